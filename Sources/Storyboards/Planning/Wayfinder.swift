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
    for index in storyboard.screens.indices where !visited.contains(index) {
      findings.append(PlanningFindings.notVisited(storyboard.screens[index]))
    }
  }

  private mutating func take(_ scene: Scene, on page: Int, flow: Int) {
    guard let view = scene.view else { return }
    ways.use(view, on: page)
    guard let hotspot = scene.hotspot, let next = scene.next else { return }
    let following = storyboard.flows[flow].scenes[next]
    let target = following.view.map(numbering.view) ?? numbering.scene(next, of: flow)
    ways.add(target, to: .init(view: view, area: hotspot.area, number: hotspot.number))
  }

  private mutating func takeScreens() {
    for (index, screen) in storyboard.screens.enumerated() {
      let spots = Spot.all(of: screen, in: storyboard.system(of: screen))
      for spot in spots {
        guard let goes = spot.goes, let target = target(of: goes, from: index) else { continue }
        for state in 0..<max(1, screen.states.count) {
          let view = Storyboard.View(screen: index, state: state)
          ways.add(target, to: .init(view: view, area: spot.area, number: spot.number))
        }
      }
    }
  }

  /// The page that a `goes:` names: a screen's title, `state: X`, or `back`.
  private mutating func target(of goes: Words, from screen: Int) -> Int? {
    let own = storyboard.screens[screen]
    if goes.text == "back" { return nil }
    if goes.text.hasPrefix("state:") {
      let name = NameKey.of(String(goes.text.dropFirst("state:".count)))
      if let state = own.states.firstIndex(where: { NameKey.of($0.text) == name }) {
        return numbering.view(.init(screen: screen, state: state))
      }
      findings.append(PlanningFindings.nowhere(goes, known: own.states.map { "state: " + $0.text }))
      return nil
    }
    let key = NameKey.ofScreen(goes.text)
    if let found = screens[key] { return numbering.view(.init(screen: found, state: 0)) }
    findings.append(
      PlanningFindings.nowhere(goes, known: storyboard.screens.map(\.title.text)))
    return nil
  }
}
