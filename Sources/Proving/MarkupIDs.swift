import Findings

/// Where the ids of a document stand: for pages of which one part after the other is walked.
struct MarkupIDs {
  private let markup: Markup
  /// The first element of each id, by the id's key.
  private var elements: [UInt64: Int] = [:]

  init(_ markup: Markup) {
    self.markup = markup
    for (index, element) in markup.elements.enumerated() {
      for attribute in markup.attributes[element.attributes]
      where attribute.name == MarkupNames.all.id {
        let key = markup.key(attribute.value)
        if elements[key] == nil { elements[key] = index }
      }
    }
  }

  /// The element with this id and all that stands in it; empty where there is none.
  func part(_ id: String) -> MarkupPart {
    let wanted = Array(id.utf8)
    guard let index = elements[FNV1a.hash(wanted)] else {
      return MarkupPart(id: id, elements: 0..<0)
    }
    let element = markup.elements[index]
    // Two ids may have one key.
    let isIt = markup.attributes[element.attributes].contains {
      $0.name == MarkupNames.all.id && markup.values[$0.value].elementsEqual(wanted)
    }
    return MarkupPart(
      id: id, elements: isIt ? index..<element.last + 1 : markup.elements(of: id))
  }
}

/// An element with an id, and all that stands in it.
struct MarkupPart {
  let id: String
  let elements: Range<Int>
}
