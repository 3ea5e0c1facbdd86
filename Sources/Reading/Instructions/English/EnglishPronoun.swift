import Storyboards

/// "Click it." behind "The **Save** button becomes available.": the control that the sentence before
/// tells of.
struct EnglishPronoun {
  let text: SentenceText
  private let tokens: [EnglishToken]

  init(before: Prose) {
    text = SentenceText(before)
    tokens = EnglishToken.all(of: text)
  }

  /// Whether the objects of a verb are nothing but the word that points back.
  static func isAlone(_ objects: ArraySlice<EnglishToken>) -> Bool {
    guard let first = objects.first, first.isWord, ["it", "that", "this"].contains(first.text)
    else {
      return false
    }
    guard let next = objects.dropFirst().first else { return true }
    return !next.isQuote && !next.isCapitalised
      && (!next.isWord
        || ["and", "then", "to", "instead", "if", "when", "again"].contains(next.text))
  }

  /// What a control has changed to; else the last control by its role word, else the only thing in signs.
  func control() -> (name: Words, role: Role?)? {
    let names = EnglishNames(text: text, tokens: tokens, end: tokens.count, takesAnd: true)
    let pressed: Set<Role> = [.button, .link, .icon, .tab]
    if let change = tokens.firstIndex(where: { Self.changes.contains($0.text) && $0.isWord }),
      change + 2 < tokens.count, ["to", "by", "into", "with"].contains(tokens[change + 1].text)
    {
      return names.name(at: change + 2).map { (text.words($0.name), $0.role) }
    }
    var last: EnglishName?
    var index = 0
    while index < tokens.count {
      let isStart = tokens[index].isQuote || tokens[index].isCapitalised
      if isStart, let name = names.name(at: index), name.style != .plain {
        if name.role.map(pressed.contains) == true { last = name }
        index = max(name.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    if let last { return (text.words(last.name), last.role) }
    let quotes = tokens.filter(\.isQuote)
    guard quotes.count == 1, let only = quotes.first else { return nil }
    return (text.words(only.name), nil)
  }

  private static let changes: Set<String> = ["changed", "changes", "replaced", "turned", "turns"]
}
