import Findings

/// Chooses the state in which each card of a flow shows its screen.
struct StateChoice {
  private let scenery: Scenery
  private let flow: Flow
  private(set) var findings: [Finding] = []

  init(_ scenery: Scenery, flow: Flow) {
    self.scenery = scenery
    self.flow = flow
  }

  /// What the annotation of a card says; else the only state that has its control; else the one
  /// that the words before it bring up, or its neighbours on the same screen have; else the first,
  /// which is said.
  mutating func states(of drafts: [DraftScene]) -> [Int] {
    var candidates: [[Int]] = []
    for draft in drafts { candidates.append(self.candidates(for: draft)) }
    var states: [Int] = []
    for (index, draft) in drafts.enumerated() {
      let fitting = candidates[index]
      if fitting.count == 1 {
        states.append(fitting[0])
        continue
      }
      let isBefore = index > 0 && drafts[index - 1].screen == draft.screen
      let led = isBefore ? stateBehind(drafts[index - 1], in: states[index - 1]) : nil
      let before = isBefore ? states[index - 1] : nil
      let after =
        index + 1 < drafts.count && drafts[index + 1].screen == draft.screen
          && candidates[index + 1].count == 1 ? candidates[index + 1][0] : nil
      let known = [told(draft), led, before, after].lazy.compactMap { $0 }.first {
        fitting.isEmpty || fitting.contains($0)
      }
      if let known {
        states.append(known)
        continue
      }
      if fitting.count > 1, let screen = draft.screen {
        findings.append(
          ResolvingFindings.ambiguousState(draft.label, scenery.screens[screen], fitting))
      }
      states.append(fitting.first ?? 0)
    }
    return states
  }

  /// The state that the prose has brought up by its name.
  private func told(_ draft: DraftScene) -> Int? {
    guard let name = draft.seen, let screen = draft.screen else { return nil }
    return index(of: name.text, on: screen)
  }

  /// The state that the `goes:` of a card's control brings up.
  private func stateBehind(_ draft: DraftScene, in state: Int) -> Int? {
    guard let screen = draft.screen, let press = draft.press, press.target != nil,
      let goes = SpotFinder.controls(for: press, among: scenery.spots(on: screen, in: state))
        .first?.goes,
      case .state(let name) = Destination(goes)
    else { return nil }
    return index(of: name, on: screen)
  }

  private func index(of name: String, on screen: Int) -> Int? {
    let key = NameKey.of(name)
    return scenery.screens[screen].states.firstIndex { NameKey.of($0.text) == key }
  }

  private mutating func candidates(for draft: DraftScene) -> [Int] {
    guard let screen = draft.screen, !scenery.screens[screen].states.isEmpty else { return [0] }
    if let name = draft.state {
      if let index = index(of: name.text, on: screen) { return [index] }
      findings.append(ResolvingFindings.unknownState(name, on: scenery.screens[screen]))
    }
    let fitting = scenery.screens[screen].states.indices.filter { state in
      let shown = scenery.spots(on: screen, in: state)
      if let press = draft.press, press.target != nil,
        SpotFinder.controls(for: press, among: shown).isEmpty
      {
        return false
      }
      return draft.inputs.allSatisfy {
        $0.target == nil || SpotFinder.input(for: $0, among: shown) != nil
          || !SpotFinder.controls(for: $0, among: shown).isEmpty
      }
    }
    return named(fitting, of: scenery.screens[screen], by: draft)
  }

  /// Of the states that fit, those that the step's own words name, where they name any.
  private func named(_ states: [Int], of screen: Screen, by draft: DraftScene) -> [Int] {
    guard states.count > 1, let step = draft.step.map({ flow.steps[$0] }) else { return states }
    // What a step says behind its press is no state that it is pressed in.
    let words = draft.sentence.map { step.sentences.prefix($0 + 1) } ?? step.sentences[...]
    let prose = NameKey.of(words.map(\.words.text).joined())
    let named = states.filter { state in
      let name = NameKey.of(screen.states[state].text)
      return !name.isEmpty && prose.contains(name)
    }
    if named.count == 1 { return named }
    // "エラーが表示された場合": the only state that shows errors.
    guard Self.errorWords.contains(where: { prose.contains($0) }) else { return states }
    let refusing = states.filter { state in
      let name = screen.states[state].text
      return !screen.errors(in: name).isEmpty
        || Self.errorWords.contains { NameKey.of(name).contains($0) }
    }
    return refusing.count == 1 ? refusing : states
  }

  /// By which a step tells of a state with errors. As keys.
  private static let errorWords = ["エラー", "error"]
}
