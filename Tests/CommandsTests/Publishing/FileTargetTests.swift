import Foundation
import Testing

@Suite("A file that a prototype is written to")
struct FileTargetTests {
  private static let manual = Program.root.appending(path: "Manuals/mynaportal-link").path
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func build(_ form: String, _ name: String) throws -> Program.Result {
    try Program.run("build", Self.manual, form, name, in: folder.url)
  }

  @Test("is written over its like", arguments: ["--single-file", "--zip"])
  func own(form: String) throws {
    #expect(try build(form, "file").status == 0)
    let first = try Data(contentsOf: folder["file"])

    #expect(try build(form, "file").status == 0)
    #expect(try Data(contentsOf: folder["file"]) == first)
  }

  @Test(
    "keeps what is somebody else's",
    arguments: [
      ("--single-file", "<p>mine</p>"), ("--zip", "mine"),
      // A document of an office program is an archive, too.
      ("--zip", "PK\u{3}\u{4}mine"), ("--zip", "PK\u{5}\u{6}" + String(repeating: "\0", count: 18)),
      ("--single-file", "PK\u{3}\u{4}mine"),
      ("--zip", "<meta name=\"generator\" content=\"kamishibai\"/>"),
    ])
  func foreign(form: String, text: String) throws {
    try folder.write(text, to: "file")

    let result = try build(form, "file")

    #expect(result.status == 2)
    #expect(result.error.contains("上書きしません"))
    #expect(try String(contentsOf: folder["file"], encoding: .utf8) == text)
  }

  @Test("keeps an archive that somebody else packed of a site")
  func packed() throws {
    #expect(try Program.run("build", Self.manual, "-o", "site", in: folder.url).status == 0)
    let tool = Process()
    tool.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    tool.arguments = ["python3", "-m", "zipfile", "-c", "file", "site/"]
    tool.currentDirectoryURL = folder.url
    try tool.run()
    tool.waitUntilExit()
    let packed = try Data(contentsOf: folder["file"])

    #expect(try build("--zip", "file").status == 2)
    #expect(try Data(contentsOf: folder["file"]) == packed)
  }

  @Test(
    "is no folder, and nothing that cannot be looked at", arguments: ["--single-file", "--zip"])
  func unreadable(form: String) throws {
    try FileManager.default.createDirectory(at: folder["taken"], withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder["loop"].path, withDestinationPath: "loop")

    let taken = try build(form, "taken")
    let loop = try build(form, "loop")

    #expect(taken.status == 2 && taken.error.contains("フォルダーです"))
    #expect(loop.status == 2 && loop.error.contains("読めない"))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder["loop"].path) == "loop")
  }
}
