import Storyboards

/// Names that stand behind what says that they are labels.
extension EnglishNames {
  /// "the button on the left labeled “File”", "the box next to I agree".
  func labelled(_ role: Role, from start: Int) -> EnglishName? {
    var index = start
    if index < end, tokens[index].isQuote {
      var name = quoted(index, false)
      name.role = name.role ?? role
      return name
    }
    while index < end, index - start < 8, tokens[index].isWord || tokens[index].isQuote {
      let word = tokens[index].text
      let isNextTo =
        (role == .checkbox || role == .field)
        && (["beside", "by", "for"].contains(word)
          || word == "to" && index > start && tokens[index - 1].text == "next"
          || word == "of" && index > start && ["left", "right"].contains(tokens[index - 1].text))
      if tokens[index].isWord, EnglishLexicon.labelWords.contains(word) || isNextTo {
        let inner =
          role == .checkbox || role == .field ? sentenceName(at: index + 1) : name(at: index + 1)
        return inner.map {
          EnglishName(
            name: $0.name, tokens: $0.tokens, role: role, style: $0.style,
            isIndefinite: false)
        }
      }
      index += 1
    }
    return nil
  }

  /// A label that may be a whole sentence: "I certify that the above is true".
  func sentenceName(at start: Int) -> EnglishName? {
    guard start < end else { return nil }
    if tokens[start].isQuote { return quoted(start, false) }
    if ["the", "your", "a"].contains(tokens[start].text) { return name(at: start) }
    guard tokens[start].isCapitalised else { return nil }
    var index = start + 1
    while index < end, tokens[index].isWord,
      !(tokens[index].text == "and" && index + 1 >= end), !isBesideThing(index)
    { index += 1 }
    if index == end, tokens[index - 1].text == "and" { index -= 1 }
    return EnglishName(
      name: tokens[start].range.lowerBound..<tokens[index - 1].range.upperBound,
      tokens: start..<index, role: nil, style: .capitalised, isIndefinite: false)
  }

  /// "Freeze next the item", "Keep beside each name": where the box stands.
  private func isBesideThing(_ index: Int) -> Bool {
    ["next", "beside"].contains(tokens[index].text) && index + 1 < end
      && EnglishLexicon.determiners.union(["to"]).contains(tokens[index + 1].text)
  }
}
