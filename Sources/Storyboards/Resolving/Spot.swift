/// A control, field or choice with what a sentence may say about where it stands.
struct Spot: Sendable {
  let area: Hotspot.Area
  let number: Int
  let role: Role
  /// A tab is a link on the page.
  let isTab: Bool
  let label: Words
  /// Its other names: aliases, options, parts.
  let names: [Words]
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

  /// Whether one of its names has a key.
  func isNamed(_ key: String) -> Bool {
    NameKey.of(label.text) == key || names.contains { NameKey.of($0.text) == key }
  }

  /// Whether a press on it can move a story on.
  var isControl: Bool { role == .button || role == .link }

  /// All spots of a screen and of the frame around it, in document order: header, content, footer.
  static func all(of screen: Screen, in frame: Frame?) -> [Spot] {
    var collector = SpotCollector()
    collector.area = .header
    collector.collect(frame?.header ?? [])
    collector.area = .content
    for control in screen.crumbs { collector.add(control) }
    collector.collect(screen.content)
    collector.area = .footer
    collector.collect(frame?.footer ?? [])
    return collector.spots
  }
}

/// Finds the spots that an instruction means.
enum SpotFinder {
  /// The controls that a press means: by exact key, then by role, section and row where these
  /// leave anything over.
  static func controls(for press: Instruction, among spots: [Spot]) -> [Spot] {
    guard let target = press.target else { return [] }
    let key = NameKey.of(target.text)
    var found = spots.filter { $0.isControl && $0.isNamed(key) }
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
    if let option = inputs.first(where: { $0.isNamed(key) }) { return option }
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
