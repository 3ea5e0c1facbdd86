import Storyboards

/// What a grammar makes of a sentence before it is judged: predicates, screens, references.
struct Reading: Sendable {
  var mentions: [Sentence.Mention] = []
  /// Presses that are supposed, not asked for ("…をクリックした場合は").
  var supposed: [Instruction] = []
  /// Whether words of an instruction stand there of which no instruction could be made.
  var hasUnreadVerb = false
  /// Whether the reader does anything, be it off the screen ("ログインします").
  var acts = false
}

/// What a sentence cannot know by itself.
struct StepContext: Sendable {
  /// Whether the step has told the reader to act before this sentence.
  var hasActed = false
  /// Whether the sentence is a heading over the others.
  var isTitle = false
}

/// Reads the sentences of one language.
protocol Grammar: Sendable {
  func read(_ sentence: Prose, in context: StepContext) -> Reading
}

/// Reads a Japanese sentence from its verbs leftwards: each verb's form says whether anything is
/// asked for, its particle where the object stands, the object's own words which control it is.
struct JapaneseGrammar: Grammar {
  func read(_ sentence: Prose, in context: StepContext) -> Reading {
    let text = SentenceText(sentence)
    var reading = Reading()
    var found: [(position: Int, mention: Sentence.Mention)] = []
    var taken: [Range<Int>] = []
    var lower = 0
    var firstAct: Int?
    for predicate in PredicateFinder.all(in: text) {
      let clause = lower..<predicate.start
      lower = predicate.end
      let reader = ObjectReader(text: text, lower: clause.lowerBound)
      let objects = objects(of: predicate, in: clause, reader)
      taken += objects.map { $0.start..<predicate.start }
      let isConditional = isConditional(clause, in: text)
      let instructions = objects.map { object in
        let place = reader.place(before: object.start)
        return Instruction(
          action(predicate, object), target: text.words(object.name),
          span: text.span(object.name), role: object.role,
          section: place.section.map { text.words($0.inner) },
          row: place.row.map { text.words($0.inner) }, isConditional: isConditional)
      }
      switch predicate.form {
      case .supposed: reading.supposed += instructions
      case .negated, .description: continue
      case .instruction, .consequence:
        if firstAct == nil { firstAct = predicate.start }
        found += zip(objects, instructions).map { ($0.start, .instruction($1)) }
        if objects.isEmpty, isLost(predicate, clause, in: text) {
          let lost = Instruction(predicate.action, target: nil, isConditional: isConditional)
          found.append((predicate.start, .instruction(lost)))
        } else if objects.isEmpty, predicate.action == .press {
          reading.hasUnreadVerb = true
        }
      }
    }
    for screen in ScreenMentionReader(text: text).all(outside: taken) {
      let acted = context.hasActed || firstAct.map { $0 < screen.position } == true
      let isResult = screen.kind == .comesUp && acted
      found.append((screen.position, isResult ? .shows(screen.name) : .arrival(screen.name)))
    }
    found += ReferenceReader(text: text).all().map { ($0.position, .reference($0.reference)) }
    reading.mentions = found.sorted { $0.position < $1.position }.map(\.mention)
    return reading
  }

  private func action(_ predicate: Predicate, _ object: ObjectPhrase) -> Instruction.Action {
    guard predicate.action == .choose, let role = object.role else { return predicate.action }
    switch role {
    case .button, .link, .menu, .tab, .icon: return .press
    case .field, .checkbox, .radio, .option, .heading, .text, .cell: return .choose
    }
  }

  private func objects(
    of predicate: Predicate, in clause: Range<Int>, _ reader: ObjectReader
  ) -> [ObjectPhrase] {
    let text = reader.text
    if predicate.isCheck {
      return reader.phrases(endingAt: predicate.objectEnd, allowsBare: false).map { object in
        ObjectPhrase(
          name: object.name, start: object.start, role: .checkbox, isQuoted: object.isQuoted)
      }
    }
    let objectEnd = particle(before: predicate.start, in: clause, text)
    var objects = reader.phrases(
      endingAt: objectEnd ?? predicate.start, allowsBare: objectEnd != nil && !predicate.needsQuote)
    if predicate.action == .enter {
      return fields(objects, in: clause, before: objectEnd ?? predicate.start, reader)
    }
    // 「証明書」メニューから「…の申請」を選ぶ presses both.
    if let first = objects.first, let menu = menuBefore(first.start, reader) {
      objects.insert(menu, at: 0)
    }
    return objects
  }

  /// Where the object of a verb ends: before を, or before 順に and its like.
  private func particle(before end: Int, in clause: Range<Int>, _ text: SentenceText) -> Int? {
    for word in ["の順に", "を順に", "の順番に"] where text.has(word, endingAt: end) {
      return end - word.unicodeScalars.count
    }
    // Between を and its verb stands at most an adverb: "を1回", "を続けて2回".
    var index = end
    while index > clause.lowerBound, end - index < 10 {
      index -= 1
      if text.quote(at: index) != nil { return nil }
      if text.scalars[index] == "を" { return index }
      if "、。".unicodeScalars.contains(text.scalars[index]) { return nil }
    }
    return nil
  }

  /// What is typed into: 「X」欄に…を入力 names the place, A、BとCを入力 the things.
  private func fields(
    _ objects: [ObjectPhrase], in clause: Range<Int>, before end: Int, _ reader: ObjectReader
  ) -> [ObjectPhrase] {
    if let place = placeOfEntry(in: clause, before: end, reader) { return place }
    return objects.flatMap { object -> [ObjectPhrase] in
      guard !object.isQuoted, object.role == nil || object.role == .field else {
        return [asField(object)]
      }
      return FieldList.split(object, in: reader).map(asField)
    }
  }

  private func asField(_ object: ObjectPhrase) -> ObjectPhrase {
    ObjectPhrase(name: object.name, start: object.start, role: .field, isQuoted: object.isQuoted)
  }

  private func placeOfEntry(
    in clause: Range<Int>, before end: Int, _ reader: ObjectReader
  ) -> [ObjectPhrase]? {
    let text = reader.text
    for index in clause.reversed() where text.has("に", at: index) {
      let phrases = reader.phrases(endingAt: index, allowsBare: false)
      let isField = phrases.allSatisfy { $0.role == .field || $0.isQuoted && $0.role == nil }
      if !phrases.isEmpty, isField { return phrases.map(asField) }
    }
    return nil
  }

  private func menuBefore(_ start: Int, _ reader: ObjectReader) -> ObjectPhrase? {
    for particle in ["から", "より"] where reader.text.has(particle, endingAt: start) {
      let phrases = reader.phrases(endingAt: start - 2, allowsBare: false)
      return phrases.last.flatMap { $0.role == .menu || $0.role == .tab ? $0 : nil }
    }
    return nil
  }

  private func isConditional(_ clause: Range<Int>, in text: SentenceText) -> Bool {
    clause.contains { text.first(of: JapaneseLexicon.conditions, at: $0) != nil }
  }

  /// "を押します" with nothing before it: the picture of the control is lost.
  private func isLost(_ predicate: Predicate, _ clause: Range<Int>, in text: SentenceText) -> Bool {
    guard predicate.action == .press, !predicate.needsQuote,
      let particle = particle(before: predicate.start, in: clause, text)
    else { return false }
    let before = particle - 1
    return before < clause.lowerBound || "、。)".unicodeScalars.contains(text.scalars[before])
  }
}
