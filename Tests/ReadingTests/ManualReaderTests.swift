import Findings
import Foundation
import Reading
import Storyboards
import Testing

@Suite("Reading a manual")
struct ManualReaderTests {
  private func read(_ text: String) -> Outcome<Manual> {
    ManualReader.read(ManualSource(manual: SourceFile(name: "manual.md", bytes: Array(text.utf8))))
  }

  private func step(_ text: String) throws -> Step {
    let manual = try #require(read("# 手続き\n\n① \(text)").value)
    return try #require(manual.flows.first?.steps.first)
  }

  @Test(
    "finds the control that a sentence presses, as printed",
    arguments: [
      ("「次へ」ボタンをクリックします。", "次へ"), ("次へ進むボタンを押してください。", "次へ進む"),
      ("確認メールを送るボタンをクリックします。", "確認メールを送る"), ("確認画面へボタンを押します。", "確認画面へ"),
      ("つなぐことに同意する場合は同意ボタンをクリックします。", "同意"), ("画面右上の新規利用登録ボタンをクリックします。", "新規利用登録"),
      ("段に表示されているや めるボタンをクリックします。", "やめる"), ("［送信］を押下", "送信"),
      ("「<Next>」ボタンをクリックします。", "<Next>"), ("「<u>次へ</u>」ボタンをクリックします。", "次へ"),
    ])
  func presses(sentence: String, expected: String) throws {
    let instructions = try step(sentence).instructions

    #expect(instructions.map(\.target?.text) == [expected])
    #expect(instructions.map(\.action) == [.press])
  }

  @Test("finds section and row from the place words before a control")
  func places() throws {
    let press = try #require(try step("「一覧」の「厚生労働省」の段に表示されているつなぐボタンをクリックします。").instructions.first)

    #expect(press.section?.text == "一覧")
    #expect(press.row?.text == "厚生労働省")
  }

  @Test("parts coordinated fields")
  func fields() throws {
    let step = try step("アカウントとして登録したメールアドレスとパスワードを入力し、同意ボタンをクリックします。")

    #expect(step.instructions.map(\.target?.text) == ["メールアドレス", "パスワード", "同意"])
    #expect(step.instructions.map(\.action) == [.enter, .enter, .press])
  }

  @Test(
    "takes no instruction from a negation or a description",
    arguments: ["「送信」ボタンは2回クリックしないでください。", "「送信」ボタンを押した場合は、この画面は表示されません。", "ログインします。"])
  func negations(sentence: String) throws {
    #expect(try step("「入口」画面が表示されます。\(sentence)").instructions.isEmpty)
  }

  @Test(
    "takes an annotation to the step that it stands behind",
    arguments: [
      "<!-- kamishibai: state=\"甲\" -->", "\n\n<!-- kamishibai: state=\"甲\" -->",
      "\n\n<!-- kamishibai:\n  state=\"甲\"\n-->", "\n<!-- x --><!-- kamishibai: state=\"甲\" -->",
    ])
  func annotations(annotation: String) throws {
    let steps = "① 「甲」をクリックします。\n\n② 「乙」をクリックします。\(annotation)\n\n③ 「丙」をクリックします。\n"
    let outcome = read("# 手続き\n\n" + steps)

    let flow = try #require(outcome.value?.flows.first)
    #expect(flow.steps.map { $0.annotation?.state?.text } == [nil, "甲", nil])
    #expect(outcome.findings == [])
  }

  @Test(
    "reads a fenced screen to its end, closed or not, and says where one is empty",
    arguments: [
      ("screen: 題\n```\n", ["題"], []), ("screen: 題\n", ["題"], []), ("screen: 題", ["題"], []),
      ("```\n", [], ["KSB1101"]),
    ])
  func fences(fence: String, titles: [String], codes: [String]) throws {
    let outcome = read("# 予約\n\n① 「次へ」をクリックします。\n\n```screen\n\(fence)")

    #expect(try #require(outcome.value).screens.map(\.title.text) == titles)
    #expect(outcome.findings.map(\.kind.code) == codes)
    #expect(outcome.findings.allSatisfy { $0.place?.line == 6 })
  }

  @Test("passes over a heading that holds nothing", arguments: ["#", "# \u{3000}", "# <b></b>"])
  func emptyHeading(heading: String) throws {
    let manual = try #require(read("\(heading)\n\n## 予約\n\n① 「次へ」をクリックします。\n").value)

    #expect(manual.title.text == "予約")
  }

  @Test("keeps the step that stands on the line of a comment")
  func afterComment() throws {
    let flow = try #require(read("# 手続き\n\n<!-- x --> ① 「次へ」をクリックします。\n").value?.flows.first)

    #expect(flow.steps.first?.instructions.map(\.target?.text) == ["次へ"])
  }

  @Test(
    "says that a press was not understood, whatever else its sentence names",
    arguments: ["いずれかをクリックします。", "「検索」画面のいずれかをクリックします。", "いずれかをクリックすると、「完了」画面が表示されます。"])
  func unread(sentence: String) {
    let outcome = read("# 手続き\n\n① \(sentence)\n\n② 「終了」画面が表示されます。\n")

    #expect(outcome.findings.map(\.kind.code) == ["KSB1011"])
  }

  @Test("says that a press names nothing, and invents nothing")
  func lostPicture() {
    let outcome = read("# 手続き\n\n① 内容を確認し、を押します。\n")

    #expect(outcome.findings.map(\.kind.code) == ["KSB1010"])
  }

  @Test("understands a screen as arrival or as result")
  func screens() throws {
    let step = try step("入口ページの「申込」をクリックし、「申込」画面を表示します。")

    let mentions = step.sentences.flatMap(\.mentions)
    guard case .arrival(let first)? = mentions.first, case .shows(let last)? = mentions.last else {
      Issue.record("arrival, press, shows: \(mentions)")
      return
    }
    #expect(first.name.text == "入口ページ")
    #expect(last.name.text == "申込")
  }

  @Test("places every word at its line and column, in scalars")
  func wordPlaces() throws {
    let press = try #require(try step("「次へ」をクリックします。").instructions.first)

    #expect(press.target?.place == Place(file: "manual.md", line: 3, column: 4))
  }

  @Test("names the place of the first byte that is no UTF-8, and CP932")
  func encoding() throws {
    let source = SourceFile(name: "manual.md", bytes: [0x61, 0x0A, 0x62, 0x82, 0xA0])

    let finding = try #require(ManualReader.read(ManualSource(manual: source)).findings.first)

    #expect(finding.kind.code == "KSB1002")
    #expect(finding.place == Place(file: "manual.md", line: 2, column: 2))
    #expect(finding.notes.first?.text.english.contains("CP932") == true)
  }

  @Test("of nothing, and of no steps, is said")
  func nothing() {
    #expect(read("\n \n").findings.map(\.kind.code) == ["KSB1001"])
    #expect(read("# 題\n\nただの文です。\n").findings.map(\.kind.code) == ["KSB1003"])
  }

  @Test(
    "reads the raw text of section 3.4 in full: two flows, a late entry, no screenshot as a step")
  func rawManual() throws {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/raw/manual-3.4.txt")
    let bytes = [UInt8](try Data(contentsOf: url))

    let outcome = ManualReader.read(ManualSource(manual: SourceFile(name: "raw.txt", bytes: bytes)))

    let manual = try #require(outcome.value)
    #expect(manual.flows.map(\.steps.count) == [6, 4])
    #expect(manual.flows[0].entries.map(\.press.target?.text) == ["マイナポータル連携開始"])
    #expect(
      manual.flows[0].steps.flatMap { $0.instructions.compactMap(\.target?.text) } == [
        "もっとつながる", "つなく", "同意", "メールアドレス", "パスワード", "同意", "厚生労働省ハローワークインターネットサービスを利用する",
      ])
    #expect(
      manual.flows[1].steps.flatMap { $0.instructions.compactMap(\.target?.text) } == [
        "もっとつながる", "やめる", "同意",
      ])
    let slip = try #require(outcome.findings.first { $0.kind.code == "KSB1013" })
    #expect(slip.place?.line == 35)
    #expect(slip.fix?.replacement == "つなぐ")
  }
}
