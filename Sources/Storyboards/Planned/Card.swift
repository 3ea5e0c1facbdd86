/// One card of a flow, by where it stands in it.
package enum Card: Hashable, Sendable {
  /// An index into the flow's scenes.
  case scene(Int)
  /// An index into the flow's entries: another way in, with a card of its own.
  case entry(Int)
}

extension StoryFlow {
  /// All cards: the scenes in the order of the story, then the other ways in.
  package var cards: [Card] {
    scenes.indices.map { .scene($0) } + entries.indices.map { .entry($0) }
  }

  package func scene(of card: Card) -> Scene {
    switch card {
    case .scene(let index): scenes[index]
    case .entry(let index): entries[index].scene
    }
  }
}
