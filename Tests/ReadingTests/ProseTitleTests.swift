import Reading
import Storyboards
import Testing

@Suite("Titles over running prose")
struct ProseTitleTests {
  @Test("end the count before them, and one another")
  func betweenCounts() {
    let text = """
      Guide

      Paying
      1) Click Pay.
      2) Click Done.

      Viewing results
      Results come each day. Click Results.

      Acting for others
      Parents may ask for access.
      Step 1: Click Access.
      Step 2: Click Send.
      """

    #expect(
      outline(text) == ["Paying: 1) 2)", "Viewing results: ", "Acting for others: Step 1: Step 2:"])
  }

  @Test("end where another stands alone over a count")
  func overCount() {
    let text = """
      案内

      振り込む

      STEP 1　選ぶ
      「振込」を押します。

      STEP 2　送る
      「送る」を押します。

      宛先を消す

      宛先の右の「…」を押し、「消す」を選びます。控えは消えません。

      定期に預ける

      1　「定期」を押す
      2　「申込」を押す
      """

    #expect(outline(text).map { $0.split(separator: ":")[0] } == ["振り込む", "宛先を消す", "定期に預ける"])
  }

  @Test("have what stands behind a note's line, too")
  func behindNote() {
    let text = "# 案内\n\n## 止める\n\n「止める」を押します。\n注意：「止める」を押すと切れます。\n戻すときは「戻す」を押してください。\n"

    #expect(targets(text) == [["止める", "戻す"]])
  }

  @Test("leave the last step what the list comes to")
  func result() throws {
    let text =
      "# T\n\n1. Click Send.\n2. Click Claim.\n\nYou will see the \"Received\" page. Keep it.\n"
    let source = SourceFile(name: "manual.md", bytes: Array(text.utf8))

    let flow = try #require(ManualReader.read(ManualSource(manual: source)).value?.flows.first)

    let shown = flow.steps.last?.sentences.flatMap(\.mentions).compactMap { mention in
      if case .shows(let screen) = mention { screen.name.text } else { nil }
    }
    #expect(shown == ["Received"])
  }

  @Test("of a table's column tell which screen comes up")
  func column() throws {
    let text = """
      # 題

      | 手順 | 操作 | 表示される画面 |
      | --- | --- | --- |
      | 1 | **取り込む** をクリックする | 「取り込み結果」画面 |
      | 2 | **戻る** をクリックする | — |
      """
    let source = SourceFile(name: "manual.md", bytes: Array(text.utf8))

    let flow = try #require(ManualReader.read(ManualSource(manual: source)).value?.flows.first)

    let shown = flow.steps.flatMap(\.sentences).flatMap(\.mentions).compactMap { mention in
      if case .shows(let screen) = mention { screen.name.text } else { nil }
    }
    #expect(shown == ["取り込み結果"])
  }

  @Test("goes on through a press that follows where all is as it should be")
  func confirmed() {
    let text = """
      # 登録

      **番号** を入力し、**照合** をタップします。

      表示された内容が正しければ **はい** をタップします。違うときは **いいえ** をタップしてください。

      **終わる** をタップします。
      """
    #expect(targets(text) == [["番号", "照合"], ["はい", "いいえ"], ["終わる"]])
  }
}
