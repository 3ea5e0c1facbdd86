/// Collects the spots of the elements of a screen and its frame, area by area.
struct SpotCollector {
  private(set) var spots: [Spot] = []
  var area = Hotspot.Area.content
  private var section: String?
  private var row: String?
  private var states: [[Words]] = []

  mutating func collect(_ elements: [Element]) {
    for element in elements {
      if !element.states.isEmpty { states.append(element.states) }
      collect(element.content)
      if !element.states.isEmpty { states.removeLast() }
    }
  }

  private mutating func collect(_ content: Element.Content) {
    switch content {
    case .line, .stages: return
    case .container(let container):
      let outer = section
      section = NameKey.of(container.title.text)
      collect(container.elements)
      section = outer
    case .group(let group): collect(group.elements)
    case .control(let control): add(control)
    case .field(let field):
      add(
        field.number, .field, field.label,
        names: (field.extras?.aliases ?? []) + field.parts.map(\.label))
      if let lookup = field.lookup { add(lookup) }
    case .choice(let choice): add(choice)
    case .table(let table):
      if let selection = table.selection { add(selection) }
      for cells in table.rows {
        row = Table.name(of: cells).map { NameKey.of($0.text) }
        for case .elements(let elements) in cells.lazy.map(\.content) { collect(elements) }
        row = nil
      }
    case .picture(let picture): for spot in picture.hotspots { add(spot.control) }
    }
  }

  mutating func add(_ control: Control) {
    add(
      control.number, control.role, control.label, names: control.aliases, goes: control.goes,
      isTab: control.kind == .tab)
  }

  private mutating func add(_ choice: Choice) {
    let role: Role =
      switch choice.kind {
      case .checkbox, .checkboxes, .consent, .toggle: .checkbox
      case .radio: .radio
      case .select: .field
      }
    add(choice.number, role, choice.label, names: choice.aliases + choice.options)
  }

  private mutating func add(
    _ number: Int, _ role: Role, _ label: Words, names: [Words] = [], goes: Words? = nil,
    isTab: Bool = false
  ) {
    spots.append(
      Spot(
        area: area, number: number, role: role, isTab: isTab, label: label, names: names,
        goes: goes, section: section, row: row, states: states))
  }
}
