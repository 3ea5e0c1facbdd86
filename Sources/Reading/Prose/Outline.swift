import Storyboards

/// The shape of a manual before its sentences are read: procedures, their tellings, their steps.
struct Outline: Sendable {
  var title: Prose?
  var introduction: [Prose] = []
  var procedures: [Procedure] = []

  struct Procedure: Sendable {
    var title: Prose?
    var id: String?
    var introduction: [Prose] = []
    var notes: [Prose] = []
    /// The same procedure may be told twice: in short, then in full.
    var tellings: [Telling] = [Telling()]

    var hasSteps: Bool { tellings.contains { !$0.steps.isEmpty } }
  }

  struct Telling: Sendable {
    var isDetail = false
    var steps: [OutlinedStep] = []
  }
}

/// A step as the outline knows it: paragraphs and notes, none of them read yet.
struct OutlinedStep: Sendable {
  var label: Prose
  var number: Int?
  var paragraphs: [Prose] = []
  var notes: [Prose] = []
  var leftovers: [Prose] = []
  var annotation: Step.Annotation?
}
