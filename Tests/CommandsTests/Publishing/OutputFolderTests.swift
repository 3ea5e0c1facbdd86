import Foundation
import Testing

@testable import Commands

@Suite("The output folder")
struct OutputFolderTests {
  /// A home, a manual, a folder with something in it, a file, and links to them.
  private func street() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(at: folder["home"], withIntermediateDirectories: true)
    try folder.write("# 予約\n\n① 「検索」画面で検索ボタンをクリックします。\n", to: "works/mine/manual.md")
    try folder.write("not ours", to: "photos/cat.txt")
    try folder.write("a file", to: "file.txt")
    try folder.write("{\"name\":\"theirs\"}", to: "other/kamishibai.json")
    for (link, target) in [("link-home", "home"), ("link-photos", "photos")] {
      try FileManager.default.createSymbolicLink(
        at: folder[link], withDestinationURL: folder[target])
    }
    return folder
  }

  @Test(
    "is refused where its replacement would lose what is not ours",
    arguments: [
      "/", "//", "home", "home/", "home/../home", "link-home", "works/mine", "works/mine/", "works",
      ".", "photos", "link-photos", "other", "file.txt", "file.txt/site",
    ])
  func refusals(path: String) throws {
    let folder = try street()
    let before = try folder.contents(of: "")

    let result = try ProgramRun(
      ["build", "works/mine", "-o", path], in: folder.url, home: folder["home"]
    ).end()

    #expect(result.status == 2, "\(result.error)")
    #expect(result.error.hasPrefix("kamishibai: "))
    #expect(try folder.contents(of: "") == before)
  }

  @Test(
    "is accepted where it is new, empty or within the manual",
    arguments: [
      "new", "a/b/c", "works/mine/site", "empty",
    ])
  func acceptance(path: String) throws {
    let folder = try street()
    try FileManager.default.createDirectory(at: folder["empty"], withIntermediateDirectories: true)

    let result = try ProgramRun(
      ["build", "works/mine", "-o", path], in: folder.url, home: folder["home"]
    ).end()

    #expect(result.status == 0, "\(result.error)")
    #expect(folder.files(in: path).contains("index.html"))
  }

  @Test("is refused where the only file of a manual stands in it, although we made the folder")
  func singleFile() throws {
    let folder = try street()
    _ = try ProgramRun(["build", "works/mine", "-o", "site"], in: folder.url).end()
    try folder.write("# 予約\n\n① 「検索」画面で検索ボタンをクリックします。\n", to: "site/texts/m.txt")
    let before = try folder.contents(of: "site")

    let result = try ProgramRun(["build", "site/texts/m.txt", "-o", "site"], in: folder.url).end()

    #expect(result.status == 2)
    #expect(try folder.contents(of: "site") == before)
  }
}
