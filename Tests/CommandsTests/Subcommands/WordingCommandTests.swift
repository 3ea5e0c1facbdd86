import Foundation
import Testing

@Suite("kamishibai wording")
struct WordingCommandTests {
  private static let bundled = Program.root.appending(path: "Manuals/mynaportal-link").path
  private static let raw = Program.root.appending(path: "Tests/Fixtures/raw/manual-3.4.txt").path

  @Test(
    "finds the slips of the raw text of section 3.4, with their fixes",
    arguments: [
      ("つなく", "つなぐ", 35), ("マイナボータル", "マイナポータル", 45), ("マイナボータル", "マイナポータル", 46),
      ("マイベージ", "マイページ", 46), ("よろいければ", "よろしければ", 45), ("サイトボリン―", "サイトポリシー", 49),
      ("ブライパシーボリン―", "プライバシーポリシー", 49),
    ])
  func slips(written: String, right: String, line: Int) throws {
    let told = try Raw.findings.get()

    let lines = try String(contentsOfFile: Self.raw, encoding: .utf8)
      .components(separatedBy: "\n").map { Array($0.unicodeScalars) }
    let fixes = told.filter { $0.line == line && $0.replacement == right }
    // One finding for one slip, however many rules see it.
    #expect(fixes.count == 1)
    let fix = try #require(fixes.first)
    let marked = lines[line - 1][(fix.column - 1)..<(fix.column - 1 + fix.length)]
    #expect(marked.elementsEqual(written.unicodeScalars))
  }

  @Test("sees the one name of the raw text that stands in quotes where others do not")
  func quotes() throws {
    let told = try Raw.findings.get().filter { $0.code == "KSB6011" }

    #expect(told.map(\.line) == [68])
    #expect(told.map(\.replacement) == ["やめる"])
    #expect(told.first?.message.contains("「やめる」ボタン") == true)
  }

  @Test("has nothing but notes to say of the bundled manual, and ends with 0 however strict")
  func bundled() throws {
    let run = try Program.run("wording", Self.bundled, "--strict")

    #expect(run.status == 0)
    #expect(run.findings.filter { !$0.contains(": メモ[KSB") } == [])
    #expect(run.out.contains("マイナポータル連携開始"))
  }

  @Test(
    "writes the list in every form, or to a file, with what was found on stderr",
    arguments: [
      ("text", "予約する"), ("csv", "key,kind,"), ("json", "{\"original\":"),
      ("xliff", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"1.2\""),
      ("xliff2", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"2.0\""),
      ("po", "msgid \"\"\n"), ("prh", "version: 1\nrules:\n"),
    ])
  func lists(format: String, beginning: String) throws {
    let folder = try SlippyManual()

    let shown = try folder.run("wording", "m", "--format", format)
    let written = try folder.run("wording", "m", "--format", format, "-o", "list")

    #expect(
      format == "text"
        ? shown.out.contains(beginning) : shown.out.drop { $0 == "\u{FEFF}" }.hasPrefix(beginning))
    #expect([shown.status, written.status] == [0, 0])
    #expect(written.out == "")
    #expect(try String(contentsOf: folder.files["list"], encoding: .utf8) == shown.out)
    let mark = Data([0xEF, 0xBB, 0xBF])
    #expect(try Data(contentsOf: folder.files["list"]).starts(with: mark) == (format == "csv"))
    #expect(shown.findings.contains { $0.contains("KSB6110") })
    #expect(written.error == shown.error)
  }

  @Test(
    "tells machines what was found on stdout, and people on stderr how much it is",
    arguments: ["findings", "sarif", "junit", "github"])
  func reports(format: String) throws {
    let folder = try SlippyManual()

    let run = try folder.run("wording", "m", "--format", format)

    #expect(run.status == 0)
    #expect(run.out.contains("KSB6110"))
    #expect(run.error == "文言の指摘: 警告 0、メモ 5\n")
  }

  @Test("fails on a warning where it is strict, but not on what a baseline holds")
  func strictness() throws {
    let folder = try SlippyManual()
    try folder.files.write(SlippyManual.warned, to: "m/screens/c.yaml")

    let plain = try folder.run("wording", "m")
    let strict = try folder.run("wording", "m", "--strict")
    let known = try folder.run("wording", "m", "--format", "findings")
    try folder.files.write(known.out, to: "known.json")
    let passed = try folder.run("wording", "m", "--strict", "--baseline", "known.json")
    try folder.files.write(
      SlippyManual.warned + "  - text: サイトボリン―もあります。\n", to: "m/screens/c.yaml")
    let grown = try folder.run("wording", "m", "--strict", "--baseline", "known.json")

    #expect(plain.findings.contains { $0.contains("警告[KSB6108]") })
    #expect([plain.status, strict.status, passed.status, grown.status] == [0, 1, 0, 1])
    #expect(passed.findings == [])
    #expect(grown.findings.count == 1)
  }

  @Test(
    "ends with 2 where it cannot begin, and says why",
    arguments: [
      (["none"], "none"), (["m", "--dry-run"], "--fix"), (["m", "--format", "docx"], "docx"),
      (["m", "--baseline", "m/manual.md"], "m/manual.md"), (["m", "--profile", "x"], "profile"),
    ])
  func refusals(arguments: [String], words: String) throws {
    let folder = try SlippyManual()

    let run = try ProgramRun(["wording"] + arguments, in: folder.files.url).end()

    #expect(run.status == 2)
    #expect(run.error.contains(words))
  }
}

/// What is found in the raw text, found once for all tests.
private enum Raw {
  static let findings = Result {
    let raw = Program.root.appending(path: "Tests/Fixtures/raw/manual-3.4.txt").path
    let told = try Program.run("wording", raw, "--format", "findings")
    return try JSONDecoder().decode(Report.self, from: Data(told.out.utf8)).findings
  }

  struct Report: Decodable { let findings: [Told] }
}

struct Told: Decodable {
  let code: String
  let line: Int
  let column: Int
  let length: Int
  let message: String
  let replacement: String?
}
