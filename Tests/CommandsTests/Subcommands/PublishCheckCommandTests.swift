import Foundation
import Testing

@Suite("kamishibai publish-check")
struct PublishCheckCommandTests {
  @Test("counts what the rules say of the words among what is left")
  func words() throws {
    let folder = try TemporaryFolder()
    let source = Program.root.appending(path: "Tests/Fixtures/good/two-screens")
    try FileManager.default.copyItem(at: source, to: folder["m"])
    let file = folder["m/manual.md"]
    let text = try String(contentsOf: file, encoding: .utf8)
    let title = try #require(text.split(separator: "\n").first)
    try Data(
      text.replacingOccurrences(of: title, with: "\(title)\n\nよろいければ、お試しください。").utf8
    ).write(to: file)

    for name in ["m", source.path] {
      _ = try Program.run("build", name, "-o", name == "m" ? "s" : "t", "--quiet", in: folder.url)
    }
    let slipped = try Program.run("publish-check", "s", "--audience", "public", in: folder.url)
    let clean = try Program.run("publish-check", "t", "--audience", "public", in: folder.url)

    #expect(slipped.error.contains("警告[KSB7007]: 手順書や文言についての警告が 1 件、残っています。"))
    #expect(slipped.error.contains("KSB6109 が 1 件（kamishibai explain KSB6109）"))
    #expect(!clean.error.contains("KSB7007"))
  }
}
