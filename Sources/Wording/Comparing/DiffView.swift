import Findings
import Storyboards

/// What changed, in words for people who do not program: a page or a terminal only lays it out.
package struct DiffView: Sendable {
  package let language: Language
  /// How much changed, in one sentence; also where nothing did.
  package let summary: String
  /// Screens and procedures that have another name now, a sentence each.
  package let renamed: [String]
  /// The heaviest first; only those that have rows.
  package let groups: [Group]

  package var isEmpty: Bool { groups.isEmpty }

  /// The changes of one weight.
  package struct Group: Sendable {
    package let weight: Weight
    package let heading: String
    package let rows: [Row]
  }

  /// One change.
  package struct Row: Sendable {
    package let kind: Change.Kind
    /// The kind in a word ("変更").
    package let kindName: String
    /// What the text is ("ボタン").
    package let role: String
    /// The text before and after; empty where there is none. A text that moved has both.
    package let old: [Run]
    package let new: [Run]
    /// Where it stands ("画面「同意確認」"), and from where to where it moved.
    package let owner: String
    /// The steps that speak of it ("手順③⑤"), those of the old manual only where the new one has
    /// none; nil where no step does.
    package let steps: String?
    /// What else there is to know ("並び順が変わりました。").
    package let remark: String?
    package let oldPlace: Place?
    package let newPlace: Place?
    /// The key of the new string, or of the old one: for links and anchors.
    package let key: String
  }

  /// A part of a text.
  package struct Run: Hashable, Sendable {
    package let text: String
    package let isChanged: Bool

    package init(_ text: String, isChanged: Bool) {
      self.text = text
      self.isChanged = isChanged
    }
  }

  package init(
    _ diff: InventoryDiff, oldSteps: StepNames = StepNames(), newSteps: StepNames = StepNames(),
    in language: Language
  ) {
    self.language = language
    summary = DiffWords.summary(of: diff)[language]
    renamed = diff.renamed.map { DiffWords.renamed($0.old, $0.new)[language] }
    groups = Weight.allCases.reversed().compactMap { weight in
      let rows = diff.changes.filter { $0.severity == weight }.map { change in
        Row(change, oldSteps: oldSteps, newSteps: newSteps, in: language)
      }
      guard !rows.isEmpty else { return nil }
      return Group(weight: weight, heading: DiffWords.heading(weight)[language], rows: rows)
    }
  }
}

extension DiffView.Row {
  init(_ change: Change, oldSteps: StepNames, newSteps: StepNames, in language: Language) {
    let string = change.new ?? change.old
    let touched = change.touched
    kind = change.kind
    kindName = DiffWords.name(change.kind)[language]
    role = string.map { $0.kind.name[language] } ?? ""
    old = DiffView.runs(of: change.old?.text, marking: change.spans.old)
    new = DiffView.runs(of: change.new?.text, marking: change.spans.new)
    owner = DiffWords.owner(of: change)[language]
    steps =
      newSteps.told(touched.newSteps, in: language)
      ?? oldSteps.told(touched.oldSteps, in: language).map {
        change.new == nil ? $0 : DiffWords.before($0)[language]
      }
    remark = change.motion.map { DiffWords.remark($0, change)[language] }
    oldPlace = change.old?.words.place
    newPlace = change.new?.words.place
    key = string?.key ?? ""
  }
}

extension DiffView {
  /// The text in parts, marked and unmarked in turn.
  static func runs(of text: String?, marking spans: [Range<Int>]) -> [Run] {
    guard let text, !text.isEmpty else { return [] }
    let scalars = Array(text.unicodeScalars)
    var runs: [Run] = []
    func append(_ span: Range<Int>, isChanged: Bool) {
      guard !span.isEmpty else { return }
      runs.append(
        Run(String(String.UnicodeScalarView(scalars[span])), isChanged: isChanged))
    }
    var end = 0
    for span in spans {
      append(end..<span.lowerBound, isChanged: false)
      append(span, isChanged: true)
      end = span.upperBound
    }
    append(end..<scalars.count, isChanged: false)
    return runs
  }
}
