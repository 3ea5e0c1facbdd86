import Storyboards

/// Where the lines without a mark belong.
extension OutlineReader {
  mutating func note(_ head: Head) {
    if !withStep({ $0.notes.append(head.prose) }) { procedure.notes.append(head.prose) }
    target = OutlineLexicon.isNoteHeading(head.prose.scalars) ? .aside : .note
  }

  mutating func text(_ head: Head) {
    let prose = head.whole
    if outline.title == nil, outline.procedures.isEmpty, procedure.introduction.isEmpty,
      !procedure.hasSteps, OutlineLexicon.looksLikeTitle(prose.scalars)
    {
      outline.title = prose
      procedure.title = prose
      titleLine = prose
      return
    }
    // "Employee Self Service" over "Submitting a request": the second line of a title says which.
    if titleLine != nil, head.block == lastBlock, procedure.introduction.isEmpty,
      !procedure.hasSteps, OutlineLexicon.looksLikeTitle(prose.scalars)
    {
      procedure.title = prose
      titleLine = nil
      return
    }
    if isPlainTitle(head) { return title(prose, id: nil) }
    let continues = head.block == lastBlock && !head.isListItem && !isMarked(head)
    switch target {
    case .aside:
      let isNew = !continues || isMarked(head)
      let added = withStep { step in
        if isNew || step.notes.isEmpty {
          step.notes.append(prose)
        } else {
          step.notes[step.notes.count - 1].join(prose)
        }
      }
      if !added { procedure.notes.append(prose) }
    // A list within a note.
    case .note where isMarked(head) && head.block == lastBlock:
      if !withStep({ $0.notes.append(prose) }) { procedure.notes.append(prose) }
    case .note where continues && !hasStep || continues && goesOnWithNote(head):
      if withStep({
        $0.notes.isEmpty ? $0.notes.append(prose) : $0.notes[$0.notes.count - 1].join(prose)
      }) {
        return
      }
      procedure.notes[procedure.notes.count - 1].join(prose)
    case .stage:
      // The service's name over every page is no step.
      guard !OutlineLexicon.looksLikeTitle(prose.scalars) else {
        procedure.introduction.append(prose)
        return
      }
      step(Head.unmarked(prose, like: head))
    case .outro:
      if continues {
        procedure.notes[procedure.notes.count - 1].join(prose)
      } else {
        procedure.notes.append(prose)
      }
    case .introduction:
      if continues, !procedure.introduction.isEmpty {
        procedure.introduction[procedure.introduction.count - 1].join(prose)
      } else {
        procedure.introduction.append(prose)
      }
    case .items where OutlineLexicon.isItem(prose.scalars):
      withStep { $0.items.append(.init(name: head.prose)) }
    case .note where !hasStep:
      procedure.introduction.append(prose)
      target = .introduction
    case .paragraph, .note, .items: paragraph(prose, head, continues: continues)
    }
  }

  /// Whether a line belongs to the note over it: the note's sentence goes on, or the line stands
  /// deeper than the note's first. A whole sentence at the margin is the step's own again.
  private func goesOnWithNote(_ head: Head) -> Bool {
    guard let note = procedure.tellings[telling].steps.last?.notes.last,
      note.scalars.last == "。", let column = head.prose.columns.first,
      let margin = note.columns.first
    else { return true }
    return column > margin || OutlineLexicon.looksLikeTitle(head.prose.scalars)
  }

  /// A short line alone between the end of one count and the first mark of the next, which may have
  /// an introduction before it.
  private func isPlainTitle(_ head: Head) -> Bool {
    guard hasStep, head.listDepth == 0, !isMarked(head), !head.isQuoted, head.block != lastBlock,
      index + 1 < heads.count, OutlineLexicon.looksLikeTitle(head.prose.scalars),
      let first = head.prose.scalars.first, Script.isLetterOrDigit(first),
      first.properties.uppercaseMapping == String(first)
    else { return false }
    if heads[index + 1].block == head.block { return opensProse(head) }
    for later in heads[(index + 1)...] {
      if later.opensTelling { return false }
      if case .marked(let mark) = later.kind, mark.style != .bullet {
        return mark.number == 1 && !later.prose.isEmpty && later.listDepth <= 1
      }
    }
    return false
  }

  /// A short line over a paragraph of its own, where the count before it has ended: "予約の変更" over
  /// "「変更」をクリックし、…".
  private func opensProse(_ head: Head) -> Bool {
    guard case .text = heads[index + 1].kind, head.prose.count <= 30,
      !OutlineLexicon.looksLikeTitle(heads[index + 1].prose.scalars),
      procedure.tellings[telling].steps.count > 1, target != .note, target != .aside
    else { return false }
    for later in heads[(index + 1)...] {
      if later.opensTelling { return true }
      if case .marked = later.kind { return false }
    }
    return true
  }

  private func isMarked(_ head: Head) -> Bool {
    if case .marked = head.kind { true } else { false }
  }

  private mutating func paragraph(_ prose: Prose, _ head: Head, continues: Bool) {
    if isOutro(head) {
      procedure.notes.append(prose)
      target = .outro
      return
    }
    target = .paragraph
    withStep { step in
      guard let last = step.paragraphs.last, continues else {
        step.paragraphs.append(prose)
        return
      }
      if step.paragraphs.count == 1, OutlineLexicon.isStepTitle(last.scalars, before: prose.scalars)
      {
        step.hasTitle = true
        step.paragraphs.append(prose)
      } else if OutlineLexicon.endsSentence(last.scalars, before: prose.scalars) {
        step.paragraphs.append(prose)
      } else {
        step.paragraphs[step.paragraphs.count - 1].join(prose)
      }
    }
    if OutlineLexicon.announcesItems(prose.scalars) { target = .items }
  }

  /// What stands behind the last item of a list, outside it, belongs to no step.
  private func isOutro(_ head: Head) -> Bool {
    guard head.listDepth == 0, head.block != lastBlock, !head.isQuoted,
      let last = procedure.tellings[telling].steps.last, last.isListItem,
      !last.paragraphs.isEmpty,
      let first = head.prose.scalars.first, !"→⇒⇨".unicodeScalars.contains(first)
    else { return false }
    for later in heads[(index + 1)...] {
      if later.opensTelling { return true }
      if case .marked(let mark) = later.kind, mark.style != .bullet { return mark.number == 1 }
    }
    return true
  }

  // MARK: Tables

  /// A table of steps has a column of instructions; of any other table the first column may list
  /// what a step fills.
  mutating func cell(_ head: Head, _ cell: Line.Cell) {
    table.take(head, cell)
    guard head.prose.scalars.contains(where: Script.isLetterOrDigit) else { return }
    if cell.isHeader || table.isSkipped { return }
    guard table.isOfSteps else {
      guard target == .items else { return }
      withStep { step in
        if cell.column == 0 {
          step.items.append(.init(name: head.prose))
        } else if !step.items.isEmpty {
          step.items[step.items.count - 1].details.append(head.prose)
        }
      }
      return
    }
    switch table.role(of: cell.column) {
    case .label:
      if StepNumber.digits(of: head.prose.text) == "1", lastNumber > 1 { lastNumber = 0 }
      step(head.asLabel())
    case .screen: withStep { $0.screens.append(head.prose) }
    case .action, .result:
      if !table.hasLabels, table.isFirstOfRow(cell.column) {
        step(head)
      } else {
        withStep { $0.paragraphs.append(head.prose) }
      }
    }
  }

  // MARK: Numbered headings

  /// Whether headings such as "### 2. Wait" are the steps themselves: they count on, and no other mark
  /// stands between them.
  func isStepHeading(_ index: Int, level: Int) -> Bool {
    guard let number = headingNumber(index, level), hasNoMarks(index) else { return false }
    let before = heads[..<index].lastIndex { isHeading($0, level) }
    let after = heads[(index + 1)...].firstIndex { isHeading($0, level) }
    let follows = before.flatMap { headingNumber($0, level) } == number - 1
    let goesOn = after.flatMap { headingNumber($0, level) } == number + 1
    return (follows || goesOn && number == 1)
      && (!follows || before.map(hasNoMarks) == true) && (!goesOn || after.map(hasNoMarks) == true)
      && (level > 2 || heads[index].prose.scalars.first.map(isDigit) == false)
  }

  /// "## 2. Wait" may number chapters, "## 手順2 待つ" numbers steps.
  private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil || "(（".unicodeScalars.contains(scalar)
  }

  /// A bullet that names what the bullets of another sign under it do.
  func isBulletTitle(_ head: Head) -> Bool {
    guard head.listDepth <= 1, let sign = head.label.scalars.first,
      OutlineLexicon.looksLikeTitle(head.prose.scalars)
    else { return false }
    for later in heads[(index + 1)...] {
      switch later.kind {
      case .text where later.block == head.block && !later.isListItem: continue
      case .marked(let mark) where mark.style != .bullet:
        return "●○◯".unicodeScalars.contains(sign) && mark.number == 1
      case .marked(let mark):
        return mark.style == .bullet && later.label.scalars.first.map { $0 != sign } == true
          && !OutlineLexicon.looksLikeTitle(later.prose.scalars)
          && later.listDepth == head.listDepth
      default: return false
      }
    }
    return false
  }

  private func isHeading(_ head: Head, _ level: Int) -> Bool {
    if case .heading(let other, _) = head.kind { other <= level } else { false }
  }

  private func headingNumber(_ index: Int, _ level: Int) -> Int? {
    guard case .heading(level, _) = heads[index].kind,
      let mark = StepMark.read(heads[index].prose.scalars[...]), mark.style != .bullet
    else { return nil }
    return mark.number
  }

  /// Whether no mark that counts stands between a heading and the next.
  private func hasNoMarks(_ index: Int) -> Bool {
    for later in heads[(index + 1)...] {
      switch later.kind {
      case .heading: return true
      case .marked(let mark) where mark.style != .bullet && mark.style != .bare: return false
      default: continue
      }
    }
    return true
  }

  /// A bare number counts only over or before words.
  func hasText(after index: Int, _ head: Head) -> Bool {
    if !head.prose.isEmpty { return true }
    guard index + 1 < heads.count else { return false }
    switch heads[index + 1].kind {
    case .text: return true
    case .title: return !OutlineLexicon.isGeneric(heads[index + 1].prose.text)
    case .marked, .heading, .stage, .note, .leftover, .noise, .cell: return false
    }
  }

  /// The line before a count that begins anew, where it says what is counted: a line with nothing
  /// before it in its paragraph.
  /// The short line right before a count that begins anew: what the steps to come are about.
  func titleBefore(_ index: Int) -> Prose? {
    guard index > 0, case .text = heads[index - 1].kind, heads[index - 1].listDepth == 0,
      OutlineLexicon.looksLikeTitle(heads[index - 1].prose.scalars)
    else { return nil }
    return heads[index - 1].prose
  }

  func announcement(before index: Int) -> Prose? {
    guard index > 0, case .text = heads[index - 1].kind, heads[index - 1].listDepth == 0,
      index < 2 || heads[index - 2].block != heads[index - 1].block
    else { return nil }
    let prose = heads[index - 1].prose
    let isAnnouncing = prose.scalars.last.map { ":：".unicodeScalars.contains($0) } ?? false
    return isAnnouncing || OutlineLexicon.looksLikeTitle(prose.scalars) ? prose : nil
  }
}
