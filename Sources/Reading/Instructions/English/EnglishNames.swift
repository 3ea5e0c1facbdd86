import Storyboards

/// A control as an English sentence names it.
struct EnglishName: Sendable {
  /// In the sentence text's indices, without signs and role words.
  let name: Range<Int>
  /// The tokens that it covers, role words included.
  var tokens: Range<Int>
  var role: Role?
  let style: Style
  /// Whether "a", "an" or "one" stands before it.
  let isIndefinite: Bool

  enum Style: Sendable { case quoted, capitalised, plain }
}

/// Reads the names of controls: quoted, in capitals, or in small letters before a role word.
struct EnglishNames {
  let text: SentenceText
  let tokens: [EnglishToken]
  /// Behind the last token that may belong to a name.
  let end: Int
  /// Whether "and" may stand inside a name ("Save and Continue"): a press names one control, a
  /// form several fields.
  let takesAnd: Bool
  /// Whether a word in small letters may be a name's second half: "Lost or stolen" is chosen, and never
  /// typed into.
  var joinsSmall = false
  /// Whether the name is chosen, and "from" tells from what.
  var isChosen = false

  private static let longest = 9
  private static let kinds: Set<String> = [
    "statement", "option", "box", "entry", "item", "line", "words", "tile", "choice", "label",
  ]

  /// The name that begins at a token, behind determiners and adjectives; nil where none does.
  func name(at start: Int) -> EnglishName? {
    var index = start
    var isIndefinite = false
    var isDetermined = false
    while index < end, tokens[index].isWord, isPlainWord(index) || isLook(index) {
      let word = tokens[index].text
      let isLeadIn =
        EnglishLexicon.determiners.contains(word)
        || EnglishLexicon.adjectives.contains(word) && isAdjective(index) || word == "on"
        || word == "one" || word == "both"
        // "the statement “I agree”": what stands in signs.
        || index + 1 < end && tokens[index + 1].isQuote && Self.kinds.contains(word)
        // "your department's **Address**".
        || index + 1 < end && tokens[index + 1].isQuote
          && ["'s", "’s"].contains { word.hasSuffix($0) }
      guard isLeadIn, index + 1 < end else { break }
      isIndefinite = isIndefinite || ["a", "an", "one", "another"].contains(word)
      isDetermined = isDetermined || EnglishLexicon.determiners.contains(word)
      index += 1
    }
    guard index < end else { return nil }
    if tokens[index].isQuote { return quoted(index, isIndefinite) }
    if let symbol = symbol(at: index, isIndefinite) { return symbol }
    guard tokens[index].isWord || tokens[index].text == "+" else { return nil }
    if let (role, after) = role(at: index), !isNameBefore(after, index) {
      return labelled(role, from: after) ?? unlabelled(role, at: index, after: after)
    }
    let isName =
      tokens[index].text == "+" || tokens[index].isCapitalised && tokens[index].text != "i"
    if isName { return capitalised(index, isDetermined, isIndefinite) }
    return plain(index)
  }

  /// "the ⊕ button": a sign for a name.
  private func symbol(at index: Int, _ isIndefinite: Bool) -> EnglishName? {
    // "⋮ -> More": the first of a path.
    if !tokens[index].isWord, index + 1 < end, EnglishPath.signs.contains(tokens[index + 1].text),
      !".,;:()-+&/\"'".contains(tokens[index].text)
    {
      return EnglishName(
        name: tokens[index].range, tokens: index..<(index + 1), role: nil, style: .quoted,
        isIndefinite: isIndefinite)
    }
    guard !tokens[index].isWord, !".,;:()".contains(tokens[index].text),
      let (role, after) = role(at: index + 1), role == .button || role == .icon
    else { return nil }
    return EnglishName(
      name: tokens[index].range, tokens: index..<after, role: role, style: .quoted,
      isIndefinite: isIndefinite)
  }

  /// "the Green **Approve** button": how a quoted name looks.
  private func isLook(_ index: Int) -> Bool {
    index + 1 < end && tokens[index + 1].isQuote
      && EnglishLexicon.adjectives.contains(tokens[index].text)
  }

  /// A word in small letters, or a determiner that opens the sentence.
  private func isPlainWord(_ index: Int) -> Bool {
    !tokens[index].isCapitalised || index == 0 && ["the", "your"].contains(tokens[index].text)
  }

  /// "the right-hand" is one, "right" before a verb's end is none.
  private func isAdjective(_ index: Int) -> Bool {
    index + 1 < end && (tokens[index + 1].isWord || tokens[index + 1].isQuote)
  }

  /// A capitalised role word that opens a name: "Menu Settings".
  private func isNameBefore(_ after: Int, _ index: Int) -> Bool {
    tokens[index].isCapitalised && after < end && tokens[after].isCapitalised
  }

  func quoted(_ index: Int, _ isIndefinite: Bool) -> EnglishName {
    var name = tokens[index].name
    var role: Role?
    // "click **Go.**": the sentence's stop stands inside the signs.
    if index + 1 == tokens.count || !tokens[index + 1].isWord, name.count > 2,
      text.scalars[name.upperBound - 1] == ".",
      Script.isLetterOrDigit(text.scalars[name.upperBound - 2])
    {
      name = name.lowerBound..<(name.upperBound - 1)
    }
    // 「the “Save button”」 has its role inside.
    if let last = tokens[index].text.split(separator: " ").last.map(String.init),
      ["button", "link", "tab"].contains(last), name.count > last.count + 1
    {
      role = EnglishLexicon.roles[last]
      name = name.lowerBound..<(name.upperBound - last.unicodeScalars.count - 1)
    }
    // "the **More** ⋮ icon": its picture stands between.
    let isDrawn =
      index + 2 < end && !tokens[index + 1].isWord && !tokens[index + 1].isQuote
      && tokens[index + 1].text.unicodeScalars.allSatisfy { $0.value > 0x2000 }
      && self.role(at: index + 2)?.role == .icon
    let behind = self.role(at: isDrawn ? index + 2 : index + 1)
    return EnglishName(
      name: name, tokens: index..<(behind?.after ?? index + 1), role: behind?.role ?? role,
      style: .quoted, isIndefinite: isIndefinite)
  }

  /// "the search box": a field that is called by what it does.
  private func unlabelled(_ role: Role, at index: Int, after: Int) -> EnglishName? {
    guard role == .field, after == index + 2, tokens[index].text == "search" else { return nil }
    return EnglishName(
      name: tokens[index].range, tokens: index..<after, role: role, style: .plain,
      isIndefinite: false)
  }

  private func capitalised(
    _ start: Int, _ isDetermined: Bool, _ isIndefinite: Bool
  ) -> EnglishName? {
    // "the Forgotten username or password link": all between the article and its role word.
    if let (role, at, after) = roleAhead(from: start),
      isDetermined || tokens[start..<at].allSatisfy(isInside)
    {
      return EnglishName(
        name: span(start..<at), tokens: start..<after, role: role, style: .capitalised,
        isIndefinite: isIndefinite)
    }
    var index = start + 1
    while index < end, index - start < Self.longest {
      guard let next = continues(index) else { break }
      index = next
    }
    // "click Add Selected Product to returns": a deed, and where it leads.
    if joinsSmall, index > start + 1, index < end, tokens[index].text == "to",
      EnglishLexicon.openEnded.contains(tokens[start].text), let behind = smallTail(index)
    {
      index = behind
    }
    // "click Yes, Cancel": an answer, and what it comes to.
    if index == start + 1, ["yes", "no"].contains(tokens[start].text), index + 1 < end,
      tokens[index].text == ",", tokens[index + 1].isWord, tokens[index + 1].isCapitalised
    {
      var behind = index + 2
      while behind < end, behind - start < Self.longest, let next = continues(behind) {
        behind = next
      }
      let isList =
        tokens[index..<behind].contains { ["and", "or", "yes", "no"].contains($0.text) }
        || behind < end
          && (["and", "or", "then", ","].contains(tokens[behind].text)
            || EnglishLexicon.stops.contains(tokens[behind].text))
      if !isList { index = behind }
    }
    if index == start + 1, ["yes", "no"].contains(tokens[start].text), let behind = answerEnd(index)
    {
      index = behind
    }
    // "click Forgot password?", "Tap Forgot passcode? on the screen": the sign is the label's.
    if index < end, tokens[index].text == "?",
      index + 1 == tokens.count || tokens[index + 1].isWord && !tokens[index + 1].isCapitalised
    {
      index += 1
    }
    let role = role(at: index)
    return EnglishName(
      name: span(start..<index), tokens: start..<(role?.after ?? index), role: role?.role,
      style: .capitalised, isIndefinite: isIndefinite)
  }

  /// The singular role word before which nothing but a name stands.
  private func roleAhead(from start: Int) -> (Role, at: Int, after: Int)? {
    var index = start + 1
    while index < end, index - start < Self.longest {
      let token = tokens[index]
      guard token.isWord || token.text == "&" || token.text == "/" else { return nil }
      if let (role, after) = role(at: index), !token.isCapitalised {
        let isSingular = tokens[after - 1].text.last != "s" && tokens[after - 1].text != "boxes"
        return isSingular ? (role, index, after) : nil
      }
      if EnglishLexicon.prepositions.contains(token.text), index + 1 < end,
        EnglishLexicon.determiners.contains(tokens[index + 1].text)
      {
        return nil
      }
      if EnglishLexicon.screens.contains(token.text) { return nil }
      // "the Download or Print button" is two.
      if token.text == "or", index + 1 < end, tokens[index + 1].isCapitalised { return nil }
      index += 1
    }
    return nil
  }

  /// The role word, or pair of words, at an index.
  func role(at index: Int) -> (role: Role, after: Int)? {
    guard index < end, tokens[index].isWord else { return nil }
    let word = tokens[index].text
    // "In the confirmation dialog box": no box to fill.
    if word == "box", index > 0, ["dialog", "dialogue"].contains(tokens[index - 1].text) {
      return nil
    }
    // "the Navigation drop down menu".
    if word == "drop", index + 1 < end, tokens[index + 1].text == "down" {
      let isLong = index + 2 < end && ["menu", "list", "box"].contains(tokens[index + 2].text)
      return (.field, index + (isLong ? 3 : 2))
    }
    let isProper = tokens[index].isCapitalised && word == "search"
    if !isProper, index + 1 < end, tokens[index + 1].isWord,
      let role = EnglishLexicon.rolePairs[word]?[tokens[index + 1].text]
    {
      return (role, index + 2)
    }
    guard let role = EnglishLexicon.roles[word] else { return nil }
    // "OK Button" is a role, "Options" or "Main Menu" alone are names.
    if tokens[index].isCapitalised, !["button", "link", "tab", "icon"].contains(word) {
      return nil
    }
    return (role, index + 1)
  }

  func span(_ range: Range<Int>) -> Range<Int> {
    tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  func isScreen(_ index: Int) -> Bool {
    guard index < end, tokens[index].isWord else { return false }
    if EnglishLexicon.screens.contains(tokens[index].text) { return true }
    return EnglishLexicon.pageKinds.contains(tokens[index].text) && index + 1 < end
      && tokens[index + 1].isWord && EnglishLexicon.screens.contains(tokens[index + 1].text)
  }
}
