import Findings

/// Finds where controls lead on the free-roaming pages: first what the flows do, then `goes:`.
struct Wayfinder {
  private let storyboard: Storyboard
  private let numbering: PageNumbering
  private(set) var ways = Ways()
  private(set) var findings: [Finding] = []
  /// The first screen of each name and alias.
  private var screens: [String: Int] = [:]

  init(_ storyboard: Storyboard, _ numbering: PageNumbering) {
    self.storyboard = storyboard
    self.numbering = numbering
    for (index, screen) in storyboard.screens.enumerated() {
      for name in [screen.title] + screen.aliases {
        let key = NameKey.ofScreen(name.text)
        if screens[key] == nil { screens[key] = index }
      }
    }
  }

  mutating func findWays() {
    var visited: Set<Int> = []
    for (number, flow) in storyboard.flows.enumerated() {
      for (index, scene) in flow.scenes.enumerated() {
        take(scene, on: numbering.scene(index, of: number), flow: number)
      }
      for (index, entry) in flow.entries.enumerated() {
        take(entry.scene, on: numbering.entry(index, of: number), flow: number)
      }
      visited.formUnion((flow.scenes + flow.entries.map(\.scene)).compactMap { $0.view?.screen })
    }
    takeScreens()
    let reached = reached(from: visited)
    for index in storyboard.screens.indices where !reached.contains(index) {
      findings.append(PlanningFindings.notReached(storyboard.screens[index]))
    }
  }

  /// The screens that a person can come to by clicking, from those that the flows visit.
  private func reached(from visited: Set<Int>) -> Set<Int> {
    guard visited.count < storyboard.screens.count else { return visited }
    var next: [Int: Set<Int>] = [:]
    for (key, targets) in ways.all {
      for target in targets {
        if let screen = numbering.screen(ofPage: target) {
          next[key.view.screen, default: []].insert(screen)
        }
      }
    }
    var reached = visited
    var waiting = Array(visited)
    while let screen = waiting.popLast() {
      for other in next[screen] ?? [] where reached.insert(other).inserted {
        waiting.append(other)
      }
    }
    return reached
  }

  private mutating func take(_ scene: Scene, on page: Int, flow: Int) {
    guard let view = scene.view else { return }
    ways.use(view, on: page)
    guard let hotspot = scene.hotspot, let next = scene.next else { return }
    let following = storyboard.flows[flow].scenes[next]
    if following.view == view, opensDialog(hotspot, on: view) { return }
    let target = following.view.map(numbering.view) ?? numbering.scene(next, of: flow)
    ways.add(target, to: .init(view: view, area: hotspot.area, number: hotspot.number))
  }

  /// Whether a control opens a dialog of its own screen: who roams sees it open, on the same page.
  private func opensDialog(_ control: Hotspot, on view: Storyboard.View) -> Bool {
    let screen = storyboard.screens[view.screen]
    let spot = Spot.all(of: screen, in: storyboard.frame(of: screen)).first {
      $0.area == control.area && $0.number == control.number
    }
    guard let goes = spot?.goes, case .dialog = Destination(goes) else { return false }
    return true
  }

  private mutating func takeScreens() {
    var backs: [(goes: Words, screen: Int, spot: Spot)] = []
    for (index, screen) in storyboard.screens.enumerated() {
      let frame = storyboard.frame(of: screen)
      for spot in Spot.all(of: screen, in: frame) {
        guard let goes = spot.goes else { continue }
        switch Destination(goes) {
        case .back: backs.append((goes, index, spot))
        // It is on the same page, and works by itself.
        case .close: break
        case .dialog(let name): check(name, goes, on: screen, in: frame)
        case .outside(let address):
          ways.outside.insert(address)
          if !Self.isSafe(address) { findings.append(PlanningFindings.unsafe(goes)) }
        case .state(let name):
          lead(from: index, spot, to: state(name, goes, of: index))
        case .screen(let name): lead(from: index, spot, to: self.screen(name, goes))
        }
      }
    }
    let before = backs.isEmpty ? [:] : predecessors()
    for back in backs {
      for view in views(of: back.screen) {
        guard let target = before[numbering.view(view)] else { continue }
        ways.add(target, to: .init(view: view, area: back.spot.area, number: back.spot.number))
      }
    }
  }

  private func views(of screen: Int) -> [Storyboard.View] {
    (0..<max(1, storyboard.screens[screen].states.count)).map { .init(screen: screen, state: $0) }
  }

  private mutating func lead(from screen: Int, _ spot: Spot, to target: Int?) {
    guard let target else { return }
    for view in views(of: screen) {
      ways.add(target, to: .init(view: view, area: spot.area, number: spot.number))
    }
  }

  /// The first page that leads to each page: where "back" goes when nobody remembers the way.
  private func predecessors() -> [Int: Int] {
    var before: [Int: Int] = [:]
    for (key, targets) in ways.all {
      let page = numbering.view(key.view)
      for target in targets where target != page {
        before[target] = min(before[target] ?? page, page)
      }
    }
    return before
  }

  /// An address that may be shown on a page, though nobody follows it.
  private static func isSafe(_ address: String) -> Bool {
    ["https://", "mailto:", "tel:"].contains { address.lowercased().hasPrefix($0) }
  }

  private mutating func check(_ dialog: String, _ goes: Words, on screen: Screen, in frame: Frame?)
  {
    let known = screen.overlays(in: frame).map(\.container.title.text)
    let key = NameKey.of(dialog)
    guard !known.contains(where: { NameKey.of($0) == key }) else { return }
    findings.append(PlanningFindings.nowhere(goes, known: known.map { "dialog: " + $0 }))
  }

  private mutating func state(_ name: String, _ goes: Words, of screen: Int) -> Int? {
    let states = storyboard.screens[screen].states
    let key = NameKey.of(name)
    if let state = states.firstIndex(where: { NameKey.of($0.text) == key }) {
      return numbering.view(.init(screen: screen, state: state))
    }
    findings.append(PlanningFindings.nowhere(goes, known: states.map { "state: " + $0.text }))
    return nil
  }

  /// The screen and the state of 「画面（状態）」.
  private func view(_ name: String) -> Storyboard.View? {
    guard let last = name.last, last == "）" || last == ")",
      let open = name.lastIndex(where: { $0 == "（" || $0 == "(" }),
      let screen = screens[NameKey.ofScreen(String(name[..<open]))]
    else { return nil }
    let key = NameKey.of(String(name[name.index(after: open)...].dropLast()))
    return storyboard.screens[screen].states.firstIndex { NameKey.of($0.text) == key }
      .map { .init(screen: screen, state: $0) }
  }

  private mutating func screen(_ name: String, _ goes: Words) -> Int? {
    if let found = screens[NameKey.ofScreen(name)] {
      return numbering.view(.init(screen: found, state: 0))
    }
    if let view = view(name) { return numbering.view(view) }
    findings.append(PlanningFindings.nowhere(goes, known: storyboard.screens.map(\.title.text)))
    return nil
  }
}
