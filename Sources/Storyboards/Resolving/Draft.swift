/// A scene before its state and its hotspot are known.
struct DraftScene {
  let step: Int?
  var part: Int
  /// nil for an outcome card.
  var screen: Int?
  var press: Instruction?
  /// The sentence of the step that holds the press.
  var sentence: Int?
  var inputs: [Instruction] = []
  /// The state that an annotation names.
  var state: Words?
  /// The mark of the step that an annotation sends to.
  var goto: Words?
  /// What the whole draft can be complained about at.
  let label: Words
}

/// Casts the steps of a flow as scenes: which screen each plays on, what it presses, what it fills.
struct Casting {
  private(set) var table: ScreenTable
  private var current: Int?
  private var drafts: [DraftScene] = []
  private let untitled: Words

  /// - Parameter untitled: the title of a screen that the prose never names.
  init(table: ScreenTable, untitled: Words) {
    self.table = table
    self.untitled = untitled
  }

  mutating func cast(_ flow: Flow) -> [DraftScene] {
    current = nil
    drafts = []
    for (index, step) in flow.steps.enumerated() where step.annotation?.skip != true {
      cast(step, at: index, isLast: index == flow.steps.count - 1)
    }
    return drafts
  }

  mutating func cast(_ entry: LateEntry) -> DraftScene {
    var draft = DraftScene(step: nil, part: 0, label: entry.note)
    draft.screen = table.index(of: entry.screen)
    draft.press = entry.press
    return draft
  }

  private mutating func cast(_ step: Step, at index: Int, isLast: Bool) {
    if let screen = step.annotation?.screen { current = table.index(of: ScreenName(screen)) }
    let isOutcome = step.sentences.allSatisfy(\.mentions.isEmpty) && step.annotation == nil
    var draft = DraftScene(step: index, part: 0, label: step.label)
    draft.state = step.annotation?.state
    draft.goto = step.annotation?.goto
    var part = 0
    var hasPressed = false
    var hasConditionalPress = false
    var isOpen = true
    for (number, sentence) in step.sentences.enumerated() {
      for mention in sentence.mentions {
        switch mention {
        case .arrival(let name):
          let screen = table.index(of: name)
          // A screen that comes up behind a press belongs to the scene after it.
          current = step.annotation?.screen == nil || !isOpen ? screen : current
        case .shows(let name):
          // Filling a field can bring up a screen, too: what was filled stays a card before it.
          if isOpen, !draft.inputs.isEmpty { close(&draft, &part) }
          current = table.index(of: name)
        case .reference: continue
        case .instruction(let instruction):
          guard isPress(instruction, in: step) else {
            draft.inputs.append(instruction)
            isOpen = true
            continue
          }
          // What the author says is pressed stands for all that the step presses.
          if step.annotation?.press != nil, hasPressed { continue }
          // Of two presses that depend on the reader's choice, the first tells the story.
          if instruction.isConditional, hasConditionalPress { continue }
          hasConditionalPress = hasConditionalPress || instruction.isConditional
          draft.press =
            step.annotation?.press.map { press(named: $0, like: instruction) }
            ?? instruction
          draft.sentence = number
          close(&draft, &part)
          hasPressed = true
          isOpen = false
        }
      }
    }
    if let press = step.annotation?.press, !hasPressed {
      draft.press = self.press(named: press, like: nil)
      close(&draft, &part)
      isOpen = false
    }
    if isOpen || part == 0 {
      if isOutcome, isLast || current == nil {
        draft.part = part
        drafts.append(draft)
      } else {
        close(&draft, &part)
      }
    }
    if let shows = step.annotation?.shows { current = table.index(of: ScreenName(shows)) }
  }

  /// Finishes a card on the screen where the story stands, and opens the next of the same step.
  private mutating func close(_ draft: inout DraftScene, _ part: inout Int) {
    let screen = current ?? table.index(of: ScreenName(untitled))
    current = screen
    draft.screen = screen
    draft.part = part
    drafts.append(draft)
    part += 1
    draft.press = nil
    draft.sentence = nil
    draft.inputs = []
  }

  private func press(named name: Words, like instruction: Instruction?) -> Instruction {
    Instruction(
      .press, target: name, role: instruction?.role, section: instruction?.section,
      row: instruction?.row)
  }

  /// 選択 is a press where its object is a command: a control of the screen has that name, or
  /// nothing else in the step could lead on.
  private func isPress(_ instruction: Instruction, in step: Step) -> Bool {
    switch instruction.action {
    case .press: return true
    case .enter, .other: return false
    case .choose:
      guard let target = instruction.target, let current else { return false }
      let key = NameKey.of(target.text)
      let spots = Spot.all(of: table.screens[current], in: nil)
      if spots.contains(where: { $0.isControl && NameKey.of($0.label.text) == key }) { return true }
      return instruction.role == .menu || instruction.role == .tab || instruction.role == .link
    }
  }
}
