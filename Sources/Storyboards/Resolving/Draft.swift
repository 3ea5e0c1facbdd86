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
  /// The state that the words before it bring up by its name.
  var seen: Words?
  /// The mark of the step that an annotation sends to.
  var goto: Words?
  /// Where the words of the step send everybody who presses.
  var onward: StepReference?
  /// Presses for some readers only, and where the step's words say that they lead.
  var branches: [Branch] = []
  /// Where the words of the step send some readers.
  var references: [StepReference] = []
  /// What the whole draft can be complained about at.
  let label: Words

  struct Branch {
    let press: Instruction
    let sentence: Int
    var goto: StepReference?
    var shows: Int?
  }
}
