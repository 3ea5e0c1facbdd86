import Storyboards

/// How a control looks, and what a field is of: words beside its name.
extension ObjectReader {
  /// メールアドレスの欄, Passwordのテキストボックス: a field that is called by what goes into it.
  func isOfField(_ word: String?, endingAt end: Int) -> Bool {
    guard let word, Self.fieldWords.contains(word), end > lower + 1, text.has("の", endingAt: end),
      text.quote(at: end - 2) == nil
    else { return false }
    let before = text.scalars[end - 2]
    return text.first(of: JapaneseLexicon.fieldHeads, endingAt: end - 1) != nil
      || text.first(of: JapaneseLexicon.choiceHeads, endingAt: end - 1) != nil || word == "項目"
      || before.isASCII && Script.isLetterOrDigit(before)
  }

  /// OKのボタン: no place and no look is written in Latin letters.
  func isLatin(beforeOf end: Int) -> Bool {
    guard end > lower + 2, text.has("の", endingAt: end) else { return false }
    let before = text.scalars[end - 2]
    return before.isASCII && Script.isLetterOrDigit(before)
  }

  private static let fieldWords: Set<String> = [
    "テキストボックス", "入力欄", "記入欄", "欄", "フィールド", "ボックス", "入力フォーム", "プルダウン", "プルダウンメニュー",
    "プルダウンリスト", "リストボックス", "項目",
  ]

  /// 「詳しく」と表示されている箇所: a place by what stands there.
  func shownQuote(endingAt end: Int) -> (quote: Quote, role: Role)? {
    guard let thing = text.first(of: Self.spots, endingAt: end) else { return nil }
    let before = end - thing.unicodeScalars.count
    var shown = before
    if let look = text.first(of: Self.colours, endingAt: before) {
      shown = before - look.unicodeScalars.count
    }
    guard let showing = text.first(of: Self.showings, endingAt: shown) else { return nil }
    return quote(endingAt: shown - showing.unicodeScalars.count).map {
      ($0, JapaneseLexicon.role(of: thing) ?? .link)
    }
  }

  private static let spots: WordList = [
    "箇所", "部分", "ところ", "所", "場所", "文字", "項目", "ボタン", "リンク", "アイコン",
  ]
  private static let showings: WordList = [
    "と表示されている", "と表示された", "と表示される", "と書かれている", "と書かれた", "と書いてある", "と記載されている",
    "と記載された", "とある", "という", "っていう",
  ]
  private static let colours: WordList = [
    "青い", "赤い", "緑の", "青の", "赤の", "オレンジ色の", "オレンジの", "黄色の", "黄色い", "大きな", "大きい", "小さな", "灰色の",
  ]

  /// "設定（歯車マーク）": the bracket says how it looks.
  func withoutPicture(_ end: Int) -> Int {
    let open = NameBoundary(text: text, lower: lower).skippingBracket(end)
    guard open < end else { return end }
    // "区画(○)": a sign is no name either.
    let isSign = !text.scalars[open..<end].contains(where: Script.isLetterOrDigit)
    return isSign || text.first(of: Self.looks, endingAt: end - 1) != nil ? open : end
  }

  /// "残業種別（通常/休日/深夜）": the bracket lists what can be chosen.
  func withoutValues(_ end: Int) -> Int {
    let open = NameBoundary(text: text, lower: lower).skippingBracket(end)
    guard open < end - 1 else { return end }
    let inside = (open + 1)..<(end - 1)
    let isList =
      inside.contains { text.scalars[$0] == "/" } || text.has("等", endingAt: end - 1)
      || text.has("など", endingAt: end - 1)
    return isList ? open : end
  }

  private static let looks: WordList = ["マーク", "アイコン", "の形", "のアイコン", "印"]

  /// 「メニュー」アイコン（三本線）: the bracket behind a quotation or a role word says how it looks.
  func skippingLook(_ end: Int) -> Int {
    let open = NameBoundary(text: text, lower: lower).skippingBracket(end)
    guard open < end,
      quote(endingAt: open) != nil
        || text.first(of: JapaneseLexicon.roleWords, endingAt: open) != nil
    else { return end }
    return open
  }
}
