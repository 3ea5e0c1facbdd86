import Storyboards
import Testing

/// Names with verbs in them, and presses by other verbs than those that press.
extension JapaneseGrammarTests {
  @Test(
    "finds a control by whatever goes through it, and a name with verbs in it whole",
    arguments: [
      ("「お知らせ」バナーを押します。", ["押す お知らせ"]),
      ("「梅」「竹」のうち必要なものにチェックを入れます。", ["選ぶ 梅", "選ぶ 竹"]),
      ("希望と合っていればこの条件で探すボタンを押します。", ["押す この条件で探す"]),
      ("表示を替えるには「番号で入る」に切り替えます。", ["押す 番号で入る"]),
      ("品名が正しければ「はい」、違っていれば「いいえ」を押します。", ["押す はい", "押す いいえ"]),
      ("「道具」を開き、「通知」に進みます。", ["押す 道具", "押す 通知"]),
      ("「同意」にチェックし、「番号の入力へ」で進みます。", ["選ぶ 同意", "押す 番号の入力へ"]),
      ("取扱いで一括か分割を選択します。", ["選ぶ 取扱い"]),
      ("規約を読み、承諾して次へボタンを押します。", ["押す 承諾して次へ"]),
      ("氏名を入力し、内容を保存して終了 をクリックする。", ["入力 氏名", "押す 内容を保存して終了"]),
      ("氏名を入力して次へボタンを押します。", ["入力 氏名", "押す 次へ"]),
      ("氏名とパスワードも入力します。", ["入力 氏名", "入力 パスワード"]),
      ("「希望なし」にチェックをお入れください。", ["選ぶ 希望なし"]),
      ("受付番号のリンクを押下します。", ["押す 受付番号"]),
      ("パスワード欄に共有キーを入力します。", ["入力 パスワード"]),
      ("「準備済み」にクリックを入れます。", ["選ぶ 準備済み"]),
    ])
  func means(sentence: String, expected: [String]) throws {
    #expect(try said(sentence) == expected)
  }

  @Test(
    "knows a screen before the number that its system gives it",
    arguments: ["注文確認（ZK010）画面が表示されます。", "「注文確認」（ZK010）画面が表示されます。"])
  func numbered(sentence: String) throws {
    let step = try Step.only(of: "# 手続き\n\n① \(sentence)「次へ」を押します。\n")

    let screens = step.sentences.flatMap(\.mentions).compactMap { mention in
      if case .arrival(let screen) = mention { screen.name.text } else { nil }
    }
    #expect(screens == ["注文確認"])
  }
}
