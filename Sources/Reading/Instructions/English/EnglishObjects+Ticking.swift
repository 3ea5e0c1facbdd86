import Storyboards

/// Boxes that are ticked.
extension EnglishObjects {
  func ticking() -> [Object] {
    let names = reader()
    var start = range.lowerBound
    if start < range.upperBound, tokens[start].text == "off" { start += 1 }
    // "tick the box I agree to the terms".
    if start + 2 < range.upperBound, tokens[start].text == "the",
      EnglishLexicon.roles[tokens[start + 1].text] == .field
        || EnglishLexicon.roles[tokens[start + 1].text] == .checkbox,
      tokens[start + 2].text == "i", tokens[start + 2].isCapitalised
    {
      start += 2
    }
    // "tick I agree to the terms": the label may be a sentence.
    let isSentence =
      start < range.upperBound && tokens[start].text == "i" && tokens[start].isCapitalised
    if isSentence, let name = names.sentenceName(at: start) { return checkboxes([name]) }
    if let sentence = sentenceInBox(at: start) { return checkboxes([sentence]) }
    if let label = label(at: start) { return checkboxes([label]) }
    let list = list(at: start)
    return checkboxes(
      list.names.filter { name in
        // "Check the Status column": it is looked at.
        !["column", "columns"].contains(tokens[name.tokens.upperBound - 1].text)
          && !isLookedAt(name)
          && (name.style != .plain || name.role == .checkbox || name.role == .field)
      })
  }

  /// "Tick the I no longer need it box": up to the word for what is ticked.
  private func sentenceInBox(at start: Int) -> EnglishName? {
    guard start + 2 < range.upperBound, tokens[start].text == "the", tokens[start + 1].text == "i",
      tokens[start + 1].isCapitalised,
      let end = tokens[(start + 1)..<range.upperBound].firstIndex(where: {
        ["box", "checkbox", "tickbox", "option"].contains($0.text) || !$0.isWord
      }), tokens[end].isWord, end > start + 2
    else { return nil }
    let words = (start + 1)..<end
    return EnglishName(
      name: reader().span(words), tokens: words, role: .checkbox, style: .capitalised,
      isIndefinite: false)
  }

  /// "tick Estimate it for me instead": a capital, and small words to the end of the clause.
  private func label(at start: Int) -> EnglishName? {
    guard ["tick", "untick"].contains(verb.word), start + 1 < range.upperBound,
      tokens[start].isWord, tokens[start].isCapitalised, tokens[start + 1].isWord,
      !tokens[start + 1].isCapitalised
    else { return nil }
    var end = start + 1
    while end < range.upperBound, tokens[end].isWord, end - start < 9,
      ![
        "instead", "if", "when", "to", "then", "and", "or", "box", "checkbox", "so", "before",
        "option", "next", "beside",
      ].contains(tokens[end].text),
      reader().role(at: end) == nil, !isOfSomething(end)
    { end += 1 }
    guard end > start + 1 else { return nil }
    return EnglishName(
      name: reader().span(start..<end), tokens: start..<end, role: .checkbox, style: .capitalised,
      isIndefinite: false)
  }

  /// "Check the Order you have made": of a name without signs and role it is only said that it is looked at.
  private func isLookedAt(_ name: EnglishName) -> Bool {
    verb.word == "check" && name.style == .capitalised && name.role == nil
      && name.tokens.lowerBound > range.lowerBound && tokens[name.tokens.lowerBound].text != "i"
      && ["the", "your"].contains(tokens[name.tokens.lowerBound - 1].text)
  }

  /// "Yes for each person": whom it concerns.
  private func isOfSomething(_ index: Int) -> Bool {
    EnglishLexicon.prepositions.contains(tokens[index].text) && index + 1 < tokens.count
      && EnglishLexicon.determiners.contains(tokens[index + 1].text)
  }

  private func checkboxes(_ names: [EnglishName]) -> [Object] {
    names.map {
      Object(name: $0.name, action: .choose, role: .checkbox, tokens: $0.tokens)
    }
  }
}
