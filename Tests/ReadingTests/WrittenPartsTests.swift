import Findings
import Reading
import Storyboards
import Testing

@Suite("The parts of an outline as people's tools write them")
struct WrittenPartsTests {
  private static let press = "「次へ」をクリックします。"

  @Test("reads a sentence that breaks off for a list and goes on behind it")
  func brokenSentence() throws {
    let text = "# 題\n\n① 申込画面で，\n- 氏名\n- 住所\n\nを記入し，［送信］を押します．\n"

    let step = try Step.only(of: text)

    #expect(step.instructions.compactMap(\.target?.text) == ["氏名", "住所", "送信"])
  }

  @Test(
    "leaves the last step what stands outside its list, where the steps before have such prose; else it is one"
  )
  func looseProse() throws {
    let loose = "\n以下の画面になります。「送信」を押します。\n\n"
    let steps = ["1. \(Self.press)\n", "2. \(Self.press)\n"]

    #expect(
      targets("# 題\n\n" + steps.joined(separator: loose) + loose) == [
        ["次へ", "送信"], ["次へ", "送信"],
      ])
    #expect(targets("# 題\n\n" + steps.joined() + loose) == [["次へ"], ["次へ"], ["送信"]])
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

  @Test("takes tellings that have no name in common for procedures of their own, and loses none")
  func otherTellings() {
    let steps = { (first: String, second: String) in
      "1. 「\(first)」を押します。\n2. 「\(second)」を押します。\n\n"
    }

    let first = "# 題\n\n**手順**\n\n" + steps("甲", "乙") + "**手順**\n\n"

    #expect(outline(first + steps("丙", "丁")) == ["題: 1. 2.", "題: 1. 2."])
    #expect(outline(first + steps("甲", "丁")) == ["題: 1. 2."])
  }

  @Test("fills what a table held together by gaps names, and presses what the line under it says")
  func gaps() {
    let rows = "　　項目　　　入力内容\n　　金額　　税抜き（必須）\n　　担当者　　全角（任意）\n"
    let text = "題\n\n（１）「甲」を押下する。\n（２）以下の項目を入力する。\n\(rows)　　入力後、［確認］ボタンを押下する。\n（３）「乙」を押下する。\n"

    #expect(targets(text) == [["甲"], ["金額", "担当者", "確認"], ["乙"]])
  }

  @Test("knows a heading's attributes, whatever spaces they have")
  func attributes() {
    #expect(outline("# T\n\n## Copy { #copy_it } \n\n1. Click **Go**.\n") == ["Copy: 1."])
  }

  @Test("leaves what stands under a heading of notes to the procedure before it")
  func noteSections() {
    let text = "# 題\n\n## ログイン\n\n1. \(Self.press)\n\n### ⚠️ 注意\n\n- 終わったら必ず「ログアウト」をクリック\n"

    #expect(outline(text) == ["ログイン: 1."])
  }
}
