/// What the clause around a verb makes of it: denied, supposed, depending on another.
extension EnglishVerbFinder {
  /// "Do not click A or click B".
  func isNegated(_ index: Int) -> Bool {
    for at in recent(index).indices.reversed() {
      let token = tokens[at]
      if [",", "then", ";", ":", "-", "–", "—", "so"].contains(token.text) { return false }
      if token.isWord, EnglishLexicon.negations.contains(token.text) { return !isOfRelative(at) }
    }
    return false
  }

  /// "tick any you don't recognise and tap Next": which they are is denied, not what is asked for.
  private func isOfRelative(_ negation: Int) -> Bool {
    var subject = negation - 1
    if subject > 0, ["do", "does", "did"].contains(tokens[subject].text) { subject -= 1 }
    guard subject > 1, ["you", "they", "we"].contains(tokens[subject].text) else { return false }
    let before = tokens[subject - 1]
    return before.isWord && !EnglishLexicon.subordinators.contains(before.text)
      && !EnglishLexicon.openers.contains(before.text)
  }

  /// Whether "and click" goes on a clause that asks for nothing: "If you open X and click Y, …".
  func isDependent(_ index: Int, _ found: [Int]) -> Bool {
    let found = found.suffix(Self.reach)
    for at in recent(index).indices.reversed() {
      let text = tokens[at].text
      if text == "," || text == ";" || text == ":" || text == "then" { return false }
      if found.contains(at) { return false }
      if tokens[at].isWord, at == 0 || tokens[at - 1].text == ",",
        EnglishLexicon.subordinators.contains(text)
      {
        // "Once done with the settings click Save": its verb is said, and another follows.
        let said = tokens[at + 1].text
        let isSaid = index > at + 3 && (Self.finished.contains(said) || said.hasSuffix("ing"))
        return !isSaid
      }
      if tokens[at].isWord, EnglishLexicon.verbs[text] != nil, at > 0,
        ["you", "can", "may", "who", "they", "will"].contains(tokens[at - 1].text)
      {
        return true
      }
    }
    return false
  }

  static let finished: Set<String> = [
    "done", "finished", "completed", "complete", "ready", "logged", "signed", "created", "saved",
    "set",
  ]

  /// "If …, click", "To change it, click", "click X if …", "(Optional)".
  func isConditional(_ verb: Int, upTo end: Int) -> Bool {
    let before = recent(verb).drop { ["-", "*", "•", "–"].contains($0.text) }
    let isSupposed = before.indices.contains { index in
      let word = tokens[index].text
      if word == "optional" || word == "optionally" { return true }
      guard word == "if" || word == "unless" else { return false }
      return index == 0 || !tokens[index - 1].isWord
        || EnglishLexicon.openers.contains(tokens[index - 1].text)
    }
    if isSupposed { return true }
    if verb <= Self.reach, before.count > 2, let first = before.first, first.text == "to",
      EnglishLexicon.regrets.contains(before[before.startIndex + 1].text)
    {
      return true
    }
    return tokens[verb..<end].contains { ["if", "optional", "optionally"].contains($0.text) }
  }
}
