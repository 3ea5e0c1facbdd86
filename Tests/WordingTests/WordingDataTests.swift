import Foundation
import Testing
import Wording

private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Wording/Data")

@Suite("The lists of words")
struct WordingDataTests {
  @Test("are those of Data/: run Scripts/embed-templates after a change")
  func embedded() throws {
    let generated = try String(
      contentsOf: folder.deletingLastPathComponent().appending(
        path: "WordingData+Generated.swift"), encoding: .utf8)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".tsv") }.sorted()

    for name in names {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      #expect(generated.contains("static let \(name.dropLast(4)) = ##\"\"\"\n\(text)\n\"\"\"##"))
    }
    #expect(!names.isEmpty)
  }
}
