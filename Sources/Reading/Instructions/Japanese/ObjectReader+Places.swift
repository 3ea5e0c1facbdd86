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
}
