import Storyboards

/// How the kinds of an author's vocabulary are read: many share one shape.
enum ElementShape {
  case line(TextBlock.Kind)
  case stages
  case container(Container.Kind)
  case group(Group.Kind)
  case control(Control.Kind)
  case field
  case choice(Choice.Kind)
  case table(Table.Kind)
  case image

  private static let byName: [(name: String, shape: ElementShape)] = {
    var all: [(name: String, shape: ElementShape)] = []
    all += TextBlock.Kind.allCases.map { ($0.rawValue, .line($0)) }
    all.append(("steps", .stages))
    // What a tab shows is written below the tab.
    for kind in Container.Kind.allCases where kind != .panel {
      all.append((kind.rawValue, .container(kind)))
    }
    all += [("button", .control(.button)), ("link", .control(.link))]
    all += Group.Kind.allCases.map { ($0.rawValue, .group($0)) }
    all += [("field", .field), ("textarea", .field), ("file", .field)]
    all += Choice.Kind.allCases.map { ($0.rawValue, .choice($0)) }
    all += Table.Kind.allCases.map { ($0.rawValue, .table($0)) }
    all.append(("image", .image))
    return all
  }()

  private static let lookup = Dictionary(uniqueKeysWithValues: byName.map { ($0.name, $0.shape) })

  /// The vocabulary, in the order in which it is documented.
  static let names = byName.map(\.name)

  init?(_ name: String) {
    guard let shape = Self.lookup[name] else { return nil }
    self = shape
  }

  /// Whether the value of the first key is its label, without which it is nothing.
  var needsLabel: Bool {
    switch self {
    case .line, .container, .control, .field, .choice, .image: true
    case .stages, .group, .table: false
    }
  }
}
