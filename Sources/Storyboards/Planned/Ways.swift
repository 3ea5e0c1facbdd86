/// Where each control of a view leads when a person roams freely: every way on, from all flows,
/// and what the screens themselves say with `goes:`.
package struct Ways: Sendable {
  /// A control on a view.
  package struct Key: Hashable, Sendable {
    package let view: Storyboard.View
    package let area: Hotspot.Area
    package let number: Int

    package init(view: Storyboard.View, area: Hotspot.Area, number: Int) {
      self.view = view
      self.area = area
      self.number = number
    }
  }

  /// Page indices, in the order of the manual, none twice.
  private var targets: [Key: [Int]] = [:]
  /// The scenes and entries that play on a view, as page indices.
  private var uses: [Storyboard.View: [Int]] = [:]

  /// The addresses outside that controls show, and do not follow.
  package var outside: Set<String> = []

  package func targets(of key: Key) -> [Int] { targets[key] ?? [] }

  package func uses(of view: Storyboard.View) -> [Int] { uses[view] ?? [] }

  /// Every control that leads somewhere, in no order.
  var all: [Key: [Int]] { targets }

  mutating func add(_ target: Int, to key: Key) {
    if targets[key]?.contains(target) != true { targets[key, default: []].append(target) }
  }

  mutating func use(_ view: Storyboard.View, on page: Int) { uses[view, default: []].append(page) }
}
