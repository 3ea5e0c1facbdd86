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
    if isPlainTitle(head) || isTitleOverProse(head)
      || ownTitles.contains(index) && !(primary.map(isDueLater) ?? false)
    {
      return title(prose.withoutBrackets, id: nil)
    }
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
    case .note where continues && goesOnWithNote(head):
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
      let last = procedure.introduction.last?.scalars ?? []
      if continues, !last.isEmpty, !isLineOfItsOwn(index - 1),
        !OutlineLexicon.endsSentence(last, before: prose.scalars)
      {
        procedure.introduction[procedure.introduction.count - 1].join(prose)
      } else {
        procedure.introduction.append(prose)
      }
    case .items
    where OutlineLexicon.isItem(prose.scalars)
      || isMarked(head)
        && (OutlineLexicon.isLabelled(head.prose.scalars) || head.prose.opensSetOff):
      withStep { step in
        // "- **Password**: …" over "  - At least 8 characters": what is told of it.
        if let last = step.items.last, head.listDepth > last.depth {
          step.items[step.items.count - 1].details.append(head.prose)
        } else {
          step.items.append(.init(name: head.prose, depth: head.listDepth))
        }
      }
    case .note where !hasStep:
      // Behind a note's line the paragraph over it goes on.
      if continues, !procedure.introduction.isEmpty {
        procedure.introduction[procedure.introduction.count - 1].join(prose)
      } else {
        procedure.introduction.append(prose)
      }
      target = .introduction
    case .paragraph, .note, .items: paragraph(prose, head, continues: continues)
    }
  }

  /// Whether a line belongs to the note over it: the note's sentence goes on, or the line stands
  /// deeper than the note's first. A whole sentence at the margin is the step's own again.
  private func goesOnWithNote(_ head: Head) -> Bool {
    let notes = procedure.tellings[telling].steps.last?.notes ?? procedure.notes
    guard let note = notes.last, note.scalars.last == "。", let column = head.prose.columns.first,
      let margin = note.columns.first
    else { return true }
    return column > margin || OutlineLexicon.looksLikeTitle(head.prose.scalars)
  }

  /// A short line alone between the end of one count and the first mark of the next, which may have
  /// an introduction before it.
  private func isPlainTitle(_ head: Head) -> Bool {
    let isOwn = isLineOfItsOwn(index)
    guard
      hasStep || !procedure.introduction.isEmpty && (isOwn || opensEnglishProse(head)),
      head.listDepth == 0,
      !isMarked(head), !head.isQuoted, head.block != lastBlock || isOwn, index + 1 < heads.count,
      OutlineLexicon.looksLikeTitle(head.prose.scalars),
      let first = head.prose.withoutBrackets.scalars.first, Script.isLetterOrDigit(first),
      first.properties.uppercaseMapping == String(first)
    else { return false }
    if heads[index + 1].block == head.block { return opensProse(head) }
    for later in heads[(index + 1)...].prefix(Self.reach) {
      if later.opensTelling { return false }
      guard case .marked(let mark) = later.kind else { continue }
      // "Booking a club" alone, behind the end of a count and over a list of its own.
      if mark.style == .bullet {
        if head.block != lastBlock, hasStep, primary != nil, primary != .bullet,
          OutlineLexicon.onlyAsks(later.prose.scalars)
        {
          return true
        }
        continue
      }
      return mark.number == 1 && !later.prose.isEmpty && later.listDepth <= 1
    }
    return false
  }

  /// A short line that opens a paragraph of whole sentences, in a text where nothing is counted:
  /// "距離を測る" over "画面で「測る」ボタンを押します。…". A line that is broken off for its width is no
  /// shorter than half of what follows.
  private func isTitleOverProse(_ head: Head) -> Bool {
    let isBehindCount = hasStep && primary == .bare && !isDueLater(.bare)
    guard target == .introduction && !hasStep || isBehindCount, head.block != lastBlock,
      head.listDepth == 0,
      !isMarked(head), !head.isQuoted, (2...24).contains(head.prose.count), index + 1 < heads.count,
      case .text = heads[index + 1].kind, heads[index + 1].block == head.block,
      OutlineLexicon.looksLikeTitle(head.prose.scalars),
      head.prose.scalars.last.map({ !"でにはをがと".unicodeScalars.contains($0) }) == true,
      head.prose.count * 2 <= heads[index + 1].prose.count,
      heads[index + 1].prose.scalars.contains("。")
    else { return false }
    for later in heads[(index + 1)...].prefix(Self.reach) {
      if later.opensTelling { return !isBehindCount }
      if case .marked(let mark) = later.kind { return isBehindCount && mark.number == 1 }
    }
    return !isBehindCount
  }

  /// A short line over a paragraph of its own, where the count before it has ended: "予約の変更" over
  /// "「変更」をクリックし、…".
  private func opensProse(_ head: Head) -> Bool {
    guard case .text = heads[index + 1].kind, head.prose.count <= 30,
      !OutlineLexicon.looksLikeTitle(heads[index + 1].prose.scalars),
      !hasStep || procedure.tellings[telling].steps.count > 1, target != .note, target != .aside
    else { return false }
    if opensEnglishProse(head) { return true }
    for later in heads[(index + 1)...].prefix(Self.reach) {
      if later.opensTelling { return true }
      if case .marked = later.kind { return false }
    }
    return true
  }

  /// "Viewing test results" over "Results are released by your consultant. …": one short line without
  /// a stop at the head of a paragraph whose next line is a sentence.
  private func opensEnglishProse(_ head: Head) -> Bool {
    guard head.block != lastBlock, index + 1 < heads.count, case .text = heads[index + 1].kind,
      heads[index + 1].block == head.block, let first = head.prose.scalars.first, first.isASCII,
      first.properties.isUppercase, let last = head.prose.scalars.last,
      Script.isLetterOrDigit(last) || last == ")", head.prose.count <= 50,
      head.prose.scalars.count(where: { $0 == " " }) < 8,
      let opening = heads[index + 1].prose.scalars.first, opening.properties.isUppercase
    else { return false }
    return heads[index + 1].prose.scalars.last.map { ".!:".unicodeScalars.contains($0) } == true
  }

  private func isMarked(_ head: Head) -> Bool {
    if case .marked = head.kind { true } else { false }
  }

  private mutating func paragraph(_ prose: Prose, _ head: Head, continues: Bool) {
    // "両方の認証が済んだら「完了する」ボタンをクリックしてください。" behind the lists: a step without a mark.
    if isOutro(head), OutlineLexicon.goesOn(prose.scalars) {
      step(Head.unmarked(prose, like: head))
      return
    }
    if isOutro(head), !OutlineLexicon.opensWithResult(prose.scalars) {
      procedure.notes.append(prose)
      target = .outro
      return
    }
    target = .paragraph
    if isBehindItem(head), OutlineLexicon.asks(head.prose.scalars) {
      procedure.tellings[telling].hasLooseSteps = true
    }
    let isOwn = isLineOfItsOwn(index - 1)
    withStep { step in
      guard let last = step.paragraphs.last, continues else {
        // "1. **予約ページを開く**" over a paragraph of its own.
        if step.paragraphs.count == 1, step.isListItem, step.paragraphs[0].isStrong {
          step.hasTitle = true
        }
        step.paragraphs.append(prose)
        return
      }
      if step.paragraphs.count == 1, OutlineLexicon.isStepTitle(last.scalars, before: prose.scalars)
      {
        step.hasTitle = true
        step.paragraphs.append(prose)
      } else if OutlineLexicon.endsSentence(last.scalars, before: prose.scalars) || isOwn {
        step.paragraphs.append(prose)
      } else {
        step.paragraphs[step.paragraphs.count - 1].join(prose)
      }
    }
    if OutlineLexicon.announcesItems(prose.scalars) { target = .items }
  }

  /// Whether a line is broken off on purpose, though nothing parts it from the next: it stands in
  /// brackets from end to end, or names something in half the width that its neighbours fill.
  private func isLineOfItsOwn(_ index: Int) -> Bool {
    guard index > 0, index + 1 < heads.count, case .text = heads[index].kind,
      heads[index + 1].block == heads[index].block
    else { return false }
    let line = heads[index].prose
    if OutlineLexicon.isBracketed(line.scalars) { return true }
    guard let end = heads[index - 1].prose.scalars.last, "。．」".unicodeScalars.contains(end),
      OutlineLexicon.isStepTitle(line.scalars, before: heads[index + 1].prose.scalars)
    else { return false }
    let reach = max(0, index - Self.neighbours)..<min(heads.count, index + Self.neighbours)
    let block = heads[reach].lazy.filter { $0.block == heads[index].block }
    return line.count * 2 < block.map(\.prose.count).max() ?? 0
  }

  /// How many lines tell how wide a paragraph is set.
  private static let neighbours = 12

  private func isBehindItem(_ head: Head) -> Bool {
    guard head.listDepth == 0, head.block != lastBlock, !head.isQuoted,
      let last = procedure.tellings[telling].steps.last, last.isListItem,
      !last.paragraphs.isEmpty, let first = head.prose.scalars.first
    else { return false }
    return !"→⇒⇨".unicodeScalars.contains(first)
  }

  /// What stands behind the last item of a list, outside it, belongs to no step.
  private func isOutro(_ head: Head) -> Bool {
    guard isBehindItem(head),
      !procedure.tellings[telling].hasLooseSteps || OutlineLexicon.closes(head.prose.scalars)
    else { return false }
    for later in heads[(index + 1)...] {
      if later.opensTelling { return true }
      if case .marked(let mark) = later.kind, mark.style != .bullet { return mark.number == 1 }
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

  /// The short line right before a count that begins anew: what the steps to come are about.
  func titleBefore(_ index: Int) -> Prose? {
    guard index > 0, case .text = heads[index - 1].kind, heads[index - 1].listDepth == 0,
      OutlineLexicon.looksLikeTitle(heads[index - 1].prose.scalars)
    else { return nil }
    return heads[index - 1].prose
  }
}
