import Storyboards

/// Finds the screens that an English sentence names.
struct EnglishScreens {
  let text: SentenceText
  let tokens: [EnglishToken]
  /// Tokens that control names cover.
  let taken: Set<Int>
  /// Where a verb asks for something.
  let verbs: [Int]

  struct Found {
    let name: ScreenName
    let position: Int
    let comesUp: Bool
    /// "when the page appears": it comes up, by what was done before.
    var isAwaited = false
  }

  func all() -> [Found] {
    tokens.indices.compactMap { index in
      guard !taken.contains(index) else { return nil }
      if tokens[index].isQuote { return quoted(at: index) }
      guard tokens[index].isWord else { return nil }
      if EnglishLexicon.screens.contains(tokens[index].text), let found = screen(at: index) {
        return found
      }
      if let found = screen(behind: index) { return found }
      if let found = menu(at: index) ?? place(at: index) { return found }
      // "On the Basics tab, enter …": a part of a screen that is a screen to the reader.
      return tokens[index].text == "tab" ? screen(at: index, isTab: true) : nil
    }
  }

  /// "from your **Support Dashboard**": what it is stands inside the signs.
  private func quoted(at index: Int) -> Found? {
    guard let last = tokens[index].text.split(separator: " ").last.map(String.init),
      tokens[index].text.count > last.count || EnglishLexicon.screenNames.contains(last),
      EnglishLexicon.screens.contains(last) || EnglishLexicon.screenNames.contains(last),
      !EnglishLexicon.parts.contains(last)
    else { return nil }
    var start = index
    while start > 0, EnglishLexicon.determiners.contains(tokens[start - 1].text) { start -= 1 }
    let isUp = comesUp(index + 1) || isReached(start)
    guard isUp || start > 0 && EnglishLexicon.locations.contains(tokens[start - 1].text) else {
      return nil
    }
    return found(tokens[index].name, tokens[index].name, isUp || isOpenedBy(start))
  }

  /// "click **Edit** to open the dialog": what comes of a press.
  private func isOpenedBy(_ start: Int) -> Bool {
    start > 1 && tokens[start - 1].text == "open" && tokens[start - 2].text == "to"
      && verbs.contains { $0 < start - 2 }
  }

  /// "At the MAIN MENU, press 2": what a device shows first.
  private func menu(at index: Int) -> Found? {
    guard tokens[index].text == "menu", index > 2, tokens[index - 1].text == "main",
      EnglishLexicon.determiners.contains(tokens[index - 2].text),
      ["at", "on", "from"].contains(tokens[index - 3].text),
      index + 1 == tokens.count || !tokens[index + 1].isWord
    else { return nil }
    let range = tokens[index - 1].range.lowerBound..<tokens[index].range.upperBound
    return found(range, range, false)
  }

  /// "From your dashboard, …", "From your **Dashboard**, …": a screen that is called by what it is.
  private func place(at index: Int) -> Found? {
    guard EnglishLexicon.screenNames.contains(tokens[index].text), index > 1,
      EnglishLexicon.determiners.contains(tokens[index - 1].text)
    else { return nil }
    let before = tokens[..<index].map(\.text)
    let isUp =
      tokens[index - 2].text == "to" && isReached(index - 1) && !before.contains("if")
      && before.contains { ["you", "you’ll", "you'll", "you’re", "you're"].contains($0) }
    // "Navigate to your dashboard and select …".
    let isGoal =
      tokens[index - 2].text == "to" && index > 2
      && ["navigate", "go", "return"].contains(tokens[index - 3].text)
    guard isUp || isGoal || ["on", "in", "from", "at"].contains(tokens[index - 2].text),
      index + 1 == tokens.count || !tokens[index + 1].isWord
        || EnglishLexicon.stops.contains(tokens[index + 1].text)
        || EnglishLexicon.verbs[tokens[index + 1].text] != nil
    else { return nil }
    return found(tokens[index].range, tokens[index].range, isUp)
  }

  /// "Open the email **X**", "On the page “X”": the word stands before the name.
  private func screen(behind index: Int) -> Found? {
    let word = tokens[index].text
    guard EnglishLexicon.messages.contains(word) || EnglishLexicon.screens.contains(word) else {
      return nil
    }
    var name = index + 1
    while name < tokens.count, Self.calling.contains(tokens[name].text) { name += 1 }
    guard name < tokens.count, tokens[name].isQuote, !taken.contains(name) else { return nil }
    var start = index
    while start > 0, EnglishLexicon.determiners.contains(tokens[start - 1].text) { start -= 1 }
    let isUp = comesUp(name + 1)
    guard isUp || start > 0,
      isUp || EnglishLexicon.locations.contains(tokens[start - 1].text)
        || tokens[start - 1].text == "see"
    else { return nil }
    let range = tokens[name].name
    // "You should then see a page headed ‘Claim received’".
    let isSeen =
      start > 1 && tokens[start - 1].text == "see"
      && !tokens[..<start].contains { ["may", "might", "if"].contains($0.text) }
      && ["will", "should", "then", "now", "you’ll", "you'll"].contains(tokens[start - 2].text)
    return found(range, range, isUp || isSeen)
  }

  /// What may stand between what something is and its name.
  private static let calling: Set<String> = [
    "called", "named", "titled", "entitled", "headed", "with", "the", "subject",
  ]

  private func screen(at index: Int, isTab: Bool = false) -> Found? {
    guard index > 0, let name = wholeSubject(before: index) ?? name(before: index) else {
      return nil
    }
    var start = name.lowerBound
    // "the dataset's “Edit” page": whose it is.
    if start > 1, tokens[start].isQuote,
      ["'s", "’s"].contains(where: tokens[start - 1].text.hasSuffix),
      EnglishLexicon.determiners.contains(tokens[start - 2].text)
    {
      start -= 1
    }
    while start > 0, EnglishLexicon.determiners.contains(tokens[start - 1].text) { start -= 1 }
    let before = start > 0 ? tokens[start - 1].text : ""
    var after = index + 1
    if after < tokens.count, tokens[after].text == "box" { after += 1 }
    let range =
      tokens[name.lowerBound].name.lowerBound..<tokens[name.upperBound - 1].name.upperBound
    let words =
      tokens[name.lowerBound].isQuote || tokens[index].text == "message"
      ? range : range.lowerBound..<tokens[index].range.upperBound
    if isTab {
      guard before == "on", tokens[name.lowerBound].isCapitalised else { return nil }
      return found(words, range, false)
    }
    if comesUp(after) {
      if before == "if", !verbs.contains(where: { $0 > index }) { return nil }
      var found = found(words, range, before != "when" && before != "if" && before != "once")
      found.isAwaited = before == "when" || before == "once"
      return found
    }
    if isReached(start) || isOpenedBy(start) { return found(words, range, true) }
    if isPurpose(start) { return found(words, range, true) }
    if EnglishLexicon.parts.contains(tokens[index].text) { return nil }
    // "The picture appears on your front page": where that is, not where the reader stands.
    if before == "on", start > 1, EnglishLexicon.displays.contains(tokens[start - 2].text),
      verbs.isEmpty,
      tokens[name.lowerBound..<name.upperBound].allSatisfy({ !$0.isCapitalised && !$0.isQuote })
    {
      return nil
    }
    if EnglishLexicon.locations.contains(before) { return found(words, range, false) }
    // "At the bottom of the **Details** page".
    if before == "of", start > 2, Self.sides.contains(tokens[start - 2].text),
      tokens[..<(start - 2)].contains(where: { ["at", "on", "in", "to"].contains($0.text) })
    {
      return found(words, range, false)
    }
    return nil
  }

  private func found(_ words: Range<Int>, _ name: Range<Int>, _ comesUp: Bool) -> Found {
    Found(name: ScreenName(text.words(words)), position: name.lowerBound, comesUp: comesUp)
  }

  /// "The Choose a new time screen is displayed", "…, the Check Your Reading window appears": what opens
  /// the clause and comes up is the name.
  private func wholeSubject(before index: Int) -> Range<Int>? {
    guard index > 3, comesUp(index + 1),
      let article = tokens[max(0, index - 9)..<(index - 2)].lastIndex(where: { $0.text == "the" }),
      article == 0 || tokens[article - 1].text == ",",
      case let first = article + 1, tokens[first].isWord, tokens[first].isCapitalised,
      EnglishLexicon.verbs[tokens[first].text] != nil
    else { return nil }
    let name = first..<index
    let isOne = name.allSatisfy {
      tokens[$0].isWord && !taken.contains($0) && EnglishLexicon.roles[tokens[$0].text] == nil
        && !EnglishLexicon.screens.contains(tokens[$0].text)
    }
    return isOne ? name : nil
  }

  /// A quotation, or the words since the determiner.
  private func name(before index: Int) -> Range<Int>? {
    if tokens[index - 1].isQuote { return (index - 1)..<index }
    // "the **Savings** landing page": what kind of a page the name is of.
    if index > 1, tokens[index - 2].isQuote,
      EnglishLexicon.pageKinds.contains(tokens[index - 1].text)
    {
      return (index - 2)..<(index - 1)
    }
    var start = index
    while start > 0, index - start < 6, !taken.contains(start - 1),
      tokens[start - 1].isWord || tokens[start - 1].text == "&" || tokens[start - 1].text == "/"
    {
      let word = tokens[start - 1]
      let isBoundary =
        EnglishLexicon.determiners.contains(word.text)
        || Self.boundaries.contains(word.text) && !word.isCapitalised
      guard isBoundary else {
        start -= 1
        continue
      }
      guard let first = innerStart(before: start) else { break }
      start = first
    }
    if start < index, tokens[start].text.hasSuffix("'s") || tokens[start].text.hasSuffix("’s"),
      !tokens[start].isCapitalised
    {
      return nil
    }
    guard start < index,
      !Self.vague.contains(tokens[start].text) || index - start > 1
        || tokens[start].isCapitalised && tokens[start].text == "confirmation"
    else {
      return nil
    }
    // "in the popup window": of what kind it is, not what it is called.
    if index - start == 1, EnglishLexicon.screens.contains(tokens[start].text),
      !tokens[start].isCapitalised
    {
      return nil
    }
    // "the left navigation pane": where it is, not what it is called.
    if tokens[start..<index].allSatisfy({ !$0.isCapitalised && !$0.isQuote }),
      tokens[start..<index].contains(where: { Self.sides.contains($0.text) })
    {
      return nil
    }
    return start..<index
  }

  /// "Add a Document", "Association with a Role": where the capital stands before small words that
  /// part two capitals of one name.
  private func innerStart(before index: Int) -> Int? {
    guard tokens[index].isCapitalised,
      !EnglishLexicon.determiners.contains(tokens[index - 1].text)
        || ["a", "an"].contains(tokens[index - 1].text)
    else { return nil }
    var first = index - 1
    while first > 0, index - first < 3, tokens[first].isWord, !tokens[first].isCapitalised,
      EnglishLexicon.articlesInside.contains(tokens[first].text)
        || EnglishLexicon.inner.contains(tokens[first].text)
    { first -= 1 }
    let word = tokens[first]
    // A capital opens every sentence: "On the Details page".
    guard first > 0, word.isWord, word.isCapitalised, !Self.boundaries.contains(word.text),
      !EnglishLexicon.inner.contains(word.text)
    else { return nil }
    return first
  }

  private static let boundaries: Set<String> = [
    "when", "if", "open", "from", "at", "see", "visit", "on", "in", "to", "once", "until", "of",
    "with", "any", "every", "into", "same", "next", "previous", "following", "new", "whole",
    "pop-up", "error",
  ]

  private static let sides: Set<String> = [
    "left", "right", "top", "bottom", "navigation", "side", "left-hand", "right-hand",
  ]

  /// What tells one screen from another, and names none.
  private static let vague: Set<String> = [
    "next", "first", "same", "previous", "following", "new", "web", "this", "last", "whole",
    "current", "second", "pop-up", "error", "any", "each", "every", "entire", "confirmation",
    "final",
    "left", "right", "top", "bottom",
  ]
}
