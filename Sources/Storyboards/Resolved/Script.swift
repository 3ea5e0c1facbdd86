import Findings

/// A storyboard as a tester reads it: what is seen, filled in and pressed, act by act.
package struct Script: Sendable {
  package let title: Words
  package let language: Language
  package let scenarios: [Scenario]

  /// One way through a flow: from its first step, or from one of its other ways in.
  package struct Scenario: Sendable {
    package let title: Words
    /// The page of the site that it begins on.
    package let start: String
    package let acts: [Act]
  }

  package enum Act: Sendable {
    /// A screen stands before the reader.
    case sees(Words, state: Words?, at: Place)
    case fills(Words, at: Place)
    case presses(Press)
    /// The story ends with these words, on no screen.
    case ends(Words)
  }

  package struct Press: Sendable {
    package let role: Role
    package let label: Words
    /// Counts the controls of its role and name on the screen from 0, where there are several.
    package let number: Int?
    /// Where the manual says that it stands.
    package let section: Words?
    package let row: Words?
    package let place: Place
  }

  package init(_ plan: SitePlan) {
    let storyboard = plan.storyboard
    title = storyboard.title
    language = storyboard.language
    scenarios = storyboard.flows.enumerated().flatMap { number, flow in
      let reader = ScriptReader(storyboard: storyboard, flow: flow)
      let whole = Scenario(
        title: flow.title, start: plan.pages[plan.numbering.scene(0, of: number)].path,
        acts: reader.acts(from: flow.scenes.isEmpty ? nil : 0))
      let late = flow.entries.enumerated().map { index, entry in
        Scenario(
          title: entry.note, start: plan.pages[plan.numbering.entry(index, of: number)].path,
          acts: reader.acts(of: entry.scene, at: entry.note.place) + reader.acts(from: entry.target)
        )
      }
      return [whole] + late
    }
  }
}

/// Reads the scenes of one flow as acts.
private struct ScriptReader {
  let storyboard: Storyboard
  let flow: StoryFlow

  /// The acts of a scene and of all that follow it, each scene once.
  func acts(from first: Int?) -> [Script.Act] {
    var acts: [Script.Act] = []
    var seen: Set<Int> = []
    var next = first
    while let index = next, seen.insert(index).inserted {
      let scene = flow.scenes[index]
      let place = scene.step.map { flow.steps[$0].label.place } ?? flow.title.place
      acts += self.acts(of: scene, at: place)
      next = scene.next
    }
    return acts
  }

  func acts(of scene: Scene, at place: Place) -> [Script.Act] {
    guard let view = scene.view else {
      return scene.step.map { [.ends(flow.steps[$0].prose)] } ?? []
    }
    let screen = storyboard.screens[view.screen]
    let state = storyboard.stateName(of: view)
    let spots = Spot.all(of: screen, in: storyboard.frame(of: screen))
      .filter { $0.isShown(in: state?.text) }
    var acts: [Script.Act] = [.sees(screen.title, state: state, at: place)]
    for spot in spots where spot.area == .content && scene.asked.contains(spot.number) {
      acts.append(.fills(spot.label, at: place))
    }
    if let hotspot = scene.hotspot {
      acts.append(.presses(press(hotspot, in: scene, among: spots, at: place)))
    }
    return acts
  }

  private func press(
    _ hotspot: Hotspot, in scene: Scene, among spots: [Spot], at place: Place
  ) -> Script.Press {
    let twins = spots.filter { $0.role == hotspot.role && $0.label.text == hotspot.label.text }
    let number = twins.firstIndex { $0.area == hotspot.area && $0.number == hotspot.number }
    let sentences = scene.step.map { flow.steps[$0].sentences } ?? []
    let instruction = hotspot.sentence.flatMap {
      sentences.indices.contains($0) ? sentences[$0] : nil
    }?.instructions.first { $0.span == hotspot.span }
    return Script.Press(
      role: hotspot.role, label: hotspot.label, number: twins.count > 1 ? number : nil,
      section: instruction?.section, row: instruction?.row, place: place)
  }
}
