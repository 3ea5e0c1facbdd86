/// What is pressed.
extension EnglishObjects {
  func pressing() -> Result {
    var start = range.lowerBound
    if start < range.upperBound, tokens[start].text == "on", tokens[start].isWord,
      !tokens[start].isCapitalised
    {
      start += 1
    }
    // "Press and hold **Stop**".
    if start + 2 < range.upperBound, tokens[start].text == "and", tokens[start + 1].text == "hold" {
      start += 2
    }
    // "click in the box next to it".
    if start + 2 < range.upperBound, tokens[start].text == "in",
      EnglishLexicon.determiners.contains(tokens[start + 1].text),
      EnglishLexicon.roles[tokens[start + 2].text] == .field
    {
      start += 1
    }
    // "Click in the From box": where the reader types next.
    if start + 1 < range.upperBound, ["in", "inside"].contains(tokens[start].text),
      reader().name(at: start + 1)?.role == .field
    {
      return Result()
    }
    let isKey =
      ["press", "hit"].contains(verb.word) && start < range.upperBound && tokens[start].isWord
      && EnglishLexicon.keys.contains(tokens[start].text)
      && reader().role(at: start + 1) == nil
    if isKey { return Result() }
    // "Click, Edit": a comma too many.
    if start + 1 < range.upperBound, tokens[start].text == ",",
      tokens[start + 1].isQuote || tokens[start + 1].isCapitalised
    {
      start += 1
    }
    // "the right button of your mouse".
    if isOfMouse || isShared(start) { return Result() }
    if start >= range.upperBound || isGap(start) {
      return Result(isLost: start >= range.upperBound || range.count > 0 && tokens.count > 1)
    }
    if let label = opened(at: start) { return Result(objects: [label]) }
    if let meant = meant(at: start) { return Result(objects: objects([meant], .press)) }
    var list = list(at: start, takesAnd: true)
    if let menu = menuBefore(), !list.names.isEmpty { list.names.insert(menu, at: 0) }
    if list.names.isEmpty, let other = alternative(from: start) {
      list = self.list(at: other, takesAnd: true)
      list.isAlternative = true
    }
    if list.names.isEmpty {
      if let command = sentenceName(at: start) ?? command(at: start) ?? bareName(at: start) {
        return Result(objects: objects([command], .press))
      }
      // "Tap your child's name and then the Meals tab": what has no name comes first.
      let later = followers(behind: start)
      if !later.isEmpty { return Result(objects: objects(later, .press)) }
      return Result(isLost: isPictureLost(start), isUnread: !isGeneric(start))
    }
    return Result(
      objects: objects(list.names, .press, isAlternative: list.isAlternative)
        + objects(followers(behind: list.next), .press))
  }

  /// "Tap the order you want to stop, and then Stop Order": pressed next, with the same verb.
  private func followers(behind start: Int) -> [EnglishName] {
    guard start + 2 < range.upperBound, tokens[start].isWord,
      let then = tokens[start..<range.upperBound].indices.first(where: { index in
        tokens[index].text == "then" && tokens[index].isWord
          && [",", "and"].contains(tokens[index - 1].text)
      }), then > start + 1
    else { return [] }
    var name = then + 1
    while name < range.upperBound, ["on", "the"].contains(tokens[name].text) { name += 1 }
    guard name < range.upperBound, tokens[name].isQuote || tokens[name].isCapitalised else {
      return []
    }
    return list(at: name, takesAnd: true).names
  }

  /// "**Status** - Click the drop-down to select one": what opens has its name before the dash.
  private func opened(at start: Int) -> Object? {
    guard let label = itemLabel ?? nextTo() else { return nil }
    var at = start
    if at < range.upperBound, EnglishLexicon.determiners.contains(tokens[at].text) { at += 1 }
    guard at < range.upperBound, tokens[at].isWord, !tokens[at].isCapitalised,
      ["drop-down", "dropdown", "drop", "pull-down", "list", "arrow"].contains(tokens[at].text)
    else { return nil }
    let isArrow = tokens[at].text == "arrow"
    at += 1
    while at < range.upperBound, ["down", "menu", "list"].contains(tokens[at].text) { at += 1 }
    // "the list item", "the arrow to go back": something else.
    guard at == tokens.count || !tokens[at].isWord || ["to", "and"].contains(tokens[at].text),
      !isArrow
        || at + 1 < tokens.count
          && ["open", "choose", "select", "pick"].contains(tokens[at + 1].text)
    else { return nil }
    return Object(name: label.name, action: .choose, role: .field, tokens: label.tokens)
  }

  /// "Next to **Language**, click the drop-down menu": the name that opens the clause.
  private func nextTo() -> EnglishName? {
    guard let places = fieldsBefore(), places.count == 1, places[0].style == .quoted else {
      return nil
    }
    return places[0]
  }

  /// "You will find a button saying “Cancel”, click it": the control that the word points back to.
  private func meant(at start: Int) -> EnglishName? {
    guard tokens[start].text == "it", tokens[start].isWord,
      start + 1 >= range.upperBound || !tokens[start + 1].isWord,
      let quote = tokens[..<verb.index].lastIndex(where: \.isQuote)
    else { return nil }
    let kinds = ["button", "link", "icon", "tab"]
    var behind = quote + 1
    if behind < verb.index, kinds.contains(tokens[behind].text) { behind += 1 }
    // Nothing else that the word could mean.
    guard
      behind > quote + 1 || tokens[..<quote].suffix(4).contains(where: { kinds.contains($0.text) }),
      tokens[behind..<verb.index].allSatisfy({ [",", "then", "and", ";"].contains($0.text) })
    else { return nil }
    return EnglishNames(text: text, tokens: tokens, end: verb.index, takesAnd: false)
      .name(at: quote)
  }

  /// Whether a button of the mouse is pressed, and no control.
  private var isOfMouse: Bool {
    let words = tokens[range].prefix(7)
    guard let mouse = words.firstIndex(where: { $0.isWord && $0.text == "mouse" }) else {
      return false
    }
    let before = words[..<mouse]
    return !before.contains(where: \.isQuote)
      && (before.contains { $0.text == "button" }
        || words[mouse...].dropFirst().first?.text == "button")
  }

  /// "From the **Actions** menu, click **Edit**": the menu opens the clause.
  func menuBefore() -> EnglishName? {
    var start = verb.index - 1
    let places: Set<String> = ["from", "in", "on"]
    while start > 0, !places.contains(tokens[start].text), start > verb.index - 8 { start -= 1 }
    guard start >= 0, places.contains(tokens[start].text),
      start == 0 || !tokens[start - 1].isWord && !tokens[start - 1].isQuote
        || EnglishLexicon.openers.contains(tokens[start - 1].text)
    else { return nil }
    let names = EnglishNames(text: text, tokens: tokens, end: verb.index, takesAnd: false)
    // "From the **More** ⋮ icon, select **Edit**": what it opens holds the name.
    guard let menu = names.name(at: start + 1), menu.style != .plain,
      menu.role == .menu || menu.role == .icon && tokens[start].text == "from",
      tokens[menu.tokens.upperBound..<verb.index].allSatisfy({ !$0.isWord && !$0.isQuote })
    else { return nil }
    return menu
  }

  /// "Click the  button to save": the picture of the button is lost.
  private func isPictureLost(_ start: Int) -> Bool {
    start + 1 < range.upperBound && tokens[start].text == "the"
      && ["button", "icon"].contains(tokens[start + 1].text)
      && (start + 2 >= range.upperBound || !tokens[start + 2].isWord
        || ["to", "and", "next"].contains(tokens[start + 2].text))
  }

  /// "Click the cover or the “Details” button": the first of two has no name of its own.
  private func alternative(from start: Int) -> Int? {
    let reach = start..<min(range.upperBound, start + 7)
    guard var next = tokens[reach].firstIndex(where: { $0.text == "or" && $0.isWord }) else {
      return nil
    }
    next += 1
    if next < range.upperBound, tokens[next].text == "on" { next += 1 }
    guard let name = reader(takesAnd: true).name(at: next), name.style != .plain else { return nil }
    return next
  }

  /// "Click ." and "Click at the top": what was pressed was a picture.
  private func isGap(_ start: Int) -> Bool {
    let token = tokens[start]
    if token.isQuote { return false }
    if !token.isWord { return [".", ",", ";"].contains(token.text) }
    return !token.isCapitalised
      && ["at", "in", "to", "from", "and", "or", "then", "below", "above"].contains(token.text)
  }

  /// "Tap or click **Next**": the next verb says what both ask for.
  private func isShared(_ start: Int) -> Bool {
    start + 1 == range.upperBound && range.upperBound < tokens.count
      && ["or", "and", "/"].contains(tokens[start].text)
  }

  /// Behind the words that no stop and no preposition ends.
  func endOfWords(from start: Int, upTo limit: Int) -> Int {
    var end = start
    while end < min(limit, range.upperBound), tokens[end].isWord,
      !EnglishLexicon.stops.contains(tokens[end].text),
      !EnglishLexicon.prepositions.contains(tokens[end].text)
    { end += 1 }
    return end
  }

  /// "click find the bill.": a deed with its object, up to the clause's end.
  private func sentenceName(at start: Int) -> EnglishName? {
    guard start + 2 < range.upperBound, tokens[start].isWord,
      EnglishLexicon.sentenceNames.contains(tokens[start].text),
      EnglishLexicon.determiners.contains(tokens[start + 1].text)
    else { return nil }
    let end = endOfWords(from: start + 2, upTo: start + 5)
    guard end > start + 2, end == range.upperBound || !tokens[end].isWord else { return nil }
    return EnglishName(
      name: tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound, tokens: start..<end,
      role: .button, style: .plain, isIndefinite: false)
  }

  /// "click choose file": a name in small letters that is a command.
  private func command(at start: Int) -> EnglishName? {
    guard start < range.upperBound, tokens[start].isWord,
      EnglishLexicon.commands.contains(tokens[start].text)
    else { return nil }
    let end = endOfWords(from: start + 1, upTo: start + 3)
    // One word is a name only where the clause ends with it: "hit confirm.", "tap send and wait".
    let isWhole =
      end == range.upperBound || !tokens[end].isWord
      || ["and", "or", "then", "to"].contains(tokens[end].text)
    guard end > start + 1 || isWhole else { return nil }
    return EnglishName(
      name: tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound, tokens: start..<end,
      role: .button, style: .plain, isIndefinite: false)
  }

  /// "press settings", "select pending, like this", "select view next to it": without an article and
  /// to the end of the clause, small letters are a name too.
  func bareName(at start: Int) -> EnglishName? {
    var end = endOfWords(from: start, upTo: start + 3)
    // "Click next.": nothing that it could be next to.
    if end == start, start < range.upperBound,
      EnglishLexicon.adverbialNames.contains(tokens[start].text),
      start + 1 == range.upperBound || !tokens[start + 1].isWord && !tokens[start + 1].isQuote
        || ["and", "then"].contains(tokens[start + 1].text)
    {
      end += 1
    }
    guard end > start, start < range.upperBound,
      tokens[start..<end].allSatisfy({ token in
        !token.isCapitalised && !EnglishLexicon.determiners.contains(token.text)
          && !EnglishLexicon.unnamed.contains(token.text)
          && !EnglishLexicon.generic.contains(token.text)
          && !EnglishLexicon.values.contains(token.text)
          && EnglishLexicon.roles[token.text] == nil
      }),
      let last = tokens[start..<end].last?.text,
      !last.hasSuffix("s") || last.hasSuffix("ss") || last == "settings"
    else { return nil }
    return EnglishName(
      name: tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound, tokens: start..<end,
      role: nil, style: .plain, isIndefinite: false)
  }

  /// "the album that holds them", "each picture": a thing, not a control with a name.
  private func isGeneric(_ start: Int) -> Bool {
    tokens[start].isWord && !tokens[start].isCapitalised
  }
}
