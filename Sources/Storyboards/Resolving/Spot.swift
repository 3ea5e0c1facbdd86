/// A control, field or choice with what a sentence may say about where it stands.
struct Spot: Sendable {
  let area: Hotspot.Area
  let number: Int
  let role: Role
  let label: Words
  let options: [Words]
  let goes: Words?
  /// The keys of the section and the row that it stands in.
  let section: String?
  let row: String?
  /// Names of the states that show it; empty means all.
  let states: [[Words]]

  func isShown(in state: String?) -> Bool {
    guard let state else { return true }
    return states.allSatisfy { $0.isEmpty || $0.contains { $0.text == state } }
  }

  /// Whether a press on it can move a story on.
  var isControl: Bool { role == .button || role == .link }

  /// All spots of a screen and of its system's frame, in document order: header, content, footer.
  static func all(of screen: Screen, in system: System?) -> [Spot] {
    var collector = Collector()
    collector.area = .header
    collector.collect(system?.header ?? [])
    collector.area = .content
    for control in screen.crumbs { collector.add(control) }
    collector.collect(screen.content)
    collector.area = .footer
    collector.collect(system?.footer ?? [])
    return collector.spots
  }

  private struct Collector {
    var spots: [Spot] = []
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
      case .heading, .text, .note, .list, .banner: return
      case .section(let title, let elements):
        let outer = section
        section = NameKey.of(title.text)
        collect(elements)
        section = outer
      case .group(_, let elements): collect(elements)
      case .control(let control): add(control)
      case .field(let field): add(field.number, .field, field.label)
      case .choice(let choice):
        let role: Role =
          switch choice.kind {
          case .checkbox: .checkbox
          case .radio: .radio
          case .select: .field
          }
        add(choice.number, role, choice.label, options: choice.options)
      case .table(let table):
        for cells in table.rows {
          if case .text(let name)? = cells.first { row = NameKey.of(name.text) }
          for case .control(let control) in cells { add(control) }
          row = nil
        }
      }
    }

    mutating func add(_ control: Control) {
      add(control.number, control.role, control.label, goes: control.goes)
    }

    private mutating func add(
      _ number: Int, _ role: Role, _ label: Words, options: [Words] = [], goes: Words? = nil
    ) {
      spots.append(
        Spot(
          area: area, number: number, role: role, label: label, options: options, goes: goes,
          section: section, row: row, states: states))
    }
  }
}

/// Finds the spots that an instruction means.
enum SpotFinder {
  /// The controls that a press means: by exact key, then by role, section and row where these
  /// leave anything over.
  static func controls(for press: Instruction, among spots: [Spot]) -> [Spot] {
    guard let target = press.target else { return [] }
    let key = NameKey.of(target.text)
    var found = spots.filter { $0.isControl && NameKey.of($0.label.text) == key }
    narrow(&found) { press.role == .button ? $0.role == .button : true }
    narrow(&found) { press.role == .link ? $0.role == .link : true }
    if let row = press.row.map({ NameKey.of($0.text) }) { narrow(&found) { $0.row == row } }
    if let section = press.section.map({ NameKey.of($0.text) }) {
      narrow(&found) { $0.section == section || $0.row == section }
    }
    return found
  }

  /// The field or choice that an instruction fills: by exact key, else by the only label that
  /// holds the name or is held by it, else by an option.
  static func input(for instruction: Instruction, among spots: [Spot]) -> Spot? {
    guard let target = instruction.target else { return nil }
    let key = NameKey.of(target.text)
    let inputs = spots.filter { !$0.isControl }
    if let exact = inputs.first(where: { NameKey.of($0.label.text) == key }) { return exact }
    if let option = inputs.first(where: { $0.options.contains { NameKey.of($0.text) == key } }) {
      return option
    }
    guard key.unicodeScalars.count > 1 else { return nil }
    let near = inputs.filter {
      let label = NameKey.of($0.label.text)
      return label.contains(key) || key.contains(label)
    }
    return near.count == 1 ? near.first : nil
  }

  private static func narrow(_ spots: inout [Spot], _ condition: (Spot) -> Bool) {
    guard spots.count > 1 else { return }
    let fewer = spots.filter(condition)
    if !fewer.isEmpty { spots = fewer }
  }
}
