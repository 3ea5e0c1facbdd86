import Foundation
import Testing

/// A small manual around what is nasty, built into a folder of its own.
struct NastyBuild {
  let folder: URL
  let result: Program.Result
  var site: URL { folder.appending(path: "site") }

  static let steps = "① 「検索」画面の「予約」ボタンをクリックします。\n\n② 「完了」画面が表示されます。\n"

  /// - Parameter files: what lies in the manual's folder, by path; `manual.md` may be left out.
  init(_ files: [String: Data]) throws {
    folder = try temporaryFolder()
    var files = files
    if files["manual.md"] == nil { files["manual.md"] = Data("# 本を予約する\n\n\(Self.steps)".utf8) }
    for (path, data) in files {
      let file = folder.appending(path: "manual/\(path)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
    result = try Program.run("build", "manual", "-o", "site", in: folder)
  }

  init(manual: String) throws { try self.init(["manual.md": Data(manual.utf8)]) }
  init(screen: String) throws { try self.init(["screens/search.yaml": Data(screen.utf8)]) }

  /// What holds for every input: a finding with code and place, or a proven site; no crash; not
  /// one file beside the folders that were asked for.
  func expectSafe() throws {
    #expect(!result.isCrash)
    #expect([0, 1].contains(result.status))
    let beside = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(beside.filter { !["manual", "site", ".site.kamishibai.lock"].contains($0) } == [])
    if result.status == 0 {
      #expect(try Program.run("prove", "site", in: folder).status == 0)
    } else {
      let place = /^[^:]+:\d+:\d+: エラー\[KSB\d{4}\]: ./
      #expect(result.findings.contains { $0.firstMatch(of: place) != nil }, "\(result.error)")
      #expect(!FileManager.default.fileExists(atPath: site.path))
    }
  }

  /// The texts of all elements with a name, on all screens' pages.
  func texts(of element: String) throws -> [String] {
    try files(in: site).filter { $0.key.hasPrefix("screens/") }.flatMap { _, data in
      PageText.texts(of: element, in: String(decoding: data, as: UTF8.self))
    }
  }
}
