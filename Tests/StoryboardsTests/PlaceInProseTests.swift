import Testing

@Suite("A name in the prose")
struct PlaceInProseTests {
  private static let form = """
    screen: 入力
    states: [はじめ, 入力エラー, 送信済み]
    content:
      - field: 氏名
        errors: { 入力エラー: 氏名を入力してください。 }
      - button: 送信
        goes: "dialog: 送信の確認"
      - dialog: 送信の確認
        content:
          - button: 送信する
            goes: "state: 送信済み"
      - link: 控え
    """

  private func story(_ steps: String) throws -> Story {
    try Story(steps, screens: [Self.form])
  }

  @Test("of a dialog is on the screen that it lies over")
  func dialog() throws {
    let story = try story(
      """
      ① 「入力」画面で「送信」ボタンを押します。

      ② 「送信の確認」ダイアログで「送信する」ボタンを押します。

      ③ 「控え」リンクを押します。

      ④ 「控え」画面が表示されます。
      """)

    #expect(
      story.cards.prefix(3) == [
        "01 入力 (はじめ) [送信] → 02", "02 入力 (はじめ) [送信する] → 03", "03 入力 (送信済み) [控え] → 04",
      ])
    #expect(story.complaints == [])
  }

  @Test("of a state is the screen that has it, in that state")
  func state() throws {
    let story = try story(
      """
      ① 「入力」画面で「送信」ボタンを押します。

      ② 「入力エラー」画面が表示されます。「氏名」を入力し、「送信」ボタンを押します。

      ③ 「控え」画面が表示されます。
      """)

    #expect(story.cards[1] == "02 入力 (入力エラー) [送信] → 03")
    #expect(story.complaints == [])
  }

  @Test("of a state that several screens have is none of them, away from all")
  func manyStates() throws {
    let other = "screen: 確認\nstates: [ふつう, 入力エラー]\ncontent: [{ button: 戻る }]"
    let story = try Story(
      "① 「入力エラー」画面で「戻る」ボタンを押します。\n\n② 「おわり」画面が表示されます。\n",
      screens: [Self.form, other])

    #expect(story.cards[0] == "01 入力エラー [戻る] → 02")
  }
}
