import Storyboards

/// What is chosen, ticked, set, and gone to.
extension EnglishObjects {
  func choosing() -> [Object] {
    if let option = optionFor() ?? openPath() { return option }
    var start = range.lowerBound
    if start + 1 < range.upperBound {
      switch tokens[start].text {
      case "," where tokens[start + 1].isCapitalised: start += 1
      case "between": start += 1
      case "from": start = behindList(start)
      default: break
      }
    }
    let list = list(at: start)
    // "Select the “Continue” button under the “Other” heading": what has a role is no value.
    let isPressed = list.names.contains {
      [.button, .link, .tab, .menu, .icon].contains($0.role)
    }
    if !isPressed, !isCommandUnder(list),
      let holder = holder(from: max(list.next, range.lowerBound))
    {
      if holder.role == .menu {
        var names = objects([holder], .press)
        names += objects(list.names, .press)
        return names
      }
      if holder.role == .tab || holder.role == nil {
        return objects(list.names, .choose, isAlternative: list.isAlternative)
      }
      return objects([holder] + furtherHolders(behind: holder.tokens.upperBound), .choose)
    }
    // "In the Term list, select the term", "From the **Policy** list, select **Off**".
    let places = fieldsBefore()
    // "For **Bill from**, choose the AWS entity that …": a thing that no signs set off.
    let isThing =
      list.names.count == 1
      && list.names.allSatisfy { $0.style == .capitalised && $0.role == nil }
      && range.first.map { EnglishLexicon.determiners.contains(tokens[$0].text) } == true
    if let places, list.names.isEmpty || isThing || places.allSatisfy({ $0.role == .field }),
      // "In the **Words** field, select “Select Content”": a command is no value.
      !list.names.contains(where: isCommand)
    {
      return objects(places, .choose)
    }
    // "**Type** - select Help": beside its field a value needs no signs.
    if let label = itemLabel,
      list.names.allSatisfy({
        $0.style == .plain
          || $0.style == .capitalised && $0.role == nil && tokens[label.tokens.lowerBound].isQuote
      })
    {
      return [Object(name: label.name, action: .choose, role: .field, tokens: label.tokens)]
    }
    if list.names.isEmpty {
      return start > range.lowerBound && tokens[range.lowerBound].text == "from"
        ? things(in: start..<range.upperBound, .choose, .field) : chosenThing()
    }
    let holdsValues = list.names.allSatisfy(isValue) || isOpenedFromList(list)
    let menu = menuBefore().map { objects([$0], .press) } ?? []
    return menu
      + list.names.map { name in
        var object = Object(
          name: name.name, action: .press, role: name.role, isAlternative: list.isAlternative,
          tokens: name.tokens)
        switch name.role {
        case .button, .link, .tab, .menu, .icon: object.action = .press
        case .field, .checkbox, .radio, .option, .heading, .text, .cell: object.action = .choose
        case nil:
          object.action =
            list.isPath
            ? .press : name.isIndefinite || list.isAlternative || holdsValues ? .choose : .press
        }
        return object
      }
  }

  /// "select **Upload** under **Attachments**": a command stands under a heading.
  private func isCommandUnder(_ list: List) -> Bool {
    guard list.names.count == 1, let name = list.names.first, name.style == .quoted,
      list.next < range.upperBound, tokens[list.next].text == "under"
    else { return false }
    return EnglishLexicon.commands.contains(text.string(name.name).lowercased())
  }

  private func isCommand(_ name: EnglishName) -> Bool {
    guard name.style == .quoted,
      let word = text.string(name.name).lowercased().split(separator: " ").first.map(String.init)
    else { return false }
    return text.string(name.name).contains(" ")
      && (EnglishLexicon.plainVerbs.contains(word) || ["add", "upload", "browse"].contains(word))
  }

  /// "Select from the dropdown a vendor": what it stands in goes before the thing.
  private func behindList(_ start: Int) -> Int {
    guard start + 3 < range.upperBound,
      EnglishLexicon.determiners.contains(tokens[start + 1].text),
      ["list", "menu", "dropdown", "drop-down"].contains(tokens[start + 2].text),
      ["a", "an", "the", "your"].contains(tokens[start + 3].text)
    else { return start }
    return start + 3
  }

  /// "the option for card payment": an option by what it is for.
  private func optionFor() -> [Object]? {
    var start = range.lowerBound
    while start < range.upperBound, EnglishLexicon.determiners.contains(tokens[start].text) {
      start += 1
    }
    guard start + 2 < range.upperBound, tokens[start].text == "option",
      tokens[start + 1].text == "for"
    else { return nil }
    let named = list(at: start + 2)
    let objects =
      named.names.isEmpty
      ? things(in: (start + 2)..<range.upperBound, .choose, .option)
      : objects(named.names, .choose, isAlternative: named.isAlternative)
    return objects.isEmpty ? nil : objects
  }

  /// "the Leave Type, the From Date": unquoted, with an article, and called by what it holds.
  private func isValue(_ name: EnglishName) -> Bool {
    guard name.style == .capitalised, name.tokens.lowerBound > range.lowerBound || range.count > 1,
      let last = tokens[name.tokens].last
    else { return false }
    let before = name.tokens.lowerBound - 1
    return before >= range.lowerBound && ["the", "your"].contains(tokens[before].text)
      && EnglishLexicon.values.contains(last.text)
  }

  /// "From the drop-down, choose": a list that has no name stands before the verb.
  private var isBehindOpenList: Bool {
    guard let from = tokens[..<verb.index].lastIndex(where: { $0.text == "from" }),
      from + 2 < verb.index, EnglishLexicon.determiners.contains(tokens[from + 1].text)
    else { return false }
    return tokens[(from + 2)..<verb.index].allSatisfy {
      Self.openLists.contains($0.text) && !$0.isCapitalised || $0.text == ","
    }
  }

  static let openLists: Set<String> = ["dropdown", "drop-down", "pull-down", "list"]

  /// "select **Status** from the drop-down list": what opens is called by the field.
  private func isOpenedFromList(_ list: List) -> Bool {
    if isBehindOpenList { return true }
    guard list.next + 2 < range.upperBound, ["from", "in"].contains(tokens[list.next].text),
      EnglishLexicon.determiners.contains(tokens[list.next + 1].text)
    else { return false }
    return Self.openLists.contains(tokens[list.next + 2].text)
  }

  /// "the clinic from the Clinic list and the type from the Type list": each with its own list.
  private func furtherHolders(behind end: Int) -> [EnglishName] {
    var holders: [EnglishName] = []
    var start = end
    while start + 2 < range.upperBound, [",", "and"].contains(tokens[start].text),
      EnglishLexicon.determiners.contains(tokens[start + 1].text),
      let holder = holder(from: start + 1), holder.role == .field
    {
      holders.append(holder)
      start = holder.tokens.upperBound
    }
    return holders
  }

  /// "from the Licence list", "under **Lives with you?**": what the values stand in.
  private func holder(from start: Int) -> EnglishName? {
    var index = start
    while index < range.upperBound, index - start < 24 {
      let token = tokens[index]
      if token.text == "," { return nil }
      // "how often (weekly, monthly) from the Frequency list".
      if token.text == "(" {
        guard let close = tokens[index..<range.upperBound].firstIndex(where: { $0.text == ")" })
        else { return nil }
        index = close + 1
        continue
      }
      if token.isWord, ["from", "in", "under"].contains(token.text), !token.isCapitalised {
        guard let name = reader().name(at: index + 1), name.style != .plain else {
          index += 1
          continue
        }
        if reader().isScreen(name.tokens.upperBound) { return nil }
        switch name.role {
        case .field, .menu: return name
        // "Annual leave from Type": what has values by its name.
        case nil
        where token.text == "from" && name.style == .capitalised
          && EnglishLexicon.values.contains(tokens[name.tokens.upperBound - 1].text):
          var name = name
          name.role = .field
          return name
        case nil where token.text != "from" && name.style == .quoted:
          var name = name
          name.role = .field
          return name
        default: return nil
        }
      }
      index += 1
    }
    return nil
  }

  /// "choose your pickup library from the drop-down menu": a thing of the form, not of the world.
  private func chosenThing() -> [Object] {
    guard
      let from = tokens[range].firstIndex(where: {
        ["from", "in", "on"].contains($0.text) && $0.isWord
      }),
      tokens[from..<range.upperBound].contains(where: {
        ["list", "menu", "dropdown", "drop-down", "calendar"].contains($0.text)
      })
    else {
      // "Select your department and your manager": what is the reader's own is asked by a form.
      // and so is what has a value: "Choose a reason for your visit".
      guard var first = range.first, first + 1 < range.upperBound else { return [] }
      if let name = bareName(at: first) { return objects([name], .press) }
      // "an available date", "the preferred payment method".
      if ["a", "an", "the"].contains(tokens[first].text), let value = value(behind: first + 1) {
        first = value
      }
      // "Choose a program": all that the step says.
      let isWhole =
        verb.index == 0 && ["a", "an", "the"].contains(tokens[range.lowerBound].text)
        && tokens.last.map { $0.isWord || $0.text == "." } == true && tokens.count <= 6
        && tokens[1...].dropLast(tokens.last?.text == "." ? 1 : 0).allSatisfy {
          $0.isWord && !$0.isCapitalised
        }
      let isAsked =
        isWhole || tokens[first].text == "your" || isToldApart(first)
        || EnglishLexicon.values.contains(tokens[first].text) || first > range.lowerBound
        || ["a", "an"].contains(tokens[first].text)
          && EnglishLexicon.values.contains(tokens[first + 1].text)
      return isAsked ? things(in: range, .choose, .field) : []
    }
    return things(in: range.lowerBound..<from, .choose, .field)
  }

  /// "the program for which you register", "the person whose card you print": one of many.
  private func isToldApart(_ first: Int) -> Bool {
    guard tokens[first].text == "the" else { return false }
    let end = endOfWords(from: first + 1, upTo: first + 4)
    guard end > first + 1, end < range.upperBound,
      !tokens[first..<end].contains(where: { EnglishLexicon.roles[$0.text] != nil })
    else { return false }
    let word = tokens[end].text
    if ["whose", "which", "that", "you"].contains(word) { return true }
    return ["for", "to", "in", "on"].contains(word) && end + 1 < range.upperBound
      && tokens[end + 1].text == "which"
  }

  /// Where a thing begins whose last word says that it has a value.
  private func value(behind start: Int) -> Int? {
    var start = start
    while start < range.upperBound, EnglishLexicon.demands.contains(tokens[start].text) {
      start += 1
    }
    let end = endOfWords(from: start, upTo: start + 4)
    guard end > start, tokens[start..<end].allSatisfy({ !$0.isCapitalised }),
      EnglishLexicon.values.contains(tokens[end - 1].text)
    else { return nil }
    return start
  }
}
