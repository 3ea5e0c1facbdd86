import Foundation
import Testing

@testable import Commands

/// A manual of two steps, and the site built of it into `site`.
private struct Desk {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try write(
      "# 予約\n\n## 本を予約する {#reserve}\n\n① 「検索」画面で検索ボタンをクリックします。\n\n② 「結果」画面が表示されます。\n",
      to: "manual.md")
    try write("screen: 検索\nid: search\ncontent:\n  - button: 検索\n", to: "screens/search.yaml")
    try write("screen: 結果\nid: results\ncontent:\n  - text: 一件\n", to: "screens/results.yaml")
  }

  /// Writes a file of the manual.
  func write(_ text: String, to path: String) throws {
    try folder.write(text, to: "mine/" + path)
  }

  func build(into site: String = "site", _ options: String...) throws -> (
    status: Int32, error: String
  ) {
    try ProgramRun(["build", "mine", "-o", site] + options, in: folder.url).end()
  }

  /// What tells that a file was left alone: which it is, and when it was last written.
  func stamps(of site: String = "site") throws -> [String: String] {
    var stamps: [String: String] = [:]
    for name in folder.files(in: site) {
      var status = stat()
      stat(folder[site + "/" + name].path, &status)
      stamps[name] = "\(status.st_ino) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
    }
    return stamps
  }
}

@Suite("Publishing")
struct PublishingTests {
  @Test("of an unchanged manual leaves every file alone, to the inode and the nanosecond")
  func unchanged() throws {
    let desk = try Desk()
    _ = try desk.build()
    let before = try desk.stamps()

    let result = try desk.build()

    #expect(result.status == 0, "\(result.error)")
    #expect(before.count > 8)
    #expect(try desk.stamps() == before)
  }

  @Test("leaves the pages alone that a change does not touch")
  func touched() throws {
    let desk = try Desk()
    _ = try desk.build()
    let before = try desk.stamps()
    try desk.write("screen: 結果\nid: results\ncontent:\n  - text: 二件\n", to: "screens/results.yaml")

    _ = try desk.build()

    let after = try desk.stamps()
    #expect(after["screens/results.html"] != before["screens/results.html"])
    #expect(after["screens/search.html"] == before["screens/search.html"])
    #expect(after["assets/kamishibai.css"] == before["assets/kamishibai.css"])
  }

  @Test(
    "over an old site equals publishing into an empty folder",
    arguments: [
      ("screens/search.yaml", "screen: 検索\nid: search\ncontent:\n  - button: 検 索\n"),
      ("screens/results.yaml", "screen: 結果\nid: found\ncontent:\n  - text: 一件\n"),
      ("screens/more.yaml", "screen: 余り\nid: more\ncontent:\n  - text: 余り\n"),
      ("kamishibai.yaml", "title: 別の題\n"),
      ("manual.md", "# 予約\n\n## 借りる {#lend}\n\n① 「検索」画面で検索ボタンをクリックします。\n"),
    ])
  func incremental(file: String, text: String) throws {
    let desk = try Desk()
    _ = try desk.build()
    let old = try desk.folder.contents(of: "site")
    try desk.write(text, to: file)

    let over = try desk.build()
    let clean = try desk.build(into: "clean")

    #expect(over.status == 0 && clean.status == 0, "\(over.error)")
    let site = try desk.folder.contents(of: "site")
    #expect(site != old)
    #expect(site == (try desk.folder.contents(of: "clean")))
  }

  @Test(
    "of a manual with a mistake leaves the old site alone, and nothing beside it",
    arguments: [
      ("screens/search.yaml", "screen: 検索\ncontnt: []\n"), ("screens/search.yaml", "screen: ["),
      ("manual.md", ""), ("manual.md", "# 題だけ\n"), ("kamishibai.yaml", "titel: 題\n"),
      ("templates/page.mustache", "{{nonsense}}"),
    ])
  func mistake(file: String, text: String) throws {
    let desk = try Desk()
    _ = try desk.build()
    let before = (try desk.stamps(), try desk.folder.contents(of: "site"))
    try desk.write(text, to: file)

    let result = try desk.build()

    #expect(result.status == 1, "\(result.error)")
    #expect(try desk.stamps() == before.0)
    #expect(try desk.folder.contents(of: "site") == before.1)
    #expect(try desk.folder.names() == ["mine", "site"])
  }

  @Test("leaves no folder where the first build fails")
  func firstMistake() throws {
    let desk = try Desk()
    try desk.write("# 題だけ\n", to: "manual.md")

    #expect(try desk.build().status == 1)

    #expect(try desk.folder.names() == ["mine"])
  }

  @Test("removes a file that somebody put into the site, which prove tells before")
  func addedByHand() throws {
    let desk = try Desk()
    _ = try desk.build()
    let before = try desk.folder.contents(of: "site")
    try desk.folder.write("mine", to: "site/screens/notes.txt")

    let proof = try ProgramRun(["prove", "site"], in: desk.folder.url).end()
    let result = try desk.build()

    #expect(proof.error.contains("screens/notes.txt"))
    #expect(result.status == 0, "\(result.error)")
    #expect(try desk.folder.contents(of: "site") == before)
  }

  @Test("waits for another build of the same folder, says so, and then publishes")
  func waiting() throws {
    let desk = try Desk()
    var other: FolderLock? = try FolderLock(for: desk.folder["site"]) {}

    let run = try ProgramRun(["build", "mine", "-o", "site"], in: desk.folder.url)
    let said = run.listen(for: "waiting")
    let waited = try desk.folder.names()
    withExtendedLifetime(other) {}
    other = nil
    let result = run.end()

    #expect(said.contains("waiting for another build"))
    #expect(waited == [".site.kamishibai.lock", "mine"])
    #expect(result.status == 0, "\(result.error)")
    #expect(try desk.folder.names() == ["mine", "site"])
  }

  @Test("by several builds at once ends well for each of them")
  func together() throws {
    let desk = try Desk()
    _ = try desk.build(into: "clean")

    let runs = try (0..<4).map { _ in
      try ProgramRun(["build", "mine", "-o", "site"], in: desk.folder.url)
    }
    let results = runs.map { $0.end() }

    #expect(results.map(\.status) == [0, 0, 0, 0], "\(results.map(\.error))")
    #expect(try desk.folder.contents(of: "site") == desk.folder.contents(of: "clean"))
    #expect(try desk.folder.names() == ["clean", "mine", "site"])
  }

  @Test("cleans up what a killed run left behind")
  func leftovers() throws {
    let desk = try Desk()
    _ = try desk.build()
    try desk.folder.write("", to: ".site.kamishibai.lock")
    try desk.folder.write("half a page", to: ".site.kamishibai-staging-4194305/index.html")

    let result = try desk.build()

    #expect(result.status == 0, "\(result.error)")
    #expect(try desk.folder.names() == ["mine", "site"])
  }
}
