import CLibXML2
import Findings

/// An element with all that it holds, copied out of libxml2's tree.
struct XMLElement {
  enum Content {
    case text(String)
    case element(XMLElement)
  }

  let name: String
  /// Empty where it has none.
  let namespace: String
  /// Those without a namespace, as the formats' own are.
  let attributes: [String: String]
  let content: [Content]
  let place: Place

  var children: [XMLElement] {
    content.compactMap { content in
      if case .element(let element) = content { element } else { nil }
    }
  }

  /// The children of that name, in this element's own namespace.
  func children(_ name: String) -> [XMLElement] {
    children.filter { $0.name == name && $0.namespace == namespace }
  }

  /// All elements of that name inside it, in the order of the document.
  func descendants(_ name: String) -> [XMLElement] {
    children.flatMap { child in
      child.name == name && child.namespace == namespace ? [child] : child.descendants(name)
    }
  }
}

extension XMLElement {
  /// Copies a tree. Depth is bounded by libxml2 (256 levels), so recursion is safe.
  init(_ node: xmlNodePtr, places: inout ArraySlice<Place>) {
    name = Self.string(node.pointee.name)
    namespace = node.pointee.ns.map { Self.string($0.pointee.href) } ?? ""
    attributes = Self.attributes(of: node)
    // As many elements as places: both come of the same text.
    guard let place = places.popFirst() else { preconditionFailure("each element has a place") }
    self.place = place
    var content: [Content] = []
    var child = node.pointee.children
    while let current = child {
      switch current.pointee.type {
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        content.append(.text(Self.string(current.pointee.content)))
      case XML_ELEMENT_NODE:
        content.append(.element(XMLElement(current, places: &places)))
      default: break
      }
      child = current.pointee.next
    }
    self.content = content
  }

  private static func attributes(of node: xmlNodePtr) -> [String: String] {
    var attributes: [String: String] = [:]
    var attribute = node.pointee.properties
    while let current = attribute {
      if current.pointee.ns == nil {
        var value = ""
        var piece = current.pointee.children
        while let text = piece {
          value += string(text.pointee.content)
          piece = text.pointee.next
        }
        attributes[string(current.pointee.name)] = value
      }
      attribute = current.pointee.next
    }
    return attributes
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String {
    guard let text else { return "" }
    let bytes = UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
    return String(decoding: bytes, as: UTF8.self)
  }
}
