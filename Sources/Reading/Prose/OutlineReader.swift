import Findings
import Storyboards

/// Finds the procedures of a manual and their steps from the marks at the heads of its lines.
///
/// A line with a mark is a title where the marks after it are of another style, and a step where
/// they go on with its own. What a procedure has no steps for is no procedure.
struct OutlineReader {
  private var outline = Outline()
  private var findings: [Finding] = []
  private var heads: [Head] = []
  private var index = 0
  private var procedure = Outline.Procedure()
  private var hasTitle = false
  private var lastNumber = 0
  private var lastBlock = -1
  /// The numbers that stand in the telling that is being read; nil until a bullet asks.
  private var regionNumbers: Set<Int>?
  private var target = Target.introduction

  /// Where the next line of plain text belongs.
  private enum Target { case introduction, paragraph, note }

  static func read(_ lines: Lines) -> Outcome<Outline> {
    var reader = OutlineReader()
    reader.heads = Head.all(of: lines.lines)
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
    case .heading(let level, let id): title(head.prose, id: id, isFirstLevel: level == 1)
    case .title: title(head.prose, id: nil, isFirstLevel: false)
    case .note: note(head)
    case .leftover:
      withStep { $0.leftovers.append(head.prose) }
    case .noise: break
    case .text: text(head)
    case .marked(let mark): marked(head, mark)
    }
  }

  private mutating func marked(_ head: Head, _ mark: StepMark) {
    if isTitle(index, mark) {
      if mark.style == .word { return }
      return title(head.whole, id: nil, isFirstLevel: false)
    }
    if mark.style == .bullet, !isLostStep(head) { return text(head) }
    if head.listDepth > 1, !procedure.tellings[telling].steps.isEmpty { return text(head) }
    if mark.number == 1, lastNumber > 1, mark.style != .bullet { restart() }
    lastNumber = mark.number ?? lastNumber + 1
    var step = OutlinedStep(label: head.label, number: lastNumber)
    if !head.prose.isEmpty { step.paragraphs.append(head.prose) }
    procedure.tellings[telling].steps.append(step)
    target = .paragraph
  }

  private var telling: Int { procedure.tellings.count - 1 }

  /// Whether a marked line names a procedure: the next mark is of another style, and it is short.
  private func isTitle(_ index: Int, _ mark: StepMark) -> Bool {
    let head = heads[index]
    guard mark.style != .bullet, mark.style != .circled, head.listDepth <= 1,
      !head.prose.isEmpty, OutlineLexicon.looksLikeTitle(head.prose.scalars)
    else { return false }
    for later in heads[(index + 1)...] {
      switch later.kind {
      case .marked(let next): return next.style != mark.style && later.listDepth <= 1
      case .heading: return false
      case .text where later.block == head.block: return false
      default: continue
      }
    }
    return false
  }

  /// A bullet is a step where nothing else counts the steps, or where the number that is due
  /// stands nowhere else in this telling: recognition lost it.
  private mutating func isLostStep(_ head: Head) -> Bool {
    guard head.listDepth <= 1 else { return false }
    let numbers = regionNumbers ?? numbersOfRegion()
    regionNumbers = numbers
    return numbers.isEmpty || !numbers.contains(lastNumber + 1)
  }

  /// The numbers that marks count from here to the next title.
  private func numbersOfRegion() -> Set<Int> {
    var numbers: Set<Int> = Set(lastNumber > 0 ? 1...lastNumber : 0...0)
    numbers.remove(0)
    for index in heads.indices[index...] {
      if heads[index].opensTelling { break }
      guard case .marked(let mark) = heads[index].kind, let number = mark.number else { continue }
      if isTitle(index, mark) { break }
      if mark.style != .word { numbers.insert(number) }
    }
    return numbers
  }

  private mutating func title(_ prose: Prose, id: String?, isFirstLevel: Bool) {
    target = .introduction
    lastNumber = 0
    regionNumbers = nil
    if OutlineLexicon.isGeneric(prose.text), hasTitle || outline.title != nil {
      if !procedure.tellings[telling].steps.isEmpty { procedure.tellings.append(.init()) }
      procedure.tellings[telling].isDetail = OutlineLexicon.isDetail(prose.text)
      return
    }
    finishProcedure()
    if outline.title == nil, outline.procedures.isEmpty { outline.title = prose }
    procedure.title = prose
    procedure.id = id
    hasTitle = true
  }

  private mutating func restart() {
    let title = procedure.title
    finishProcedure()
    procedure.title = title
    hasTitle = title != nil
  }

  private mutating func finishProcedure() {
    if procedure.hasSteps {
      procedure.tellings.removeAll { $0.steps.isEmpty }
      outline.procedures.append(procedure)
    } else if outline.procedures.isEmpty {
      outline.introduction += procedure.introduction
    }
    procedure = Outline.Procedure()
    hasTitle = false
    lastNumber = 0
    target = .introduction
  }

  private mutating func note(_ head: Head) {
    if withStep({ $0.notes.append(head.prose) }) {
      target = .note
    } else {
      procedure.notes.append(head.prose)
      target = .note
    }
  }

  private mutating func text(_ head: Head) {
    let prose = head.whole
    if outline.title == nil, outline.procedures.isEmpty, procedure.introduction.isEmpty,
      !procedure.hasSteps, OutlineLexicon.looksLikeTitle(prose.scalars)
    {
      outline.title = prose
      procedure.title = prose
      return
    }
    let continues = head.block == lastBlock && !head.isListItem
    switch target {
    case .note where continues:
      if withStep({ $0.notes[$0.notes.count - 1].join(prose) }) { return }
      procedure.notes[procedure.notes.count - 1].join(prose)
    case .introduction:
      if continues, !procedure.introduction.isEmpty {
        procedure.introduction[procedure.introduction.count - 1].join(prose)
      } else {
        procedure.introduction.append(prose)
      }
    case .paragraph, .note:
      target = .paragraph
      let added = withStep { step in
        if continues, !step.paragraphs.isEmpty {
          step.paragraphs[step.paragraphs.count - 1].join(prose)
        } else {
          step.paragraphs.append(prose)
        }
      }
      if !added { procedure.introduction.append(prose) }
    }
  }

  private mutating func annotate(_ prose: Prose) {
    let outcome = AnnotationReader.read(prose)
    findings += outcome.findings
    guard let annotation = outcome.value else { return }
    if !withStep({ $0.annotation = annotation }) {
      findings.append(ReadingFindings.annotationWithoutStep(prose.place(at: 0)))
    }
  }

  /// Changes the step that is being read; false where there is none.
  @discardableResult
  private mutating func withStep(_ change: (inout OutlinedStep) -> Void) -> Bool {
    let last = procedure.tellings[telling].steps.count - 1
    guard last >= 0 else { return false }
    change(&procedure.tellings[telling].steps[last])
    return true
  }
}
