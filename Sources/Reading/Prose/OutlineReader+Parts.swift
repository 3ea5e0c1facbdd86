import Storyboards

/// What counts within a step and is a step all the same.
extension OutlineReader {
  /// "2-1. …" under "2. …": a step of its own where sentences of its own stand under it.
  func isPartOfStep(_ head: Head, _ mark: StepMark) -> Bool {
    guard mark.style == .dashed, hasStep, let primary, primary != .dashed, primary != .bullet,
      head.listDepth <= 1, !head.prose.isEmpty
    else { return false }
    let isDigit = { (scalar: Unicode.Scalar) in NameKey.fold(scalar).properties.numericType != nil }
    let chapter = head.label.scalars.drop { !isDigit($0) }.prefix(while: isDigit)
    guard Int(NameKey.of(String(scalars: Array(chapter)))) == lastNumber else { return false }
    // Or it is one itself, in brackets as the step's own mark is.
    if primary == .parenthesized, "(（".unicodeScalars.contains(head.label.scalars[0]) {
      return true
    }
    guard index + 1 < heads.count, case .text = heads[index + 1].kind else { return false }
    return OutlineLexicon.isStepTitle(
      head.prose.scalars, before: heads[index + 1].prose.scalars)
  }

  /// "1. Click Submit." within "3. Process each suggestion.": what a step counts that asks for
  /// nothing itself are the steps, unless each of them tells of a field (`**Type** - …`).
  func isStepOfItsOwn(_ head: Head, _ mark: StepMark) -> Bool {
    guard head.isListItem, target != .items, let parent = procedure.tellings[telling].steps.last,
      let line = parent.paragraphs.first ?? parent.notes.first
    else { return false }
    // Once the first of them is a step, the others are.
    if parent.isNested || mark.number != 1 { return parent.isNested }
    let isLabelled =
      head.prose.marks.first?.contains(.strong) == true
      && head.prose.marks.indices.contains { index in
        !head.prose.marks[index].contains(.strong)
          && "-–—:：".unicodeScalars.contains(head.prose.scalars[index])
      }
    return !isLabelled && !OutlineLexicon.asks(line.scalars)
      && OutlineLexicon.asks(head.prose.scalars)
  }
}
