import Findings

/// Where the ids of a document stand: for pages of which one part after the other is walked.
struct MarkupIDs {
  /// The first element of each id and all that stands in it, by the id's key.
  private var elements: [UInt64: Range<Int>] = [:]

  init(_ markup: Markup) {
    let name = MarkupNames.all.id
    for (index, element) in markup.elements.enumerated() {
      for number in element.attributes where markup.attributes[number].name == name {
        let id = markup.key(markup.attributes[number].value)
        if elements[id] == nil { elements[id] = index..<element.last + 1 }
      }
    }
  }

  /// The element with this id and all that stands in it; empty where there is none.
  func part(_ id: String) -> MarkupPart {
    MarkupPart(id: id, elements: elements[FNV1a.hash(Array(id.utf8))] ?? 0..<0)
  }
}

/// An element with an id, and all that stands in it.
struct MarkupPart {
  let id: String
  let elements: Range<Int>
}
