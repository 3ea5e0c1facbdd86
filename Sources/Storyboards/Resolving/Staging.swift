import Findings

/// Stages the drafts of one flow: finds each scene's state from the control that it needs, its
/// hotspot, and what comes next.
struct Staging {
  let screens: [Screen]
  let systems: [System]
  let flow: Flow
  private(set) var findings: [Finding] = []

  init(screens: [Screen], systems: [System], flow: Flow) {
    self.screens = screens
    self.systems = systems
    self.flow = flow
  }

  mutating func stage(
    id: String, drafts: [DraftScene], entries: [(entry: LateEntry, draft: DraftScene)]
  ) -> StoryFlow {
    let chosen = chooseStates(of: drafts)
    var scenes: [Scene] = []
    for (index, draft) in drafts.enumerated() {
      let following = index + 1 < drafts.count ? index + 1 : nil
      // A step sends the reader on from its last card.
      let isLast = following.map { drafts[$0].step != draft.step } ?? true
      let goto = isLast ? draft.goto.flatMap { firstScene(ofStep: $0, in: drafts) } : nil
      let onward = isLast ? draft.onward.flatMap { scene(of: $0, in: drafts) } : nil
      // The story goes on, not round: what sends everybody back is a way for who wants it.
      let ahead = onward.flatMap { $0 > index ? $0 : nil }
      let next = goto ?? ahead ?? following
      var staged = scene(draft, state: chosen[index], next: next)
      staged.branches = branches(of: draft, at: index, state: chosen[index], in: drafts)
      var references = draft.references.compactMap { self.scene(of: $0, in: drafts) }
      if let onward, ahead == nil { references.append(onward) }
      if ahead != nil, goto == nil, let following, following != next {
        references.append(following)
      }
      staged.references = references.enumerated().compactMap { at, target in
        target != next && references.firstIndex(of: target) == at ? target : nil
      }
      scenes.append(staged)
    }
    let late = entries.compactMap { entry, draft -> StoryFlow.Entry? in
      guard let target = firstScene(ofStep: entry.step.words, mark: entry.step.mark, in: drafts),
        let step = drafts[target].step
      else {
        findings.append(ResolvingFindings.unknownStep(entry.step, in: flow))
        return nil
      }
      let state = chooseStates(of: [draft])[0]
      return StoryFlow.Entry(
        note: entry.note, scene: scene(draft, state: state, next: target), target: target,
        label: flow.steps[step].label)
    }
    return StoryFlow(
      id: id, title: flow.title, introduction: flow.introduction, notes: flow.notes,
      steps: flow.steps, scenes: scenes, entries: late)
  }

  /// The presses of a card that lead elsewhere: where the words send, or where the screen that
  /// comes up is shown next, or was shown last.
  private func branches(
    of draft: DraftScene, at index: Int, state: Int, in drafts: [DraftScene]
  ) -> [Scene.Branch] {
    guard let screen = draft.screen, !draft.branches.isEmpty else { return [] }
    let shown = shown(on: screen, in: state)
    return draft.branches.compactMap { branch in
      guard let spot = SpotFinder.controls(for: branch.press, among: shown).first else {
        return nil
      }
      let shows = branch.shows.flatMap { screen in
        drafts.indices[(index + 1)...].first { drafts[$0].screen == screen }
          ?? drafts.indices[...index].last { drafts[$0].screen == screen }
      }
      guard let target = branch.goto.flatMap({ scene(of: $0, in: drafts) }) ?? shows else {
        return nil
      }
      let control = Hotspot(
        area: spot.area, number: spot.number, role: spot.role, label: spot.label,
        sentence: branch.sentence, span: branch.press.span)
      return .init(control: control, target: target)
    }
  }

  private func scene(of reference: StepReference, in drafts: [DraftScene]) -> Int? {
    firstScene(ofStep: reference.words, mark: reference.mark, in: drafts)
  }

  private mutating func scene(_ draft: DraftScene, state: Int, next: Int?) -> Scene {
    guard let screen = draft.screen else {
      return Scene(
        step: draft.step, part: draft.part, view: nil, hotspot: nil, asked: [], next: next)
    }
    let shown = shown(on: screen, in: state)
    let asked = draft.inputs.compactMap { SpotFinder.input(for: $0, among: shown)?.number }
    return Scene(
      step: draft.step, part: draft.part, view: .init(screen: screen, state: state),
      hotspot: next == nil ? nil : hotspot(of: draft, on: screens[screen], among: shown),
      asked: Set(asked), next: next)
  }

  private mutating func hotspot(
    of draft: DraftScene, on screen: Screen, among spots: [Spot]
  ) -> Hotspot? {
    guard let press = draft.press, let target = press.target else { return nil }
    let found = SpotFinder.controls(for: press, among: spots)
    guard let spot = found.first else { return nil }
    if found.count > 1 {
      findings.append(
        ResolvingFindings.ambiguousControl(target, on: screen, count: found.count))
    }
    return Hotspot(
      area: spot.area, number: spot.number, role: spot.role, label: spot.label,
      sentence: draft.sentence, span: press.span)
  }

  private func shown(on screen: Int, in state: Int) -> [Spot] {
    let states = screens[screen].states
    let name = states.isEmpty ? nil : states[state].text
    let system = screens[screen].system.flatMap { name in
      systems.first { $0.name.text == name.text }
    }
    return Spot.all(of: screens[screen], in: screens[screen].frame(in: system))
      .filter { $0.isShown(in: name) }
  }

  /// The state of every draft: what its annotation says; else the only one that has its control;
  /// else that of its neighbours on the same screen; else the first, which is said.
  private mutating func chooseStates(of drafts: [DraftScene]) -> [Int] {
    var candidates: [[Int]] = []
    for draft in drafts { candidates.append(self.candidates(for: draft)) }
    var states: [Int] = []
    for (index, draft) in drafts.enumerated() {
      let fitting = candidates[index]
      if fitting.count == 1 {
        states.append(fitting[0])
        continue
      }
      let before = index > 0 && drafts[index - 1].screen == draft.screen ? states[index - 1] : nil
      let after =
        index + 1 < drafts.count && drafts[index + 1].screen == draft.screen
          && candidates[index + 1].count == 1 ? candidates[index + 1][0] : nil
      if let known = before ?? after, fitting.isEmpty || fitting.contains(known) {
        states.append(known)
        continue
      }
      if fitting.count > 1, let screen = draft.screen {
        findings.append(ResolvingFindings.ambiguousState(draft.label, screens[screen], fitting))
      }
      states.append(fitting.first ?? 0)
    }
    return states
  }

  private mutating func candidates(for draft: DraftScene) -> [Int] {
    guard let screen = draft.screen, !screens[screen].states.isEmpty else { return [0] }
    let states = screens[screen].states
    if let name = draft.state {
      if let index = states.firstIndex(where: { NameKey.of($0.text) == NameKey.of(name.text) }) {
        return [index]
      }
      findings.append(ResolvingFindings.unknownState(name, on: screens[screen]))
    }
    let fitting = states.indices.filter { state in
      let shown = shown(on: screen, in: state)
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
    return named(fitting, of: screens[screen], by: draft)
  }

  /// Of the states that fit, those that the step's own words name, where they name any.
  private func named(_ states: [Int], of screen: Screen, by draft: DraftScene) -> [Int] {
    guard states.count > 1, let step = draft.step.map({ flow.steps[$0] }) else { return states }
    let prose = NameKey.of(step.prose.text)
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

  private mutating func firstScene(ofStep words: Words, in drafts: [DraftScene]) -> Int? {
    let digits = StepNumber.digits(of: words.text)
    let scene = firstScene(ofStep: words, mark: digits, in: drafts)
    if scene == nil {
      findings.append(ResolvingFindings.unknownStep(.init(mark: digits, words: words), in: flow))
    }
    return scene
  }

  private func firstScene(ofStep words: Words, mark: String, in drafts: [DraftScene]) -> Int? {
    let step =
      flow.steps.firstIndex { StepNumber.digits(of: $0.label.text) == mark }
      ?? Int(mark).flatMap { flow.steps.indices.contains($0 - 1) ? $0 - 1 : nil }
    return step.flatMap { step in drafts.firstIndex { $0.step == step } }
  }
}
