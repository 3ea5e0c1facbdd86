import Findings
import Testing

@testable import Storyboards

private let three = """
  # 題

  ## 予約 {#flow}

  ※「受付」画面が表示され、開始ボタンをクリックした場合は、手順②から進めてください。

  ① 「入口」画面で次へボタンをクリックします。

  ② 「確認」画面で送信ボタンをクリックします。

  ③ 「完了」画面が表示されます。
  """

@Suite("Staging the scenes of a flow")
struct StagingTests {
  @Test("gives a late entry a card of its own, which leads to the step that the note names")
  func lateEntry() throws {
    let story = try Story(three)

    let entry = try #require(story.storyboard.flows[0].entries.first)
    #expect(story.entryCard(0) == "entry-1 受付 [開始] → 02")
    #expect(entry.label.text == "②")
    #expect(entry.target == 1)
    #expect(story.complaints == [])
  }

  @Test("says that a late entry leads to no step, and leaves it out")
  func lostEntry() throws {
    let story = try Story(three.replacing("手順②から", with: "手順⑨から"))

    #expect(story.storyboard.flows[0].entries.isEmpty)
    #expect(story.complaints == ["KSB2004"])
  }

  @Test(
    "leads where an author sends the reader", arguments: [("③", "03"), ("3", "03"), ("手順１", "01")])
  func goto(words: String, page: String) throws {
    let story = try Story(
      three.replacing(
        "② 「確認」画面で送信ボタンをクリックします。",
        with: "② 「確認」画面で送信ボタンをクリックします。\n<!-- kamishibai: goto=\"\(words)\" -->"))

    #expect(story.cards[1] == "02 確認 [送信] → \(page)")
    #expect(story.complaints == [])
  }

  @Test("says that an author sends the reader to no step, and goes on to the next")
  func lostGoto() throws {
    let story = try Story(
      "① 「入口」画面で次へボタンをクリックします。\n<!-- kamishibai: goto=\"⑦\" -->\n\n② 「完了」画面が表示されます。\n")

    #expect(story.cards == ["01 入口 [次へ] → 02", "02 完了"])
    #expect(story.complaints == ["KSB2004"])
  }

  @Test("sends the reader on only from the last card of a step")
  func gotoAfterTwoPresses() throws {
    let story = try Story(
      "① 「入口」画面で次へボタンをクリックします。\n\n"
        + "② 規約ボタンをクリックし、戻るボタンをクリックします。\n<!-- kamishibai: goto=\"①\" -->\n\n"
        + "③ 「完了」画面が表示されます。\n")

    #expect(
      story.cards == [
        "01 入口 [次へ] → 02", "02 「次へ」の次の画面 [規約] → 02-2",
        "02-2 「次へ」の次の画面 [戻る] → 01", "03 完了",
      ])
  }

  @Test("stands on a screen of its own behind every press that leads on, where nobody names one")
  func unnamedScreens() throws {
    let story = try Story(
      "① 「予約」メニューをクリックします。\n\n② 氏名を入力し、「次へ」をクリックします。\n\n"
        + "③ 電話番号を入力し、「次へ」をクリックします。\n\n④ 「追加」をクリックします。\n\n⑤ 「終了」をクリックします。\n")

    #expect(
      story.cards == [
        "01 「予約」の最初の画面 [予約] → 02", "02 予約 [次へ] → 03", "03 「次へ」の次の画面 [次へ] → 04",
        "04 「次へ」の次の画面（2） [追加] → 05", "05 「次へ」の次の画面（2）",
      ])
  }

  @Test("stays on the screen that the prose names, unless the press says that it leads on")
  func namedScreens() throws {
    let story = try Story(
      "① 「入口」画面で規約ボタンをクリックします。\n\n② 地図ボタンをクリックします。\n\n③ 「完了」画面が表示されます。\n")

    #expect(story.cards == ["01 入口 [規約] → 02", "02 入口 [地図] → 03", "03 完了"])
  }

  @Test("goes on from a screen that is there to go on from, whatever is pressed on it")
  func hubs() throws {
    let story = try Story(
      "① トップページの再診予約ボタンをクリックします。\n\n② 番号を入力し、地図ボタンをクリックします。\n\n③ 「完了」画面が表示されます。\n")

    #expect(
      story.cards == [
        "01 トップページ [再診予約] → 02", "02 「再診予約」の次の画面 [地図] → 03", "03 完了",
      ])
    let own = try Story("① マイページの予約一覧リンクをクリックします。\n\n② 地図ボタンをクリックします。\n")
    #expect(own.cards == ["01 マイページ [予約一覧] → 02", "02 予約一覧"])
  }

  @Test("takes what an author says is pressed for all that a step presses")
  func annotatedPress() throws {
    let story = try Story(
      "① 「入口」画面で規約ボタンをクリックし、次へボタンをクリックします。\n<!-- kamishibai: press=\"進む\" -->\n\n"
        + "② 「完了」画面が表示されます。\n")

    #expect(story.cards == ["01 入口 [進む] → 02", "02 完了"])
  }

  @Test("reads a reference in the prose and is not led by it")
  func reference() throws {
    let story = try Story(
      "① 「入口」画面で次へボタンをクリックします。\n\n② 「確認」画面が表示されます。手順①へ戻ります。\n\n③ 「完了」画面が表示されます。\n")

    #expect(story.cards == ["01 入口 [次へ] → 02", "02 確認 → 03", "03 完了"])
  }

  @Test("leaves out a step that an author skips, and keeps the numbers of the others")
  func skip() throws {
    let story = try Story(
      "① 「入口」画面で次へボタンをクリックします。\n\n② 電話をかけます。\n<!-- kamishibai: skip -->\n\n"
        + "③ 「完了」画面が表示されます。\n")

    #expect(story.cards == ["01 入口 [次へ] → 03", "03 完了"])
  }

  @Test("plays on the screen that an author names, whatever the prose says")
  func annotatedScreen() throws {
    let story = try Story(
      "① 「入口」画面で次へボタンをクリックします。\n<!-- kamishibai: screen=\"玄関\" shows=\"広間\" -->\n\n"
        + "② 送信ボタンをクリックします。\n\n③ 「完了」画面が表示されます。\n")

    #expect(story.cards == ["01 玄関 [次へ] → 02", "02 広間 [送信] → 03", "03 完了"])
  }
}
