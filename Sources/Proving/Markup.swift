import CLibXML2

/// A page's elements as copied values, in document order, with the indices of their parents.
struct Markup {
  struct Element {
    let name: String
    let attributes: [(name: String, value: [UInt8])]
    let line: Int
    /// -1 for the root.
    let parent: Int
    /// The element's own text and that of all inside it, as UTF-8.
    var text: [UInt8] = []

    subscript(name: String) -> [UInt8]? { attributes.first { $0.name == name }?.value }

    func string(_ name: String) -> String? {
      self[name].map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private(set) var elements: [Element] = []

  /// Copies a tree. Depth is bounded by libxml2 (256 levels), so recursion is safe.
  init(_ root: xmlNodePtr) {
    elements.reserveCapacity(256)
    copy(root, parent: -1)
  }

  private mutating func copy(_ node: xmlNodePtr, parent: Int) {
    let index = elements.count
    elements.append(
      Element(
        name: Self.string(node.pointee.name), attributes: Self.attributes(of: node),
        line: Int(xmlGetLineNo(node)), parent: parent))
    var child = node.pointee.children
    var text: [UInt8] = []
    while let current = child {
      switch current.pointee.type {
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: text += Self.bytes(current.pointee.content)
      case XML_ELEMENT_NODE:
        let at = elements.count
        copy(current, parent: index)
        text += elements[at].text
      default: break
      }
      child = current.pointee.next
    }
    elements[index].text = text
  }

  private static func attributes(of node: xmlNodePtr) -> [(name: String, value: [UInt8])] {
    var attributes: [(String, [UInt8])] = []
    var attribute = node.pointee.properties
    while let current = attribute {
      // An attribute without entities has one text child, or none where it is empty.
      let value = current.pointee.children.map { bytes($0.pointee.content) } ?? []
      let prefix = current.pointee.ns?.pointee.prefix.map { string($0) + ":" } ?? ""
      attributes.append((prefix + string(current.pointee.name), value))
      attribute = current.pointee.next
    }
    return attributes
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  private static func bytes(_ text: UnsafePointer<xmlChar>?) -> [UInt8] {
    guard let text else { return [] }
    return Array(UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text))))
  }
}
