/// How the cards of a story are spread over the pages that are for paper.
///
/// A page that shows too many screens opens slowly and prints badly: a long flow has several.
package struct PrintPlan: Sendable {
  /// The most cards that a page of one flow shows.
  private static let cardsOnAPage = 100
  /// The most that a contact sheet shows.
  private static let scenesOnASheet = 100

  /// The cards of each page of a flow, flow by flow.
  package let pages: [[[Card]]]
  /// The scenes of each contact sheet, in the order of the manual.
  package let sheets: [[(flow: Int, scene: Int)]]

  init(_ storyboard: Storyboard) {
    pages = storyboard.flows.map { Self.parts(of: $0.cards, by: Self.cardsOnAPage) }
    let scenes = storyboard.flows.enumerated().flatMap { number, flow in
      flow.scenes.indices.map { (flow: number, scene: $0) }
    }
    sheets = Self.parts(of: scenes, by: Self.scenesOnASheet)
  }

  private static func parts<Item>(of items: [Item], by size: Int) -> [[Item]] {
    stride(from: 0, to: max(1, items.count), by: size).map {
      Array(items[$0..<min($0 + size, items.count)])
    }
  }

  /// The id of a card on a page of its flow: `s3` and `e1`.
  package static func id(of card: Card) -> String {
    switch card {
    case .scene(let scene): "s\(scene + 1)"
    case .entry(let entry): "e\(entry + 1)"
    }
  }

  /// The id of the scene that stands at a place on a contact sheet.
  package static func id(onSheet place: Int) -> String { "c\(place + 1)" }
}
