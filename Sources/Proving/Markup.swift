import CLibXML2

/// A page's elements as copied values, in document order.
///
/// All text lies in one store, all attribute values in another: what an element holds, with all
/// inside it, is one range.
struct Markup {
  struct Element {
    let name: MarkupName
    /// Into `attributes`.
    let attributes: Range<Int>
    let line: Int
    /// Into `text`: the element's own text and that of all inside it.
    var text: Range<Int>
    /// The last element inside it, or itself.
    var last: Int
  }

  struct Attribute {
    let name: MarkupName
    /// Into `values`.
    let value: Range<Int>
  }

  private(set) var elements: [Element] = []
  private(set) var attributes: [Attribute] = []
  /// UTF-8.
  private(set) var text: [UInt8] = []
  /// The text nodes that hold more than white space, trimmed; into `text`.
  private(set) var runs: [Range<Int>] = []
  /// Whether instructions for other programs stand among the elements.
  private(set) var hasInstructions = false
  /// UTF-8.
  private(set) var values: [UInt8] = []

  /// The runs within a range of the text.
  func runs(in range: Range<Int>) -> ArraySlice<Range<Int>> {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return runs[low...].prefix { $0.lowerBound < range.upperBound }
  }

  /// Copies a tree. Depth is bounded by libxml2 (256 levels), so recursion is safe.
  ///
  /// - Parameter size: of the page, in bytes; what lists of it hold on the average follows from it.
  init(_ root: xmlNodePtr, size: Int) {
    elements.reserveCapacity(max(256, size / 48))
    attributes.reserveCapacity(max(512, size / 40))
    text.reserveCapacity(max(4096, size / 4))
    runs.reserveCapacity(max(128, size / 96))
    values.reserveCapacity(max(8192, size / 3))
    copy(root)
  }

  func string(_ attribute: Attribute) -> String {
    String(decoding: values[attribute.value], as: UTF8.self)
  }

  func string(_ element: Element) -> String {
    String(decoding: text[element.text], as: UTF8.self)
  }

  /// A number for an id or an address, the same for the same bytes (FNV-1a): to look up by, where two
  /// that differ meet by chance once in 2^64.
  func key(_ range: Range<Int>) -> UInt64 {
    var key: UInt64 = 0xcbf2_9ce4_8422_2325
    values.withUnsafeBufferPointer { values in
      for byte in values[range] {
        key ^= UInt64(byte)
        key &*= 0x0000_0100_0000_01b3
      }
    }
    return key
  }

  /// Whether a value is exactly this text.
  func value(_ attribute: Attribute, is wanted: StaticString) -> Bool {
    guard attribute.value.count == wanted.utf8CodeUnitCount else { return false }
    var at = wanted.utf8Start
    for index in attribute.value {
      if values[index] != at.pointee { return false }
      at += 1
    }
    return true
  }

  /// Whether a value is exactly these two texts, one behind the other.
  func value(_ attribute: Attribute, is wanted: StaticString, behind prefix: [UInt8]) -> Bool {
    if prefix.isEmpty { return value(attribute, is: wanted) }
    let rest = Attribute(
      name: attribute.name,
      value: min(
        attribute.value.lowerBound + prefix.count, attribute.value.upperBound)..<attribute.value
        .upperBound)
    return value(rest, is: wanted) && values[attribute.value].starts(with: prefix)
  }

  /// A range of the text without the white space that a template put at the ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Self.isSpace(text[start]) { start += 1 }
    while end > start, Self.isSpace(text[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Whether a trimmed range of the text is this string, trimmed, byte for byte.
  func text(_ range: Range<Int>, is wanted: String) -> Bool {
    var wanted = wanted
    return wanted.withUTF8 { wanted in
      var (start, end) = (0, wanted.count)
      while start < end, Self.isSpace(wanted[start]) { start += 1 }
      while end > start, Self.isSpace(wanted[end - 1]) { end -= 1 }
      guard end - start == range.count else { return false }
      return text.withUnsafeBufferPointer { text in
        for offset in 0..<range.count
        where text[range.lowerBound + offset] != wanted[start + offset] { return false }
        return true
      }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  private mutating func copy(_ node: xmlNodePtr) {
    let index = elements.count
    let start = text.count
    elements.append(
      Element(
        name: MarkupName(node.pointee.name), attributes: copyAttributes(of: node),
        line: Int(xmlGetLineNo(node)), text: start..<start,
        last: index))
    var child = node.pointee.children
    while let current = child {
      switch current.pointee.type {
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        let start = text.count
        Self.append(current.pointee.content, to: &text)
        let run = trimmed(start..<text.count)
        if !run.isEmpty { runs.append(run) }
      case XML_ELEMENT_NODE: copy(current)
      case XML_PI_NODE: hasInstructions = true
      default: break
      }
      child = current.pointee.next
    }
    elements[index].text = start..<text.count
    elements[index].last = elements.count - 1
  }

  private mutating func copyAttributes(of node: xmlNodePtr) -> Range<Int> {
    let first = attributes.count
    var attribute = node.pointee.properties
    while let current = attribute {
      let start = values.count
      // An attribute without entities has one text child, or none where it is empty.
      if let child = current.pointee.children { Self.append(child.pointee.content, to: &values) }
      let name = MarkupName(current.pointee.name)
      if current.pointee.ns == nil {
        attributes.append(Attribute(name: name, value: start..<values.count))
      } else if name == MarkupNames.all.lang {
        attributes.append(Attribute(name: MarkupNames.all.xmlLang, value: start..<values.count))
      }
      attribute = current.pointee.next
    }
    return first..<attributes.count
  }

  private static func append(_ content: UnsafePointer<xmlChar>?, to store: inout [UInt8]) {
    guard let content else { return }
    store.append(
      contentsOf: UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
  }
}
