import Storyboards

/// What a verb of an English sentence operates: the controls behind it, and those that a place
/// before it names ("In the Title field, type …").
struct EnglishObjects {
  let text: SentenceText
  let tokens: [EnglishToken]
  let verb: EnglishVerb

  struct Object {
    let name: Range<Int>
    var action: Instruction.Action
    let role: Role?
    var isAlternative = false
    /// The tokens that it covers.
    let tokens: Range<Int>
  }

  struct Result {
    var objects: [Object] = []
    /// The verb has an object that is not there ("Click ."): a picture is lost.
    var isLost = false
    /// An object stands there and could not be read.
    var isUnread = false
  }

  var range: Range<Int> { verb.objects }

  func read() -> Result {
    if verb.isPassive { return Result(objects: passive()) }
    switch verb.use {
    case .press: return pressing()
    case .choose: return Result(objects: choosing())
    case .enter: return Result(objects: entering(needsName: false))
    case .complete: return Result(objects: entering(needsName: true))
    case .tick: return Result(objects: ticking())
    case .set: return Result(objects: setting())
    case .go: return Result(objects: going())
    case .use: return Result(objects: using())
    case .other:
      let names = list(at: range.lowerBound).names.filter { $0.style != .plain }
      return Result(objects: objects(names.prefix(1), .other))
    }
  }

  // MARK: Lists of names

  struct List {
    var names: [EnglishName] = []
    var isAlternative = false
    var isPath = false
    /// Behind the last name.
    var next: Int
  }

  func reader(takesAnd: Bool = false) -> EnglishNames {
    EnglishNames(text: text, tokens: tokens, end: range.upperBound, takesAnd: takesAnd)
  }

  /// Names with what joins them: commas, and, or, >, "…, then …".
  func list(at start: Int, takesAnd: Bool = false) -> List {
    let reader = reader(takesAnd: takesAnd)
    var list = List(next: start)
    var index = start
    while list.names.count < 10, let name = reader.name(at: index) {
      if reader.isScreen(name.tokens.upperBound), name.role == nil { break }
      list.names += parts(of: name)
      list.next = name.tokens.upperBound
      guard let joint = joint(at: list.next) else {
        if name.role != nil { shareRole(of: name, among: &list.names) }
        break
      }
      list.isAlternative = list.isAlternative || joint.isOr
      list.isPath = list.isPath || joint.isPath
      index = joint.next
    }
    return list
  }

  /// "the City and State fields": the last name's role is that of all.
  private func shareRole(of last: EnglishName, among names: inout [EnglishName]) {
    let word = tokens[last.tokens.upperBound - 1].text
    guard word.hasSuffix("s") || word == "boxes" else { return }
    for index in names.indices where names[index].role == nil { names[index].role = last.role }
  }

  /// `**Settings > General**` in one pair of signs is a path of two.
  private func parts(of name: EnglishName) -> [EnglishName] {
    guard name.style == .quoted else { return [name] }
    if verb.use == .enter || verb.use == .complete, let several = several(in: name) {
      return several
    }
    var parts: [EnglishName] = []
    var start = name.name.lowerBound
    for index in name.name where text.scalars[index] == ">" || text.scalars[index] == "→" {
      let isJoint =
        index > start && text.scalars[index - 1] == " " && index + 2 < name.name.upperBound
      guard isJoint else { continue }
      parts.append(part(name, start..<(index - 1), .menu))
      start = index + 1
      while start < name.name.upperBound, text.scalars[start] == " " { start += 1 }
    }
    return parts + [parts.isEmpty ? name : part(name, start..<name.name.upperBound, .menu)]
  }

  /// `*First Name, Last Name and Gender*`: one span for several fields.
  private func several(in name: EnglishName) -> [EnglishName]? {
    guard name.name.contains(where: { text.scalars[$0] == "," }) else { return nil }
    var parts: [EnglishName] = []
    var start = name.name.lowerBound
    var index = start
    func take(upTo end: Int) {
      var range = start..<end
      for word in ["and ", "or "] where text.string(range).hasPrefix(word) {
        range = (range.lowerBound + word.unicodeScalars.count)..<range.upperBound
      }
      if !range.isEmpty { parts.append(part(name, range, .field)) }
    }
    while index < name.name.upperBound {
      if text.scalars[index] == "," {
        take(upTo: index)
        start = index + 1
        while start < name.name.upperBound, text.scalars[start] == " " { start += 1 }
        index = start
      } else {
        index += 1
      }
    }
    take(upTo: name.name.upperBound)
    return parts
  }

  private func part(_ name: EnglishName, _ range: Range<Int>, _ role: Role) -> EnglishName {
    EnglishName(
      name: range, tokens: name.tokens, role: name.role ?? role, style: .quoted,
      isIndefinite: false)
  }

  /// What joins the next name on, and where that begins.
  private func joint(at index: Int) -> (next: Int, isOr: Bool, isPath: Bool)? {
    var next = index
    // "select X from the menu, then Y", "click Merge to keep them or Replace to …".
    if let behind = behindAside(from: next) { next = behind }
    // "… (More actions) > Sync".
    if next < range.upperBound, tokens[next].text == "(",
      let close = tokens[next..<range.upperBound].firstIndex(where: { $0.text == ")" }),
      close + 1 < range.upperBound, [">", "→", "»"].contains(tokens[close + 1].text)
    {
      next = close + 1
    }
    var isOr = false
    var isPath = false
    let start = next
    while next < range.upperBound,
      ["and", "or", ",", ">", "→", "then", "»"].contains(tokens[next].text), !tokens[next].isQuote
    {
      isOr = isOr || tokens[next].text == "or"
      isPath = isPath || [">", "→", "»"].contains(tokens[next].text)
      next += 1
    }
    guard next > start else { return nil }
    var name = next
    while name < range.upperBound, tokens[name].isWord, !tokens[name].isCapitalised,
      EnglishLexicon.determiners.contains(tokens[name].text)
        || EnglishLexicon.adjectives.contains(tokens[name].text)
        || ["one", "or", "more", "several"].contains(tokens[name].text)
        || tokens[name].text == "to" && verb.use == .go
    { name += 1 }
    guard name < range.upperBound, tokens[name].isQuote || tokens[name].isCapitalised else {
      return nil
    }
    return (name, isOr, isPath)
  }

  /// The joint behind a place or a purpose between two names; nil where none stands there.
  private func behindAside(from start: Int) -> Int? {
    guard start < range.upperBound, tokens[start].isWord,
      EnglishLexicon.prepositions.contains(tokens[start].text)
    else { return nil }
    var index = start + 1
    while index < range.upperBound, index - start < 12 {
      let text = tokens[index].text
      let isThen =
        text == "then" || text == "or"
        || text == "," && index + 1 < range.upperBound
          && ["then", "and"].contains(tokens[index + 1].text)
      if isThen, !tokens[index].isQuote { return index }
      if !tokens[index].isWord, !tokens[index].isQuote { return nil }
      index += 1
    }
    return nil
  }

  func objects(
    _ names: some Sequence<EnglishName>, _ action: Instruction.Action, isAlternative: Bool = false
  ) -> [Object] {
    names.map {
      Object(
        name: $0.name, action: action, role: $0.role, isAlternative: isAlternative,
        tokens: $0.tokens)
    }
  }

  // MARK: Verb by verb

  private func pressing() -> Result {
    var start = range.lowerBound
    if start < range.upperBound, tokens[start].text == "on", tokens[start].isWord { start += 1 }
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
    if start >= range.upperBound || isGap(start) {
      return Result(isLost: start >= range.upperBound || range.count > 0 && tokens.count > 1)
    }
    var list = list(at: start, takesAnd: true)
    if list.names.isEmpty, let other = alternative(from: start) {
      list = self.list(at: other, takesAnd: true)
      list.isAlternative = true
    }
    if list.names.isEmpty {
      if let command = command(at: start) ?? bareName(at: start) {
        return Result(objects: objects([command], .press))
      }
      return Result(isUnread: !isGeneric(start))
    }
    return Result(objects: objects(list.names, .press, isAlternative: list.isAlternative))
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

  /// "click choose file": a name in small letters that is a command.
  private func command(at start: Int) -> EnglishName? {
    guard start < range.upperBound, tokens[start].isWord,
      Self.commands.contains(tokens[start].text)
    else { return nil }
    var end = start + 1
    while end < range.upperBound, tokens[end].isWord, end - start < 3,
      !EnglishLexicon.stops.contains(tokens[end].text),
      !EnglishLexicon.prepositions.contains(tokens[end].text)
    { end += 1 }
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
    var end = start
    while end < range.upperBound, tokens[end].isWord, end - start < 3,
      !EnglishLexicon.stops.contains(tokens[end].text),
      !EnglishLexicon.prepositions.contains(tokens[end].text)
    { end += 1 }
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

  private static let commands: Set<String> = [
    "choose", "save", "submit", "add", "send", "browse", "sign", "log", "create", "edit", "view",
    "upload", "download", "print", "search", "apply", "cancel", "confirm", "continue", "start",
  ]

  /// "the album that holds them", "each picture": a thing, not a control with a name.
  private func isGeneric(_ start: Int) -> Bool {
    tokens[start].isWord && !tokens[start].isCapitalised
  }
}
