import Reading
import Storyboards
import Testing

@Suite("Counts as people write them")
struct WrittenCountsTests {
  private static let press = "「次へ」をクリックします。"

  @Test(
    "within a step are steps of their own, unless its sentence goes on in them",
    arguments: [
      ("(1) 受け取り方を決めます。\n　ア　\(press)\n　イ　\(press)\n(2) \(press)\n", "題: (1) ア イ (2)"),
      ("手順1 お答えください。\n　①\(press)\n　②\(press)\n手順2 \(press)\n", "題: 手順1 ① ② 手順2"),
      ("手順1 「開始」を押します。\n　①\(press)\n　②\(press)\n手順2 \(press)\n", "題: 手順1 手順2"),
    ])
  func within(text: String, expected: String) {
    #expect(outline("# 題\n\n" + text) == [expected])
  }

  @Test(
    "by letters go on in English",
    arguments: [
      ("1. Click Swap.\n    a. Click Go.\n    b. Click End.\n2. Click On.\n", "T: 1. a. b. 2."),
      ("1. In the window:\n    a. Click Go.\n    b. Click End.\n2. Click On.\n", "T: 1. 2."),
      (
        "(a) Click Go.\n\n(b) Click End.\n   - If so: press On.\n\n(c) Click Out.\n",
        "T: (a) (b) (c)"
      ),
    ])
  func letters(text: String, expected: String) {
    #expect(outline("# T\n\n" + text) == [expected])
  }

  @Test(
    "need nothing behind their numbers where they count on",
    arguments: [
      ("1 Open the app.\n2 Tap Cards.\n3 Tap Lock.\n", ["1", "2", "3"]),
      ("1Click Pay.\n2Click My Claims.\n", ["1", "2"]),
      ("1 Post a day is fine.\n7 Days later it ends.\n", []),
    ])
  func bare(text: String, expected: [String]) {
    let labels = outline("# T\n\nFirst of all.\n\n" + text)
      .map { $0.split(separator: " ").dropFirst().map(String.init) }

    #expect(labels.flatMap { $0 } == expected)
  }

  @Test("go on behind a full stop within a line")
  func glued() {
    let text = "# 題\n\n(1) \(Self.press)(2)\(Self.press)\n(3)(1)と同じに、\(Self.press)\n"

    #expect(outline(text) == ["題: (1) (2) (3)"])
  }

  @Test("join a name that a line's end breaks")
  func brokenName() {
    let text = "# 題\n\n(1) 窓口の[業務]－[経費精\n算]を押下します。\n(2) \(Self.press)\n"

    #expect(targets(text) == [["業務", "経費精算"], ["次へ"]])
  }

  @Test("of tasks have no box in their first sentence")
  func tasks() {
    #expect(
      targets("# T\n\n- [ ] type a name in \"Label\"\n- [x] click \"Save\"\n") == [
        ["Label"], ["Save"],
      ])
  }

  @Test("of a table tell what comes about beside what is done")
  func outcomes() throws {
    let text = """
      # 申請

      | No. | 操作 | 画面・補足 |
      | --- | --- | --- |
      | 1 | ［申請］をクリック | 申請一覧画面が表示される |
      | 2 | ［部門］を選択 | 部門の初期値は所属部門 |
      """
    let source = SourceFile(name: "manual.md", bytes: Array(text.utf8))
    let flow = try #require(ManualReader.read(ManualSource(manual: source)).value?.flows.first)
    let screens = flow.steps.map { step in
      step.sentences.flatMap(\.mentions).compactMap { mention in
        if case .shows(let screen) = mention { screen.name.text } else { nil }
      }
    }
    #expect(screens == [["申請一覧画面"], []])
  }

  @Test("of items end where a sentence stands")
  func itemsBeforeSentence() {
    let text = """
      # 変更

      手順1　以下を入力してください。
      　　　　郵便番号　　ハイフンなし
      　　　　番地　　　　全角
      　　　　郵便番号の入力後に「検索」ボタンをクリックすると、都道府県と市区町村
      　　　　が自動で入力されます。

      手順2　「確認」ボタンをクリックします。
      """
    #expect(targets(text) == [["郵便番号", "番地", "検索"], ["確認"]])
  }

  @Test(
    "may stand behind a point, in letters, or behind its chapters",
    arguments: [
      ("STEP.1", "STEP.2"), ("STEP ONE –", "STEP TWO –"), ("Step one:", "Step two:"),
      ("4.3.1", "4.3.2"),
    ])
  func wordsAndChapters(first: String, second: String) {
    let text = "# Orders\n\n\(first) Click Open.\n\n\(second) Click the Find button.\n"
    #expect(outline(text) == ["Orders: \(first) \(second)"])
  }

  @Test("of chapters are no steps", arguments: ["1.2.3 Ordering", "2024.10.1 Click Open."])
  func chapters(line: String) {
    #expect(
      outline("# Orders\n\n\(line)\n\n1. Click Open.\n").map { $0.suffix(3) }
        == [": 1."].map { $0.suffix(3) })
  }

  @Test("of headings that sum up their paragraph ask for nothing more")
  func headingsOverParagraphs() {
    let text = """
      # 記録

      ### 1. 利用者を選ぶ

      「予定」をタップします。

      ### 2. 体温を入力する

      「体温」欄に入力し、「保存」をタップします。

      ### 3. ［送信］を押す

      終わりの画面が出ます。
      """
    #expect(targets(text) == [["予定"], ["体温", "保存"], ["送信"]])
  }

  @Test("of headings go on behind a list in a step")
  func headings() {
    let text = """
      # T

      ### Step 1: Send it

      Click the send button. This will:
      - Make the account
      - Send the link

      ### Step 2: Look

      Click **Done**.
      """

    #expect(outline(text) == ["T: Step 1: Step 2:"])
    #expect(targets(text) == [["send"], ["Done"]])
  }

  @Test("of chapters are steps where they ask for something")
  func chapters() {
    let text = "## 2. Forms\n\n2.1 Choose Go and click End.\n\n2.2 Click On.\n\n2.3 Wait a while.\n"

    #expect(outline("# T\n\n" + text) == ["2. Forms: 2.1 2.2 2.3"])
  }

  @Test("begun anew behind a colon belong to the step whose count goes on behind them")
  func inner() {
    let text = "1. Click Go.\n2. It takes two stages:\n1. Select A\n2. Select B\n3. Click End.\n"

    #expect(outline("# T\n\n" + text).first?.hasPrefix("T: 1. 2.") == true)
  }

  @Test("of headings are titles where each bullet under them asks for something")
  func askingBullets() {
    let bullets = "- 「甲」をクリックします。\n- 「乙」をクリックします。\n\n"
    let text = "### 1. 作る\n\n\(bullets)### 2. 加える\n\n\(bullets)"

    #expect(outline("# 題\n\n" + text) == ["1. 作る: - -", "2. 加える: - -"])
  }

  @Test("are taken with what is asked for right before them and right behind their list")
  func around() {
    let text = "「売上」をクリックします。\n\n① 品番を入力\n② 「追加」をクリック\n"

    #expect(targets("# 題\n\n" + text) == [["売上"], ["品番"], ["追加"]])
    #expect(
      targets("# 題\n\n「入口」を押します。\n\n「売上」を押します。\n\n次の項目を入力します。\n\n- 「品番」を入力します。\n- 「個数」を入力します。\n")
        == [["入口"], ["売上"], ["品番"], ["個数"]])
    #expect(
      targets("# 題\n\n「追加」で加えます。「追加」をクリックします。\n\n① 品番を入力\n② 「追加」をクリック\n") == [["品番"], ["追加"]])
  }

  @Test("may stand in a part of their own: その１")
  func parts() {
    #expect(outline("# 題\n\nその１　\(Self.press)\nその２　\(Self.press)\n") == ["題: その１ その２"])
  }

  @Test("go on under captions that name the screen")
  func captions() throws {
    let text = "【ホーム画面】\n1．「明細」をタップ\n【明細画面】\n2．「次へ」をタップ\n"

    #expect(outline("■題\n" + text) == ["題: 1． 2．"])
  }

  @Test("of the next chapter within a step are steps")
  func nextChapter() {
    let text = "1. 「追加」をクリック\n\n2. 代理人を加えます。\n\n  3.1 「基本」を選択\n\n  3.2 「代理人」を選択\n"

    #expect(outline("# 題\n\n" + text) == ["題: 1. 2. 3.1 3.2"])
  }

  @Test("may be kana in brackets: (ア)")
  func kana() {
    #expect(targets("# 題\n\n（ア） 「甲」をクリック\n（イ） 「乙」をクリック\n") == [["甲"], ["乙"]])
  }

  @Test("of sections are titles where several paragraphs under them each ask for something")
  func sections() {
    let press = "「甲」をクリックします。\n\n「乙」をクリックします。\n\n「丙」をクリックします。\n\n"

    #expect(
      outline("# 題\n\n### 6-1.作る\n\n\(press)### 6-2.消す\n\n\(press)") == [
        "6-1.作る:   ", "6-2.消す:   ",
      ])
  }

  @Test("over what the reader does leave the screen under them to be the step's own")
  func ownScreens() throws {
    let text = "### 手順1　開く\n「開く」を押します。\n\n### 手順2　ログインする\n「入口」画面が開きます。「次へ」を押します。\n"
    let source = SourceFile(name: "manual.md", bytes: Array("# 題\n\n\(text)".utf8))
    let flow = try #require(ManualReader.read(ManualSource(manual: source)).value?.flows.first)
    let step = try #require(flow.steps.last)

    #expect(
      step.sentences.flatMap(\.mentions).contains { mention in
        if case .arrival(let screen) = mention { screen.name.text == "入口" } else { false }
      })
  }

  @Test("stand before a tab")
  func tabs() {
    #expect(targets("# T\n\n1.\tClick Go<br />\n2.\tClick End<br />\n") == [["Go"], ["End"]])
  }
}
