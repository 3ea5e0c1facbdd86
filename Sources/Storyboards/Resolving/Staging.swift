import Findings

/// Stages the drafts of one flow: finds each scene's state from the control that it needs, its
/// hotspot, and what comes next.
struct Staging {
  let scenery: Scenery
  let flow: Flow
  private(set) var findings: [Finding] = []

  init(_ scenery: Scenery, flow: Flow) {
    self.scenery = scenery
    self.flow = flow
  }

  mutating func stage(
    id: String, drafts: [DraftScene], entries: [(entry: LateEntry, draft: DraftScene)]
  ) -> StoryFlow {
    let chosen = states(of: drafts)
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
      let state = states(of: [draft])[0]
      return StoryFlow.Entry(
        note: entry.note, scene: scene(draft, state: state, next: target), target: target,
        label: flow.steps[step].label)
    }
    return StoryFlow(
      id: id, title: flow.title, introduction: flow.introduction, notes: flow.notes,
      steps: flow.steps, scenes: scenes, entries: late, retold: flow.retold)
  }

  private mutating func states(of drafts: [DraftScene]) -> [Int] {
    var choice = StateChoice(scenery, flow: flow)
    defer { findings += choice.findings }
    return choice.states(of: drafts)
  }

  /// The presses of a card that lead elsewhere: where the words send, or where the screen that
  /// comes up is shown next, or was shown last.
  private func branches(
    of draft: DraftScene, at index: Int, state: Int, in drafts: [DraftScene]
  ) -> [Scene.Branch] {
    guard let screen = draft.screen, !draft.branches.isEmpty else { return [] }
    let shown = scenery.spots(on: screen, in: state)
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
    let shown = scenery.spots(on: screen, in: state)
    let asked = draft.inputs.compactMap { SpotFinder.input(for: $0, among: shown)?.number }
    return Scene(
      step: draft.step, part: draft.part, view: .init(screen: screen, state: state),
      hotspot: next == nil ? nil : hotspot(of: draft, on: scenery.screens[screen], among: shown),
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
