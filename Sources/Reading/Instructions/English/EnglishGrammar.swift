import Storyboards

/// Reads an English sentence from its verbs rightwards: a verb that asks is followed, up to the
/// next verb, by what it asks for.
struct EnglishGrammar: Grammar {
  func read(_ sentence: Prose, in context: StepContext) -> Reading {
    let text = SentenceText(sentence)
    let tokens = EnglishToken.all(of: text)
    let verbs = EnglishVerbFinder(tokens: tokens).all()
    var reading = Reading()
    reading.acts =
      !verbs.isEmpty || tokens.first.map { EnglishLexicon.deeds.contains($0.text) } == true
    var found: [(position: Int, mention: Sentence.Mention)] = []
    var taken: Set<Int> = []
    let isAlternative = tokens.indices.contains { index in
      EnglishLexicon.alternatives.contains(tokens[index].text)
        && (index + 1 == tokens.count || tokens[index + 1].text != "of")
    }
    for verb in verbs {
      let result = EnglishObjects(text: text, tokens: tokens, verb: verb).read()
      let position = tokens[verb.index].range.lowerBound
      let before = taken
      for object in result.objects {
        // "Name it and, in the **Notes** area, explain …": of two verbs one fills it.
        if object.action == .enter, !before.isDisjoint(with: object.tokens) { continue }
        taken.formUnion(object.tokens)
        let instruction = Instruction(
          object.action, target: text.words(object.name), span: text.span(object.name),
          role: object.role, isConditional: verb.isConditional || object.isAlternative,
          isAlternative: isAlternative)
        found.append((position, .instruction(instruction)))
      }
      if result.objects.isEmpty, verb.use == .press, let before = context.before,
        EnglishPronoun.isAlone(tokens[verb.objects]),
        let meant = EnglishPronoun(before: before).control()
      {
        let press = Instruction(
          .press, target: meant.name,
          span: text.span(tokens[verb.objects.lowerBound].range), role: meant.role,
          isConditional: verb.isConditional)
        found.append((position, .instruction(press)))
      } else if result.isLost {
        let lost = Instruction(.press, target: nil, isConditional: verb.isConditional)
        found.append((position, .instruction(lost)))
      } else if result.objects.isEmpty {
        if result.isUnread { reading.hasUnreadVerb = true }
        // "Fill in the details:" is said by what is listed.
        if tokens.last?.text != ":", let general = general(verb, tokens, text) {
          reading.general.append(general)
        }
      }
    }
    if found.isEmpty, context.isWholeStep {
      found += EnglishPath(text: text, tokens: tokens).names().map { name in
        let press = Instruction(
          .press, target: text.words(name), span: text.span(name), role: .menu)
        return (name.lowerBound, .instruction(press))
      }
    }
    let firstAct = found.map(\.position).min()
    let screens = EnglishScreens(
      text: text, tokens: tokens, taken: taken, verbs: verbs.map(\.index))
    for screen in screens.all() {
      let acted = context.hasActed || firstAct.map { $0 < screen.position } == true
      let isOwnResult =
        screen.isAwaited && firstAct.map { $0 < screen.position } == true
      if screen.comesUp && acted || isOwnResult {
        found.append((screen.position, .shows(screen.name)))
      } else {
        found.append((place(of: screen, among: verbs, tokens), .arrival(screen.name)))
      }
    }
    found += references(tokens, text)
    // A stable order: what stands first comes first, of one verb its objects as they stand.
    reading.mentions = found.enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element.mention)
    return reading
  }

  /// "Fill in the required details", "click on the calendar": what is meant, where no one control is
  /// named.
  private func general(
    _ verb: EnglishVerb, _ tokens: [EnglishToken], _ text: SentenceText
  ) -> Instruction? {
    let action: Instruction.Action
    switch verb.use {
    case .press: action = .press
    case .enter where verb.word != "paste": action = .enter
    case .enter, .choose, .tick, .complete, .set, .go, .use, .other: return nil
    }
    var start = verb.objects.lowerBound
    while start < verb.objects.upperBound, tokens[start].isWord,
      EnglishLexicon.determiners.contains(tokens[start].text)
        || ["on", "in", "out", "one", "of"].contains(tokens[start].text)
    { start += 1 }
    var end = start
    while end < verb.objects.upperBound, tokens[end].isWord, end - start < 6,
      !EnglishLexicon.stops.contains(tokens[end].text),
      !EnglishLexicon.prepositions.contains(tokens[end].text)
    { end += 1 }
    guard end > start, tokens[start..<end].contains(where: { Int($0.text) == nil }),
      !EnglishLexicon.keys.contains(tokens[start].text),
      !EnglishLexicon.unnamed.contains(tokens[start].text),
      !["following", "button", "it"].contains(tokens[start].text)
    else { return nil }
    let range = tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
    return Instruction(
      action, target: text.words(range), span: text.span(range), isConditional: verb.isConditional)
  }

  /// "Tap **Start** on the welcome screen": the place of an instruction comes before it.
  private func place(
    of screen: EnglishScreens.Found, among verbs: [EnglishVerb], _ tokens: [EnglishToken]
  ) -> Int {
    let own = verbs.last { verb in
      !verb.isPassive && verb.use != .go
        && verb.objects.contains { tokens[$0].range.contains(screen.position) }
    }
    return own.map { tokens[$0.index].range.lowerBound - 1 } ?? screen.position
  }

  private func references(
    _ tokens: [EnglishToken], _ text: SentenceText
  ) -> [(position: Int, mention: Sentence.Mention)] {
    tokens.indices.compactMap { index in
      guard ["step", "steps"].contains(tokens[index].text), index + 1 < tokens.count,
        let number = Int(tokens[index + 1].text.prefix { $0.isNumber }), index > 0,
        tokens[max(0, index - 3)..<index].contains(where: {
          EnglishLexicon.referenceVerbs.contains($0.text)
        })
      else { return nil }
      let range = tokens[index].range.lowerBound..<tokens[index + 1].range.upperBound
      let before = tokens[..<index]
      let isConditional =
        before.contains { ["if", "unless", "repeat", "should", "applicants"].contains($0.text) }
        || before.first.map { EnglishLexicon.subordinators.contains($0.text) || $0.text == "to" }
          == true
      let reference = StepReference(
        mark: String(number), words: text.words(range), isConditional: isConditional)
      return (range.lowerBound, .reference(reference))
    }
  }
}
