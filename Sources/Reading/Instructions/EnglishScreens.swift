import Storyboards

/// Finds the screens that an English sentence names.
struct EnglishScreens {
  let text: SentenceText
  let tokens: [EnglishToken]
  /// Tokens that control names cover.
  let taken: Set<Int>

  struct Found {
    let name: ScreenName
    let position: Int
    let comesUp: Bool
  }

  func all() -> [Found] {
    tokens.indices.compactMap { index in
      guard tokens[index].isWord, EnglishLexicon.screens.contains(tokens[index].text),
        !taken.contains(index)
      else { return nil }
      return screen(at: index)
    }
  }

  private func screen(at index: Int) -> Found? {
    guard index > 0, let name = name(before: index) else { return nil }
    var start = name.lowerBound
    while start > 0, EnglishLexicon.determiners.contains(tokens[start - 1].text),
      tokens[start - 1].text != "on", tokens[start - 1].text != "in", tokens[start - 1].text != "to"
    { start -= 1 }
    let before = start > 0 ? tokens[start - 1].text : ""
    var after = index + 1
    if after < tokens.count, tokens[after].text == "box" { after += 1 }
    let following = after < tokens.count ? tokens[after].text : ""
    let range =
      tokens[name.lowerBound].name.lowerBound..<tokens[name.upperBound - 1].name.upperBound
    let words =
      tokens[name.lowerBound].isQuote
      ? range : range.lowerBound..<tokens[index].range.upperBound
    let found = { (comesUp: Bool) in
      Found(
        name: ScreenName(text.words(words)), position: range.lowerBound, comesUp: comesUp)
    }
    if EnglishLexicon.displays.contains(following), before != "if" {
      return found(before != "when")
    }
    if before == "to",
      tokens[..<start].contains(where: { EnglishLexicon.transports.contains($0.text) })
    {
      return found(true)
    }
    if ["on", "in", "from", "at", "to", "open", "visit", "see"].contains(before) {
      return found(false)
    }
    return nil
  }

  /// A quotation, or the words since the determiner.
  private func name(before index: Int) -> Range<Int>? {
    if tokens[index - 1].isQuote { return (index - 1)..<index }
    var start = index
    while start > 0, index - start < 5, tokens[start - 1].isWord,
      !EnglishLexicon.determiners.contains(tokens[start - 1].text),
      ![
        "when", "if", "open", "from", "at", "see", "visit", "same", "next", "first", "new",
        "previous",
      ].contains(tokens[start - 1].text)
    { start -= 1 }
    return start < index ? start..<index : nil
  }
}
