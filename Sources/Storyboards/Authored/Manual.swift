import Findings

/// The author's document: flows in order, the screens and systems that they play on, and the
/// prose kept verbatim with its places.
package struct Manual: Sendable {
  package var title: Words
  package var language: Language
  package var introduction: [Words]
  package var flows: [Flow]
  package var screens: [Screen]
  package var systems: [System]
  /// The words of the sample band, where the author chose her own. The band itself always stands.
  package var band: Words?
  package var look: Look
  package var wording: WordingChoice

  package init(
    title: Words, language: Language, introduction: [Words] = [], flows: [Flow],
    screens: [Screen] = [], systems: [System] = [], band: Words? = nil,
    look: Look = Look(), wording: WordingChoice = WordingChoice()
  ) {
    self.title = title
    self.language = language
    self.introduction = introduction
    self.flows = flows
    self.screens = screens
    self.systems = systems
    self.band = band
    self.look = look
    self.wording = wording
  }
}

/// One procedure from start to goal.
package struct Flow: Sendable {
  /// The ASCII id that a header attribute `{#id}` gives; nil where the plan has to derive one.
  package var id: String?
  package var title: Words
  package var introduction: [Words]
  package var notes: [Words]
  /// Starts at a later step, read from notes such as "…画面が表示され、…をクリックした場合は、手順③から".
  package var entries: [LateEntry]
  package var steps: [Step]
  /// What another telling of the same procedure says in other words. It stands on no page.
  package var retold: [Sentence]

  package init(
    id: String? = nil, title: Words, introduction: [Words] = [], notes: [Words] = [],
    entries: [LateEntry] = [], steps: [Step], retold: [Sentence] = []
  ) {
    self.id = id
    self.title = title
    self.introduction = introduction
    self.notes = notes
    self.entries = entries
    self.steps = steps
    self.retold = retold
  }
}

/// A second way into a flow: who stands on this screen and presses this control goes on at a step.
package struct LateEntry: Hashable, Sendable {
  /// The note that says so, verbatim.
  package let note: Words
  package let screen: ScreenName
  package let press: Instruction
  package let step: StepReference

  package init(note: Words, screen: ScreenName, press: Instruction, step: StepReference) {
    self.note = note
    self.screen = screen
    self.press = press
    self.step = step
  }
}

/// One numbered instruction of the manual: its sentences, notes and what is said beside it.
package struct Step: Sendable {
  /// As printed ("③", "STEP 1"); empty text where the step carries no mark.
  package var label: Words
  package var sentences: [Sentence]
  package var notes: [Words]
  /// The screen that a heading over the step names ("■ログイン画面").
  package var heading: ScreenName? {
    get { headings.first }
    set { headings = newValue.map { [$0] } ?? [] }
  }
  private var headings: [ScreenName] = []
  /// The other procedures that its words send the reader to, as indices into the manual's flows.
  package var procedures: [Int] = []
  /// Lines that text recognition left of a screenshot: assumed texts of the step's screen.
  package var leftovers: [Words]
  /// None or one, behind one pointer: few steps have any.
  private var annotations: [Annotation] = []
  package var annotation: Annotation? {
    get { annotations.first }
    set { annotations = newValue.map { [$0] } ?? [] }
  }

  package init(
    label: Words, sentences: [Sentence], notes: [Words] = [], leftovers: [Words] = [],
    annotation: Annotation? = nil
  ) {
    self.label = label
    self.sentences = sentences
    self.notes = notes
    self.leftovers = leftovers
    self.annotation = annotation
  }

  /// What the author says in a `<!-- kamishibai: … -->` comment, prose untouched.
  package struct Annotation: Hashable, Sendable {
    package var screen: Words?
    package var state: Words?
    package var press: Words?
    package var shows: Words?
    package var goto: Words?
    package var skip: Bool

    package init(
      screen: Words? = nil, state: Words? = nil, press: Words? = nil, shows: Words? = nil,
      goto: Words? = nil, skip: Bool = false
    ) {
      self.screen = screen
      self.state = state
      self.press = press
      self.shows = shows
      self.goto = goto
      self.skip = skip
    }
  }

  package var instructions: [Instruction] { sentences.flatMap(\.instructions) }
}
