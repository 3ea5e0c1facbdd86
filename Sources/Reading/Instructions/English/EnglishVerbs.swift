/// A verb that asks for something, where it stands, and what stands behind it.
struct EnglishVerb: Sendable {
  let index: Int
  let word: String
  let use: EnglishLexicon.Use
  /// The tokens up to the next verb, or to the clause's end for a passive: its objects.
  let objects: Range<Int>
  let isConditional: Bool

  /// Whether the object stands before it ("The Save button should be clicked").
  let isPassive: Bool
}

/// Finds the verbs of a sentence that ask for something: imperatives, "by selecting", "should be
/// clicked". What is denied, supposed, or done by somebody else is none.
struct EnglishVerbFinder {
  let tokens: [EnglishToken]

  func all() -> [EnglishVerb] {
    if tokens.last?.text == "?", let first = tokens.first,
      EnglishLexicon.askers.contains(first.text)
    {
      return []
    }
    var found: [(index: Int, word: String, isPassive: Bool)] = []
    var indices: [Int] = []
    for index in tokens.indices where tokens[index].isWord {
      if let word = passive(at: index) {
        found.append((index, word, true))
        indices.append(index)
      } else if let word = word(at: index, after: indices) {
        found.append((index, word, false))
        indices.append(index)
      }
    }
    return found.enumerated().compactMap { number, verb in
      let end = number + 1 < found.count ? found[number + 1].index : tokens.count
      guard let use = EnglishLexicon.verbs[verb.word] else { return nil }
      let objects = verb.isPassive ? clauseStart(verb.index)..<verb.index : (verb.index + 1)..<end
      return EnglishVerb(
        index: verb.index, word: verb.word, use: use, objects: objects,
        isConditional: isConditional(verb.index, upTo: end), isPassive: verb.isPassive)
    }
  }

  /// The tokens before one that it may depend on: no clause is longer.
  func recent(_ index: Int) -> ArraySlice<EnglishToken> {
    tokens[max(0, index - Self.reach)..<index]
  }

  static let reach = 80

  /// The verb in its base form; nil where the word is none, or does not ask.
  private func word(at index: Int, after found: [Int]) -> String? {
    let word = tokens[index].text
    if let base = EnglishLexicon.gerunds[word] {
      // "by entering a code and clicking Search".
      let goesOn =
        index > 0 && ["and", "then", ","].contains(tokens[index - 1].text)
        && found.last.map {
          EnglishLexicon.gerunds[tokens[$0].text] != nil
        } == true
      let isMeans =
        goesOn
        || index > 0
          && (["by", "on", "upon", "after", "start", "begin"].contains(tokens[index - 1].text)
            || tokens[index - 1].text == "before" && tokens[index - 2].text != ","
              && found.last.map { EnglishLexicon.verbs[tokens[$0].text] }
                .map { $0 != nil && $0 != .press } == true)
      let isSaidToReader =
        recent(index).indices.allSatisfy { !isOffer($0) } && !isNegated(index)
      let opens = index == 1 && tokens[0].text != "by"
      // "We recommend clicking Allow".
      if index > 0, ["recommend", "suggest"].contains(tokens[index - 1].text), !isNegated(index) {
        return base
      }
      // "Clicking Save opens the summary": what comes of it, told with the press.
      if index == 0, EnglishLexicon.verbs[base] == .press, tokens.count > 2 {
        // "Tapping No leaves all as it is": what nobody is asked to do.
        let isWarned =
          tokens.contains { EnglishLexicon.negations.contains($0.text) }
          || ["no", "cancel", "dismiss"].contains(tokens[1].text)
            && tokens.contains { ["leaves", "keeps", "discards"].contains($0.text) }
        return isWarned ? nil : base
      }
      // "Start typing a name".
      let isBegun = index == 1 && ["start", "begin"].contains(tokens[0].text)
      return isMeans && isSaidToReader && (opens || isBegun || index > 2) ? base : nil
    }
    // "upload it using the Attach link": the way it is done.
    if word == "using", index > 1, !isNegated(index),
      recent(index).indices.allSatisfy({ !isOffer($0) }),
      !tokens[..<index].contains(where: { $0.text == "be" })
    {
      return "use"
    }
    if let base = EnglishLexicon.thirdPersons[word] { return isTold(index, found) ? base : nil }
    guard let use = EnglishLexicon.verbs[word], !isNoun(index) else { return nil }
    guard index > 0 else { return word }
    let before = tokens[index - 1]
    if before.isQuote { return isBehindQuotedPlace(index) ? word : nil }
    // "click Registration, then Add Classes": a capital within the sentence makes a name of it.
    if tokens[index].isCapitalised, !EnglishLexicon.plainVerbs.contains(word),
      before.isWord || before.text == ",", index + 1 < tokens.count,
      tokens[index + 1].isWord, tokens[index + 1].isCapitalised
    {
      return nil
    }
    if !before.isWord {
      // "the welcome e-mail - click", "Tools > Open" is a path.
      // "2. Click Go": behind the mark of a nested list.
      if index == 2, before.text == "." || before.text == ")",
        Int(tokens[0].text) != nil || tokens[0].text.unicodeScalars.count == 1
      {
        return word
      }
      // "Circulation → Check in": a name on a path.
      if before.text == "→", index > 1, tokens[index].isCapitalised,
        tokens[index - 2].isCapitalised,
        index + 1 == tokens.count
          || ["in", "out", "on", "off", "."].contains(tokens[index + 1].text)
      {
        return nil
      }
      return ",;:(→⇒➔➡)–—-•*&".contains(before.text) && !isNegated(index) ? word : nil
    }
    // "You can also click Cancel" says what is possible.
    if before.text == "also", index > 1, ["can", "may", "could"].contains(tokens[index - 2].text) {
      return nil
    }
    // "tap + then Add device": a name on a path.
    if before.text == "then", tokens[index].isCapitalised,
      !EnglishLexicon.plainVerbs.contains(word),
      found.last.map({ EnglishLexicon.verbs[tokens[$0].text] == .press }) == true
    {
      return nil
    }
    if EnglishLexicon.openers.contains(before.text) {
      return isNegated(index) || isDependent(index, found) ? nil : word
    }
    // "the page, where you enter your old number".
    if before.text == "you", index > 1, tokens[index - 2].text == "where", use != .go {
      return isNegated(index) ? nil : word
    }
    // "After that press “roles”".
    if ["that", "this", "which"].contains(before.text), index == 2, tokens[0].text == "after" {
      return word
    }
    if isReminder(index) || isPrompted(index) || index == 1 && before.text == "do" { return word }
    if isDuty(index) { return isNegated(index) ? nil : word }
    if isOccasion(index) || isWayOn(index), !isNegated(index) { return word }
    if EnglishLexicon.blockers.contains(before.text) { return nil }
    if isBehindPlace(index) { return isNegated(index) ? nil : word }
    // "To assess property navigate to the **Assess** menu": a purpose without a comma.
    if use == .go, tokens[0].text == "to", index > 1, index + 1 < tokens.count,
      tokens[index + 1].text == "to", !isNegated(index)
    {
      return word
    }
    // "On the page click X", "or to finish select ‘Log out’".
    switch use {
    case .press where before.text != "button": return isDependent(index, found) ? nil : word
    case .choose
    where index + 1 < tokens.count && (tokens[index + 1].isQuote || isBehindScreen(index)):
      return isDependent(index, found) ? nil : word
    case .enter where index + 1 < tokens.count && isBehindScreen(index):
      return isDependent(index, found) ? nil : word
    default: return nil
    }
  }

  /// "The user selects X and clicks Y": what the manual tells of its reader.
  private func isTold(_ index: Int, _ found: [Int]) -> Bool {
    guard index > 0, !isNegated(index) else { return false }
    let before = tokens[index - 1].text
    if before == "and", let last = found.last {
      return EnglishLexicon.thirdPersons[tokens[last].text] != nil
    }
    guard EnglishLexicon.readers.contains(before) else { return false }
    var start = index - 1
    if start > 0, EnglishLexicon.determiners.contains(tokens[start - 1].text) { start -= 1 }
    return start == 0 || !tokens[start - 1].isWord && !tokens[start - 1].isQuote
      || tokens[start - 1].text == "then"
  }

  /// "can", "may": what is possible. "You can do it by pressing X" is a way to do it.
  private func isOffer(_ index: Int) -> Bool {
    guard ["can", "could", "may", "never"].contains(tokens[index].text) else { return false }
    // "It can be sent by pressing X", "You can send it by pressing X".
    let isWay =
      tokens[index].text == "can"
      && (index > 0 && tokens[index - 1].text == "you"
        || tokens[(index + 1)...].prefix(2).contains { $0.text == "be" })
    return !isWay || index + 1 < tokens.count && tokens[index + 1].text == "also"
  }

  /// "After you click Create, …", "When you click Save, …": what comes of it, told with the press. A
  /// step that has not asked for it before asks for it so.
  private func isOccasion(_ index: Int) -> Bool {
    guard index == 2, tokens[1].text == "you",
      ["after", "when", "once"].contains(tokens[0].text),
      EnglishLexicon.verbs[tokens[2].text] == .press
    else { return false }
    return !tokens[index...].contains { EnglishLexicon.negations.contains($0.text) }
  }

  /// "After that, you can select Submit": an offer that is the way on.
  private func isWayOn(_ index: Int) -> Bool {
    guard index > 3, tokens[index - 1].text == "can", tokens[index - 2].text == "you",
      let first = tokens.first
    else { return false }
    return ["after", "once", "when", "now", "then", "to"].contains(first.text)
      // "If it doesn't match, you can tap Edit".
      || first.text == "if" && ["then", ","].contains(tokens[index - 3].text)
      || first.text == "from" && ["here", "there"].contains(tokens[1].text)
  }

  /// "make sure to select X", "don't forget to click X": asked for with a hand on the shoulder.
  private func isReminder(_ index: Int) -> Bool {
    guard index > 2, tokens[index - 1].text == "to" else { return false }
    let (verb, word) = (tokens[index - 3].text, tokens[index - 2].text)
    if word == "sure" { return ["make", "be"].contains(verb) }
    return word == "forget" && ["don't", "don’t", "not"].contains(verb)
  }

  /// "Follow the prompts to enter your name", "Use the calendar to choose a date".
  private func isPrompted(_ index: Int) -> Bool {
    guard index > 2, tokens[index - 1].text == "to", !isNegated(index) else { return false }
    let means = tokens[index - 2].text
    if ["prompts", "prompt", "instructions"].contains(means) {
      return recent(index).contains { $0.text == "follow" }
    }
    return ["calendar", "picker", "arrows", "slider", "keypad", "wheel", "keyboard"].contains(means)
      && tokens[max(0, index - 5)..<index].contains { $0.text == "use" }
  }

  /// "You will select X", "you must click X", "you will be asked to enter X".
  private func isDuty(_ index: Int) -> Bool {
    // "Every time you log in you will need to enter a code" is said of other days.
    if recent(index).contains(where: { ["every", "each", "whenever"].contains($0.text) }) {
      return false
    }
    let before = tokens[max(0, index - 6)..<index].map(\.text)
    guard let last = before.last, !before.contains("if"),
      before.contains(where: EnglishLexicon.readers.contains) || tellsWho
    else { return false }
    if ["will", "must", "should", "shall"].contains(last) {
      return before.dropLast().last.map(EnglishLexicon.readers.contains) == true
        // "Applicants staying with a host should tick …".
        || (tokens.first.map { EnglishLexicon.readers.contains($0.text) } == true || tellsWho)
          && !tokens[..<index].contains { [",", ";", "if", "when"].contains($0.text) }
    }
    return last == "to" && before.contains(where: EnglishLexicon.duties.contains)
  }

  /// "Taxpayers with two sources should tick X": several people, and which of them.
  private var tellsWho: Bool {
    guard tokens.count > 3, tokens[0].isWord, tokens[0].text.hasSuffix("s") else { return false }
    return EnglishLexicon.tellingWho.contains(tokens[1].text)
  }

  /// "check box", "tick box", "radio set": the word is part of a role or a name.
  private func isNoun(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1].text
    if EnglishLexicon.rolePairs[tokens[index].text]?[next] != nil { return index > 0 }
    if tokens[index].text == "press", next == "release" { return true }
    return ["button", "link", "tab", "icon"].contains(next) && index > 0
  }

  private func passive(at index: Int) -> String? {
    guard EnglishLexicon.participles.contains(tokens[index].text), index > 2,
      tokens[index - 1].text == "be", EnglishLexicon.obligations.contains(tokens[index - 2].text)
    else { return nil }
    return "click"
  }

  private func clauseStart(_ index: Int) -> Int {
    var start = index
    while start > 0, tokens[start - 1].text != "," { start -= 1 }
    return start
  }
}
