/// Casts the steps of a flow as scenes: which screen each plays on, what it presses, what it fills.
struct Casting {
  private(set) var table: ScreenTable
  private var current: Int?
  /// The state in which the prose has brought it up, by its name, for the next card.
  private var seen: Words?
  private var drafts: [DraftScene] = []
  /// The screen that the last press of a step brings up, as long as nobody names another: there
  /// the next step goes on.
  private var ahead: ScreenName?
  private let unnamed: UnnamedScreens
  /// Screens that the prose does not name.
  private var made: Set<Int> = []
  /// The screen that the flow begins on where nobody names one.
  private var start: ScreenName?

  init(table: ScreenTable, unnamed: UnnamedScreens) {
    self.table = table
    self.unnamed = unnamed
  }

  mutating func cast(_ flow: Flow) -> [DraftScene] {
    current = nil
    ahead = nil
    drafts = []
    start = unnamed.first(of: flow)
    var lastCard: Int?
    for (index, step) in flow.steps.enumerated() where step.annotation?.skip != true {
      cast(step, at: index, isLast: index == flow.steps.count - 1)
      lastCard = drafts.last?.screen
    }
    // What the last press brings up is the end of the story, and is seen.
    if let last = drafts.last, last.press != nil, let current, current != lastCard {
      var end = DraftScene(step: last.step, part: last.part + 1, label: last.label)
      end.screen = current
      drafts.append(end)
    }
    return drafts
  }

  mutating func cast(_ entry: LateEntry) -> DraftScene {
    var draft = DraftScene(step: nil, part: 0, label: entry.note)
    draft.screen = table.index(of: entry.screen)
    draft.press = entry.press
    return draft
  }

  /// What of a step is on the card that is being filled.
  private struct Card {
    var draft: DraftScene
    var part = 0
    /// Whether anything has come since the last press.
    var isOpen = true
    var hasPressed = false
    var hasConditionalPress = false
    /// Presses that some readers make instead, for the card before them.
    var branches: [DraftScene.Branch] = []
    /// The sentence of the last press, and whether that was a branch.
    var lastPress: (sentence: Int, isBranch: Bool)?
  }

  private mutating func cast(_ step: Step, at index: Int, isLast: Bool) {
    if let screen = step.annotation?.screen.map({ ScreenName($0) }) ?? step.heading {
      stand(at: screen)
    }
    let isOutcome = step.sentences.allSatisfy(\.mentions.isEmpty) && step.annotation == nil
    var card = Card(draft: DraftScene(step: index, part: 0, label: step.label))
    card.draft.state = step.annotation?.state
    card.draft.goto = step.annotation?.goto
    let first = drafts.count
    for (number, sentence) in step.sentences.enumerated() {
      for mention in sentence.mentions { take(mention, in: number, of: step, &card) }
    }
    if let press = step.annotation?.press, !card.hasPressed {
      card.draft.press = self.press(named: press, like: nil)
      close(&card)
      card.isOpen = false
    }
    if card.isOpen || card.part == 0 {
      if isOutcome, isLast || current == nil {
        card.draft.part = card.part
        drafts.append(card.draft)
      } else {
        close(&card)
      }
    }
    finish(card, from: first)
    if let shows = step.annotation?.shows { stand(at: ScreenName(shows)) }
    goOn(behind: first)
  }

  private mutating func stand(on screen: Int?) {
    current = screen
    ahead = nil
    seen = nil
  }

  private mutating func stand(at name: ScreenName) {
    let part = table.part(of: name, near: current)
    stand(on: part.screen)
    seen = part.state
  }

  /// Takes note of what the step's last press brings up where its screen is made up as the story
  /// goes. Defined screens say for themselves what stands on them.
  private mutating func goOn(behind first: Int) {
    guard drafts.count > first, let last = drafts.last, let press = last.press,
      let screen = last.screen, screen == current, table.screens[screen].isInferred
    else { return }
    // Who names screens does so where another comes up, unless the press says as much itself.
    guard
      made.contains(screen) || unnamed.leadsOn(press)
        || UnnamedScreens.isHub(table.screens[screen].title.text)
    else { return }
    let table = table
    ahead = unnamed.behind(press) { table.find($0) != nil }
  }

  private mutating func take(
    _ mention: Sentence.Mention, in number: Int, of step: Step, _ card: inout Card
  ) {
    switch mention {
    case .arrival(let name):
      // A screen that comes up behind a press belongs to the scene after it.
      if step.annotation?.screen == nil || !card.isOpen {
        stand(at: name)
      } else {
        _ = table.part(of: name, near: current)
      }
    case .shows(let name):
      if let last = card.lastPress, last.isBranch, last.sentence == number {
        card.branches[card.branches.count - 1].shows =
          table.part(of: name, near: current).screen
        return
      }
      // Filling a field can bring up a screen, too: what was filled stays a card before it.
      if card.isOpen, !card.draft.inputs.isEmpty { close(&card) }
      stand(at: name)
    case .reference(let reference): take(reference, in: number, &card)
    case .instruction(let instruction):
      // 「確認のメール」で「登録を続ける」を押す: where a screen has that name, the reader stands on it.
      if let section = instruction.section, let screen = table.find(ScreenName(section)),
        !table.screens[screen].isInferred, screen != current
      {
        stand(on: screen)
      }
      guard isPress(instruction, in: step) else {
        card.draft.inputs.append(instruction)
        card.isOpen = true
        return
      }
      // What the author says is pressed stands for all that the step presses.
      if step.annotation?.press != nil, card.hasPressed { return }
      // Of two presses that depend on the reader's choice, the first tells the story, and one
      // that turns back never does where another goes on.
      let turns = step.sentences[number].turnsBack && card.hasPressed
      let isOther =
        instruction.isConditional && (card.hasConditionalPress || turns)
        || instruction.isAlternative && card.hasPressed
      if isOther {
        card.branches.append(.init(press: instruction, sentence: number))
        card.lastPress = (number, true)
        return
      }
      card.hasConditionalPress = card.hasConditionalPress || instruction.isConditional
      card.draft.press =
        step.annotation?.press.map { press(named: $0, like: instruction) } ?? instruction
      card.draft.sentence = number
      card.lastPress = (number, false)
      close(&card)
      card.hasPressed = true
      card.isOpen = false
    }
  }

  private mutating func take(_ reference: StepReference, in number: Int, _ card: inout Card) {
    if let last = card.lastPress, last.sentence == number, last.isBranch {
      card.branches[card.branches.count - 1].goto = reference
    } else if !reference.isConditional || card.lastPress?.sentence == number {
      card.draft.onward = reference
    } else {
      card.draft.references.append(reference)
    }
  }

  /// Gives the step's cards what its words say of other ways: they leave from its last card.
  private mutating func finish(_ card: Card, from first: Int) {
    guard drafts.count > first else { return }
    drafts[drafts.count - 1].onward = card.draft.onward
    drafts[drafts.count - 1].references = card.draft.references
    for branch in card.branches {
      let sentence = branch.sentence
      let own = (first..<drafts.count).last { drafts[$0].sentence.map { $0 <= sentence } ?? false }
      drafts[own ?? drafts.count - 1].branches.append(branch)
    }
  }

  /// Finishes a card on the screen where the story stands, and opens the next of the same step.
  private mutating func close(_ card: inout Card) {
    let name = ahead ?? (current == nil ? start : nil)
    let screen = name.map { table.index(of: $0) } ?? current
    if name != nil, let screen { made.insert(screen) }
    card.draft.seen = seen
    stand(on: screen)
    card.draft.screen = screen
    card.draft.part = card.part
    drafts.append(card.draft)
    card.part += 1
    card.draft.press = nil
    card.draft.sentence = nil
    card.draft.inputs = []
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

extension Sentence {
  /// Whether its words send the reader to another step.
  fileprivate var turnsBack: Bool {
    mentions.contains { if case .reference = $0 { true } else { false } }
  }
}
