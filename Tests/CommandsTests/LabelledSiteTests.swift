import Findings
import Foundation
import Testing

@testable import Commands

@Suite("Manuals that people have labelled")
struct LabelledSiteTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/reading/composed")

  /// Every third of them: all would take a minute of every run. `KAMISHIBAI_ALL=1` takes all.
  static let manuals: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let texts = names.filter { !$0.hasSuffix(".json") }.sorted()
    let takesAll = ProcessInfo.processInfo.environment["KAMISHIBAI_ALL"] != nil
    return texts.enumerated().filter { takesAll || $0.offset % 3 == 0 }.map(\.element)
  }()

  @Test("become sites that are proven, with no definition of a screen", arguments: manuals)
  func proven(name: String) throws {
    let manual = try ManualFolder.locate(Self.folder.appending(path: name).path)

    let result = try SiteAction(folder: manual) { _, _ in }.run()

    let mistakes = result.findings.filter { $0.severity == .error }.map(\.message.english)
    #expect(mistakes == [])
    #expect(result.proof != nil)
  }

  @Test("are there")
  func there() { #expect(Self.manuals.count >= 74) }
}
