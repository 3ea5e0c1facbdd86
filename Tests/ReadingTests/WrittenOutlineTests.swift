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

  @Test("counts what a step counts that asks for nothing itself, and not what tells of its fields")
  func nestedSteps() {
    let nested = "   1. Click **A**.\n   2. Click **B**.\n"

    #expect(
      outline("# Guide\n\n1. Process each one.\n\(nested)2. Click **C**.\n") == [
        "Guide: 1. 1. 2. 2."
      ])
    #expect(outline("# Guide\n\n1. Click **Z**.\n\(nested)2. Click **C**.\n") == ["Guide: 1. 2."])
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

  @Test("reads a sentence that breaks off for a list and goes on behind it")
  func brokenSentence() throws {
    let text = "# 題\n\n① 申込画面で，\n- 氏名\n- 住所\n\nを記入し，［送信］を押します．\n"

    let step = try Step.only(of: text)

    #expect(step.instructions.compactMap(\.target?.text) == ["氏名", "住所", "送信"])
  }

  @Test("leaves the last step what stands outside its list, where the steps before have such prose")
  func looseProse() throws {
    let loose = "\n以下の画面になります。「送信」を押します。\n\n"
    let steps = ["1. \(Self.press)\n", "2. \(Self.press)\n"]

    #expect(
      targets("# 題\n\n" + steps.joined(separator: loose) + loose) == [
        ["次へ", "送信"], ["次へ", "送信"],
      ])
    #expect(targets("# 題\n\n" + steps.joined() + loose) == [["次へ"], ["次へ"]])
  }

  @Test("takes an item that begins with another's number for an item of its own")
  func namedItem() {
    let text = "# 題\n\n1. \(Self.press)\n\n2. 1.で選んだまま\(Self.press)\n"

    #expect(outline(text) == ["題: 1. 2."])
  }

  @Test("counts within a ringed number", arguments: ["④-", "④ - "])
  func ringedParts(mark: String) {
    let text = "# 題\n\n\(mark)1\n\(Self.press)\n\n\(mark)2 ※スマートフォンの場合\n\(Self.press)\n"

    #expect(outline(text) == ["題: \(mark)1 \(mark)2"])
  }

  @Test("takes a short line over whole sentences for a title, where nothing is counted")
  func titlesOverProse() {
    let text = "使い方\n\n記録する\n\(Self.press)控えを残せます。\n\n記録を直す\n\(Self.press)控えも直せます。\n"

    #expect(outline(text) == ["記録する: ", "記録を直す: "])
  }

  @Test("takes a span that holds nothing but space for space")
  func emptySpans() {
    let text =
      "# Guide\n\n**Step 1:****  **  Click **A** > **B**.\n\n**Step 2:****  **  Click **C**.\n"

    #expect(targets(text) == [["A", "B"], ["C"]])
  }

  @Test("takes a quotation that tells what comes up for the step's result")
  func quotedResults() throws {
    let step = try Step.only(
      of: "# Guide\n\n1. Click **A**.\n\n> The **B** page is displayed.\n\n2. Go.\n")

    #expect(step.sentences.count == 2)
    #expect(step.notes.isEmpty)
  }

  @Test("takes a line of its own over a paragraph for a title, where a text has several")
  func ownTitles() {
    let prose =
      "To keep it, click the Save button to the right of it and wait until it is there.\n\n"

    #expect(outline("Help\n\nKeeping items\n\n\(prose)Losing items\n\n\(prose)").count == 2)
    #expect(outline("Help\n\nKeeping items\n\n\(prose)\(prose)").count == 1)
  }

  @Test(
    "fills or presses what the list under a sentence names",
    arguments: [
      ("Fill out the form with:", "enter"), ("In **New**, fill:", "enter"),
      ("Fill in the fields:", "enter"), ("Enter one of the details. They include", "enter"),
      ("Click on one of the following options depending on the type:", "choose"),
    ])
  func announced(sentence: String, deed: String) throws {
    let step = try Step.only(
      of: "# Guide\n\n1. \(sentence)\n   - Alpha\n   - Beta\n\n2. Click **Go**.\n")

    #expect(
      step.said([.enter: "enter", .choose: "choose", .press: "press"]) == [
        "\(deed) Alpha", "\(deed) Beta",
      ])
  }

  @Test("takes rows that tab stops part for a table, and keeps the steps around them")
  func pastedTables() {
    let text =
      "予約\n1\n「新規」をクリック\n2\n以下の項目を入力\n項目\t説明\n題名\t予約の名前\n時刻\t始まる時刻\n3\n「作成」をクリック\n"

    #expect(targets(text) == [["新規"], ["題名", "時刻"], ["作成"]])
  }

  @Test("leaves over what text recognition left of a screenshot, and no step beside it")
  func screenshots() {
    let text = "予約\n\n1. 「新規」をクリック\n\nトップ\t>一覧\n同意\t\t×\n利用規約\n\n2. 「作成」をクリック\n"

    #expect(targets(text) == [["新規"], ["作成"]])
  }

  @Test("takes a pictogram on a line of its own for the sign of the next")
  func pictograms() throws {
    let text = "予約\n\n1. 「新規」をクリック\n\n💡\n「設定」を押すと色が変わります。\n\n2. 「作成」をクリック\n"

    #expect(targets(text) == [["新規"], ["作成"]])
    #expect(try Step.only(of: text).notes.count == 1)
  }

  @Test("begins anew where bare numbers do, under the line that is over their sentence")
  func bareCounts() {
    let text =
      "記録する\n\n1\n「甲」をクリック\n\n2\n「乙」をクリック\n\n印刷する\n各面の「印刷」を押すと、清書した控えができあがります。\n\n1\n「丙」をクリック\n\n2\n「丁」をクリック\n"

    #expect(outline(text) == ["記録する: 1 2", "印刷する: 1 2"])
  }

  @Test("joins prose that says a press again to the step that asks for it")
  func toldAgain() {
    let text = "# 題\n\n氏名を入力し、「送信」を押してください。\n\n送信ボタン押下後、受付画面に遷移します。\n"

    #expect(targets(text) == [["氏名", "送信"]])
  }

  @Test("takes a paragraph that asks behind what it tells for a step, under a title of its own")
  func askingProse() {
    let text = "# 題\n\n## 控えを見る\n\n表には受付の控えが並びます。控えを見るには、「詳しく」をクリックします。\n"

    #expect(targets(text) == [["詳しく"]])
  }

  @Test("fills what an item's own sentence names, not the label over it")
  func itemSentences() throws {
    let text =
      "# Guide\n\n1. Fill in the details:\n   - **Basic data:** Enter the **Name** and the **Email**.\n   - **Phone**: digits only\n   - **Rights:** Tick the boxes to grant them.\n\n2. Click **Go**.\n"

    let step = try Step.only(of: text)

    #expect(step.instructions.compactMap(\.target?.text) == ["Name", "Email", "Phone"])
  }

  @Test("parts two procedures that a bracket alone tells apart, and merges one told twice")
  func bracketedTitles() {
    let steps = "\n\n1. \(Self.press)\n2. \(Self.press)\n\n"

    #expect(
      outline("# 題\n\n## 手順（郵便で申し込む）\(steps)## 手順（電話で申し込む）\(steps)") == [
        "手順（郵便で申し込む）: 1. 2.", "手順（電話で申し込む）: 1. 2.",
      ])
    #expect(outline("# 題\n\n## 手順（概要）\(steps)## 手順（詳細）\(steps)").count == 1)
  }

  @Test("counts on with the list where its items count themselves")
  func countedItems() {
    let text =
      "# Guide\n\n1. Log in.\n2. Click **A**.\n3. **Step 1:** Click **B**.\n4. **Step 2:** Click **C**.\n"

    #expect(outline(text) == ["Guide: 1. 2. 3. 4."])
  }

  @Test("takes a bold line of an item over its paragraph for the step's title")
  func boldTitles() {
    let text = "# 題\n\n1. **「予約」を開く**\n\n   下の「予約」ボタンを押します。\n\n2. **「送信」を押す**\n\n   受付は一度きりです。\n"

    #expect(targets(text) == [["予約"], ["送信"]])
  }

  @Test("takes what some readers do for a procedure, where its title stands over nothing else")
  func conditionalProse() {
    let text = "# 題\n\n① \(Self.press)\n\n## やり直す\n\n番号を消す場合は「消去」をクリックします。\n"

    #expect(outline(text) == ["題: ①", "やり直す: "])
  }

  @Test("takes all numbered headings for titles where one of them has a count of its own")
  func countedHeadings() {
    let text =
      "# 題\n\n### 4-1. 届け出る\n\n1. \(Self.press)\n2. \(Self.press)\n\n### 4-2. 見る\n\n- \(Self.press)\n\n### 4-3. 許す\n\n- \(Self.press)\n"

    #expect(outline(text) == ["4-1. 届け出る: 1. 2.", "4-2. 見る: -", "4-3. 許す: -"])
  }

  @Test(
    "drops what a heading's attributes say", arguments: ["{.h4}", "{#add}", "{: .no_toc #add}"])
  func attributes(text: String) {
    #expect(
      outline("# Guide\n\n## Add one \(text)\n\n1. Click **A**.\n2. Click **B**.\n") == [
        "Add one: 1. 2."
      ])
  }

  @Test("keeps the press of a bold item that its paragraph does not say again")
  func boldPresses() {
    let text = "# 題\n\n1. **「保存」をクリックします。**\n\n   「はい」を選びます。\n\n2. \(Self.press)\n"

    #expect(targets(text) == [["保存", "はい"], ["次へ"]])
    #expect(
      targets(
        "# Guide\n\n1. **Click the Save button**\n\n   Then choose “Yes”.\n\n2. Click **Go**.\n")
        == [
          ["Save", "Yes"], ["Go"],
        ])
  }

  @Test("joins no presses of a list into the sentence behind it")
  func unjoined() {
    let text = "# 題\n\n- 「設定」を押す\n- 「変更」を押す\n\nに従って「OK」を押してください。\n"

    #expect(targets(text)?.flatMap { $0 }.contains("設定") == true)
    #expect(targets(text)?.flatMap { $0 }.contains("変更") == true)
  }

  @Test("counts by the items' own marks where the list's first item has one")
  func ownMarks() {
    let text =
      "# Guide\n\n1. Step 4: Click **A**.\n2. Step 5: Click **B**.\n3. Step 6: Click **C**.\n"

    #expect(targets(text)?.flatMap { $0 } == ["A", "B", "C"])
  }

  @Test("parts procedures that a number or another matter in a bracket tells apart")
  func numberedTitles() {
    let steps = "\n\n1. \(Self.press)\n2. 「\u{7532}」を押します。\n\n"

    #expect(outline("# 題\n\n## 手順（1）\(steps)## 手順（2）\(steps)").count == 2)
    #expect(outline("# 題\n\n## 手順（PC）\(steps)## 手順（詳細設定）\(steps)").count == 2)
  }

  @Test("leaves a closing remark to the procedure, even where steps go on outside their list")
  func closingRemarks() {
    let text =
      "# 題\n\n1. \(Self.press)\n\n「確認」を押します。\n\n2. \(Self.press)\n\nご不明な点は「お問い合わせ」をクリックしてください。\n"

    #expect(targets(text) == [["次へ", "確認"], ["次へ"]])
  }

  @Test("fills what an item tells to make up, and chooses what it tells to choose")
  func madeUp() throws {
    let text =
      "# Guide\n\n1. Fill out the form with:\n   - **User**: Choose a unique name\n   - **Key**: Create a strong one\n     - At least 8 letters\n   - **Type**: Select one from the list\n\n2. Click **Go**.\n"

    let step = try Step.only(of: text)

    #expect(
      step.said([.enter: "enter", .choose: "choose"]) == [
        "enter User", "enter Key", "choose Type",
      ])
  }

  @Test("leaves what stands under a heading of notes to the procedure before it")
  func noteSections() {
    let text = "# 題\n\n## ログイン\n\n1. \(Self.press)\n\n### ⚠️ 注意\n\n- 終わったら必ず「ログアウト」をクリック\n"

    #expect(outline(text) == ["ログイン: 1."])
  }

  @Test("reads the prose around a list that asks for nothing")
  func idleLists() {
    let text =
      "# 題\n\n## 登録する\n\n<br>\n番号を入力してください。\n<br>\n\n* 番号は8桁\n* 数字のみ\n\n<br>\n登録ボタンを押してください。\n"

    #expect(outline(text) == ["登録する:  "])
  }
}
