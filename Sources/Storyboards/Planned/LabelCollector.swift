/// Collects the texts that a view shows, with their roles.
struct LabelCollector {
  private let state: String?
  private var labels: [LabelPromise] = []

  /// In document order.
  static func labels(of screen: Screen, in system: System?, _ state: String?) -> [LabelPromise] {
    var collector = LabelCollector(state: state)
    collector.collect(system?.header ?? [])
    for control in screen.crumbs { collector.add(.link, control.label) }
    if let here = screen.here { collector.add(.text, here.label) }
    collector.add(.heading, screen.title)
    collector.collect(screen.content)
    collector.collect(system?.footer ?? [])
    if let copyright = system?.copyright { collector.add(.text, copyright) }
    return collector.labels
  }

  private init(state: String?) { self.state = state }

  private mutating func add(_ role: Role, _ words: Words) {
    if words.text.utf8.contains(where: { $0 > 0x20 }) { labels.append(LabelPromise(role, words)) }
  }

  private mutating func collect(_ elements: [Element]) {
    for element in elements where element.isShown(in: state) { collect(element.content) }
  }

  private mutating func collect(_ content: Element.Content) {
    switch content {
    case .heading(let words): add(.heading, words)
    case .text(let words), .note(let words), .banner(let words, _): add(.text, words)
    case .list(let items): for item in items { add(.text, item) }
    case .section(let title, let elements):
      add(.heading, title)
      collect(elements)
    case .control(let control): add(control.role, control.label)
    case .group(_, let elements): collect(elements)
    case .field(let field):
      add(.field, field.label)
      if let hint = field.hint { add(.text, hint) }
      if let error = field.errors.first(where: { $0.state.text == state }) {
        add(.text, error.sentence)
      }
    case .choice(let choice):
      switch choice.kind {
      case .checkbox: add(.checkbox, choice.label)
      case .radio: for option in choice.options { add(.radio, option) }
      case .select:
        add(.field, choice.label)
        for option in choice.options { add(.option, option) }
      }
    case .table(let table):
      for column in table.columns { add(.cell, column) }
      for case .text(let words) in table.rows.joined() { add(.cell, words) }
      for case .control(let control) in table.rows.joined() { add(control.role, control.label) }
      if table.rows.isEmpty, let empty = table.empty { add(.text, empty) }
    }
  }
}
