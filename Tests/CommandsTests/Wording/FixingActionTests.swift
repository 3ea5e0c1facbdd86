import Foundation
import Testing

@Suite("kamishibai wording --fix")
struct FixingActionTests {
  @Test("mends the raw text of section 3.4 and changes nothing the second time")
  func raw() throws {
    let folder = try TemporaryFolder()
    let raw = Program.root.appending(path: "Tests/Fixtures/raw/manual-3.4.txt")
    let before = try String(contentsOf: raw, encoding: .utf8)
    try folder.write(before, to: "manual.txt")

    let first = try Program.run("wording", "manual.txt", "--fix", in: folder.url)
    let mended = try String(contentsOf: folder["manual.txt"], encoding: .utf8)
    let second = try Program.run("wording", "manual.txt", "--fix", in: folder.url)

    let slips = [
      ("つなくボタン", "つなぐボタン"), ("マイナボータル", "マイナポータル"), ("マイベージ", "マイページ"), ("よろいければ", "よろしければ"),
      ("サイトボリン―", "サイトポリシー"), ("ブライパシーボリン―", "プライバシーポリシー"), ("いる「やめる」ボタン", "いるやめるボタン"),
      ("利用す るボタン", "利用するボタン"),
      ("いるや めるボタン", "いるやめるボタン"),
    ]
    let expected = slips.reduce(before) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    #expect([first.status, second.status] == [0, 0])
    #expect(mended == expected)
    #expect(second.error.contains("直した所: 0"))
    #expect(try String(contentsOf: folder["manual.txt"], encoding: .utf8) == mended)
  }

  @Test("leaves comments, quotes, layout, line ends and what is passed over as they are")
  func layout() throws {
    let manual = try SlippyManual()

    let run = try manual.run("wording", "m", "--fix")

    #expect(run.error.contains("直した所: 5"))
    let mended = { (text: String, uses: [String]) in
      Data(
        uses.reduce(text) {
          $0.replacingOccurrences(
            of: $1, with: $1.replacingOccurrences(of: "下さい", with: "ください"))
        }.utf8)
    }
    #expect(
      try manual.files.contents(of: "m") == [
        "manual.md": mended(SlippyManual.manual, ["確認して下さい"]),
        "screens/a.yaml": mended(SlippyManual.quoted, ["規約を読んで下さい", "進んで下さい"]),
        "screens/b.yaml": mended(SlippyManual.windows, ["見て下さい", "待って下さい"]),
        "screens/c.yaml": Data(SlippyManual.allowed.utf8),
      ])
  }

  @Test("shows what it would do as a diff that makes the same files, and does nothing")
  func dryRun() throws {
    let manual = try SlippyManual()
    let before = try manual.files.contents(of: "m")

    let dry = try manual.run("wording", "m", "--fix", "--dry-run")

    #expect(dry.status == 0)
    #expect(try manual.files.contents(of: "m") == before)
    try manual.files.write(dry.out, to: "fix.diff")
    try FileManager.default.copyItem(at: manual.files["m"], to: manual.files["patched"])
    #expect(try shell(["git", "apply", "../fix.diff"], in: manual.files["patched"]) == 0)
    _ = try manual.run("wording", "m", "--fix")
    #expect(try manual.files.contents(of: "patched") == manual.files.contents(of: "m"))
    #expect(try manual.files.contents(of: "m") != before)
  }

  @Test("leaves out, and names, what would part the manual from its screens")
  func undone() throws {
    let manual = try SlippyManual()
    // The screen keeps its word, so that the manual would name a button that is not there.
    try manual.files.write(
      SlippyManual.windows.replacingOccurrences(
        of: "button: 確認する", with: "button: 確認する # kamishibai: allow KSB6500 画面のまま"),
      to: "m/screens/b.yaml")
    try manual.files.write(
      "version: 1\nrules:\n  - expected: チェックする\n    pattern: 確認する\n", to: "terms.yml")

    let run = try manual.run("wording", "m", "--dictionary", "terms.yml", "--fix")

    #expect(run.error.contains("直しませんでした: KSB6500「確認する」→「チェックする」"))
    #expect(run.error.contains("直した所: 5"))
    #expect(run.findings.contains { $0.contains("KSB6500") })
    #expect(
      try manual.files.contents(of: "m")["manual.md"]
        == Data(
          SlippyManual.manual.replacingOccurrences(of: "確認して下さい", with: "確認してください").utf8))
  }
}
