import Storyboards

/// What counts within a step and is a step all the same.
extension OutlineReader {
  /// "2-1. …" under "2. …": a step of its own where sentences of its own stand under it.
  mutating func isPartOfStep(_ head: Head, _ mark: StepMark) -> Bool {
    guard hasStep, let primary, primary != mark.style, primary != .bullet, mark.style != .bullet,
      head.listDepth <= 1, !head.prose.isEmpty
    else { return false }
    guard mark.style == .dashed else { return isOfCountWithin(head, mark, primary) }
    let isDigit = { (scalar: Unicode.Scalar) in NameKey.fold(scalar).properties.numericType != nil }
    let chapter = head.label.scalars.drop { !isDigit($0) }.prefix(while: isDigit)
    let number = Int(NameKey.of(String(scalars: Array(chapter))))
    // "7.1 …", "7.2 …" under 6 or 7: a count of its own.
    if head.label.scalars.contains("."), number == lastNumber || number == lastNumber + 1,
      !head.label.scalars.contains("-")
    {
      return true
    }
    guard number == lastNumber else { return false }
    // Or it is one itself, in brackets as the step's own mark is.
    if primary == .parenthesized, "(（".unicodeScalars.contains(head.label.scalars[0]) {
      return true
    }
    guard index + 1 < heads.count, case .text = heads[index + 1].kind else { return false }
    return OutlineLexicon.isStepTitle(
      head.prose.scalars, before: heads[index + 1].prose.scalars)
  }

  /// "ア　…" and "イ　…" within (8), "①…" and "②…" within a step that asks for nothing itself: what
  /// counts on there are steps of their own.
  private mutating func isOfCountWithin(
    _ head: Head, _ mark: StepMark, _ primary: StepMark.Style
  ) -> Bool {
    guard let number = mark.number,
      mark.style == .letter || mark.style == .roman || mark.style == .circled
    else { return false }
    if let part, part.style == mark.style, part.number == number - 1 {
      self.part = mark
      return true
    }
    guard number == 1, target != .note, target != .aside, target != .items,
      let next = nextPart(of: mark.style, before: primary),
      OutlineLexicon.asks(head.prose.scalars) || OutlineLexicon.asks(next.prose.scalars)
    else { return false }
    let step = procedure.tellings[telling].steps.last
    // "In the **New quiz** window:": they are what its sentence goes on with.
    if step?.paragraphs.last?.scalars.last.map({ ":：".unicodeScalars.contains($0) }) == true {
      return false
    }
    if mark.style == .circled {
      let asks = (step?.paragraphs ?? []).contains { OutlineLexicon.asks($0.scalars) }
      if asks || step?.notes.isEmpty == false { return false }
    }
    part = mark
    withStep { step in
      guard step.paragraphs.count == 1, let line = step.paragraphs.first?.scalars else { return }
      step.isHead =
        line.last != "。" && line.last != "." && !line.contains { Quote.pairs[$0] != nil }
    }
    return true
  }

  /// The line that counts 2 before the step's own count goes on.
  private func nextPart(of style: StepMark.Style, before primary: StepMark.Style) -> Head? {
    for later in heads[(index + 1)...].prefix(Self.reach) {
      if later.opensTelling { return nil }
      guard case .marked(let mark) = later.kind else { continue }
      if mark.style == primary { return nil }
      if mark.style == style { return mark.number == 2 ? later : nil }
    }
    return nil
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
    let goesOn = line.scalars.last.map { ":：".unicodeScalars.contains($0) } == true
    return !isLabelled && !goesOn
      && OutlineLexicon.asks(head.prose.scalars)
  }
}
