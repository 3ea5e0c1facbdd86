import Findings
import Storyboards

/// Turns an outlined procedure into a flow: its sentences read, its notes searched for late
/// entries, what could not be understood said.
struct FlowReader {
  let grammar: any Grammar

  /// A flow, and every name that any telling of it gives a control.
  struct Read {
    let flow: Flow
    let names: [Words]
  }

  func read(_ procedure: Outline.Procedure, fallbackTitle: Prose?) -> Outcome<Read> {
    var findings: [Finding] = []
    let tellings = procedure.tellings.map { telling in
      telling.steps.map { step in
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
    guard let steps = merged.value, steps.contains(where: { !$0.step.isIdle }) else {
      return Outcome(nil)
    }
    // What two tellings of one sentence both say is said once, of the telling that won.
    let kept = Set(steps.flatMap { $0.step.sentences.map(\.words.place) })
    findings.removeAll { $0.kind == ReadingFindings.dropped && $0.place.map(kept.contains) != true }
    let notes = procedure.notes.map(\.words)
    let entries = procedure.notes.compactMap(entry(in:))
    let title = procedure.title ?? fallbackTitle
    let names = tellings.flatMap { $0 }.flatMap { $0?.step.instructions ?? [] }.compactMap(\.target)
    let flow = Flow(
      id: procedure.id, title: title?.words ?? steps[0].step.label,
      introduction: procedure.introduction.map(\.words), notes: notes, entries: entries,
      steps: steps.map(\.step))
    return Outcome(Read(flow: flow, names: names), findings)
  }

  private func read(_ outlined: OutlinedStep) -> Outcome<NumberedStep> {
    var findings: [Finding] = []
    var context = StepContext()
    var sentences: [Sentence] = []
    for paragraph in outlined.paragraphs {
      for prose in SentenceSplitter.split(paragraph) {
        let reading = grammar.read(prose, in: context)
        let sentence = sentence(prose, reading)
        context.hasActed = context.hasActed || !sentence.instructions.isEmpty
        sentences.append(sentence)
        findings += complaints(about: sentence, reading)
      }
    }
    let step = Step(
      label: outlined.label.words, sentences: sentences, notes: outlined.notes.map(\.words),
      leftovers: outlined.leftovers.map { $0.words.assumed(true) },
      annotation: outlined.annotation)
    return Outcome(NumberedStep(number: outlined.number, step: step), findings)
  }

  private func sentence(_ prose: Prose, _ reading: Reading) -> Sentence {
    if !reading.mentions.isEmpty { return Sentence(prose.words, .understood(reading.mentions)) }
    return Sentence(prose.words, reading.hasUnreadVerb ? .notUnderstood : .description)
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
  private func entry(in note: Prose) -> LateEntry? {
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

extension Step {
  /// Whether nothing in it could be shown on a screen: no instruction, no screen, no reference.
  fileprivate var isIdle: Bool { annotation == nil && sentences.allSatisfy(\.mentions.isEmpty) }
}
