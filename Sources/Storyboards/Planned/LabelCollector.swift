/// Collects the texts that a view shows, with their roles.
struct LabelCollector {
  private let state: String?
  /// The error sentences that the state shows, where a summary lists them.
  private let errors: [Words]
  private var labels: [LabelPromise] = []
  /// Whether only an assumed text is looked for.
  private var isSeeking = false
  private var isFound = false

  /// In document order.
  static func labels(of screen: Screen, in frame: Frame?, _ state: String?) -> [LabelPromise] {
    var collector = LabelCollector(state: state, errors: screen.errors(in: state).map(\.sentence))
    collector.collect(screen, in: frame)
    return collector.labels
  }

  /// Whether one of the texts is assumed; gathers none.
  static func hasAssumed(_ screen: Screen, in frame: Frame?, _ state: String?) -> Bool {
    var collector = LabelCollector(state: state, errors: screen.errors(in: state).map(\.sentence))
    collector.isSeeking = true
    collector.collect(screen, in: frame)
    return collector.isFound
  }

  private mutating func collect(_ screen: Screen, in frame: Frame?) {
    add(.text, screen.system)
    collect(frame?.header ?? [])
    for control in screen.crumbs { add(.link, control.label) }
    if let here = screen.here { add(.text, here.label) }
    add(.heading, screen.title)
    collect(screen.content)
    collect(frame?.footer ?? [])
    add(.text, frame?.copyright)
  }

  private init(state: String?, errors: [Words]) {
    self.state = state
    self.errors = errors
  }

  private mutating func add(_ role: Role, _ words: Words?) {
    if isSeeking, words?.isAssumed != true { return }
    guard let words, words.text.utf8.contains(where: { $0 > 0x20 }) else { return }
    if isSeeking { isFound = true } else { labels.append(LabelPromise(role, words)) }
  }

  private mutating func collect(_ elements: [Element]) {
    for element in elements where element.isShown(in: state) { collect(element.content) }
  }

  private mutating func collect(_ content: Element.Content) {
    switch content {
    case .line(let line): collect(line)
    case .stages(let stages): for item in stages.items { add(.text, item) }
    case .container(let container):
      if container.kind != .panel {
        add(container.kind.hasHeading ? .heading : .text, container.title)
      }
      collect(container.elements)
    case .control(let control): add(control.role, control.label)
    case .group(let group):
      if group.kind == .pagination { add(.text, group.caption) }
      collect(group.elements)
    case .field(let field): collect(field)
    case .choice(let choice): collect(choice)
    case .table(let table): collect(table)
    case .picture(let picture):
      add(picture.file == nil ? .text : .icon, picture.alt)
      for spot in picture.hotspots { add(spot.control.role, spot.control.label) }
    }
  }

  private mutating func collect(_ line: TextBlock) {
    switch line.kind {
    case .heading: add(.heading, line.words)
    case .errorSummary:
      guard !errors.isEmpty else { return }
      add(.heading, line.words)
      for error in errors { add(.link, error) }
    default: add(.text, line.words)
    }
  }

  private mutating func collect(_ field: Field) {
    if field.parts.isEmpty {
      add(.field, field.label)
    } else {
      add(.text, field.label)
    }
    add(.text, field.hint)
    add(.text, field.extras?.example)
    add(.text, field.errors.sentence(in: state))
    if field.kind == .textarea { add(.text, field.extras?.value) }
    for part in field.parts {
      add(.field, part.label)
      for option in part.options { add(.option, option) }
    }
    guard let extras = field.extras else { return }
    for suggestion in extras.suggestions { add(.option, suggestion) }
    add(.text, extras.unit)
    if let lookup = extras.lookup { add(lookup.role, lookup.label) }
  }

  private mutating func collect(_ choice: Choice) {
    switch choice.kind {
    case .checkbox, .consent, .toggle: add(.checkbox, choice.label)
    case .select: add(.field, choice.label)
    case .radio, .checkboxes: add(.text, choice.label)
    }
    add(.text, choice.hint)
    add(.text, choice.errors.sentence(in: state))
    for option in choice.options { add(choice.kind.optionRole, option) }
  }

  private mutating func collect(_ table: Table) {
    add(.text, table.caption)
    for column in table.columns { add(.cell, column) }
    for row in table.rows {
      for (index, cell) in row.enumerated() {
        switch cell.content {
        case .text(let words):
          add(table.kind == .table ? .cell : .text, words)
          if index == 0, cell.columns == 1, let selection = table.selection {
            add(selection.kind.optionRole, words)
          }
        case .elements(let elements): collect(elements)
        }
      }
    }
    if table.rows.isEmpty { add(.text, table.empty) }
  }
}

extension Choice.Kind {
  /// What each of its options is on the page.
  package var optionRole: Role {
    switch self {
    case .radio: .radio
    case .select: .option
    case .checkbox, .checkboxes, .consent, .toggle: .checkbox
    }
  }
}
