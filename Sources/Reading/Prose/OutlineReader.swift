import Findings
import Storyboards

/// Finds the procedures of a manual and their steps from the marks at the heads of its lines.
///
/// A line with a mark is a title where the marks after it are of another style, and a step where
/// they go on with its own; what another style counts within a step belongs to that step.
struct OutlineReader {
  var outline = Outline()
  var findings: [Finding] = []
  var heads: [Head] = []
  var index = 0
  var procedure = Outline.Procedure()
  var hasTitle = false
  /// The manual's first line, as long as it is all that gives the procedure a title.
  var titleLine: Prose?
  var lastNumber = 0
  /// The last number before the title: some manuals count on from chapter to chapter.
  var carried = 0
  /// The level of the headings that are the steps; nil where none are.
  var stepLevel: Int?
  /// The style that counts the steps since the last title.
  var primary: StepMark.Style?
  /// The sign that counts the steps where bullets do.
  var bullet: Unicode.Scalar?
  /// The heading that names the screen of the steps to come.
  var stageHeading: Prose?
  /// The block of the last line that was taken.
  var lastBlock = -1
  /// A heading such as 〈手順2〉 over steps that count on or begin anew.
  var phase: Prose?
  /// The one that stands over the first step.
  var firstPhase: Prose?
  /// The marks up to the next title; nil until somebody asks.
  var region: StepRegion?
  var table = StepTable()
  /// The bullets that have been titles.
  var titleBullets: Set<Unicode.Scalar> = []
  /// Where a count within a step ends, in the style of the step's own.
  var inner: (style: StepMark.Style, until: Int)?
  /// The last mark of a count within the step whose numbers are steps of their own.
  var part: StepMark?
  /// The list of bullets behind a count that was looked at last.
  var askingList: (until: Int, asks: Bool) = (0, false)
  /// The lines that are titles by where they stand alone.
  private(set) var ownTitles: Set<Int> = []
  var target = Target.introduction

  /// Where the next line of plain text belongs.
  enum Target {
    case introduction, paragraph, note, items, outro
    /// Behind a heading that names a screen: prose is a step of its own.
    case stage
    /// A note of several paragraphs, under a heading such as "MEMO:", up to the next step.
    case aside
  }

  static func read(_ lines: Lines) -> Outcome<Outline> {
    var reader = OutlineReader()
    reader.heads = Head.all(of: lines.lines)
    reader.ownTitles = Head.ownTitles(among: reader.heads)
    var annotations = lines.annotations[...]
    for index in reader.heads.indices {
      while let next = annotations.first, next.after <= reader.heads[index].source {
        reader.annotate(next.prose)
        annotations.removeFirst()
      }
      reader.index = index
      reader.take(reader.heads[index])
    }
    for annotation in annotations { reader.annotate(annotation.prose) }
    reader.finishProcedure()
    return Outcome(reader.outline, reader.findings)
  }

  private mutating func take(_ head: Head) {
    defer { lastBlock = head.block }
    switch head.kind {
    // A heading with nothing in it names nothing.
    case .heading where head.prose.isEmpty: break
    case .heading(let level, let id):
      if isStepHeading(index, level: level) {
        step(head.splitting())
        let isSentence = head.prose.scalars.last.map { "。．.".unicodeScalars.contains($0) }
        withStep { $0.hasTitle = isSentence == false }
        // A list under it is a part of the step.
        if lastNumber > 0 { primary = .word }
        stepLevel = level
        return
      }
      if isWithinStep(head, level) { return }
      title(head.prose, id: id)
    case .title: title(head.prose, id: nil)
    case .stage: stage(head.prose)
    case .note: note(head)
    case .leftover: withStep { $0.leftovers.append(head.prose) }
    case .noise: break
    case .text: text(head)
    case .cell(let cell): self.cell(head, cell)
    case .marked(let mark): marked(head, mark)
    }
  }

  private mutating func marked(_ head: Head, _ read: StepMark) {
    // "i)" behind "h)" is a letter.
    let isLetter =
      read.style == .roman && read.number == 1
      && (primary == .letter && lastNumber == 8 || part?.style == .letter && part?.number == 8)
    let mark = isLetter ? StepMark(style: .letter, number: 9, length: read.length) : read
    if isPartOfStep(head, mark) { return step(head, number: lastNumber) }
    if let primary, primary != mark.style, mark.style != .bullet, hasStep, isDueLater(primary) {
      return nested(head)
    }
    let goesOn = mark.style == primary && mark.number == lastNumber + 1
    if !goesOn, isTitle(index, mark) {
      if mark.style == .word {
        phase = head.whole
        if !hasStep { firstPhase = head.whole }
        primary = nil
        region = nil
        if target == .note { target = .paragraph }
        return
      }
      return title(head.whole, id: nil)
    }
    if mark.number == 1, hasStep, head.listDepth <= 1, target != .note,
      let title = announcement(before: index), hasText(after: index, head)
    {
      restart(title)
    }
    // A list under a line that says what is listed, where the count before it has ended.
    if mark.style == .bullet, let primary, hasStep, head.listDepth <= 1, index > 0, target != .note,
      stepLevel == nil, target != .aside, target != .items, !isDueLater(primary),
      let title = announcement(before: index)
    {
      restart(title)
    }
    // The same behind bullets, where it is said what is done: "Editing an account:".
    if mark.style == .bullet, hasStep, lastStepIsBullet, head.listDepth <= 1, stepLevel == nil,
      head.block != lastBlock,
      let title = announcement(before: index), OutlineLexicon.isDeedTitle(title.scalars)
    {
      restart(title)
    }
    if isInner(mark) { return nested(head) }
    switch mark.style {
    case .bullet:
      if isBulletTitle(head) || isAnotherBulletTitle(head) {
        if let sign = head.label.scalars.first { titleBullets.insert(sign) }
        return title(head.prose, id: nil)
      }
      // A list of another sign stands within the step.
      if let bullet, let sign = head.label.scalars.first, sign != bullet { return text(head) }
      // Behind a table of steps a list that asks for nothing tells of them.
      if table.isOfSteps, hasStep, primary == nil, !OutlineLexicon.asks(head.prose.scalars) {
        return text(head)
      }
      let isStep =
        target != .aside && (target != .items || lastStepIsBullet) && isLostStep(head)
      guard isStep else { return text(head) }
      bullet = head.label.scalars.first
      return step(head)
    // "**A.** はい、次の手順で…" under "Q. …?": an answer, and no first step.
    case .letter where isAnswer(head): return text(Head.unmarked(head.prose, like: head))
    case .bare, .letter, .roman:
      let due = primary == nil ? 1 : lastNumber + 1
      // A number that is left out is no reason to lose the one after it.
      let isDue =
        mark.number == due || primary == nil && carried > 0 && mark.number == carried + 1
        || head.prose.isEmpty && hasStep && mark.number == due + 1
      let isStep =
        (primary ?? mark.style) == mark.style && (isDue || countsAnew(mark))
        && hasText(after: index, head)
      guard isStep else { return head.prose.isEmpty ? () : text(head) }
    case .circled, .parenthesized, .dotted, .closed, .slashed, .dashed, .word: break
    }
    if head.listDepth > 1, hasStep {
      guard isStepOfItsOwn(head, mark) else { return nested(head) }
      step(head, number: lastNumber)
      withStep { $0.isNested = true }
      return
    }
    if !isCountedHere(head, mark) { return head.prose.isEmpty ? () : text(head) }
    if let primary, primary != mark.style, hasStep { return nested(head) }
    if mark.number == 1, lastNumber > 1 {
      // "5. …: 1. A 2. B 6. …": what is counted within a step whose own count goes on behind it.
      if isWithinCount(mark) { return nested(head) }
      restart(titleBefore(index))
    }
    primary = mark.style
    part = nil
    step(head, number: mark.number)
  }

  private func isAnswer(_ head: Head) -> Bool {
    head.label.scalars.first.map(NameKey.fold) == "A"
      && procedure.title?.scalars.first.map(NameKey.fold) == "Q"
  }

  mutating func step(_ head: Head, number: Int? = nil) {
    if !procedure.hasSteps { takeAnnouncedTitle() }
    lastNumber = number ?? lastNumber + 1
    var step = OutlinedStep(label: head.label, number: lastNumber, isListItem: head.isListItem)
    if !head.prose.isEmpty { step.paragraphs.append(head.prose) }
    step.heading = stageHeading
    stageHeading = nil
    procedure.tellings[telling].steps.append(step)
    target = OutlineLexicon.announcesItems(head.prose.scalars) ? .items : .paragraph
  }

  /// What another style counts within a step: an alternative, a detail, or a line of its note.
  private mutating func nested(_ head: Head) {
    // A list of its own behind a note goes on with the step.
    let isOfNote =
      target == .aside || target == .note && (head.block == lastBlock || !head.isListItem)
    if isOfNote, withStep({ $0.notes.append(head.whole) }) { return }
    text(head)
  }

  var telling: Int { procedure.tellings.count - 1 }
  var hasStep: Bool { !procedure.tellings[telling].steps.isEmpty }

  /// How many lines the details of one step take at most.
  static let reach = 200

  private var lastStepIsBullet: Bool {
    procedure.tellings[telling].steps.last.map { step in
      step.label.scalars.allSatisfy { !Script.isLetterOrDigit($0) }
    } ?? false
  }

  /// Whether a marked line names a procedure: the next mark is of another style, and it is short.
  private func isTitle(_ index: Int, _ mark: StepMark) -> Bool {
    let head = heads[index]
    guard mark.style != .bullet, mark.style != .circled, head.listDepth <= 1,
      !head.prose.isEmpty, !isBareStep(index, mark),
      OutlineLexicon.looksLikeTitle(head.prose.scalars)
        || OutlineLexicon.isDeedTitle(head.prose.scalars)
    else { return false }
    for (offset, later) in heads[(index + 1)...].prefix(Self.reach).enumerated() {
      switch later.kind {
      case .marked(let next) where next.style == .bare && next.number == 1 && mark.style != .bare:
        if later.prose.isEmpty, hasText(after: index + 1 + offset, later) { return true }
      case .marked(let next) where [.bare, .letter, .roman].contains(next.style): continue
      case .marked(let next): return next.style != mark.style && later.listDepth <= 1
      case .heading: return false
      case .text
      where later.block == head.block && head.isListItem
        && !OutlineLexicon.looksLikeTitle(later.prose.scalars):
        return false
      default: continue
      }
    }
    return mark.style == .bare
  }

  /// A bullet is a step where nothing else counts the steps, or where the number that is due
  /// stands nowhere else in this telling while later ones do: recognition lost it.
  private mutating func isLostStep(_ head: Head) -> Bool {
    guard head.listDepth <= 1 || !hasStep else { return false }
    let region = region ?? StepRegion(heads[index...], isTitle: isTitle)
    self.region = region
    if hasStep, primary != nil, primary != .bullet {
      return region.lacks(lastNumber + 1) || goesOnInBullets(head)
    }
    return !region.isCounted || region.lacks(lastNumber + 1)
  }

  private mutating func annotate(_ prose: Prose) {
    // What a review of the words passes over is no matter of the steps.
    if prose.trimmed.text.hasPrefix("allow") { return }
    let outcome = AnnotationReader.read(prose)
    findings += outcome.findings
    guard let annotation = outcome.value else { return }
    if !withStep({ $0.annotation = annotation }) {
      findings.append(ReadingFindings.annotationWithoutStep(prose.place(at: 0)))
    }
  }

  /// Changes the step that is being read; false where there is none.
  @discardableResult
  mutating func withStep(_ change: (inout OutlinedStep) -> Void) -> Bool {
    let last = procedure.tellings[telling].steps.count - 1
    guard last >= 0 else { return false }
    change(&procedure.tellings[telling].steps[last])
    return true
  }
}
