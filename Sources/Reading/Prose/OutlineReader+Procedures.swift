import Storyboards

/// Where procedures begin and end: titles, stages, counts that begin anew.
extension OutlineReader {
  /// A screen's heading parts a procedure into stages, each of which may count anew.
  mutating func stage(_ prose: Prose) {
    stageHeading = prose
    target = .stage
    lastNumber = 0
    primary = nil
    bullet = nil
    region = nil
  }

  /// "To set up an order in the app:" before the first step says what the steps do; the manual's
  /// first line is whatever stands at the head of the page.
  mutating func takeAnnouncedTitle() {
    let isFirstLine = titleLine != nil
    titleLine = nil
    guard let announced = announcement(before: index), announced.text != procedure.title?.text,
      isFirstLine || OutlineLexicon.isDeedTitle(announced.scalars),
      procedure.introduction.last?.text == announced.text
    else { return takeStandingTitle() }
    procedure.introduction.removeLast()
    procedure.title = Self.withoutColon(announced)
  }

  /// "定期預金に預け入れる" alone over a count, behind a procedure that running prose tells under a title of
  /// its own: the one ends there.
  private mutating func takeStandingTitle() {
    guard hasTitle, index > 0, let standing = announcement(before: index),
      procedure.introduction.count > 1, procedure.introduction.last?.text == standing.text,
      heads[index - 1].block != heads[index].block, standing.count <= 30,
      procedure.introduction.dropLast().contains(where: { OutlineLexicon.asks($0.scalars) })
    else { return }
    procedure.introduction.removeLast()
    let counting = primary
    finishProcedure()
    primary = counting
    procedure.title = standing
    hasTitle = true
  }

  mutating func title(_ prose: Prose, id: String?) {
    if target == .stage || stageHeading != nil, OutlineLexicon.isGeneric(prose.text) { return }
    target = .introduction
    titleLine = nil
    stageHeading = nil
    if lastNumber > 0 { carried = lastNumber }
    lastNumber = 0
    primary = nil
    bullet = nil
    region = nil
    phase = nil
    if OutlineLexicon.isGeneric(prose.text), hasTitle || outline.title != nil {
      if !procedure.tellings[telling].steps.isEmpty { procedure.tellings.append(.init()) }
      procedure.tellings[telling].isDetail = OutlineLexicon.isDetail(prose.text)
      return
    }
    // "## ②" over a picture goes on with what it stands under.
    let isMark = StepMark.read(prose.scalars[...])?.length == prose.count
    let before = procedure.title
    finishProcedure()
    if outline.title == nil, outline.procedures.isEmpty { outline.title = prose }
    procedure.title = isMark ? before ?? prose : Self.withoutColon(prose)
    procedure.id = id
    hasTitle = true
  }

  /// "To edit your account:" announces, and is called what stands before its sign.
  private static func withoutColon(_ prose: Prose) -> Prose {
    guard let last = prose.scalars.last, ":：".unicodeScalars.contains(last), prose.count > 2 else {
      return prose
    }
    return prose[0..<(prose.count - 1)].trimmed
  }

  mutating func restart(_ announcement: Prose?) {
    let title = announcement.map(Self.withoutColon) ?? phase ?? procedure.title
    if announcement == nil, let firstPhase, phase?.text != firstPhase.text {
      procedure.title = firstPhase
    }
    if let announcement {
      withStep { step in
        step.paragraphs.removeAll { $0.text == announcement.text }
        // Without a break before it the title ends the step's own paragraph.
        guard let last = step.paragraphs.last, last.count > announcement.count,
          last.scalars.suffix(announcement.count).elementsEqual(announcement.scalars)
        else { return }
        step.paragraphs[step.paragraphs.count - 1] =
          last[0..<(last.count - announcement.count)].trimmed
      }
    }
    finishProcedure()
    procedure.title = title
    hasTitle = title != nil
  }

  mutating func finishProcedure() {
    if let title = procedure.title, OutlineLexicon.isNoteTitle(title.scalars),
      let last = outline.procedures.indices.last
    {
      // "### ⚠️ 注意": what stands under it belongs to the procedure before.
      let prose = procedure.asProse
      outline.procedures[last].notes += prose.introduction + prose.notes
    } else if procedure.hasSteps {
      procedure.tellings.removeAll { $0.steps.isEmpty }
      outline.procedures += procedure.separated
    } else if !procedure.introduction.isEmpty {
      outline.procedures.append(procedure)
    }
    procedure = Outline.Procedure()
    stepLevel = nil
    firstPhase = nil
    hasTitle = false
    lastNumber = 0
    primary = nil
    region = nil
    target = .introduction
  }

  /// The line before a count that begins anew, where it says what is counted: a line with nothing
  /// before it in its paragraph.
  func announcement(before index: Int) -> Prose? {
    guard index > 0, case .text = heads[index - 1].kind, heads[index - 1].listDepth == 0,
      index < 2 || heads[index - 2].block != heads[index - 1].block
    else { return nil }
    let prose = heads[index - 1].prose
    // "Click Submit. This will:": the end of a step.
    if prose.text.contains(". ") || prose.scalars.dropLast().contains("。") { return nil }
    let isAnnouncing = prose.scalars.last.map { ":：".unicodeScalars.contains($0) } ?? false
    return isAnnouncing || OutlineLexicon.looksLikeTitle(prose.scalars) ? prose : nil
  }
}
