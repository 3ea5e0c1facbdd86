import Findings
import Reading
import Storyboards
import Testing

@Suite("The outline of a manual")
struct OutlineTests {
  private static let press = "「次へ」をクリックします。"

  @Test(
    "finds steps by every kind of mark",
    arguments: [
      "① ② ③", "(1) (2) (3)", "1. 2. 3.", "1) 2) 3)", "手順1 手順2 手順3", "STEP1 STEP2 STEP3",
      "1-1. 1-2. 1-3.", "1/ 2/ 3/", "1. 2. 2a. 2b. 3.", "a) b) c)", "・ ・ ・",
    ])
  func marks(row: String) {
    let marks = row.split(separator: " ")
    let text = "# 題\n\n" + marks.map { "\($0) \(Self.press)\n\n" }.joined()

    #expect(outline(text) == ["題: \(row)"])
  }

  @Test("takes a number on a line of its own for a mark where it goes on the count")
  func bareNumbers() {
    let text = "# 題\n\n1\n\(Self.press)\n2\n\(Self.press)\n\n7\n\n3\n\(Self.press)\n"

    #expect(outline(text) == ["題: 1 2 3"])
  }

  @Test(
    "takes a quoted count for a note, unless the steps begin there",
    arguments: [
      ("1. \(press)\n\n> 1. \(press)\n\n2. \(press)\n", "題: 1. 2."),
      ("> 1. \(press)\n> 2. \(press)\n", "題: 1. 2."),
    ])
  func quoted(text: String, expected: String) {
    #expect(outline("# 題\n\n" + text) == [expected])
  }

  @Test("takes a short line alone between two counts for a title, whatever introduces the second")
  func plainTitles() {
    let text =
      "First task\n\n1. Click Go.\n2. Click End.\n\nSecond task\n\nDo it then.\n\n1. Click On.\n"

    #expect(outline(text) == ["First task: 1. 2.", "Second task: 1."])
  }

  @Test("takes a short line over a paragraph behind the last step for a procedure of its own")
  func proseTitles() {
    let text = "予約\n\n・\(Self.press)\n・\(Self.press)\n\n予約の変更\n「変更」をクリックし、「完了」を押してください。\n"

    #expect(outline(text) == ["予約: ・ ・", "予約の変更: "])
  }

  @Test(
    "takes titles without the signs that make them titles",
    arguments: ["■\(task)", "【\(task)】", "●\(task)"])
  func signs(title: String) {
    let text = "\(title)\n・\(Self.press)\n・\(Self.press)\n"

    #expect(outline(text) == ["申請する: ・ ・"])
  }

  @Test("takes a sign over a count for a title")
  func signOverCount() {
    let text = "案内\n\n● 予約\n(1) \(Self.press)\n(2) \(Self.press)\n\n● 取消\n(1) \(Self.press)\n"

    #expect(outline(text) == ["予約: (1) (2)", "取消: (1)"])
  }

  @Test("takes numbered lines over paragraphs for steps, where nothing counts within them")
  func numberedLines() {
    let text = "案内\n\n1　開く\n\(Self.press)\n\n2　選ぶ\n\(Self.press)\n\n3　終える\n\(Self.press)\n"

    #expect(outline(text) == ["案内: 1 2 3"])
  }

  private static let task = "申請する"

  @Test("takes headings that say 手順 for steps, whatever their level")
  func stepHeadings() {
    let text = "# 題\n\n## 手順1 作る\n\n\(Self.press)\n\n## 手順2 送る\n\n\(Self.press)\n"

    #expect(outline(text) == ["題: 手順1 手順2"])
  }

  @Test("takes no word of a sentence for a title, wherever the line breaks")
  func brokenLines() {
    let text = "Guide\n\n1\nSelect ‘Check\ndetails’.\n2\nClick Go.\n"
    let source = SourceFile(name: "manual.txt", bytes: Array(text.utf8))
    let flow = ManualReader.read(ManualSource(manual: source)).value?.flows.first

    #expect(flow?.steps.flatMap(\.instructions).map(\.target?.text) == ["Check details", "Go"])
  }

  @Test("keeps a title that the table of contents has, too", arguments: [" ････････ 2", "　2"])
  func contents(page: String) {
    let body = "\n\n(1) \(Self.press)\n\n(2) \(Self.press)\n"
    let text = "操作の手引き\n\n1.1　申請書を出す\(page)\n\n目次はここまで。\n\n本文\n\n1.1　申請書を出す\(body)"

    #expect(outline(text) == ["1.1　申請書を出す: (1) (2)"])
  }

  @Test("passes over a page's number glued before a step's")
  func gluedNumbers() {
    let text = "# 題\n\n3 1. \(Self.press)\n\n4 2. \(Self.press)\n"

    #expect(outline(text) == ["題: 1. 2."])
  }

  @Test("knows where an aside of another tool ends", arguments: ["details", "alert type=\"note\""])
  func asides(tag: String) {
    let name = tag.prefix { $0 != " " }
    let text = "{{< \(tag) >}}\n\n- Tier: Plus\n\n{{< /\(name) >}}\n\n# 題\n\n1. \(Self.press)\n"

    #expect(outline(text) == ["題: 1."])
  }

  @Test("parts a document that stands on one line")
  func oneLine() {
    #expect(
      outline("題 1. \(Self.press) 2. \(Self.press) 3. \(Self.press)") == ["題: 1. 2. 3."])
  }

  @Test("reads a table of steps row by row")
  func table() throws {
    let text = """
      # 題

      | No | 操作 | 結果 |
      | --- | --- | --- |
      | 1 | ［検索］を押下する | 「一覧」画面に遷移する |
      | 2 | ［戻る］を押下する | － |
      """

    #expect(outline(text) == ["題: 1 2"])
  }

  @Test("keeps what another style counts within the step that it stands in")
  func nested() {
    let text = "# 題\n\n① \(Self.press)\n　(1) 郵送の場合：「郵送」を選択\n　(2) 窓口の場合：「窓口」を選択\n② \(Self.press)\n"

    #expect(outline(text) == ["題: ① ②"])
  }

  @Test("passes over running heads, page numbers, tables of contents and what tools are told")
  func noise() {
    let page = { (number: Int) in "かんたん予約 操作マニュアル　\(number)\n- \(number) -\n" }
    let text =
      "---\ntitle: x\n---\n\n# 題\n\n予約する ‥‥‥‥‥‥‥ 3\n\n① \(Self.press)\n\n\(page(1))\n"
      + "② \(Self.press)\n\n\(page(2))\n③ \(Self.press)\n\n\(page(3))\n:::zone\n\n④ \(Self.press)\n"

    #expect(outline(text) == ["題: ① ② ③ ④"])
  }

  @Test("takes headings that count for steps where nothing else does")
  func headings() {
    let text = "# 題\n\n## 予約\n\n### 1. 開く\n\n\(Self.press)\n\n### 2. 送る\n\n\(Self.press)\n"

    #expect(outline(text) == ["予約: 1. 2."])
  }

  @Test("reads running prose that says what to do as a procedure")
  func prose() {
    let text = "# 題\n\n① \(Self.press)\n\n## 印刷する\n\n「印刷」をクリックし、「開始」をクリックします。\n"

    #expect(outline(text) == ["題: ①", "印刷する: "])
  }

  @Test("keeps a press that each of several ways within a step tells")
  func ways() {
    let text = "# 題\n\n1. 方法は三つあります。\n   (1) 郵送の場合：「次へ」をクリック\n   (2) 窓口の場合：「次へ」をクリック\n"
    let source = SourceFile(name: "manual.md", bytes: Array(text.utf8))
    let flow = ManualReader.read(ManualSource(manual: source)).value?.flows.first

    #expect(flow?.steps.first?.instructions.compactMap(\.target?.text) == ["次へ", "次へ"])
  }

  @Test("counts 1、 2、 as it counts 1. 2., and begins anew under a line that says what for")
  func commas() {
    let text =
      "# 題\n\n予約\n1、\(Self.press)\n2、\(Self.press)\n取り消し\n1、\(Self.press)\n2、\(Self.press)\n"

    #expect(outline(text) == ["題: 1、 2、", "取り消し: 1、 2、"])
  }

  @Test("keeps what a step's sentences say again of its title, and a title that says it alone")
  func titles() {
    let text =
      "# 題\n\n1. 照会ボタンを押す\n   上にある「照会」ボタンを押してください。\n2. 送信ボタンを押します\n   送信ボタンの位置\n"
    let source = SourceFile(name: "manual.md", bytes: Array(text.utf8))
    let flow = ManualReader.read(ManualSource(manual: source)).value?.flows.first

    #expect(flow?.steps.map { $0.instructions.compactMap(\.target?.text) } == [["照会"], ["送信"]])
  }

  @Test(
    "passes over the ways up that a web page was left with", arguments: ["▲ページトップへ", "Back to top"])
  func waysUp(line: String) {
    let text = "# 題\n\n① \(Self.press)\n\n\(line)\n\n② \(Self.press)\n"
    let source = SourceFile(name: "manual.md", bytes: Array(text.utf8))
    let flow = ManualReader.read(ManualSource(manual: source)).value?.flows.first

    #expect(flow?.steps.map(\.sentences.count) == [1, 1])
  }

  @Test(
    "reads what reStructuredText counts and underlines", arguments: ["~~~~~", "^^^^^", "====="])
  func restructured(line: String) {
    let text =
      "手続き1\n\(line)\n\n#. \(Self.press)\n#. \(Self.press)\n\n手続き2\n\(line)\n\n#. \(Self.press)\n"

    #expect(outline(text) == ["手続き1: #. #.", "手続き2: #."])
  }

  @Test("takes a whole sentence at the margin behind a note for the step's own")
  func behindNotes() {
    let text =
      "# 題\n\nSTEP1.登録\n※登録が必要です。\n「登録」ボタンをクリックします。\nSTEP2.確認\n「送信」ボタンをクリックします。\n"

    #expect(targets(text) == [["登録"], ["送信"]])
  }

  @Test("takes a paragraph for a step that asks behind what it tells, where others are steps")
  func tellingProse() {
    let steps = ["甲", "乙", "丙"].map { "「\($0)」をタップします。\n\n" }.joined()

    #expect(
      targets("# 題\n\n\(steps)終わると、画面が変わります。「丁」をタップします。\n") == [["甲"], ["乙"], ["丙"], ["丁"]])
  }

  @Test("names no icon by where it stands")
  func places() {
    for place in ["右上", "画面右上"] {
      let text = "# 題\n\n① \(place)のアイコンをクリックします。\n② 「次へ」をクリックします。\n"
      #expect(targets(text) == [[], ["次へ"]])
    }
  }

  @Test("counts steps by a letter for the way and a number")
  func letters() {
    let text = "# 題\n\n【A1】\(Self.press)\n\n【A2】\(Self.press)\n\n【A3】\(Self.press)\n"

    #expect(outline(text) == ["題: 【A1】 【A2】 【A3】"])
  }

  @Test("reads a text that nothing gives a title")
  func untitled() {
    let text = "\(Self.press)\n\n画面が出たら、\(Self.press)\n"

    #expect(outline(text).count == 1)
  }

  @Test("takes a list that a sentence announces for the things to fill")
  func items() throws {
    let text = "# 題\n\n① 次の項目を入力します。\n　・氏名\n　・住所（プルダウンから選択）\n② \(Self.press)\n"
    let source = SourceFile(name: "manual.md", bytes: Array(text.utf8))

    let flow = try #require(ManualReader.read(ManualSource(manual: source)).value?.flows.first)

    let said = flow.steps[0].instructions.map { "\($0.action.rawValue) \($0.target?.text ?? "")" }
    #expect(said == ["enter 氏名", "select 住所"])
  }
}
