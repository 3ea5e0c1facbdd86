import Storyboards

/// Reads an English sentence from its verbs rightwards: a verb in the imperative asks, what follows
/// it up to the next verb is its object.
struct EnglishGrammar: Grammar {
  func read(_ sentence: Prose, in context: StepContext) -> Reading {
    let text = SentenceText(sentence)
    let tokens = EnglishToken.all(of: text)
    var reading = Reading()
    var found: [(position: Int, mention: Sentence.Mention)] = []
    var taken: Set<Int> = []
    let verbs = tokens.indices.filter { isImperative(tokens, $0) }
    for (number, verb) in verbs.enumerated() {
      let end = number + 1 < verbs.count ? verbs[number + 1] : tokens.count
      let objects = EnglishObjects(text: text, tokens: tokens, range: (verb + 1)..<end)
        .all(of: tokens[verb].text)
      let isConditional = isConditional(tokens, upTo: verb) || isOptional(tokens, verb..<end)
      for object in objects.objects {
        taken.formUnion(object.tokens)
        let instruction = Instruction(
          object.action, target: text.words(object.name), span: text.span(object.name),
          role: object.role, isConditional: isConditional || object.isAlternative)
        found.append((tokens[verb].range.lowerBound, .instruction(instruction)))
      }
      if objects.isLost {
        let lost = Instruction(.press, target: nil, isConditional: isConditional)
        found.append((tokens[verb].range.lowerBound, .instruction(lost)))
      } else if objects.objects.isEmpty, objects.isUnread {
        reading.hasUnreadVerb = true
      }
    }
    let firstAct = found.map(\.position).min()
    for screen in EnglishScreens(text: text, tokens: tokens, taken: taken).all() {
      let acted = context.hasActed || firstAct.map { $0 < screen.position } == true
      found.append(
        (screen.position, screen.comesUp && acted ? .shows(screen.name) : .arrival(screen.name)))
    }
    found += references(tokens, text)
    // A stable order: what stands first comes first, of one verb its objects as they stand.
    reading.mentions = found.enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element.mention)
    return reading
  }

  private func isImperative(_ tokens: [EnglishToken], _ index: Int) -> Bool {
    guard tokens[index].isWord, EnglishLexicon.verbs[tokens[index].text] != nil else {
      return false
    }
    if tokens[index].text == "check", index > 0, index + 1 < tokens.count,
      tokens[index + 1].text == "box"
    {
      return false
    }
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    if before.isQuote { return false }
    if !before.isWord { return ",;:(→>".contains(before.text) || before.text == ")" }
    if EnglishLexicon.openers.contains(before.text) {
      return !isNegated(tokens, index)
    }
    if EnglishLexicon.blockers.contains(before.text) { return false }
    // "On the page click X": in the middle of a clause only where nothing else can be meant.
    return ["click", "tap"].contains(tokens[index].text)
  }

  /// "Do not click A or click B".
  private func isNegated(_ tokens: [EnglishToken], _ index: Int) -> Bool {
    for token in tokens[..<index].reversed() {
      if token.text == "," || token.text == "then" { return false }
      if ["not", "don't", "never"].contains(token.text) { return true }
    }
    return false
  }

  private func isConditional(_ tokens: [EnglishToken], upTo verb: Int) -> Bool {
    tokens[..<verb].contains { ["if", "unless"].contains($0.text) }
      || tokens[..<verb].first.map { ["to", "when"].contains($0.text) } == true
        && tokens[..<verb].contains { $0.text == "change" }
  }

  private func isOptional(_ tokens: [EnglishToken], _ range: Range<Int>) -> Bool {
    tokens[range].contains { ["if", "optional", "optionally"].contains($0.text) }
  }

  private func references(
    _ tokens: [EnglishToken], _ text: SentenceText
  ) -> [(position: Int, mention: Sentence.Mention)] {
    tokens.indices.compactMap { index in
      guard ["step", "steps"].contains(tokens[index].text), index + 1 < tokens.count,
        let number = Int(tokens[index + 1].text), index > 0,
        tokens[max(0, index - 3)..<index].contains(where: {
          EnglishLexicon.referenceVerbs.contains($0.text)
        })
      else { return nil }
      let range = tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound
      let reference = StepReference(mark: String(number), words: text.words(range))
      return (range.lowerBound, .reference(reference))
    }
  }
}
