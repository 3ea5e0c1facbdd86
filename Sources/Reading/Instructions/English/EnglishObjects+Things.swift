import Storyboards

/// Things in small letters: "your name, the address and date of birth".
extension EnglishObjects {
  /// "the hull number", "your card number and PIN": things in small letters.
  func things(
    in range: Range<Int>, _ action: Instruction.Action, _ role: Role?
  ) -> [Object] {
    var objects: [Object] = []
    var start = range.lowerBound
    while start < range.upperBound {
      while start < range.upperBound, tokens[start].isWord,
        EnglishLexicon.determiners.contains(tokens[start].text) || isNew(start)
          || ["same", "all", "either"].contains(tokens[start].text)
          || EnglishLexicon.demands.contains(tokens[start].text)
      { start += 1 }
      var end = start
      while end < range.upperBound, tokens[end].isWord || joinsWords(end), end - start < 8,
        !endsThing(end),
        end == start || !reader().tellsMore(end)
      { end += 1 }
      guard end > start else { break }
      let name = tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
      let isNumber = tokens[start..<end].allSatisfy {
        Int($0.text) != nil || EnglishLexicon.demands.contains($0.text)
      }
      if !EnglishLexicon.generic.contains(text.string(name).lowercased()), end - start <= 7,
        !isNumber
      {
        objects.append(Object(name: name, action: action, role: role, tokens: start..<end))
      }
      guard let next = behindThing(end, upTo: range.upperBound) else { break }
      start = next
    }
    return objects
  }

  /// "your new address" is an address; "a new password" stands beside the old one.
  private func isNew(_ index: Int) -> Bool {
    tokens[index].text == "new"
      && (index + 1 == tokens.count
        || !["password", "passcode", "passphrase", "pin"].contains(tokens[index + 1].text))
  }

  /// "credit/debit card details".
  private func joinsWords(_ index: Int) -> Bool {
    tokens[index].text == "/" && !tokens[index].isQuote && index > 0 && index + 1 < tokens.count
      && tokens[index - 1].isWord && tokens[index + 1].isWord
  }

  private func endsThing(_ index: Int) -> Bool {
    let word = tokens[index].text
    if word == "such" || isShortForm(index) { return true }
    // "the name of the student" is what the form asks for.
    if word == "of", index > 0, tokens[index - 1].text == "name", index + 2 < tokens.count,
      index < 2 || !["first", "last", "family", "given", "full"].contains(tokens[index - 2].text),
      EnglishLexicon.determiners.contains(tokens[index + 1].text), tokens[index + 2].isWord
    {
      return false
    }
    if index + 1 < tokens.count, tokens[index + 1].text == "which",
      EnglishLexicon.prepositions.contains(word)
    {
      return true
    }
    // "date of birth" is one thing, "address of the user" says whose.
    if word == "of" || word == "for" {
      return index + 1 < tokens.count
        && (["the", "a", "an", "each", "it", "them"].contains(tokens[index + 1].text)
          || word == "for" && verb.use == .enter
            && EnglishLexicon.determiners.contains(tokens[index + 1].text))
    }
    return EnglishLexicon.stops.contains(word) || EnglishLexicon.prepositions.contains(word)
      || word == "as"
      || EnglishLexicon.roles[word] == .field && index + 1 < tokens.count
        && !["of", "for"].contains(tokens[index + 1].text)
  }

  /// "e.g.", "i.e.".
  private func isShortForm(_ index: Int) -> Bool {
    ["e", "i"].contains(tokens[index].text) && index + 1 < tokens.count
      && tokens[index + 1].text == "."
  }

  /// What "or" and a comma join that is no thing.
  private static let quantities: Set<String> = [
    "less", "more", "part", "both", "later", "fewer", "longer", "shorter", "other", "such",
  ]

  /// Where the next thing of the list begins: behind a comma or "and", over what tells more of
  /// the last one ("exactly as it appears on your letter,").
  private func behindThing(_ end: Int, upTo limit: Int) -> Int? {
    // "Select one or more": of what is chosen "or" joins no other thing.
    let joints = verb.use == .enter ? [",", "and", "or"] : [",", "and"]
    var index = end
    // "an account name (for example “X”) and a description": an aside tells of the last one.
    if index < limit, tokens[index].text == "(", !tokens[index].isQuote,
      let close = tokens[index..<limit].firstIndex(where: { $0.text == ")" && !$0.isQuote })
    {
      index = close + 1
    }
    while index < limit, !joints.contains(tokens[index].text) {
      guard tokens[index].isWord, index - end < 9 else { return nil }
      index += 1
    }
    while index < limit, joints.contains(tokens[index].text) { index += 1 }
    if index < limit,
      Self.quantities.contains(tokens[index].text) || Int(tokens[index].text) != nil
        || isShortForm(index)
    {
      return nil
    }
    // "… and confirm it": a verb with its object is no thing.
    if index + 1 < limit,
      ["it", "them", "the", "your", "a", "this"].contains(tokens[index + 1].text)
    {
      return nil
    }
    // "…, and make sure that": another verb, that asks for nothing on the screen.
    guard index < limit, !EnglishLexicon.remindings.contains(tokens[index].text) else { return nil }
    guard tokens[index].isWord, index > end,
      EnglishLexicon.determiners.contains(tokens[index].text) || index <= end + 2
    else { return nil }
    return index
  }
}
