import Findings

/// All screens by their names: the defined ones, and those that a story infers as it goes.
struct ScreenTable {
  private(set) var screens: [Screen] = []
  private(set) var findings: [Finding] = []
  private var byKey: [String: [Int]] = [:]
  private var ids: Set<String> = []
  /// The dialogs and the states of the defined screens, which prose calls screens, too.
  private var parts: [String: [Part]] = [:]

  /// What of a screen a name means.
  struct Part {
    let screen: Int
    var state: Words?
  }

  init(_ defined: [Screen]) {
    var placeOfID: [String: Words] = [:]
    // What an author wrote stays: the ids that are derived make room for it, in whatever order.
    ids = Set(defined.lazy.map(\.id).filter { !$0.isEmpty })
    var claims: [String: Int] = [:]
    for screen in defined { claims[Self.wantedID(of: screen), default: 0] += 1 }
    for var screen in defined {
      if let twin = twin(of: screen.title, in: screen.system) {
        findings.append(ResolvingFindings.twinScreen(screen.title, screens[twin].title))
        continue
      }
      let system = screen.system
      screen.aliases.removeAll { alias in
        guard let twin = twin(of: alias, in: system) else { return false }
        findings.append(ResolvingFindings.twinScreen(alias, screens[twin].title))
        return true
      }
      if screen.id.isEmpty {
        // Which of two screens comes first must not tell which page is whose.
        var id = Self.wantedID(of: screen)
        if claims[id, default: 0] > 1 {
          id += "-" + Slug.hash("\(screen.title.text)\n\(screen.system?.text ?? "")")
        }
        screen.id = Slug.unique(id, in: &ids)
      } else if let other = placeOfID[screen.id] {
        findings.append(ResolvingFindings.twinID(screen.id, screen.title, other))
        screen.id = Slug.unique(screen.id, in: &ids)
      } else {
        placeOfID[screen.id] = screen.title
      }
      add(screen)
    }
    for (index, screen) in screens.enumerated() {
      let states = screen.states.map { ($0, Part(screen: index, state: $0)) }
      let overlays = screen.overlays(in: nil).map { ($0.container.title, Part(screen: index)) }
      for (name, part) in overlays + states {
        parts[NameKey.ofScreen(name.text), default: []].append(part)
      }
    }
  }

  /// The screen that a name means, or whose dialog or state it means: of several, the one where the
  /// reader stands. A screen is inferred where the name means nothing that is known.
  mutating func part(of name: ScreenName, near current: Int?) -> Part {
    if let index = find(name) { return Part(screen: index) }
    let found = parts[NameKey.ofScreen(name.name.text)] ?? []
    if let part = found.first(where: { $0.screen == current }) { return part }
    if let part = found.first, found.allSatisfy({ $0.screen == part.screen }) { return part }
    return Part(screen: index(of: name))
  }

  /// The screen that has a name already, in the same system.
  private func twin(of name: Words, in system: Words?) -> Int? {
    byKey[NameKey.ofScreen(name.text)]?.first { sameSystem(screens[$0], system) }
  }

  private static func wantedID(of screen: Screen) -> String {
    screen.id.isEmpty ? Slug.of(screen.title.text, prefix: "s") : screen.id
  }

  private mutating func add(_ screen: Screen) {
    let index = screens.count
    for name in [screen.title] + screen.aliases {
      byKey[NameKey.ofScreen(name.text), default: []].append(index)
    }
    screens.append(screen)
  }

  private func sameSystem(_ screen: Screen, _ system: Words?) -> Bool {
    guard let own = screen.system, let system else { return true }
    return NameKey.of(own.text) == NameKey.of(system.text)
  }

  /// The screen of a name; inferred where nobody has defined it.
  mutating func index(of name: ScreenName) -> Int {
    if let index = find(name) { return index }
    let id = Slug.unique(Slug.of(name.name.text, prefix: "s"), in: &ids)
    add(Screen(id: id, title: name.name, system: name.system, isInferred: true))
    return screens.count - 1
  }

  /// The screen that a text names, defined or already inferred.
  func find(_ name: ScreenName) -> Int? {
    let found = byKey[NameKey.ofScreen(name.name.text)] ?? []
    return found.first { sameSystem(screens[$0], name.system) } ?? found.first
  }

  mutating func change(_ index: Int, _ change: (inout Screen) -> Void) {
    change(&screens[index])
  }
}
