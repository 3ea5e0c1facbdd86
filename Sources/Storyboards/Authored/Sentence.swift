import Findings

/// One sentence of a step, and what the reader made of it. Every sentence is accounted for.
package struct Sentence: Hashable, Sendable {
  package let words: Words
  package let reading: Reading
  /// What it asks for in general, naming no one control ("必要事項を入力し", "the required details"): told
  /// to who checks the reading, and held against no screen.
  package let general: [Instruction]

  package init(_ words: Words, _ reading: Reading, general: [Instruction] = []) {
    self.words = words
    self.reading = reading
    self.general = general
  }

  package enum Reading: Hashable, Sendable {
    /// Instructions, screens and references, in the order of the text; never empty.
    case understood([Mention])
    /// Says how something is, asks for nothing that a screen could take.
    case description
    /// Holds the words of an instruction, but which control it names could not be read.
    case notUnderstood
  }

  /// One thing that a sentence says.
  package indirect enum Mention: Hashable, Sendable {
    case instruction(Instruction)
    /// A screen that the reader is on, or that has come up as the step begins.
    case arrival(ScreenName)
    /// A screen that comes up because of what the step does.
    case shows(ScreenName)
    case reference(StepReference)
  }

  package var mentions: [Mention] {
    switch reading {
    case .understood(let mentions): mentions
    case .description, .notUnderstood: []
    }
  }

  package var instructions: [Instruction] {
    mentions.compactMap { if case .instruction(let instruction) = $0 { instruction } else { nil } }
  }
}

/// What the reader of a manual is told to do, and on which control.
package struct Instruction: Hashable, Sendable {
  package let action: Action
  /// The control's name as printed; nil where the text lost it ("を押します").
  package let target: Words?
  /// The scalars of the sentence that `target` covers, for marking it; empty without a target.
  package let span: Range<Int>
  /// Only where the text says it (ボタン, リンク, 欄…).
  package let role: Role?
  /// The section and the row that the text places the control in.
  package let section: Words?
  package let row: Words?
  /// True on one branch only, or where the text leaves it to the reader.
  package let isConditional: Bool
  /// Whether it is done instead of what comes before it.
  package let isAlternative: Bool

  package init(
    _ action: Action, target: Words?, span: Range<Int> = 0..<0, role: Role? = nil,
    section: Words? = nil, row: Words? = nil, isConditional: Bool = false,
    isAlternative: Bool = false
  ) {
    self.action = action
    self.target = target
    self.span = span
    self.role = role
    self.section = section
    self.row = row
    self.isConditional = isConditional
    self.isAlternative = isAlternative
  }

  package enum Action: String, Hashable, Sendable, Codable {
    case press = "click"
    case enter
    case choose = "select"
    case other
  }
}

/// What a control is, in the web platform's words.
package enum Role: String, Hashable, Sendable, Codable, CaseIterable {
  case button, link, field, checkbox, radio, option, menu, tab, icon, heading, text, cell
}

/// A screen as a sentence names it.
package struct ScreenName: Hashable, Sendable {
  package let name: Words
  /// The system that the text puts before it ("マイナポータルの「…」画面").
  package let system: Words?

  package init(_ name: Words, system: Words? = nil) {
    self.name = name
    self.system = system
  }
}

/// Words that send the reader to another step.
package struct StepReference: Hashable, Sendable {
  /// The step's mark, folded: "3" for ③, (3), 3. and 手順3.
  package let mark: String
  package let words: Words
  /// Whether only some readers are sent there ("…の場合は手順5へ"), or some steps repeated.
  package let isConditional: Bool

  package init(mark: String, words: Words, isConditional: Bool = false) {
    self.mark = mark
    self.words = words
    self.isConditional = isConditional
  }
}
