import Findings
import Storyboards

/// Turns an outlined procedure into a flow: its sentences read, its notes searched for late
/// entries, what could not be understood said.
struct FlowReader: Sendable {
  let grammar: any Grammar

  /// A flow, and every name that any telling of it gives a control.
  struct Read: Sendable {
    let flow: Flow
    let names: [Words]
  }

  /// - Parameter fallbackTitle: for a procedure that nothing gives a title.
  func read(_ procedure: Outline.Procedure, fallbackTitle: Words) -> Outcome<Read> {
    var findings: [Finding] = []
    let tellings = procedure.tellings.map { telling in
      telling.steps.map { step -> NumberedStep? in
        guard !step.isWordless else {
          findings.append(ReadingFindings.wordlessStep(step.label.words))
          return nil
        }
        let outcome = read(step)
        findings += outcome.findings
        return outcome.value
      }
    }
    let merged = TellingMerge.merge(
      zip(procedure.tellings, tellings).map { telling, steps in
        TellingMerge.Telling(isDetail: telling.isDetail, steps: steps.compactMap { $0 })
      })
    findings += merged.findings
    guard var steps = merged.value, steps.contains(where: { !$0.step.isIdle }) else {
      return Outcome(nil)
    }
    var introduction = procedure.introduction
    if procedure.tellings.count == 1 {
      // "Enter the following:" over the list stays where it is.
      let isOpening = introduction.last.map { OutlineLexicon.announcesItems($0.scalars) } ?? false
      var index = introduction.count - (isOpening ? 2 : 1)
      while introduction.indices.contains(index),
        let first = stepBefore(steps, introduction[index])
      {
        introduction.remove(at: index)
        findings += first.findings
        if let value = first.value { steps.insert(value, at: 0) }
        index -= 1
      }
    }
    // What two tellings of one sentence both say is said once, of the telling that won.
    let kept = Set(steps.flatMap { $0.step.sentences.map(\.words.place) })
    findings.removeAll { $0.kind == ReadingFindings.dropped && $0.place.map(kept.contains) != true }
    let notes = procedure.notes.map(\.words)
    let entries = procedure.notes.compactMap(entry(in:))
    let title = procedure.title?.words ?? fallbackTitle
    let names = tellings.flatMap { $0 }.flatMap { $0?.step.instructions ?? [] }.compactMap(\.target)
    let flow = Flow(
      id: procedure.id, title: title,
      introduction: introduction.map(\.words), notes: notes, entries: entries,
      steps: steps.map(\.step),
      retold: tellings.flatMap { $0 }.flatMap { $0?.step.sentences ?? [] }
        .filter { !kept.contains($0.words.place) })
    return Outcome(Read(flow: flow, names: names), findings)
  }

  func read(_ outlined: OutlinedStep) -> Outcome<NumberedStep> {
    var findings: [Finding] = []
    var context = StepContext()
    var sentences: [Sentence] = []
    var notes: [Prose] = []
    var told = Told()
    var title: Sentence?
    for screen in outlined.screens {
      sentences.append(Sentence(screen.words, .understood([.arrival(Self.screen(ofCell: screen))])))
    }
    for (number, paragraph) in outlined.paragraphs.enumerated() {
      let split = SentenceSplitter.split(paragraph)
      // What another mark counts within the step is another way: "(2) 郵送の場合：…「次へ」をクリック".
      if number > 0, StepMark.read(paragraph.scalars[...]) != nil { told = Told() }
      for (index, prose) in split.enumerated() {
        // What stands in brackets from end to end is said in passing.
        if prose.isInBrackets {
          notes.append(prose)
          continue
        }
        // A note goes on to the end of its paragraph.
        if OutlineLexicon.isNote(prose.scalars[...]) {
          let isAside = prose.scalars.first == "(" || prose.scalars.first == "（"
          notes += isAside ? [prose] : Array(split[index...])
          if isAside { continue } else { break }
        }
        context.isTitle =
          number == 0 && split.count == 1 && OutlineLexicon.looksLikeTitle(prose.scalars)
        context.isWholeStep =
          !outlined.label.isEmpty && number == 0 && split.count == 1
        let reading = grammar.read(prose, in: context)
        context.before = prose
        var sentence = sentence(prose, reading)
        // What a step's title says, its sentences say again.
        let isTitle = number == 0 && (outlined.hasTitle || outlined.isHead)
        // "ログインする" over the screen that the step begins on says what is to come.
        context.hasActed =
          context.hasActed || !isTitle && (reading.acts || !sentence.instructions.isEmpty)
        if isTitle, sentence.asks || !sentence.general.isEmpty {
          if !outlined.isHead { title = sentence }
          sentence = Sentence(prose.words, .description)
        } else {
          sentence = told.once(sentence)
          findings += complaints(about: sentence, reading)
        }
        context.isSupposing = reading.isConditional && sentence.instructions.isEmpty
        sentences.append(sentence)
      }
    }
    // What a list stands under says what is done with its items: "次から一つを選択してください。".
    let leading =
      outlined.items.isEmpty
      ? nil
      : outlined.paragraphs.last { OutlineLexicon.announcesItems($0.scalars) }
        ?? outlined.paragraphs.last
    let isChoice =
      leading.map { paragraph in
        let key = NameKey.of(String(paragraph.text.suffix(Self.leadingLength)))
        return Self.pickWords.stand(in: key)
          || Self.choiceWords.stand(in: key) && !Self.entryWords.stand(in: key)
      } == true
    if !outlined.items.isEmpty {
      sentences = merged(sentences, with: outlined.items, areChoices: isChoice)
    }
    // A line that nothing goes on from was no title.
    if let title, !sentences.contains(where: \.asks) || namesMore(title, than: sentences),
      let index = sentences.firstIndex(where: { $0.words == title.words })
    {
      sentences[index] = title
    }
    sentences += outlined.shown.map { cell in
      guard let name = shownScreen(cell) else { return Sentence(cell.words, .description) }
      return Sentence(cell.words, .understood([.shows(name)]))
    }
    var step = Step(
      label: outlined.label.words, sentences: sentences,
      notes: notes.map(\.words) + outlined.notes.map(\.words),
      leftovers: outlined.leftovers.map { $0.words.assumed(true) },
      annotation: outlined.annotation)
    step.heading = outlined.heading.flatMap(Self.screen)
    return Outcome(NumberedStep(number: outlined.number, step: step), findings)
  }

  /// Whether a step's title names a press, or sets off another control, that none of its sentences names.
  private func namesMore(_ title: Sentence, than sentences: [Sentence]) -> Bool {
    let told = Set(
      sentences.flatMap(\.instructions).compactMap { $0.target.map { NameKey.of($0.text) } })
    return title.instructions.contains { instruction in
      guard let target = instruction.target?.text, !told.contains(NameKey.of(target)) else {
        return false
      }
      // Set off within the title, all of which is in bold.
      let signed = [
        "「\(target)」", "『\(target)』", "［\(target)］", "[\(target)]", "“\(target)”", "\"\(target)\"",
      ]
      let isControl = instruction.role == .button || instruction.role == .link
      return isControl || signed.contains(where: title.words.text.contains)
    }
  }

  /// A table's cell that names a screen, in signs or without.
  private static func screen(ofCell cell: Prose) -> ScreenName {
    let text = SentenceText(cell)
    let quote = text.quotes.first { $0.outer.lowerBound == 0 }
    return ScreenName(ScreenMentionReader(text: text).name(quote?.inner ?? 0..<text.count))
  }

  /// The screen that a cell of results names: "「取り込み結果」画面", "研修検索画面"; nil for any other result.
  private func shownScreen(_ cell: Prose) -> ScreenName? {
    let text = SentenceText(cell)
    // "My Roster", "Request Sent".
    let words = cell.text.split(separator: " ")
    if (1...5).contains(words.count), let first = words.first?.unicodeScalars.first, first.isASCII,
      first.properties.isUppercase, cell.scalars.last.map(Script.isLetterOrDigit) == true
    {
      return Self.screen(ofCell: cell)
    }
    guard let word = text.first(of: JapaneseLexicon.screenWords, endingAt: text.count),
      case let end = text.count - word.unicodeScalars.count, end > 1,
      !text.scalars.contains(where: { "をが。、".unicodeScalars.contains($0) })
    else {
      // "一覧画面が表示される".
      return ScreenMentionReader(text: text).all(outside: []).first { $0.kind == .comesUp }?.name
    }
    return Self.screen(ofCell: cell)
  }

  private static func screen(in heading: Prose) -> ScreenName? {
    ScreenMentionReader(text: SentenceText(heading), isTitle: true).all(outside: []).first?.name
      ?? ScreenName(heading.words)
  }

  func sentence(_ prose: Prose, _ reading: Reading) -> Sentence {
    if !reading.mentions.isEmpty {
      return Sentence(prose.words, .understood(reading.mentions), general: reading.general)
    }
    return Sentence(
      prose.words, reading.hasUnreadVerb ? .notUnderstood : .description, general: reading.general)
  }

  private func complaints(about sentence: Sentence, _ reading: Reading) -> [Finding] {
    let instructions = sentence.instructions
    // Where a screen was read and a press beside it was not, the press is missing all the same.
    if reading.hasUnreadVerb, instructions.isEmpty {
      return [ReadingFindings.notUnderstood(sentence.words)]
    }
    return instructions.filter { $0.target == nil }.map { _ in
      ReadingFindings.unnamedTarget(sentence.words)
    }
  }

  /// "「X」画面が表示され、Yボタンをクリックした場合は、手順③から進めてください。"
  func entry(in note: Prose) -> LateEntry? {
    // Without a number no step is named.
    guard note.scalars.contains(where: { $0.properties.numericType != nil }) else { return nil }
    var screen: ScreenName?
    var press: Instruction?
    for sentence in SentenceSplitter.split(note) {
      let reading = grammar.read(sentence, in: StepContext())
      for mention in reading.mentions {
        switch mention {
        case .arrival(let name), .shows(let name): screen = name
        case .instruction(let instruction): press = instruction
        case .reference(let reference):
          press = reading.supposed.first ?? press
          if let screen, let press, press.target != nil {
            return LateEntry(note: note.words, screen: screen, press: press, step: reference)
          }
        }
      }
    }
    return nil
  }
}

/// A step with the number that its mark counts, or that its place among the marks gives it.
struct NumberedStep: Sendable {
  let number: Int?
  var step: Step
}

extension Sentence {
  /// Whether it asks for something, understood or not.
  fileprivate var asks: Bool { !instructions.isEmpty || reading == .notUnderstood }
}
