import Findings

/// A site as one file: its pages are sections, their addresses fragments. What it promises is what
/// the site's own pages do, so that the same proof holds.
package struct SingleFilePlan: Sendable {
  /// A section that shows a card.
  package struct Section: Sendable {
    /// The id of its element; those within it begin with it and a hyphen.
    package let id: String
    package let flow: Int
    package let card: Card
  }

  package let plan: SitePlan
  /// In the order of the story; the start comes before them in `promises`.
  package let sections: [Section]
  /// Of the start, then of each section.
  package var promises: SitePromises

  /// The section that one begins with.
  package static let start = "start"

  /// The flows that it holds, by their numbers, in the order of the story.
  package let flows: [Int]

  /// - Parameter chosen: the flows' numbers; nil for all.
  package init(_ plan: SitePlan, of chosen: Set<Int>? = nil) {
    self.plan = plan
    let flows = plan.storyboard.flows.indices.filter { chosen?.contains($0) ?? true }
    self.flows = flows
    sections = flows.flatMap { number in
      plan.storyboard.flows[number].cards.map { card in
        Section(id: Self.id(of: card, flow: number, in: plan), flow: number, card: card)
      }
    }
    var numbers: [Int: Int] = [plan.numbering.index: 0]
    for (index, section) in sections.enumerated() {
      numbers[plan.numbering.card(section.card, of: section.flow)] = index + 1
    }
    let place = plan.promises.pages[plan.numbering.index].place
    var pages = [PagePromise(path: Self.start, place: place)]
    for section in sections {
      let page = plan.promises.pages[plan.numbering.card(section.card, of: section.flow)]
      pages.append(page.moved(to: section.id, numbers))
    }
    var promises = SitePromises(
      language: plan.promises.language, views: plan.promises.views, pages: pages,
      walks: plan.promises.walks.filter(\.isMain).compactMap { walk in
        let pages = walk.pages.compactMap { numbers[$0] }
        return pages.isEmpty ? nil : Walk(title: walk.title, pages: pages)
      }, assets: [])
    promises.ownWords = plan.promises.ownWords
    promises.isTranslation = plan.promises.isTranslation
    self.promises = promises
  }

  /// `connect.03`: a flow's id holds no full stop, so that no two are alike.
  package static func id(of card: Card, flow: Int, in plan: SitePlan) -> String {
    let path = plan.pages[plan.numbering.card(card, of: flow)].path
    let name = path.split(separator: "/").last.map { $0.dropLast(".html".count) } ?? ""
    return "\(plan.storyboard.flows[flow].id).\(name)"
  }
}

extension PagePromise {
  /// The same for a page elsewhere, whose ways lead to where those pages are now.
  fileprivate func moved(to path: String, _ numbers: [Int: Int]) -> PagePromise {
    func moved(_ way: WayPromise) -> WayPromise? {
      numbers[way.target].map { WayPromise(way.role, way.words, target: $0) }
    }
    return PagePromise(
      path: path, place: place, view: view, words: words, hotspot: hotspot.flatMap(moved),
      ways: ways.compactMap(moved), next: next.flatMap { numbers[$0] })
  }
}
