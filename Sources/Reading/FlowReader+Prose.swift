import Findings
import Storyboards

/// Procedures told as running prose.
extension FlowReader {
  /// A procedure told as running prose: every paragraph that says what to do is a step.
  ///
  /// - Parameters:
  ///   - fallbackTitle: for prose that nothing gives a title; nil where there is other.
  ///   - isPreface: whether it stands before procedures with marked steps: one paragraph then tells
  ///     what they are for.
  func readProse(
    _ procedure: Outline.Procedure, fallbackTitle: Words? = nil, isPreface: Bool = false
  ) -> Outcome<Read> {
    let (steps, outcomes) = proseSteps(procedure.introduction)
    var told = procedure
    told.introduction = []
    var findings: [Finding] = []
    var kept: [NumberedStep] = []
    // Where others are steps, or under a title of its own, one that asks behind what it tells is one as
    // well, and so is one that fills in.
    let tellings = outcomes.count { $0.value?.step.tellsWhatToDo == true }
    let lastTelling = outcomes.lastIndex { $0.value?.step.tellsWhatToDo == true } ?? 0
    for (index, (step, outcome)) in zip(steps, outcomes).enumerated() {
      if let value = outcome.value,
        value.step.tellsWhatToDo
          || tellings > 1 && index < lastTelling && value.step.pressesForSome
          || (tellings > 2 || procedure.title != nil && !isPreface) && value.step.asksForDeeds
          || tellings > 0 && value.step.fillsIn
      {
        findings += outcome.findings
        kept.append(value)
      } else {
        told.introduction += step.paragraphs
      }
    }
    // Under a title of its own what some readers do may be all that there is to do.
    if kept.isEmpty, procedure.title != nil, !isPreface {
      kept = outcomes.compactMap(\.value).filter(\.step.operates)
      told.introduction = []
    }
    guard kept.count > (isPreface ? 1 : 0), let title = procedure.title?.words ?? fallbackTitle
    else {
      return Outcome(nil)
    }
    let flow = Flow(
      id: procedure.id, title: title, introduction: told.introduction.map(\.words),
      notes: procedure.notes.map(\.words), entries: procedure.notes.compactMap(entry(in:)),
      steps: kept.map(\.step))
    let names = kept.flatMap(\.step.instructions).compactMap(\.target)
    return Outcome(Read(flow: flow, names: names), findings)
  }

  /// "「売上」をクリックします。" without a mark right before the first one: a step, unless what it names comes
  /// again, for then it only sums up.
  func stepBefore(_ steps: [NumberedStep], _ lead: Prose) -> Outcome<NumberedStep>? {
    guard OutlineLexicon.onlyAsks(lead.scalars), !OutlineLexicon.supposes(lead.scalars),
      let last = lead.scalars.last, !":：".unicodeScalars.contains(last), lead.count < 160,
      // "「印刷」を押すと、控えができます": what it is for.
      !lead.text.contains("と、")
    else { return nil }
    let outcome = read(
      OutlinedStep(label: Prose(file: lead.file, at: lead.place(at: 0)), paragraphs: [lead]))
    guard let step = outcome.value?.step, step.tellsWhatToDo,
      step.instructions.allSatisfy({ !$0.isConditional && $0.target != nil })
    else { return nil }
    let told = Set(
      steps.flatMap(\.step.instructions).compactMap { $0.target.map { NameKey.of($0.text) } })
    let isSummary = step.instructions.contains { instruction in
      instruction.target.map { told.contains(NameKey.of($0.text)) } == true
    }
    return isSummary ? nil : outcome
  }

  /// Every paragraph as a step, but for those that only tell which screen has come up, or say the
  /// press again by which it has ("送信ボタン押下後、…に遷移します"): they are the end of the step before
  /// them.
  private func proseSteps(
    _ paragraphs: [Prose]
  ) -> (steps: [OutlinedStep], outcomes: [Outcome<NumberedStep>]) {
    var steps: [OutlinedStep] = []
    // nil where paragraphs have joined a step since it was read.
    var outcomes: [Outcome<NumberedStep>?] = []
    var isTelling = false
    var last: Step?
    for paragraph in paragraphs {
      let label = Prose(file: paragraph.file, at: paragraph.place(at: 0))
      let outlined = OutlinedStep(label: label, paragraphs: [paragraph])
      let outcome = read(outlined)
      let step = outcome.value?.step
      if isTelling, let step, step.hasScreen, step.tellsAgain(last?.instructions ?? []) {
        steps[steps.count - 1].paragraphs.append(paragraph)
        outcomes[steps.count - 1] = nil
        continue
      }
      isTelling = step?.tellsWhatToDo == true
      last = step
      steps.append(outlined)
      outcomes.append(outcome)
    }
    return (steps, zip(steps, outcomes).map { $1 ?? read($0) })
  }
}

extension Step {
  /// Whether nothing in it could be shown on a screen: no instruction, no screen, no reference.
  var isIdle: Bool { annotation == nil && sentences.allSatisfy(\.mentions.isEmpty) }

  /// Whether it asks for nothing that has not been asked for.
  fileprivate func tellsAgain(_ told: [Instruction]) -> Bool {
    let names = Set(told.compactMap { $0.target.map { NameKey.of($0.text) } })
    return instructions.allSatisfy { instruction in
      instruction.action == .press
        && instruction.target.map { names.contains(NameKey.of($0.text)) } == true
    }
  }

  /// Whether it names a screen.
  fileprivate var hasScreen: Bool {
    sentences.flatMap(\.mentions).contains { mention in
      switch mention {
      case .arrival, .shows: true
      case .instruction, .reference: false
      }
    }
  }

  /// Whether it names something to press, fill in or choose, for everybody.
  fileprivate var asksForDeeds: Bool {
    instructions.contains {
      $0.target != nil && !$0.isConditional && $0.action != .other
    }
  }

  /// Whether it begins with something to press for those whom it concerns.
  fileprivate var pressesForSome: Bool {
    sentences.first?.instructions.contains {
      $0.target != nil && $0.isConditional && $0.action == .press
    } == true
  }

  /// Whether it names something to press, fill in or choose, be it for some.
  fileprivate var operates: Bool {
    instructions.contains { $0.target != nil && $0.action != .other }
  }

  /// Whether it begins with something to fill in.
  fileprivate var fillsIn: Bool {
    sentences.first?.instructions.contains {
      $0.target != nil && !$0.isConditional && $0.action == .enter
    } == true
  }

  /// Whether running prose reads as a step: it names a control to press at once, or several things
  /// to do of which one is pressed.
  fileprivate var tellsWhatToDo: Bool {
    let named = instructions.filter { $0.target != nil && $0.action != .other }
    // Of two presses in one sentence the reader takes one.
    let isOneOfTwo = sentences.contains { $0.instructions.count { $0.action == .press } > 1 }
    guard
      isOneOfTwo || named.contains(where: { $0.action == .press && !$0.isConditional })
        || sentences.contains(where: { $0.isConfirming || $0.opensWithPress })
    else { return false }
    return named.count > 1 || sentences.first?.instructions.isEmpty == false
  }
}

extension Sentence {
  /// "Click X if you want to …": what is asked for comes first, and for whom behind it.
  fileprivate var opensWithPress: Bool {
    let word = words.text.prefix { $0.isLetter || $0 == "-" }.lowercased()
    return EnglishLexicon.verbs[word] == .press && instructions.first?.target != nil
      && instructions.first?.action == .press
  }

  /// "内容が正しければ「はい」を押す": what everybody looks at, and then goes on.
  fileprivate var isConfirming: Bool {
    instructions.contains { $0.action == .press && $0.target != nil }
      && JapaneseLexicon.confirmations.words.contains(where: words.text.contains)
  }
}
