import Foundation
import Testing

@Suite("The program")
struct ProgramTests {
  @Test("tells its version, helps, and ends with 2 on wrong usage")
  func usage() throws {
    #expect(try Program.run("--version").out.hasPrefix("0.1.0"))
    #expect(try Program.run("--help").status == 0)
    #expect(try Program.run("bild").status == 2)
    #expect(try Program.run("build", "nowhere").status == 2)
    #expect(try Program.run("explain", "KSB1013").out.contains("濁点"))
  }

  @Test("builds Output/ byte for byte from the bundled manual")
  func golden() throws {
    let folder = try temporaryFolder()
    let output = folder.appending(path: "site")

    let result = try Program.run("build", "Manuals/mynaportal-link", "-o", output.path)

    #expect(result.status == 0, "\(result.error)")
    let built = try files(in: output)
    let committed = try files(in: Program.root.appending(path: "Output"))
    #expect(built.keys.sorted() == committed.keys.sorted())
    #expect(built.keys.filter { built[$0] != committed[$0] } == [])
  }

  @Test("builds the raw text with no definitions at all, and proves it")
  func zeroDefinitions() throws {
    let output = try temporaryFolder().appending(path: "site")

    let result = try Program.run("build", "Tests/Fixtures/raw/manual-3.4.txt", "-o", output.path)

    #expect(result.status == 0, "\(result.error)")
    #expect(result.error.contains("KSB1013"))
    #expect(try Program.run("prove", output.path).status == 0)
  }

  @Test("makes a small manual that builds at once")
  func new() throws {
    let folder = try temporaryFolder()

    #expect(try Program.run("new", "mine", in: folder).status == 0)
    let result = try Program.run("build", "mine", "-o", "site", in: folder)

    #expect(result.status == 0, "\(result.error)")
    #expect(!result.error.contains("警告"))
    #expect(try Program.run("new", "mine", in: folder).status == 2)
  }

  @Test("proves a site again, and finds what somebody changed in it")
  func prove() throws {
    let output = try temporaryFolder().appending(path: "site")
    _ = try Program.run("build", "Manuals/mynaportal-link", "-o", output.path)
    let page = output.appending(path: "flows/connect/03.html")
    let text = try String(contentsOf: page, encoding: .utf8)
    try text.replacingOccurrences(of: ">同意</button>", with: ">同 意</button>")
      .write(to: page, atomically: true, encoding: .utf8)

    let result = try Program.run("prove", output.path)

    #expect(result.status == 1)
    #expect(result.error.contains("KSB5004"))
    #expect(result.error.contains("KSB5008"))
  }

  @Test("leaves what it published before untouched when a build fails")
  func failure() throws {
    let folder = try temporaryFolder()
    _ = try Program.run("new", "mine", in: folder)
    _ = try Program.run("build", "mine", "-o", "site", in: folder)
    let before = try files(in: folder.appending(path: "site"))
    try Data("screen: 検索結果\nbuton: x\n".utf8).write(
      to: folder.appending(path: "mine/screens/results.yaml"))

    let result = try Program.run("build", "mine", "-o", "site", in: folder)

    #expect(result.status == 1)
    #expect(try files(in: folder.appending(path: "site")) == before)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.filter { $0.contains("staging") } == [])
  }

  @Test("refuses a ledger that promises nothing")
  func emptyLedger() throws {
    let folder = try temporaryFolder()
    let lists = ["views", "pages", "walks", "assets"].map { "\"\($0)\":[]" }
    let ledger = "{\"kamishibai\":\"0.1.0\",\"language\":\"ja\",\(lists.joined(separator: ","))}"
    try Data(ledger.utf8).write(to: folder.appending(path: "kamishibai.json"))

    let result = try Program.run("prove", folder.path)

    #expect(result.status == 2)
    #expect(!result.isCrash)
  }

  @Test("quotes the author's line, however lines end", arguments: ["\n", "\r\n", "\r"])
  func quotation(lineEnd: String) throws {
    let folder = try temporaryFolder()
    let lines = ["\u{FEFF}# 手続き", "", "① 「検索」画面の「次へ」ボタンをクリックします。", ""]
    try Data(lines.joined(separator: lineEnd).utf8).write(to: folder.appending(path: "m.md"))

    let result = try Program.run("check", "m.md", in: folder)

    #expect(result.error.contains("m.md:3:4: メモ[KSB2006]"))
    #expect(result.error.contains("    ① 「検索」画面の「次へ」ボタンをクリックします。\n         ^^^^\n"))
  }

  @Test("refuses to publish into what it did not make, and into the manual")
  func refusals() throws {
    let folder = try temporaryFolder()
    _ = try Program.run("new", "mine", in: folder)

    for target in [".", "mine", "/", NSHomeDirectory()] {
      #expect(try Program.run("build", "mine", "-o", target, in: folder).status == 2, "\(target)")
    }
  }

  @Test("shows nasty labels unharmed, and never leaves the folder")
  func nastyLabels() throws {
    let folder = try temporaryFolder()
    let label = "<script>alert(1)</script>]]>\"\u{3099}&amp;"
    let manual = "# 手続き\n\n① 「\(label)」画面の「\(label)」ボタンをクリックします。\n\n② 「終わり」画面が表示されます。\n"
    try Data(manual.utf8).write(to: folder.appending(path: "nasty.md"))

    let result = try Program.run("build", "nasty.md", "-o", "site", in: folder)

    #expect(result.status == 0, "\(result.error)")
    #expect(try Program.run("prove", "site", in: folder).status == 0)
  }

  @Test("says that a file is CP932, with line and fix")
  func encoding() throws {
    let folder = try temporaryFolder()
    try Data([0x8E, 0xE8, 0x8F, 0x87]).write(to: folder.appending(path: "m.txt"))

    let result = try Program.run("build", "m.txt", "-o", "site", in: folder)

    #expect(result.status == 1)
    #expect(result.error.contains("KSB1002") && result.error.contains("CP932"))
  }
}
