import Storyboards

/// What is filled in by its parts, and what people write of their own.
extension EnglishObjects {
  /// "Add a subject line and a message", "leave a comment for the teacher".
  func written() -> [Object]? {
    guard ["add", "leave", "write", "compose"].contains(verb.word), let first = range.first,
      ["a", "an", "any", "your"].contains(tokens[first].text)
    else { return nil }
    let written = things(in: range, .enter, .field).filter { thing in
      var last = thing.tokens.upperBound - 1
      if tokens[last].text == "line", last > thing.tokens.lowerBound { last -= 1 }
      return EnglishLexicon.compositions.contains(tokens[last].text)
    }
    return written.isEmpty ? nil : written
  }

  /// "other info such as the name and amount", "details i.e. name": where the examples begin.
  func examples() -> Int? {
    for index in range.dropFirst().dropLast()
    where EnglishLexicon.wholes.contains(
      tokens[index - 1].text == "," ? tokens[index - 2].text : tokens[index - 1].text)
    {
      if tokens[index].text == "such", tokens[index + 1].text == "as" { return index + 2 }
      if tokens[index].text == "like", tokens[index].isWord { return index + 1 }
      let isShort = ["i", "e"].contains(tokens[index].text) && index + 3 < range.upperBound
      if isShort, tokens[index + 1].text == ".", ["e", "g"].contains(tokens[index + 2].text) {
        return tokens[index + 3].text == "." ? index + 4 : index + 3
      }
    }
    return nil
  }

  func including() -> Int? {
    guard
      let at = tokens[range].firstIndex(where: { $0.text == "including" && $0.isWord }),
      at > range.lowerBound + 1
    else { return nil }
    let before = tokens[at - 1].text == "," ? at - 2 : at - 1
    return before >= range.lowerBound && EnglishLexicon.wholes.contains(tokens[before].text)
      ? at + 1 : nil
  }

  /// "your credentials (username and password)": the bracket names the parts of the whole.
  func parts() -> [Object]? {
    guard let open = tokens[range].firstIndex(where: { $0.text == "(" && !$0.isQuote }),
      open > range.lowerBound, EnglishLexicon.wholes.contains(tokens[open - 1].text),
      let close = tokens[open..<range.upperBound].firstIndex(where: { $0.text == ")" })
    else { return nil }
    let inner = EnglishVerb(
      index: verb.index, word: verb.word, use: verb.use, objects: (open + 1)..<close,
      isConditional: verb.isConditional, isPassive: false)
    let objects = EnglishObjects(text: text, tokens: tokens, verb: inner)
      .things(in: (open + 1)..<close, .enter, .field)
    return objects.isEmpty ? nil : objects
  }
}
