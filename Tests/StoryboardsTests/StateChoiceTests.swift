import Testing

@Suite("The state of a scene")
struct StateChoiceTests {
  private static let entry = """
    screen: 入力
    states: [はじめ, 入力エラー, 満員]
    content:
      - field: 氏名
        errors: { 入力エラー: 氏名を入力してください。 }
      - button: 次へ
    """

  @Test(
    "is the one that the step's words tell",
    arguments: [
      ("「入力」画面でエラーが表示された場合は、氏名を入力し、「次へ」ボタンをクリックします。", "入力エラー"),
      ("「入力」画面で、満員のときも、「次へ」ボタンをクリックします。", "満員"),
      ("「入力」画面（はじめ）で、「次へ」ボタンをクリックします。", "はじめ"),
    ])
  func words(sentence: String, state: String) throws {
    let story = try Story(
      "① \(sentence)\n\n② 「完了」画面が表示されます。\n", screens: [Self.entry])

    #expect(story.cards[0] == "01 入力 (\(state)) [次へ] → 02")
    #expect(story.complaints == [])
  }

  @Test("is none that the step tells of behind its press")
  func aside() throws {
    let story = try Story(
      "① 「入力」画面で「次へ」ボタンをクリックします。誤りがあるときは、「入力エラー」の画面が表示されます。\n\n② 「完了」画面が表示されます。\n",
      screens: [Self.entry])

    #expect(story.cards[0] == "01 入力 (はじめ) [次へ] → 02")
  }

  @Test("is the first, the usual one, where nothing tells which; and that is noted")
  func usual() throws {
    let story = try Story(
      "① 「入力」画面で、「次へ」ボタンをクリックします。\n\n② 「完了」画面が表示されます。\n",
      screens: [Self.entry])

    #expect(story.cards[0] == "01 入力 (はじめ) [次へ] → 02")
    #expect(story.complaints == [])
    #expect(story.codes(at: .note).contains("KSB2005"))
  }

  @Test("is asked for where several fit, the usual one does not, and nothing tells which")
  func ambiguous() throws {
    let story = try Story(
      "① 「入力」画面で、「直す」ボタンをクリックします。\n\n② 「完了」画面が表示されます。\n",
      screens: [Self.entry + "\n  - button: 直す\n    state: [入力エラー, 満員]"])

    #expect(story.complaints == ["KSB2005"])
  }
}
