/// Verbs right behind a place that opens their clause, with no comma between.
extension EnglishVerbFinder {
  /// "On the **My Page** click OK": nothing but a place in signs opens the clause.
  func isBehindQuotedPlace(_ index: Int) -> Bool {
    guard index > 1, ["on", "from", "in", "under"].contains(tokens[0].text),
      let use = EnglishLexicon.verbs[tokens[index].text], use == .press || use == .choose
    else { return false }
    return tokens[1..<(index - 1)].allSatisfy { EnglishLexicon.determiners.contains($0.text) }
  }

  /// "On the main screen in the client select People": no comma behind a place that opens the clause.
  func isBehindScreen(_ index: Int) -> Bool {
    ["on", "in", "from", "at"].contains(tokens[0].text) && index <= Self.reach
      && (tokens[index + 1].isCapitalised
        || EnglishLexicon.determiners.contains(tokens[index + 1].text)
          && EnglishLexicon.screens.contains(tokens[index - 1].text))
      && tokens[..<index].contains { EnglishLexicon.screens.contains($0.text) }
      && tokens[..<index].allSatisfy { $0.isWord || $0.isQuote }
  }

  /// "From the Category list select X", "In the Name field enter your name": no comma parts them.
  func isBehindPlace(_ index: Int) -> Bool {
    guard EnglishLexicon.roles[tokens[index - 1].text] != nil, index > 2 else { return false }
    let start = recent(index).lastIndex { ["in", "from", "under", "on"].contains($0.text) }
    guard let start, start + 1 < index,
      EnglishLexicon.determiners.contains(tokens[start + 1].text)
    else { return false }
    return start == 0 || !tokens[start - 1].isWord && !tokens[start - 1].isQuote
      || EnglishLexicon.openers.contains(tokens[start - 1].text)
  }
}
