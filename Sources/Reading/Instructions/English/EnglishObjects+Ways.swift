import Storyboards

/// Where one goes, and by what.
extension EnglishObjects {
  /// "go to A > B > C" presses all three; "open the X tab" presses it; "go to the X page" is a place.
  func going() -> [Object] {
    var start = range.lowerBound
    while start < range.upperBound, ["to", "back", ":"].contains(tokens[start].text) { start += 1 }
    let list = list(at: start)
    if list.isPath || list.names.count > 1 && list.names.allSatisfy({ $0.role == .menu }) {
      return list.names.map {
        Object(name: $0.name, action: .press, role: $0.role ?? .menu, tokens: $0.tokens)
      }
    }
    return objects(
      list.names.filter { name in
        switch name.role {
        case .tab, .menu, .link, .button, .icon: true
        // `[X](address)` is a reference in the manual, not a control of the service.
        case nil: name.style == .quoted && !text.isLink(name.name) && !isAddress(name)
        case .field, .checkbox, .radio, .option, .heading, .text, .cell: false
        }
      }, .press)
  }

  /// "go to `192.168.1.1`", "open `example.org/login`": where, and no control.
  private func isAddress(_ name: EnglishName) -> Bool {
    let address = text.string(name.name)
    return !address.contains(" ") && address.contains(".")
      && (address.contains("/") || address.allSatisfy { $0.isNumber || $0 == "." || $0 == ":" })
  }

  /// "use the **Language** list to select one", "use the Search box to find it".
  func using() -> [Object] {
    if tokens[verb.index].text == "using" {
      let name = reader().name(at: range.lowerBound)
      guard let name, name.role == .button || name.role == .link, name.style != .plain else {
        return []
      }
      return objects([name], .press)
    }
    guard let name = reader().name(at: range.lowerBound) else { return [] }
    // "use the **Choose file** button to find it": the way it is done.
    if name.role == .button || name.role == .link, name.style == .quoted {
      return objects([name], .press)
    }
    guard name.role == .field, name.tokens.upperBound + 1 < tokens.count,
      tokens[name.tokens.upperBound].text == "to"
    else { return [] }
    let isChoice =
      EnglishLexicon.verbs[tokens[name.tokens.upperBound + 1].text] == .choose
      || Self.openLists.contains(tokens[name.tokens.upperBound - 1].text)
    return objects([name], isChoice ? .choose : .enter)
  }

  func passive() -> [Object] {
    let names = EnglishNames(text: text, tokens: tokens, end: range.upperBound, takesAnd: true)
    return names.name(at: range.lowerBound).map { objects([$0], .press) } ?? []
  }
}
