import Storyboards

/// Reads what follows an English verb: the controls that it operates.
struct EnglishObjects {
  let text: SentenceText
  let tokens: [EnglishToken]
  /// From behind the verb to the next verb.
  let range: Range<Int>

  struct Object {
    let name: Range<Int>
    var action: Instruction.Action
    let role: Role?
    let isAlternative: Bool
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

  func all(of verb: String) -> Result {
    guard let (action, needsName) = EnglishLexicon.verbs[verb] else { return Result() }
    switch verb {
    case "go", "navigate", "open": return going()
    case "expand", "right-click": return Result(objects: named(.other, limit: 1))
    default: break
    }
    if action == .enter { return entering() }
    if EnglishLexicon.checks.contains(verb) {
      var objects = named(.choose, limit: 4)
      if objects.isEmpty { return Result() }
      objects = objects.map {
        Object(
          name: $0.name, action: .choose, role: .checkbox, isAlternative: $0.isAlternative,
          tokens: $0.tokens)
      }
      return Result(objects: objects)
    }
    var objects = named(action, limit: 6)
    if objects.isEmpty, !needsName { objects = bare(action) }
    if action == .choose { objects = objects.map(judged) }
    let isEmpty = range.isEmpty || tokens[range].allSatisfy { !$0.isWord && !$0.isQuote }
    return Result(
      objects: objects, isLost: objects.isEmpty && isEmpty && !needsName,
      isUnread: objects.isEmpty && !isEmpty && !needsName)
  }

  /// 選択 and "select" press a command and choose a value: an article before a name, an "or"
  /// between two, or a field's role makes it a choice.
  private func judged(_ object: Object) -> Object {
    var object = object
    let before =
      object.tokens.lowerBound > range.lowerBound ? tokens[object.tokens.lowerBound - 1].text : ""
    switch object.role {
    case .button, .link, .tab, .menu, .icon: object.action = .press
    case .field, .checkbox, .radio, .option, .heading, .text, .cell: object.action = .choose
    case nil:
      object.action = before == "a" || before == "an" || object.isAlternative ? .choose : .press
    }
    return object
  }

  /// Quoted names, or names in capitals, with what joins them.
  private func named(_ action: Instruction.Action, limit: Int) -> [Object] {
    var objects: [Object] = []
    var index = range.lowerBound
    var isAlternative = false
    while index < range.upperBound, objects.count < limit {
      let token = tokens[index]
      if token.isQuote || (token.isWord && token.isCapitalised && token.text != "i") {
        let name = nameRange(from: index)
        let after = name.upperBound
        if isScreen(after) { break }
        let (role, end) = role(at: after)
        objects.append(
          Object(
            name: tokens[name.lowerBound].name
              .lowerBound..<tokens[name.upperBound - 1].name.upperBound,
            action: action, role: role ?? roleBefore(name.lowerBound), isAlternative: isAlternative,
            tokens: name.lowerBound..<end))
        index = end
        guard let (next, isOr) = joint(at: index) else { break }
        if isOr {
          isAlternative = true
          objects = objects.map {
            Object(
              name: $0.name, action: $0.action, role: $0.role, isAlternative: true,
              tokens: $0.tokens)
          }
        }
        index = next
        continue
      }
      if token.isWord, objects.isEmpty,
        EnglishLexicon.determiners.contains(token.text) || EnglishLexicon.roles[token.text] != nil
          || [
            "labeled", "labelled", "called", "named", "marked", "blue", "green", "red", "box",
            "next",
          ].contains(token.text)
      {
        if EnglishLexicon.inside.contains(token.text), index > range.lowerBound { break }
        index += 1
        continue
      }
      break
    }
    return objects
  }

  /// A quotation alone, or a run of words that begins with a capital and ends before a small word.
  private func nameRange(from start: Int) -> Range<Int> {
    if tokens[start].isQuote { return start..<(start + 1) }
    var end = start + 1
    while end < range.upperBound, tokens[end].isWord,
      !EnglishLexicon.stops.contains(tokens[end].text),
      EnglishLexicon.roles[tokens[end].text] == nil,
      !EnglishLexicon.screens.contains(tokens[end].text)
    { end += 1 }
    return start..<end
  }

  /// "the start button": a name in small letters, before its role.
  private func bare(_ action: Instruction.Action) -> [Object] {
    var start = range.lowerBound
    while start < range.upperBound, EnglishLexicon.determiners.contains(tokens[start].text) {
      start += 1
    }
    var end = start
    while end < range.upperBound, tokens[end].isWord, EnglishLexicon.roles[tokens[end].text] == nil,
      !EnglishLexicon.stops.contains(tokens[end].text)
    { end += 1 }
    let (role, after) = role(at: end)
    guard role != nil, end > start, end - start <= 4 else { return [] }
    return [
      Object(
        name: tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound, action: action,
        role: role, isAlternative: false, tokens: start..<after)
    ]
  }

  private func role(at index: Int) -> (Role?, Int) {
    guard index < range.upperBound, let role = EnglishLexicon.roles[tokens[index].text] else {
      return (nil, index)
    }
    if tokens[index].text == "check" || tokens[index].text == "text"
      || tokens[index].text == "radio"
    {
      let isPair =
        index + 1 < range.upperBound
        && ["box", "boxes", "button", "field"].contains(tokens[index + 1].text)
      return isPair ? (role, index + 2) : (nil, index)
    }
    return (role, index + 1)
  }

  /// "the button labeled “X”".
  private func roleBefore(_ index: Int) -> Role? {
    guard index - 2 >= range.lowerBound,
      ["labeled", "labelled", "called", "named", "marked"].contains(tokens[index - 1].text)
    else { return nil }
    return EnglishLexicon.roles[tokens[index - 2].text]
  }

  private func isScreen(_ index: Int) -> Bool {
    index < range.upperBound && EnglishLexicon.screens.contains(tokens[index].text)
  }

  /// What joins the next name on: its index, and whether it is an "or".
  private func joint(at index: Int) -> (Int, isOr: Bool)? {
    var next = index
    var isOr = false
    var isJoint = false
    while next < range.upperBound,
      ["and", "or", ",", ">", "→", "then", "»"].contains(tokens[next].text)
    {
      isOr = isOr || tokens[next].text == "or"
      isJoint = true
      next += 1
    }
    while next < range.upperBound, ["the", "a", "an"].contains(tokens[next].text) { next += 1 }
    guard isJoint, next < range.upperBound, tokens[next].isQuote || tokens[next].isCapitalised
    else { return nil }
    return (next, isOr)
  }

  /// "your name in the **Full name** box and your address in the **Email** box".
  private func entering() -> Result {
    var objects: [Object] = []
    for index in range where EnglishLexicon.inside.contains(tokens[index].text) {
      let inner = EnglishObjects(text: text, tokens: tokens, range: (index + 1)..<range.upperBound)
      objects += inner.named(.enter, limit: 6).filter { object in
        !objects.contains { $0.name == object.name }
      }
    }
    if objects.isEmpty { objects = named(.enter, limit: 6) }
    if objects.isEmpty { objects = plainFields() }
    return Result(
      objects: objects.map {
        Object(
          name: $0.name, action: .enter, role: .field, isAlternative: $0.isAlternative,
          tokens: $0.tokens)
      })
  }

  /// "the hull number", "your card number and PIN".
  private func plainFields() -> [Object] {
    var objects: [Object] = []
    var start = range.lowerBound
    while start < range.upperBound {
      while start < range.upperBound, EnglishLexicon.determiners.contains(tokens[start].text) {
        start += 1
      }
      var end = start
      while end < range.upperBound, tokens[end].isWord,
        !EnglishLexicon.stops.contains(tokens[end].text),
        EnglishLexicon.roles[tokens[end].text] == nil
      { end += 1 }
      guard end > start, end - start <= 4 else { break }
      let name = tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
      if !EnglishLexicon.generic.contains(text.string(name).lowercased()) {
        objects.append(
          Object(
            name: name, action: .enter, role: .field, isAlternative: false, tokens: start..<end))
      }
      guard end < range.upperBound, ["and", ","].contains(tokens[end].text) else { break }
      start = end + 1
    }
    return objects
  }

  /// "go to A > B > C" presses all three; "open the X tab" presses it; "go to the X page" is a place.
  private func going() -> Result {
    let objects = named(.press, limit: 8)
    let isPath = tokens[range].contains { [">", "→", "»"].contains($0.text) }
    if isPath {
      return Result(
        objects: objects.map {
          Object(
            name: $0.name, action: .press, role: .menu, isAlternative: false, tokens: $0.tokens)
        })
    }
    return Result(
      objects: objects.filter { object in
        switch object.role {
        case .tab, .menu, .link, .button, .icon: true
        default: false
        }
      })
  }
}
