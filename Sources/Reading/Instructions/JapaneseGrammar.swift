import Storyboards

/// Reads a Japanese sentence from its verbs leftwards: each verb's form says whether anything is
/// asked for, its particle where the object stands, the object's own words which control it is.
struct JapaneseGrammar: Grammar {
  func read(_ sentence: Prose, in context: StepContext) -> Reading {
    let text = SentenceText(sentence)
    var reading = Reading()
    var found: [(position: Int, mention: Sentence.Mention)] = []
    var taken: [Range<Int>] = []
    var lower = 0
    var shareFrom = 0
    var firstAct: Int?
    reading.acts = JapaneseDeeds.acts(text)
    for predicate in PredicateFinder.all(in: text) {
      // "画面が開きます": something opens by itself.
      if text.has("が", endingAt: predicate.start) { continue }
      let clause = lower..<predicate.start
      lower = predicate.end
      let reader = ObjectReader(text: text, lower: clause.lowerBound)
      let objects = JapaneseObjects(
        predicate: predicate, clause: clause, reader: reader, shareFrom: shareFrom
      ).read()
      if predicate.action == .press { shareFrom = predicate.end }
      taken += objects.map { $0.start..<predicate.start }
      let isConditional = isConditional(clause, in: text)
      let place = reader.place(before: objects.first?.start ?? clause.lowerBound)
      let instructions = objects.map { object in
        Instruction(
          object.action, target: text.words(object.name),
          span: text.span(object.name), role: object.role,
          section: place.section.map { text.words($0.inner) },
          row: place.row.map { text.words($0.inner) },
          isConditional: isConditional || object.isAlternative)
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
          // 「次へ」を選択し、押してください: one press.
          if clause.count <= 2, let index = found.indices.last,
            case .instruction(let chosen) = found[index].mention, chosen.action == .choose
          {
            found[index].mention = .instruction(chosen.pressed)
          } else {
            reading.hasUnreadVerb = true
          }
        }
      }
    }
    for screen in ScreenMentionReader(text: text, isTitle: context.isTitle).all(outside: taken) {
      let acted = context.hasActed || firstAct.map { $0 < screen.position } == true
      let isResult = screen.kind == .comesUp && acted
      found.append((screen.position, isResult ? .shows(screen.name) : .arrival(screen.name)))
    }
    reading.isConditional = isConditional(0..<text.count, in: text)
    found += ReferenceReader(text: text).all().map { reference in
      let isConditional =
        context.isSupposing || isConditional(0..<reference.position, in: text)
        || reference.repeats
      return (
        reference.position,
        .reference(
          StepReference(
            mark: reference.mark, words: reference.words, isConditional: isConditional))
      )
    }
    reading.mentions = found.sorted { $0.position < $1.position }.map(\.mention)
    return reading
  }

  private func isConditional(_ clause: Range<Int>, in text: SentenceText) -> Bool {
    clause.contains { text.first(of: JapaneseLexicon.conditions, at: $0) != nil }
  }

  /// "を押します" with nothing before it: the picture of the control is lost.
  private func isLost(_ predicate: Predicate, _ clause: Range<Int>, in text: SentenceText) -> Bool {
    guard predicate.action == .press, !predicate.needsQuote,
      let particle = JapaneseObjects.particle(before: predicate.start, in: clause, text)
    else { return false }
    let before = particle - 1
    return before < clause.lowerBound || "、。)".unicodeScalars.contains(text.scalars[before])
  }
}

extension Instruction {
  /// The same, pressed.
  fileprivate var pressed: Instruction {
    Instruction(
      .press, target: target, span: span, role: role == .field ? nil : role, section: section,
      row: row, isConditional: isConditional)
  }
}

/// What the reader does that operates no control: "ログインします", "ICカードを挿入し".
enum JapaneseDeeds {
  private static let words: WordList = [
    "ログインし", "ログインする", "アクセスし", "起動し", "挿入し", "かざし", "開き", "開いて", "接続し", "サインインし", "読み取", "進め",
  ]

  static func acts(_ text: SentenceText) -> Bool {
    (0..<text.count).contains { text.first(of: words, at: $0) != nil }
  }
}
