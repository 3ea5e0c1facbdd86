import Storyboards

/// What is typed into: fields, named or not.
extension EnglishObjects {
  /// "type X in the Y field" names the field Y, "enter your name" the field "name".
  func entering(needsName: Bool) -> [Object] {
    // "In **New**, fill:": what is filled comes behind.
    if isLeftBlank || !tokens[range].contains(where: { $0.isWord || $0.isQuote }) { return [] }
    let places = fieldsBehind()
    // "put a check mark in the Exemption box".
    let isMark = tokens[range].contains { ["check", "tick", "checkmark"].contains($0.text) }
    if !places.isEmpty, isMark, ["put", "place", "add"].contains(verb.word) {
      return places.map {
        Object(name: $0.name, action: .choose, role: .checkbox, tokens: $0.tokens)
      }
    }
    if !places.isEmpty { return fields(places) }
    if let before = fieldsBefore() { return fields(before) }
    // "Paste the link wherever you like": only where it goes is a field.
    if verb.word == "paste" { return [] }
    if verb.use == .enter, let label = itemLabel,
      !self.list(at: range.lowerBound).names.contains(where: { $0.style == .quoted })
    {
      return fields([label])
    }
    // "Give it a **Name** and, if you like, a **Description**".
    if verb.word == "give", let first = range.first, ["it", "them"].contains(tokens[first].text) {
      return fields(
        range.filter { tokens[$0].isQuote }.compactMap { reader().name(at: $0) })
    }
    // "add your email address", "give your licence number", "give the weekly amount".
    if ["add", "give"].contains(verb.word), let first = range.first,
      tokens[first].text == "your" || verb.word == "give" && tokens[first].text == "the",
      verb.word == "add" || !tokens[range].contains(where: { ["a", "an"].contains($0.text) })
    {
      return things(in: range, .enter, .field).filter { thing in
        let last = tokens[thing.tokens.upperBound - 1].text
        return EnglishLexicon.fieldNouns.contains(last) || EnglishLexicon.values.contains(last)
      }
    }
    if let written = written() { return written }
    if ["give", "write", "put", "add", "edit", "update", "leave", "compose"].contains(verb.word) {
      // "add the **Name**, the **City** and **State**": several names are fields, one may be anything.
      let names = self.list(at: range.lowerBound).names
      let areFields =
        ["add", "edit", "update"].contains(verb.word) && names.count > 1
        && !tokens[range].contains { $0.text == "to" }
        && names.allSatisfy { $0.style == .quoted && ($0.role ?? .field) == .field }
      return areFields ? fields(names) : []
    }
    var start = range.lowerBound
    while start < range.upperBound, ["in", "out", "up"].contains(tokens[start].text) { start += 1 }
    // "Fill in as many boxes as you can".
    if start < range.upperBound, tokens[start].text == "as" { return [] }
    // "Enter and verify the received code": a second deed with the same object.
    if start + 2 < range.upperBound, ["and", "or"].contains(tokens[start].text),
      EnglishLexicon.determiners.contains(tokens[start + 2].text)
    {
      start += 2
    }
    // "the following details: Name, Gender".
    if let colon = tokens[range].firstIndex(where: { $0.text == ":" && !$0.isQuote }),
      !tokens[range.lowerBound..<colon].contains(where: { $0.text == "(" })
    {
      start = colon + 1
    }
    // "Enter details for **Name** and **Role**": what the details are for.
    if start + 2 < range.upperBound, EnglishLexicon.wholes.contains(tokens[start].text),
      tokens[start + 1].text == "for", tokens[start + 2].isQuote
    {
      start += 2
    }
    // "your card details, including the card number and the code".
    if let including = including() ?? examples() { start = including }
    if let parts = parts() { return parts }
    let list = list(at: start)
    let names = list.names.filter {
      $0.style != .plain
        || !EnglishLexicon.generic.contains(text.string($0.name).lowercased())
          && !EnglishLexicon.demands.contains(text.string($0.name).lowercased())
    }
    if list.names.count == 1,
      text.scalars[list.names[0].name].allSatisfy({
        $0.properties.numericType != nil
      })
    {
      return []
    }
    if !list.names.isEmpty {
      if needsName, !list.names.contains(where: { $0.role == .field || $0.style == .quoted }) {
        return []
      }
      return fields(names) + (needsName ? [] : joined(behind: list.next))
    }
    return needsName ? [] : things(in: start..<range.upperBound, .enter, .field)
  }

  private func fields(_ names: [EnglishName]) -> [Object] {
    names.map { Object(name: $0.name, action: .enter, role: .field, tokens: $0.tokens) }
  }

  /// "your PIN and the amount you wish to pay": in small letters behind a name in capitals.
  private func joined(behind end: Int) -> [Object] {
    guard end + 2 < range.upperBound, !tokens[end].isQuote, !tokens[end + 2].isCapitalised else {
      return []
    }
    // "your NRIC, full name, and mobile number": a comma goes on where "and" ends the list.
    let rest = (end + 1)..<range.upperBound
    let isJoint =
      tokens[end].text == "and" && ["the", "your"].contains(tokens[end + 1].text)
      || tokens[end].text == ","
        && isThing(at: ["the", "your"].contains(tokens[end + 1].text) ? end + 2 : end + 1)
        && tokens[rest].contains { $0.text == "and" && $0.isWord }
      // "your User ID and password again".
      || tokens[end].text == "and" && isThing(at: end + 1)
        && (!tokens[end + 2].isWord || EnglishLexicon.stops.contains(tokens[end + 2].text))
    guard isJoint else { return [] }
    // "and the app opens": what comes of it.
    return things(in: rest, .enter, .field).filter { thing in
      let behind = thing.tokens.upperBound
      let isSubject = behind < tokens.count && ["is", "are", "was"].contains(tokens[behind].text)
      return !isSubject
        && !tokens[thing.tokens].contains { EnglishLexicon.displays.contains($0.text) }
    }
  }

  /// A noun in small letters, as far as a word can tell: no article, no verb.
  private func isThing(at index: Int) -> Bool {
    let token = tokens[index]
    return token.isWord && !token.isCapitalised && !EnglishLexicon.openers.contains(token.text)
      && !EnglishLexicon.determiners.contains(token.text)
      && !EnglishLexicon.remindings.contains(token.text)
      && EnglishLexicon.verbs[token.text] == nil && EnglishLexicon.gerunds[token.text] == nil
      && !token.text.hasSuffix("ing")
  }

  /// "Leave X blank" says itself; "enter nothing" is rare.
  private var isLeftBlank: Bool { tokens[range].contains { $0.text == "blank" && $0.isWord } }

  /// "… in the **Full name** box and … in the **Email** box".
  private func fieldsBehind() -> [EnglishName] {
    var names: [EnglishName] = []
    for index in range
    where tokens[index].isWord && EnglishLexicon.inside.contains(tokens[index].text) {
      let list = list(at: column(behind: index) ?? index + 1)
      // "fill in Name": the particle of the verb, not a place.
      if index == range.lowerBound, verb.word == "fill" { continue }
      names += list.names.filter { name in
        (name.role == .field || name.role == nil && name.style == .quoted
          || tokens[index].text == "under" && isCalledAsField(name))
          && !isSurrounding(name.tokens.upperBound) && !names.contains { $0.name == name.name }
      }
    }
    return names
  }

  /// "under New Password": what fields are called by tells them from the parts of a form.
  private func isCalledAsField(_ name: EnglishName) -> Bool {
    let last = tokens[name.tokens.upperBound - 1].text
    return name.role == nil && name.style == .capitalised
      && (EnglishLexicon.fieldNouns.contains(last) || EnglishLexicon.values.contains(last))
  }

  /// "in the field of the *Amount* column": where the name begins that the field is called by.
  private func column(behind index: Int) -> Int? {
    var at = index + 1
    while at < range.upperBound, EnglishLexicon.determiners.contains(tokens[at].text) { at += 1 }
    guard at + 1 < range.upperBound, ["field", "cell", "box"].contains(tokens[at].text),
      tokens[at + 1].text == "of"
    else { return nil }
    at += 2
    if at + 1 < range.upperBound, EnglishLexicon.determiners.contains(tokens[at].text),
      tokens[at + 1].text == "column"
    {
      at += 2
    }
    return at
  }

  /// "in the *Payment* section": what fields stand in, and no field.
  private func isSurrounding(_ index: Int) -> Bool {
    index < range.upperBound && tokens[index].isWord
      && ["section", "area", "group", "block", "part", "app", "module"].contains(tokens[index].text)
  }

  /// "In the **Title** field, type …": the field stands before the verb.
  func fieldsBefore() -> [EnglishName]? {
    guard verb.index > 2 else { return nil }
    let before = EnglishNames(text: text, tokens: tokens, end: verb.index, takesAnd: false)
    let reach = max(0, verb.index - EnglishVerbFinder.reach)..<verb.index
    for index in reach.reversed() {
      // "In the Date From and Date To fields": the From of a name.
      // "(Optional) For **Tax**, enter …".
      let isFirst = index == 0 || tokens[index - 1].text == ")"
      guard tokens[index].isWord, isFirst || !tokens[index].isCapitalised,
        ["in", "under", "into", "for", "next", "from"].contains(tokens[index].text)
      else {
        if ["then", ";"].contains(tokens[index].text) { return nil }
        continue
      }
      let place = EnglishVerb(
        index: verb.index, word: verb.word, use: .enter, objects: (index + 1)..<verb.index,
        isConditional: verb.isConditional, isPassive: false)
      let start =
        tokens[index].text == "next" && tokens[index + 1].text == "to" ? index + 2 : index + 1
      let list = EnglishObjects(text: text, tokens: tokens, verb: place).list(at: start)
      guard let last = list.names.last else { return nil }
      // "From the Home tab" is a place, "from the Role list" a field.
      let areFields = list.names.allSatisfy {
        $0.role == .field
          || $0.role == nil && $0.style == .quoted && tokens[index].text != "from"
      }
      // The place opens the clause, and only a comma parts it from the verb.
      let opens =
        index == 0 || !tokens[index - 1].isWord && !tokens[index - 1].isQuote
        || EnglishLexicon.openers.contains(tokens[index - 1].text)
      let between = tokens[last.tokens.upperBound..<verb.index]
      let isBare = between.allSatisfy {
        !$0.isQuote && (!$0.isWord || ["start", "begin"].contains($0.text))
      }
      guard opens, isBare else { return nil }
      return areFields && !before.isScreen(last.tokens.upperBound) ? list.names : nil
    }
    return nil
  }

  /// "I have moved: enter your new address": a case, and no field.
  private static let beings: Set<String> = [
    "have", "has", "is", "are", "am", "was", "do", "don't", "don’t", "want", "need", "i'm", "i’m",
  ]

  /// "**Description**: Enter a short name": an item of a list names the field, and its sentence
  /// tells what to do with it.
  var itemLabel: EnglishName? {
    var start = 0
    while start < verb.index, ["-", "*", "•", "–"].contains(tokens[start].text) { start += 1 }
    // "3. **Subject** - enter …": the mark of a nested list.
    if start + 1 < verb.index, Int(tokens[start].text) != nil,
      [".", ")"].contains(tokens[start + 1].text)
    {
      start += 2
    }
    var end = verb.index
    if end > start + 3, tokens[end - 1].text == "to", tokens[end - 2].text == "sure" { end -= 3 }
    guard end > start + 1, [":", "-", "–", "—"].contains(tokens[end - 1].text) else {
      return nil
    }
    let label = start..<(end - 1)
    if label.count == 1, tokens[start].isQuote {
      return EnglishNames(text: text, tokens: tokens, end: label.upperBound, takesAnd: true)
        .name(at: start)
    }
    guard label.count <= 5, tokens[start].isCapitalised,
      tokens[label].allSatisfy({ $0.isWord || $0.text == "&" || $0.text == "/" }),
      !EnglishLexicon.remarks.contains(tokens[start].text),
      !tokens[label].contains(where: { Self.beings.contains($0.text) }),
      !EnglishLexicon.subordinators.contains(tokens[start].text),
      !EnglishLexicon.prepositions.contains(tokens[start].text)
    else { return nil }
    return EnglishName(
      name: tokens[start].range.lowerBound..<tokens[label.upperBound - 1].range.upperBound,
      tokens: label, role: .field, style: .capitalised, isIndefinite: false)
  }
}
