import Findings

/// Resolves a manual: every name in its prose becomes a screen, a state and a control.
///
/// Pure and total: what cannot be resolved is inferred and said, never dropped, so that every
/// step has its scene.
package enum Resolver {
  package static func resolve(_ manual: Manual) -> Outcome<Storyboard> {
    var resolution = Resolution(manual)
    resolution.castFlows()
    resolution.completeScreens()
    return resolution.storyboard()
  }
}

/// The state of one resolution, step by step: cast, complete, number, stage.
struct Resolution {
  private let manual: Manual
  private var systems: [System]
  private var screens: [Screen] = []
  /// Screens that were added to, and whose controls must be numbered anew.
  private var changed: Set<Int> = []
  private var casts: [Cast] = []
  private var findings: [Finding] = []

  /// A flow with its drafts.
  private struct Cast {
    var id: String
    let flow: Flow
    var drafts: [DraftScene]
    var entries: [(entry: LateEntry, draft: DraftScene)]
  }

  init(_ manual: Manual) {
    self.manual = manual
    systems = manual.systems
    var ids: Set<String> = []
    for index in systems.indices {
      for frame in systems[index].frames.indices {
        Numbering.number(&systems[index].frames[frame])
      }
      let id = systems[index].id
      systems[index].id = Slug.unique(
        id.isEmpty ? Slug.of(systems[index].name.text, prefix: "y") : id, in: &ids)
    }
  }

  mutating func castFlows() {
    let table = ScreenTable(manual.screens)
    findings += table.findings
    var casting = Casting(table: table, unnamed: UnnamedScreens(manual))
    var ids: Set<String> = []
    for flow in manual.flows {
      let id = Slug.unique(
        flow.id.flatMap(Self.ascii) ?? Slug.of(flow.title.text, prefix: "f"), in: &ids)
      let drafts = casting.cast(flow)
      let entries = flow.entries.map { ($0, casting.cast($0)) }
      casts.append(Cast(id: id, flow: flow, drafts: drafts, entries: entries))
    }
    screens = casting.table.screens
    nameSystems()
  }

  /// Gives each screen's system the spelling of its definition.
  private mutating func nameSystems() {
    var names: [String: String] = [:]
    for system in systems { names[NameKey.of(system.name.text)] = system.name.text }
    for index in screens.indices {
      guard let system = screens[index].system, let name = names[NameKey.of(system.text)]
      else { continue }
      screens[index].system = Words(name, at: system.place, isAssumed: system.isAssumed)
    }
    for screen in screens { checkFrame(of: screen) }
  }

  private mutating func checkFrame(of screen: Screen) {
    guard let frame = screen.frame, frame.text != Screen.noFrame else { return }
    let known = system(of: screen)?.frames.compactMap(\.name) ?? []
    if !known.contains(where: { $0.text == frame.text }) {
      findings.append(ResolvingFindings.unknownFrame(frame, known: known.map(\.text)))
    }
  }

  private static func ascii(_ id: String) -> String? {
    let slug = Slug.of(id, prefix: "f")
    return slug == id ? id : slug
  }

  /// Adds to each screen what its scenes need.
  mutating func completeScreens() {
    for cast in casts {
      for draft in cast.drafts + cast.entries.map(\.draft) { complete(for: draft) }
      for draft in cast.drafts {
        guard let step = draft.step, let screen = draft.screen, draft.part == 0,
          screens[screen].isInferred
        else { continue }
        let leftovers = cast.flow.steps[step].leftovers
        if !leftovers.isEmpty { change(screen) { $0.add(leftovers: leftovers) } }
      }
    }
    for index in changed { Numbering.number(&screens[index]) }
    findings += screens.lazy.filter(\.isInferred).map(ResolvingFindings.screenInferred)
  }

  private func system(of screen: Screen) -> System? {
    guard let name = screen.system else { return nil }
    return systems.first { $0.name.text == name.text }
  }

  private mutating func change(_ screen: Int, _ change: (inout Inference) -> Void) {
    var inference = Inference(screens[screen])
    change(&inference)
    screens[screen] = inference.screen
    changed.insert(screen)
  }

  private mutating func complete(for draft: DraftScene) {
    guard let screen = draft.screen else { return }
    var spots = spots(of: screen)
    for input in draft.inputs where input.target != nil {
      if SpotFinder.input(for: input, among: spots) != nil { continue }
      if !SpotFinder.controls(for: input, among: spots).isEmpty { continue }
      missing(input, on: screen, spots)
      change(screen) { $0.add(input: input) }
      spots = self.spots(of: screen)
    }
    for press in [draft.press].compactMap({ $0 }) + draft.branches.map(\.press)
    where press.target != nil && SpotFinder.controls(for: press, among: spots).isEmpty {
      missing(press, on: screen, spots)
      change(screen) { _ = $0.add(press: press) }
      spots = self.spots(of: screen)
    }
  }

  /// Worked out where they are needed: kept for all screens, they would outweigh the screens.
  private func spots(of screen: Int) -> [Spot] {
    let screen = screens[screen]
    return Spot.all(of: screen, in: screen.frame(in: system(of: screen)))
  }

  private mutating func missing(
    _ instruction: Instruction, on screen: Int, _ spots: [Spot]
  ) {
    guard let target = instruction.target, !screens[screen].isInferred else { return }
    findings.append(
      ResolvingFindings.missingControl(
        target, on: screens[screen], known: spots.map(\.label.text)))
  }

  func storyboard() -> Outcome<Storyboard> {
    var findings = findings
    let scenery = Scenery(screens: screens, systems: systems)
    let flows = casts.map { cast in
      var staging = Staging(scenery, flow: cast.flow)
      let flow = staging.stage(id: cast.id, drafts: cast.drafts, entries: cast.entries)
      findings += staging.findings
      return flow
    }
    let storyboard = Storyboard(
      title: manual.title, language: manual.language, introduction: manual.introduction,
      band: manual.band, look: manual.look, screens: screens, systems: systems, flows: flows)
    return Outcome(storyboard, findings)
  }
}
