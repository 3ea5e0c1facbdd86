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
      // "Slide Gate changes on": a switch.
      let isSwitched =
        verb.word == "slide" && tokens[range].contains { ["on", "off"].contains($0.text) }
      return Result(
        objects: objects(isSwitched ? names[...] : names.prefix(1), isSwitched ? .choose : .other))
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
    EnglishNames(
      text: text, tokens: tokens, end: range.upperBound, takesAnd: takesAnd,
      joinsSmall: verb.use == .press || verb.use == .choose, isChosen: verb.use == .choose)
  }

  /// Names with what joins them: commas, and, or, >, "…, then …".
  func list(at start: Int, takesAnd: Bool = false) -> List {
    let reader = reader(takesAnd: takesAnd)
    var list = List(next: start)
    var index = start
    // "either Email or Text": what is next is the first of two.
    if index + 1 < range.upperBound, tokens[index].text == "either" { index += 1 }
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
    if verb.use == .enter { list.names = withoutSharedNoun(list.names) }
    return list
  }

  /// "the From and To postcodes": a noun in small letters that all of the names are of.
  private func withoutSharedNoun(_ names: [EnglishName]) -> [EnglishName] {
    guard names.count > 1, let last = names.last, last.role == nil, last.style == .capitalised,
      last.tokens.count == 2, names.allSatisfy({ $0.style == .capitalised }),
      names.dropLast().allSatisfy({ tokens[$0.tokens].allSatisfy(\.isCapitalised) }),
      case let noun = tokens[last.tokens.upperBound - 1], noun.isWord, !noun.isCapitalised,
      noun.text.hasSuffix("s")
    else { return names }
    let own = last.tokens.lowerBound..<(last.tokens.upperBound - 1)
    return names.dropLast() + [
      EnglishName(
        name: tokens[own.lowerBound].range.lowerBound..<tokens[own.upperBound - 1].range.upperBound,
        tokens: last.tokens, role: last.role, style: last.style, isIndefinite: last.isIndefinite)
    ]
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
    // A name before "field" is one, whatever signs it has in it.
    let isOne = name.role != nil && tokens[name.tokens.upperBound - 1].text.last != "s"
    if verb.use == .enter || verb.use == .complete, !isOne, let several = several(in: name) {
      return several
    }
    if verb.use == .press || verb.use == .choose, let answers = answers(in: name) { return answers }
    var parts: [EnglishName] = []
    var start = name.name.lowerBound
    for index in name.name where EnglishPath.scalars.contains(text.scalars[index]) {
      // "Settings --> General", "Settings >> General": an arrow of several signs.
      var sign = index
      while sign > start, "-=>".unicodeScalars.contains(text.scalars[sign - 1]) { sign -= 1 }
      let isJoint =
        sign > start && text.scalars[sign - 1] == " " && index + 2 < name.name.upperBound
      guard isJoint else { continue }
      parts.append(part(name, start..<(sign - 1), .menu))
      start = index + 1
      while start < name.name.upperBound,
        text.scalars[start] == " " || EnglishPath.scalars.contains(text.scalars[start])
      { start += 1 }
    }
    return parts + [parts.isEmpty ? name : part(name, start..<name.name.upperBound, .menu)]
  }

  /// `“**Save** or **Save & New**”`: two controls in one pair of signs, of which the reader takes one.
  private func answers(in name: EnglishName) -> [EnglishName]? {
    func isBold(_ index: Int) -> Bool {
      text.prose.marks[text.origin[index]].contains(.strong)
    }
    // Looked for in nearly every name, and found in few.
    let holdsOr = name.name.dropLast(3).contains { index in
      text.scalars[index] == " " && text.scalars[index + 1] == "o"
        && text.scalars[index + 2] == "r" && text.scalars[index + 3] == " "
    }
    guard holdsOr else { return nil }
    let words = text.string(name.name).split(separator: " or ")
    guard words.count > 1 else { return nil }
    var start = name.name.lowerBound
    var parts: [EnglishName] = []
    for word in words {
      let range = start..<(start + word.unicodeScalars.count)
      start = range.upperBound + 4
      guard range.allSatisfy(isBold), start > name.name.upperBound || !isBold(start - 2) else {
        return nil
      }
      parts.append(
        EnglishName(
          name: range, tokens: name.tokens, role: name.role, style: .quoted, isIndefinite: false))
    }
    return parts
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

  func objects(
    _ names: some Sequence<EnglishName>, _ action: Instruction.Action, isAlternative: Bool = false
  ) -> [Object] {
    names.map {
      Object(
        name: $0.name, action: action, role: $0.role, isAlternative: isAlternative,
        tokens: $0.tokens)
    }
  }
}
