import Findings

/// All flows as lanes of cards, with every way between them: what a drawing, a table and the text
/// of a graph are made of.
package struct StoryMap: Sendable {
  package struct Lane: Sendable {
    package let flow: Int
    /// The scenes, then the other ways in.
    package let stops: [Stop]
  }

  /// One card in its lane.
  package struct Stop: Sendable {
    package let card: Card
    /// nil for an outcome.
    package let view: Storyboard.View?
    package let ways: [Way]
    /// The scenes of other flows that play on the same screen in the same state.
    package let twins: [(flow: Int, scene: Int)]
    /// The other flows that the step's words send the reader to; on its first card.
    package let procedures: [Int]
  }

  /// A way from a card to a scene of its flow.
  package struct Way: Sendable {
    package let kind: Kind
    /// The control that leads there; nil where the words alone do.
    package let control: Words?
    /// An index into the flow's scenes.
    package let target: Int

    package enum Kind: Sendable {
      /// As the story goes.
      case next
      /// By another control, for some readers.
      case branch
      /// Where the step's words send some readers.
      case reference
    }
  }

  package let lanes: [Lane]
  /// The views that no card shows, in the author's order.
  package let unvisited: [Storyboard.View]

  /// Most twins that one card names.
  private static let twins = 3

  package init(_ storyboard: Storyboard) {
    var users: [Storyboard.View: [(flow: Int, scene: Int)]] = [:]
    for (number, flow) in storyboard.flows.enumerated() {
      for (index, scene) in flow.scenes.enumerated() {
        if let view = scene.view { users[view, default: []].append((number, index)) }
      }
    }
    lanes = storyboard.flows.enumerated().map { number, flow in
      Lane(
        flow: number,
        stops: flow.cards.map { card in
          let scene = flow.scene(of: card)
          let twins = scene.view.map { users[$0] ?? [] } ?? []
          return Stop(
            card: card, view: scene.view, ways: Self.ways(of: scene),
            twins: Array(twins.filter { $0.flow != number }.prefix(Self.twins)),
            procedures: scene.part == 0 ? flow.procedures(of: scene) : [])
        })
    }
    let shown = Set(
      storyboard.flows.flatMap { $0.scenes + $0.entries.map(\.scene) }.compactMap(\.view))
    unvisited = storyboard.views.filter { !shown.contains($0) }
  }

  private static func ways(of scene: Scene) -> [Way] {
    let next =
      scene.next.map { [Way(kind: .next, control: scene.hotspot?.label, target: $0)] } ?? []
    return next
      + scene.branches.map { Way(kind: .branch, control: $0.control.label, target: $0.target) }
      + scene.references.map { Way(kind: .reference, control: nil, target: $0) }
  }
}

extension StoryFlow {
  /// The other flows that a scene's step names.
  package func procedures(of scene: Scene) -> [Int] {
    scene.step.map { steps[$0].procedures } ?? []
  }
}

extension Storyboard {
  /// "手順③", or its place in the story where the step has no mark; "手順③-2" for its second card.
  package func name(ofScene index: Int, in flow: StoryFlow) -> String {
    let scene = flow.scenes[index]
    let mark = scene.step.map { flow.steps[$0].label }
    let number =
      mark.flatMap { StepNumber.name(of: $0.text) } ?? String((scene.step ?? index) + 1)
    let part = scene.part > 0 ? "-\(scene.part + 1)" : ""
    return Phrase(ja: "手順\(number)\(part)", en: "Step \(number)\(part)")[language]
  }

  /// A screen's title, with its state where it has several; what an outcome is where it is none.
  package func name(of view: View?) -> String {
    guard let view else { return Phrase(ja: "結果", en: "Outcome")[language] }
    let title = screens[view.screen].title.text
    return stateName(of: view).map {
      Phrase(ja: "\(title)（\($0.text)）", en: "\(title) (\($0.text))")[language]
    } ?? title
  }
}

extension Words {
  /// Whether a step's label bears a number, in any script.
  package var isNumbered: Bool {
    text.unicodeScalars.contains { $0.properties.numericType != nil }
  }
}
