import Storyboards

/// What a grammar makes of a sentence before it is judged: predicates, screens, references.
struct Reading: Sendable {
  var mentions: [Sentence.Mention] = []
  /// What is asked for in general: "必要事項を入力し".
  var general: [Instruction] = []
  /// Presses that are supposed, not asked for ("…をクリックした場合は").
  var supposed: [Instruction] = []
  /// Whether words of an instruction stand there of which no instruction could be made.
  var hasUnreadVerb = false
  /// Whether the sentence says that it is about some readers or some cases only.
  var isConditional = false
  /// Whether the reader does anything, be it off the screen ("ログインします").
  var acts = false
}

/// What a sentence cannot know by itself.
struct StepContext: Sendable {
  /// Whether the step has told the reader to act before this sentence.
  var hasActed = false
  /// Whether the sentence before only told a case ("…の場合は、…されません。"): what follows goes on with it.
  var isSupposing = false
  /// The sentence before, within the step.
  var before: Prose?
  /// Whether the sentence is all that a step with a mark of its own says.
  var isWholeStep = false
  /// Whether the sentence is a heading over the others.
  var isTitle = false
}

/// Reads the sentences of one language.
protocol Grammar: Sendable {
  func read(_ sentence: Prose, in context: StepContext) -> Reading
}
