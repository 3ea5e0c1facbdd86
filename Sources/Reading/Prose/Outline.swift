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
    /// The same procedure may be told twice: in short, then in full. Where all are empty, the
    /// introduction may tell the procedure as running prose.
    var tellings: [Telling] = [Telling()]

    /// The same without steps: what they say, and what stands behind them, as paragraphs.
    var asProse: Procedure {
      guard hasSteps else { return self }
      var prose = self
      prose.introduction += tellings.flatMap(\.steps).flatMap(\.paragraphs) + notes
      prose.notes = []
      prose.tellings = [.init()]
      return prose
    }

    var hasSteps: Bool { tellings.contains { !$0.steps.isEmpty } }
  }

  struct Telling: Sendable {
    var isDetail = false
    /// Whether a step asks for something outside its list: then others may go on so, too.
    var hasLooseSteps = false
    var steps: [OutlinedStep] = []
  }
}

/// A step as the outline knows it: paragraphs and notes, none of them read yet.
struct OutlinedStep: Sendable {
  var label: Prose
  var number: Int?
  /// Whether it is an item of a list, so that what stands outside the list is not part of it.
  var isListItem = false
  /// Whether the first paragraph is a heading of its own ("手順2：品目を選ぶ" over the sentences).
  var hasTitle = false
  /// What it counts are steps of their own, and it only names them: "(2) 申請内容を入力する" over ア and イ.
  var isHead = false
  /// Whether it is counted within another that asks for nothing itself.
  var isNested = false
  var paragraphs: [Prose] = []
  /// A list or table column of things to fill, announced by the last sentence before it.
  var items: [Item] = []
  var notes: [Prose] = []
  var leftovers: [Prose] = []
  /// A heading over the step that names the screen it is done on.
  var heading: Prose?
  /// The screens that a table's column gives.
  var screens: [Prose] = []
  /// What another column tells of the screen that comes up.
  var shown: [Prose] = []
  var annotation: Step.Annotation?

  /// Whether nothing but its mark stands there.
  var isWordless: Bool {
    paragraphs.isEmpty && items.isEmpty && notes.isEmpty && screens.isEmpty && shown.isEmpty
      && leftovers.isEmpty && heading == nil && annotation == nil
  }

  /// One thing to fill, and what the other columns of its row tell of it.
  struct Item: Sendable {
    let name: Prose
    var details: [Prose] = []
    /// How deep in lists it stands.
    var depth = 0
  }
}
