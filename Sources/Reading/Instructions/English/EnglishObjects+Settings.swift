import Storyboards

/// What is set to a value, and paths that begin with what is chosen.
extension EnglishObjects {
  /// "turn on **Reminders**", "switch the **Alerts** toggle off", "set **Sharing** to **No**".
  func setting() -> [Object] {
    let pairs = pairs()
    if !pairs.isEmpty { return pairs }
    // "change the Name field", "Change the **Name** if required": typed anew.
    if ["change", "adjust", "amend"].contains(verb.word) {
      return list(at: range.lowerBound).names
        .filter { $0.role == .field || $0.role == nil && $0.style == .quoted }
        .map { Object(name: $0.name, action: .enter, role: .field, tokens: $0.tokens) }
    }
    var start = range.lowerBound
    // "Switch to the **History** tab": it comes up.
    if verb.word == "switch", start + 1 < range.upperBound, tokens[start].text == "to" {
      return objects(list(at: start + 1).names.filter { $0.role == .tab }, .press)
    }
    while start < range.upperBound, ["on", "off"].contains(tokens[start].text) { start += 1 }
    let names = list(at: start).names.filter { $0.style != .plain }
    // "Set the From Date": a day is typed.
    if verb.word == "set", !names.isEmpty,
      names.allSatisfy({ ["date", "time"].contains(tokens[$0.tokens.upperBound - 1].text) })
    {
      return names.map { Object(name: $0.name, action: .enter, role: .field, tokens: $0.tokens) }
    }
    // "set their role as **Admin**": what is set has no signs, its value has.
    guard names.isEmpty,
      let value = tokens[range].indices.first(where: { index in
        tokens[index].isQuote && ["as", "to"].contains(tokens[index - 1].text)
      })
    else { return objects(names, .choose) }
    return objects(list(at: value).names.prefix(1), .choose)
  }

  /// "Set the Proxy Server to `example.org`, and the Port to `8080`", "Change Role from Viewer to Editor":
  /// names before values that have signs or a capital.
  private func pairs() -> [Object] {
    guard ["set", "change"].contains(verb.word) else { return [] }
    var pairs: [Object] = []
    var start = range.lowerBound
    // "to Approved by clicking **Approve**": how it is reached comes last.
    let means = tokens[range].lastIndex { $0.text == "by" } ?? range.lowerBound
    for index in range
    where tokens[index].text == "to" && tokens[index].isWord && index + 1 < range.upperBound
      && (tokens[index + 1].isQuote || index >= means && isBareValue(index + 1))
    {
      while start < index, !tokens[start].isCapitalised,
        [",", "and"].contains(tokens[start].text)
          || EnglishLexicon.determiners.contains(tokens[start].text)
      { start += 1 }
      let from = (start..<index).first { tokens[$0].text == "from" }
      let name = withoutRole(start..<(from ?? index))
      // "Set the visibility to Private": in small letters a determiner tells the name.
      let isTold =
        name.count < 4 && start > range.lowerBound && isBareValue(index + 1)
        && EnglishLexicon.determiners.contains(tokens[start - 1].text)
      guard (1...6).contains(name.count),
        tokens[start].isCapitalised || tokens[start].isQuote || isTold,
        tokens[name].allSatisfy({ $0.isWord || $0.isQuote })
      else { return pairs }
      if tokens[name].contains(where: \.isQuote), name.count > 1 || verb.word == "set" {
        return pairs
      }
      let value = text.scalars[tokens[index + 1].name]
      let isTyped =
        value.allSatisfy { $0.properties.numericType != nil }
        || value.contains { "./@:".unicodeScalars.contains($0) }
      pairs.append(
        Object(
          name: reader().span(name), action: isTyped ? .enter : .choose, role: .field,
          tokens: name))
      start = index + 2
    }
    return pairs
  }

  /// Active, 5: a value without signs.
  private func isBareValue(_ index: Int) -> Bool {
    let token = tokens[index]
    let isNumber = token.text.unicodeScalars.first?.properties.numericType != nil
    return token.isWord && (token.isCapitalised || isNumber)
  }

  /// "the Status field": without the word for what it is.
  private func withoutRole(_ name: Range<Int>) -> Range<Int> {
    guard name.count > 1, let last = name.last, !tokens[last].isQuote,
      EnglishLexicon.roles[tokens[last].text] != nil
    else { return name }
    return name.lowerBound..<last
  }

  /// "Select payment > Action > Create Export": what is chosen first has no signs and no capital.
  func openPath() -> [Object]? {
    let start = range.lowerBound
    guard start + 2 < range.upperBound, tokens[start].isWord, !tokens[start].isCapitalised,
      EnglishPath.signs.contains(tokens[start + 1].text),
      tokens[start + 2].isQuote
        || tokens[start + 2].text.unicodeScalars.first?.properties.isAlphabetic == true
    else { return nil }
    let rest = list(at: start + 2)
    guard !rest.names.isEmpty else { return nil }
    return [
      Object(name: tokens[start].range, action: .choose, role: nil, tokens: start..<(start + 1))
    ] + objects(rest.names, .press)
  }
}
