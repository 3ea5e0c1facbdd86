import Storyboards

/// Finds the pages of a site on which a text stands.
struct PageFinder {
  private struct Saying: Hashable {
    let flow: Int
    let words: Words
  }

  private let plan: SitePlan
  /// By the words of a sentence and by its flow, the first step that says it.
  private var steps: [Saying: Int] = [:]
  /// By flow and step, in the order of the story.
  private var scenes: [[Int: [Int]]] = []
  /// The pages that show a system's frame, by system and by the frame's name ("" for the first).
  private var framed: [Int: [String: [String]]] = [:]

  init(_ plan: SitePlan) {
    self.plan = plan
    let storyboard = plan.storyboard
    for (number, flow) in storyboard.flows.enumerated() {
      for (step, told) in flow.steps.enumerated().reversed() {
        for sentence in told.sentences {
          steps[Saying(flow: number, words: sentence.words)] = step
        }
      }
      scenes.append(Dictionary(grouping: flow.scenes.indices) { flow.scenes[$0].step ?? -1 })
    }
    var numbers: [String: Int] = [:]
    for (number, system) in storyboard.systems.enumerated() { numbers[system.name.text] = number }
    for view in storyboard.views {
      let screen = storyboard.screens[view.screen]
      guard let system = screen.system.flatMap({ numbers[$0.text] }),
        let frame = storyboard.frame(of: screen)
      else { continue }
      framed[system, default: [:]][frame.name?.text ?? "", default: []] += pages(of: view)
    }
  }

  func pages(of string: InventoryString) -> [String] {
    switch string.owner {
    case .manual: return [SitePlan.indexPath]
    case .flow(let flow): return pages(of: string, in: flow)
    case .system(let system):
      let frames = framed[system] ?? [:]
      let names = string.states.isEmpty ? frames.keys.sorted() : string.states
      return names.count == 1
        ? frames[names[0]] ?? [] : names.flatMap { frames[$0] ?? [] }
    case .screen(let screen):
      let states = plan.storyboard.screens[screen].states
      let views = (0..<max(1, states.count)).filter { state in
        guard states.indices.contains(state) else { return true }
        let shown = string.kind == .state ? [string.text] : string.states
        return shown.isEmpty || shown.contains(states[state].text)
      }
      return views.flatMap { pages(of: .init(screen: screen, state: $0)) }
    }
  }

  private func pages(of view: Storyboard.View) -> [String] {
    let own = plan.numbering.view(view)
    return ([own] + plan.ways.uses(of: view)).map { plan.pages[$0].path }
  }

  private func pages(of string: InventoryString, in flow: Int) -> [String] {
    let list = plan.pages[plan.numbering.flow(flow)].path
    guard string.kind == .step else { return [list] }
    // What another telling of the procedure says stands on no page.
    guard let step = steps[Saying(flow: flow, words: string.words)] else { return [] }
    return (scenes[flow][step] ?? []).map { plan.pages[plan.numbering.scene($0, of: flow)].path }
      + [list]
  }
}
