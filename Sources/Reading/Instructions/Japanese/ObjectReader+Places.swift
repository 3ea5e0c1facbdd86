/// Where a control stands, by the names before its own.
extension ObjectReader {
  /// The section and the row that a name's own place words put it in.
  func place(before start: Int) -> (section: Quote?, row: Quote?) {
    var section: Quote?
    var row: Quote?
    var end = start
    while let (quote, word) = quoteBefore(end) {
      if word.map(JapaneseLexicon.rowWords.contains) == true, row == nil {
        row = quote
      } else if section == nil, quote.kind != .doubleAngle,
        word.map(JapaneseLexicon.screenWords.contains) != true
      {
        section = quote
      }
      if row != nil, section != nil { break }
      end = quote.outer.lowerBound
    }
    return (section, row)
  }

  /// The quotation that only connectors part from an index, and the first of them.
  private func quoteBefore(_ end: Int) -> (Quote, word: String?)? {
    var index = end
    var nearest: String?
    while index > lower {
      if let quote = quote(endingAt: index) {
        return index == end ? nil : (quote, nearest)
      }
      guard let word = text.first(of: JapaneseLexicon.connectors, endingAt: index) else {
        return nil
      }
      index -= word.unicodeScalars.count
      if word != "の" { nearest = word }
    }
    return nil
  }

  /// "支払確定のタブ": what it is called; "左のタブ", "画面のタブ": where it is.
  func isCalled(beforeOf end: Int) -> Bool {
    guard text.has("の", endingAt: end), end - 1 > lower,
      !NameBoundary.isPlace(text, endingAt: end - 1, from: lower)
    else { return false }
    let start = NameBoundary(text: text, lower: lower).start(endingAt: end - 1)
    return start + 1 < end - 1
      && !JapaneseLexicon.genericNames.contains(text.string(start..<(end - 1)))
      && [JapaneseLexicon.screenWords, JapaneseLexicon.roleWords, Self.surroundings].allSatisfy {
        text.first(of: $0, endingAt: end - 1) == nil
      }
  }

  /// What tabs stand on, and what tells one from others without a name.
  private static let surroundings: WordList = [
    "ブラウザ", "ブラウザー", "シート", "ウィンドウ", "エディタ", "別", "他", "ほか", "各", "それぞれ", "隣", "となり", "目的", "希望",
    "該当",
    "必要", "任意", "上", "下", "前", "次", "先頭", "最後", "一番左", "一番右", "色", "用", "側",
  ]
}
