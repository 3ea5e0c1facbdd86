import Findings
import Reading
import Storyboards
import Testing

@Suite("The outline of a manual as people's tools write it")
struct WrittenOutlineTests {
  private static let press = "「次へ」をクリックします。"

  @Test("takes what pictures part for steps, and what comes up behind a press for its result")
  func pictures() {
    let text =
      "# 題\n\n## 登録する\n「追加」をクリックします。\n![a](a.png)\n受付画面が表示されます。\n![b](b.png)\n「保存」をクリックします。\n"

    #expect(outline(text) == ["登録する:  "])
  }

  @Test("takes lines that each end with what to do for steps of their own")
  func linesOfProse() {
    let text =
      "# 題\n\n## まとめて登録する\n右側の「まとめて登録」をクリック\n「ファイル」をクリック\n内容を確認し、「登録」をクリック\n"

    #expect(outline(text) == ["まとめて登録する:   "])
  }

  @Test("takes no title from a picture within tags")
  func taggedPictures() {
    let text =
      "# 題\n\n1. \(Self.press)\n\n<kbd>![the-next-screen](a.png)</kbd>\n\n2. \(Self.press)\n"

    #expect(outline(text) == ["題: 1. 2."])
  }

  @Test("takes a count whose dot stands apart for one")
  func partedDots() {
    let text = "# Register\n\n1 . Tap **Add**.\n\n2 . Tap **Save**.\n\n 3 . Tap **Done**.\n"

    #expect(outline(text) == ["Register: 1 . 2 . 3 ."])
  }

  @Test("takes a line of stars as long as the line over it for a heading's underline")
  func starredHeadings() {
    let text =
      "Lessons\n=======\n\nAdd a class\n***********\n\n#. Click **Add**.\n#. Click **Save**.\n\nEnd it\n******\n\n#. Click **End**.\n#. Click **OK**.\n"

    #expect(outline(text) == ["Add a class: #. #.", "End it: #. #."])
  }

  @Test("takes ## without a space for a heading")
  func tightHeadings() {
    #expect(outline("# 題\n\n##登録する\n\n1. \(Self.press)\n") == ["登録する: 1."])
  }

  @Test("takes one paragraph over procedures that count for what they are about")
  func preface() {
    let text = "# 題\n\n歯車をクリックすると、設定が開きます。\n\n## 登録する\n\n1. \(Self.press)\n"

    #expect(outline(text) == ["登録する: 1."])
  }

  @Test("loses no paragraph behind a note where no step is counted")
  func notesInProse() {
    let text = "# 題\n\n## 登録する\n\n氏名を入力し、「次へ」を押してください。\n※後で直せます。\n\n「登録」を押してください。\n"

    #expect(outline(text) == ["登録する:  "])
  }

  @Test("takes a pictogram that opens a line for a note", arguments: ["📌", "💡", "⚠️"])
  func pictureNotes(sign: String) throws {
    let step = try Step.only(of: "# 題\n\n1. \(Self.press)\n\n   \(sign) 「戻る」は押せます。\n")

    #expect(step.instructions.count == 1)
    #expect(step.notes.count == 1)
  }

  @Test("takes 2-1 under 2 for steps where sentences of their own stand under them")
  func chapteredSteps() {
    let text =
      "題\n\n1. 開く\n\(Self.press)\n2. 入会する\n2-1. 内容を選ぶ\n\(Self.press)\n2-2. 確かめる\n\(Self.press)\n"

    #expect(outline(text) == ["題: 1. 2. 2-1. 2-2."])
  }

  @Test("takes (2-1) behind (2) for a step")
  func bracketedParts() {
    let text =
      "# 題\n\n(1) \(Self.press)\n\n(2) \(Self.press)\n\n(2-1) \(Self.press)\n\n(3) \(Self.press)\n"

    #expect(outline(text) == ["題: (1) (2) (2-1) (3)"])
  }

  @Test("takes an HTML heading for a heading")
  func htmlHeadings() {
    #expect(
      outline("<h2 id=\"a\"> 登録する</h2>\n\n1. \(Self.press)\n\n2. \(Self.press)\n") == [
        "登録する: 1. 2."
      ])
  }

  @Test("takes a heading with more behind it for prose")
  func headingsWithMore() {
    #expect(
      outline("# 題\n\n<h2>支払</h2><p>「支払」をクリックし、「次へ」をクリックします。</p>\n") == ["題: "])
  }

  @Test("ends what is set off with its line, unless the next one closes it")
  func openSpans() throws {
    let text = "# 題\n\n1. *必須は**赤**です。\n   「次へ」を押します。\n   **次の\n   画面**ボタンを押します。\n"

    #expect(try Step.only(of: text).said([.press: "押す"]) == ["押す 次へ", "押す 次の画面"])
  }

  @Test("leaves a list under a step's heading to the step, and reads what it is a list of")
  func listsOfSteps() throws {
    let text =
      "# Guide\n\n### Step 1: Choose\n\nConfigure the following options:\n\n- **Region:** Choose one.\n- **Period:** Select one.\n\n### Step 2: Pay\n\nClick **Pay**.\n"

    #expect(outline(text) == ["Guide: Step 1: Step 2:"])
  }

  @Test("fills what the named column of a table lists, not the numbers before it")
  func numberedFields() throws {
    let text =
      "# 題\n\n1. 次の項目を入力します。\n\nNo. | 項目名 | 説明\n---|---|---\n1 | 日付 | 日付を指定します。\n2 | 本文 | 内容を入力します。\n"

    #expect(try Step.only(of: text).said([.enter: "入力", .choose: "選ぶ"]) == ["入力 日付", "入力 本文"])
  }

  @Test("takes a line with two spaces behind each stop for prose, not for a table's row")
  func wideStops() throws {
    let text = "Guide\n\n1.  Click \"Save\" to save.  A window opens.  It asks.  Click \"Ok\".\n"

    #expect(try Step.only(of: text).said([.press: "press"]) == ["press Save", "press Ok"])
  }

  @Test(
    "counts what a step counts, but not what its sentence goes on with, nor what tells of its fields"
  )
  func nestedSteps() {
    let nested = "   1. Click **A**.\n   2. Click **B**.\n"

    #expect(
      outline("# Guide\n\n1. Process each one.\n\(nested)2. Click **C**.\n") == [
        "Guide: 1. 1. 2. 2."
      ])
    #expect(
      outline("# Guide\n\n1. Click **Z**.\n\(nested)2. Click **C**.\n") == ["Guide: 1. 1. 2. 2."])
    #expect(outline("# Guide\n\n1. In the box:\n\(nested)2. Click **C**.\n") == ["Guide: 1. 2."])
    #expect(
      outline("# Guide\n\n1. Begin.\n   1. **Kind** - choose one.\n2. Click **C**.\n")
        == ["Guide: 1. 2."])
  }

  @Test("reads no directives of documentation tools")
  func directives() {
    let figure = ".. figure:: a.png\n    :alt: Click on the plus\n    :width: 8px\n"

    #expect(
      outline("# Guide\n\n1. Click **A**.\n\n\(figure)\n2. Click **B**.\n") == ["Guide: 1. 2."])
  }

  @Test("leaves the mark of a nested list with its sentence")
  func nestedMarks() throws {
    let text = "# Guide\n\n1. Begin.\n   1. **Kind** - enter a title.\n   2. Click **Go**.\n"
    let step = try Step.only(of: text)

    #expect(step.said([.enter: "enter", .press: "press"]) == ["enter Kind", "press Go"])
    #expect(step.sentences.count == 3)
  }

  @Test("chooses from a list that one is to be selected of")
  func listedChoices() throws {
    let text = "# Guide\n\n1. Select one of these sign-on options:\n\n   - Alpha\n   - Beta\n"

    #expect(
      try Step.only(of: text).said([.choose: "choose", .enter: "enter"])
        == ["choose Alpha", "choose Beta"])
  }

  @Test("names a step's screen by the line that gives the screen's number")
  func numberedScreens() throws {
    let step = try Step.only(of: "題\n\nABC51020:申請メニュー\n  1. [申請]ボタンをクリックします。\n")

    #expect(step.heading?.name.text == "申請メニュー")
  }

  @Test("parts a short line from the text around it, be it in brackets or without")
  func linesOfTheirOwn() {
    let long = "控えを印刷するには、受付が終わってから一覧の画面を開き、印刷の絵をクリックしてください。"
    let text =
      "題\n\n① \(Self.press)\n② \(Self.press)\n\(long)\n<半日の場合>\n開始時刻を入力し、「確定」を押します。\n\(long)\n申請の取消\n「取消」を押します。\n"

    #expect(outline(text) == ["題: ① ②", "半日の場合: ", "申請の取消: "])
  }

  @Test("joins no branch in brackets to the place that the next line begins with")
  func branches() throws {
    let step = try Step.only(of: "# 題\n\n① \(Self.press)\n\n【携帯の場合】\n画面右上にある「送信」をクリックします。\n")

    #expect(step.said([.press: "押す"]) == ["押す 次へ", "押す 送信"])
    #expect(step.sentences.flatMap(\.mentions).count == 2)
  }

  @Test("begins anew where a line says what the bullets to come do")
  func announcedBullets() {
    let text =
      "# Guide\n\nAdding an account:\n\n- Click **A**.\n- Click **B**.\n\nEditing an account:\n\n- Click **C**.\n"

    #expect(outline(text) == ["Adding an account: - -", "Editing an account: -"])
  }

  @Test("counts a part of a step with its letter")
  func letteredParts() {
    let text = "# 題\n\nStep 1: Click **A**.\n\nStep 1a: Click **B**.\n\nStep 2: Click **C**.\n"

    #expect(outline(text) == ["題: Step 1: Step 1a: Step 2:"])
  }

  @Test(
    "calls a procedure what its heading says, without what only announces or points",
    arguments: [
      ("---\ntitle: \"予約のしかた\"\n---\n\n1. \(press)\n", "予約のしかた: 1."),
      ("# 題\n\n## 登録するには：\n\n1. \(press)\n", "登録するには: 1."),
      ("# 題\n\n## 登録する\n\n### Step-by-Step\n\n1. \(press)\n", "登録する: 1."),
      ("# 題\n\n## 登録する\n\n## ① <img src=\"a.png\">\n\n1. \(press)\n", "登録する: 1."),
      ("題\n\n#1) 登録する\n\n1. \(press)\n", "1) 登録する: 1."),
      ("登録する\n\n1. \(press)\n\nTopへ\n\n", "登録する: 1."),
    ])
  func titles(text: String, expected: String) {
    #expect(outline(text) == [expected])
  }

  @Test("reads the prose around a list that asks for nothing")
  func idleLists() {
    let text =
      "# 題\n\n## 登録する\n\n<br>\n番号を入力してください。\n<br>\n\n* 番号は8桁\n* 数字のみ\n\n<br>\n登録ボタンを押してください。\n"

    #expect(outline(text) == ["登録する:  "])
  }
}
