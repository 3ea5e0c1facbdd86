/// How far a name in capitals goes.
extension EnglishNames {
  /// "Save and Continue", "Accept and send": two deeds are one button, in small letters where the
  /// clause ends with them.
  private func isPairedDeed(_ index: Int, _ next: EnglishToken) -> Bool {
    tokens[index - 1].isCapitalised
      && EnglishLexicon.commands.contains(tokens[index - 1].text)
      && next.isWord && EnglishLexicon.paired.contains(next.text)
      && (next.isCapitalised || index + 2 >= end
        || !tokens[index + 2].isWord && !tokens[index + 2].isQuote
        || tokens[index + 2].text == "to")
  }

  /// "the code sent to your phone": what tells more of it ends a name; "the registered address" begins
  /// with such a word.
  func tellsMore(_ index: Int) -> Bool {
    guard EnglishLexicon.participlesBehind.contains(tokens[index].text) else { return false }
    return index + 1 >= end || !tokens[index + 1].isWord
      || EnglishLexicon.prepositions.contains(tokens[index + 1].text)
      || EnglishLexicon.stops.contains(tokens[index + 1].text)
  }

  /// Whether an article stands before the capitals that end before an index.
  private func isDetermined(before index: Int) -> Bool {
    let head = tokens[..<index].lastIndex { !$0.isCapitalised && !$0.isQuote }
    return head.map { EnglishLexicon.determiners.contains(tokens[$0].text) } ?? false
  }

  /// "Lost or stolen", "SIM and handset": a capital and a word in small letters that is no deed, up to the
  /// clause's end or to where it stands.
  private func smallPartner(_ index: Int) -> Int? {
    guard ["or", "and"].contains(tokens[index].text), tokens[index - 1].isCapitalised,
      index + 1 < end, tokens[index + 1].isWord, !tokens[index + 1].isCapitalised
    else { return nil }
    let word = tokens[index + 1].text
    let isOther =
      EnglishLexicon.verbs[word] != nil || EnglishLexicon.gerunds[word] != nil
      || EnglishLexicon.deeds.contains(word) || EnglishLexicon.commands.contains(word)
      || EnglishLexicon.paired.contains(word) || EnglishLexicon.openers.contains(word)
      || EnglishLexicon.remindings.contains(word) || EnglishLexicon.determiners.contains(word)
      || EnglishLexicon.stops.contains(word) || EnglishLexicon.prepositions.contains(word)
      || EnglishLexicon.subordinators.contains(word) || EnglishLexicon.roles[word] != nil
      || EnglishLexicon.purposes.contains(word) || EnglishLexicon.unnamed.contains(word)
    guard !isOther else { return nil }
    let behind = index + 2
    let isEnd =
      behind >= end || !tokens[behind].isWord && !tokens[behind].isQuote
      || ["from", "in", "and", "then"].contains(tokens[behind].text)
    return isEnd ? behind : nil
  }

  /// "Pay by card", "Send to school": a deed and how or where, at the clause's end.
  private func smallEnd(_ index: Int) -> Int? {
    guard ["to", "by", "with", "as"].contains(tokens[index].text), tokens[index - 1].isCapitalised,
      EnglishLexicon.commands.contains(tokens[index - 1].text)
    else { return nil }
    return smallTail(index)
  }

  /// "to returns": a small word with a noun behind it, at the clause's end.
  func smallTail(_ index: Int) -> Int? {
    guard index + 1 < end, tokens[index + 1].isWord, !tokens[index + 1].isCapitalised else {
      return nil
    }
    let word = tokens[index + 1].text
    let isOther =
      EnglishLexicon.purposes.contains(word) || EnglishLexicon.verbs[word] != nil
      || EnglishLexicon.deeds.contains(word) || EnglishLexicon.determiners.contains(word)
      || EnglishLexicon.gerunds[word] != nil || word.hasSuffix("ing")
      || EnglishLexicon.remindings.contains(word) || EnglishLexicon.commands.contains(word)
    let behind = index + 2
    let isEnd =
      behind >= end || !tokens[behind].isWord && !tokens[behind].isQuote
      || ["and", "then", "or"].contains(tokens[behind].text)
    return !isOther && isEnd ? behind : nil
  }

  /// "My Visits": two capitals before an index.
  private func isLong(before index: Int) -> Bool {
    index > 1 && tokens[index - 1].isCapitalised && tokens[index - 2].isCapitalised
      && EnglishLexicon.verbs[tokens[index - 2].text] == nil
  }

  /// "tap Yes, unfreeze.": an answer, and in small letters what it comes to, at the end of the clause.
  func answerEnd(_ index: Int) -> Int? {
    guard index + 1 < end, tokens[index].text == ",", tokens[index + 1].isWord,
      !tokens[index + 1].isCapitalised
    else { return nil }
    let word = tokens[index + 1].text
    if let whole = wholeAnswerEnd(index) { return whole }
    let isOther =
      EnglishLexicon.openers.contains(word) || EnglishLexicon.subordinators.contains(word)
      || EnglishLexicon.determiners.contains(word) || EnglishLexicon.stops.contains(word)
      || EnglishLexicon.prepositions.contains(word) || EnglishLexicon.blockers.contains(word)
    guard !isOther, index + 2 >= end || !tokens[index + 2].isWord && tokens[index + 2].text != ","
    else { return nil }
    return index + 2
  }

  /// "Yes, all closed.", "No, I have moved.": a few words behind the answer, and nothing else.
  private func wholeAnswerEnd(_ index: Int) -> Int? {
    guard index > 0, ["yes", "no"].contains(tokens[index - 1].text),
      tokens[index - 1].isCapitalised,
      !EnglishLexicon.openers.contains(tokens[index + 1].text),
      EnglishLexicon.verbs[tokens[index + 1].text] == nil
    else { return nil }
    let words = tokens[(index + 1)..<end].prefix { $0.isWord }
    guard (2...4).contains(words.count),
      !words.contains(where: { ["or", "then", "if", "to"].contains($0.text) }),
      words.endIndex >= end || [".", ";"].contains(tokens[words.endIndex].text)
    else { return nil }
    return words.endIndex
  }

  /// The index behind what goes on the name at an index; nil where the name ends.
  func continues(_ index: Int) -> Int? {
    let token = tokens[index]
    if !token.isWord {
      guard ["&", "/", "+"].contains(token.text), index + 1 < end, tokens[index + 1].isWord else {
        return nil
      }
      return index + 2
    }
    if token.isCapitalised { return index + 1 }
    // "switch on Electric only".
    if token.text == "only", tokens[index - 1].isCapitalised,
      index + 1 >= end || [".", ",", "and", "then"].contains(tokens[index + 1].text)
    {
      return index + 1
    }
    // "tap Try again".
    if token.text == "again", tokens[index - 1].text == "try" {
      return index + 1
    }
    if joinsSmall, let behind = smallPartner(index) ?? smallEnd(index) { return behind }
    // "Choose Annual leave from Type": what it is chosen from.
    if isChosen, token.text == "from" { return nil }
    if tellsMore(index) { return nil }
    // "the My Visits card": what it looks like.
    if ["card", "tile"].contains(token.text), isDetermined(before: index) || isLong(before: index) {
      return nil
    }
    // "Use this name", "Freeze this card": a deed and its object.
    if token.text == "this", tokens[index - 1].isCapitalised, index + 1 < end,
      tokens[index + 1].isWord, !tokens[index + 1].isCapitalised, role(at: index + 1) == nil,
      !EnglishLexicon.screens.contains(tokens[index + 1].text),
      !EnglishLexicon.stops.contains(tokens[index + 1].text),
      !["time", "way", "step"].contains(tokens[index + 1].text)
    {
      return index + 2
    }
    // "Sign in", "Log out": the particle is the verb's.
    if EnglishLexicon.particleVerbs.contains(tokens[index - 1].text),
      ["in", "on", "out", "up", "off"].contains(token.text)
    {
      return index + 1
    }
    if role(at: index) != nil || EnglishLexicon.screens.contains(token.text) { return nil }
    let next = index + 1 < end ? tokens[index + 1] : nil
    // "Create an account", "Make a payment": a command goes on in small letters.
    if ["a", "an", "my", "your"].contains(token.text), tokens[index - 1].isCapitalised,
      EnglishLexicon.commands.contains(tokens[index - 1].text), let next, next.isWord
    {
      return index + 2
    }
    if token.text == "and", let next, isPairedDeed(index, next) { return index + 2 }
    if token.text == "and" || token.text == "&" {
      let goesOn = takesAnd && next?.isWord == true && next?.isCapitalised == true
      return goesOn ? index + 2 : nil
    }
    // "Number of months", "Date of birth": what is counted or dated.
    if token.text == "of", let next, next.isWord, !EnglishLexicon.determiners.contains(next.text),
      ["number", "type", "date", "place", "name", "amount"].contains(tokens[index - 1].text)
    {
      return index + 2
    }
    if EnglishLexicon.inner.contains(token.text) {
      guard let next, !isPlace(index) else { return nil }
      if token.text == "to", EnglishLexicon.openEnded.contains(tokens[index - 1].text), next.isWord,
        EnglishLexicon.verbs[next.text] == nil, !EnglishLexicon.deeds.contains(next.text),
        !EnglishLexicon.determiners.contains(next.text),
        !EnglishLexicon.purposes.contains(next.text)
      {
        return index + 2
      }
      if next.isCapitalised || next.text == "&" { return index + 1 }
      let isOpen = ["of", "for", "to"].contains(token.text)
      if isOpen, EnglishLexicon.articlesInside.contains(next.text), index + 2 < end,
        tokens[index + 2].isWord, tokens[index + 2].isCapitalised
      {
        return index + 3
      }
      return nil
    }
    // "Make a Payment", "Pay My Bill".
    if ["a", "an", "my", "your", "our"].contains(token.text), let next, next.isWord,
      next.isCapitalised, !isPlace(index - 1)
    {
      return index + 2
    }
    if EnglishLexicon.stops.contains(token.text) || EnglishLexicon.prepositions.contains(token.text)
      || EnglishLexicon.determiners.contains(token.text)
    {
      return nil
    }
    return index + 1
  }

  /// "on the Review page", "from Edit menu": a preposition whose noun is a place.
  private func isPlace(_ index: Int) -> Bool {
    guard index + 1 < end else { return true }
    var at = index + 1
    while at < end, at - index < 6, tokens[at].isWord || tokens[at].isQuote {
      let text = tokens[at].text
      // "University of Leeds from the list": another place.
      if at > index + 1, text == "from" { return false }
      if tokens[at].isWord,
        EnglishLexicon.screens.contains(text) || EnglishLexicon.roles[text] == .menu
          || ["list", "tab", "section", "panel", "sidebar", "toolbar", "bar"].contains(text)
      {
        return true
      }
      at += 1
    }
    return false
  }
}
