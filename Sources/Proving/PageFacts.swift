/// What a page turned out to hold, as far as the proof of the whole site needs it.
package struct PageFacts: Sendable {
  /// Indices of the pages that it links to, each once.
  package let links: [Int32]
  /// Where the hotspot leads.
  package let hotspot: Int?
  /// Fragments of other pages that it points at, with the keys of their ids.
  package let fragments: [(page: Int, id: UInt64, name: String)]
  /// The keys of its own, where an author has templates of her own.
  package let ids: Set<UInt64>
  package let labelCount: Int
  package let linkCount: Int

  func leads(to page: Int) -> Bool { links.contains(Int32(clamping: page)) }
}
