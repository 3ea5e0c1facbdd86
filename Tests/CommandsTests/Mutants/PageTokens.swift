/// A page of ours as tags and texts with their bytes, for breaking it on purpose.
struct PageTokens {
  let bytes: [UInt8]
  private(set) var tags: [Tag] = []
  private(set) var texts: [Range<Int>] = []
  /// The bytes of the screen, its own tags included; nil where the page has none.
  private(set) var screen: Range<Int>?

  struct Tag {
    let name: String
    let kind: Kind
    /// With the angle brackets.
    let range: Range<Int>
    let attributes: [Attribute]
    /// The tag that ends it, or that it ends.
    var partner: Int?

    enum Kind { case start, end, empty }

    func attribute(_ name: String) -> Attribute? { attributes.first { $0.name == name } }
  }

  struct Attribute {
    let name: String
    /// From the space before it to the quote behind it.
    let range: Range<Int>
    /// Without the quotes.
    let value: Range<Int>
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    scan()
    var open: [Int] = []
    for index in tags.indices {
      switch tags[index].kind {
      case .start: open.append(index)
      case .end:
        guard let start = open.popLast() else { continue }
        tags[start].partner = index
        tags[index].partner = start
      case .empty: break
      }
    }
    screen = tags.first {
      $0.kind == .start && $0.attribute("id").map { text($0.value) } == "screen"
    }
    .flatMap { tag in tag.partner.map { tag.range.lowerBound..<tags[$0].range.upperBound } }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The bytes of an element, from its first tag to its last.
  func element(_ tag: Tag) -> Range<Int>? {
    switch tag.kind {
    case .start: tag.partner.map { tag.range.lowerBound..<tags[$0].range.upperBound }
    case .empty: tag.range
    case .end: nil
    }
  }

  func isInScreen(_ range: Range<Int>) -> Bool {
    screen.map { $0.lowerBound < range.lowerBound && range.upperBound < $0.upperBound } ?? false
  }

  /// The page with some of its bytes replaced.
  func replacing(_ range: Range<Int>, with text: String) -> [UInt8] {
    Array(bytes[..<range.lowerBound]) + Array(text.utf8) + Array(bytes[range.upperBound...])
  }

  /// The page with the bytes of two ranges in each other's place.
  func swapping(_ one: Range<Int>, _ other: Range<Int>) -> [UInt8]? {
    let (first, last) = one.lowerBound < other.lowerBound ? (one, other) : (other, one)
    guard first.upperBound <= last.lowerBound, bytes[first] != bytes[last] else { return nil }
    return Array(bytes[..<first.lowerBound]) + Array(bytes[last])
      + Array(bytes[first.upperBound..<last.lowerBound]) + Array(bytes[first])
      + Array(bytes[last.upperBound...])
  }

  private mutating func scan() {
    var at = 0
    var textStart = 0
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else {
        at += 1
        continue
      }
      if textStart < at { texts.append(textStart..<at) }
      var end = at + 1
      var quote: UInt8?
      while end < bytes.count, quote != nil || bytes[end] != UInt8(ascii: ">") {
        if let open = quote {
          if bytes[end] == open { quote = nil }
        } else if bytes[end] == UInt8(ascii: "\"") || bytes[end] == UInt8(ascii: "'") {
          quote = bytes[end]
        }
        end += 1
      }
      let range = at..<min(end + 1, bytes.count)
      if bytes[at + 1] != UInt8(ascii: "!") { tags.append(tag(range)) }
      at = range.upperBound
      textStart = at
    }
  }

  private func tag(_ range: Range<Int>) -> Tag {
    let isEnd = bytes[range.lowerBound + 1] == UInt8(ascii: "/")
    let isEmpty = bytes[range.upperBound - 2] == UInt8(ascii: "/")
    var at = range.lowerBound + (isEnd ? 2 : 1)
    let name = word(from: &at)
    var attributes: [Attribute] = []
    while at < range.upperBound, bytes[at] == UInt8(ascii: " ") {
      let start = at
      at += 1
      let name = word(from: &at)
      guard at + 1 < range.upperBound, bytes[at] == UInt8(ascii: "=") else { break }
      let quote = bytes[at + 1]
      var end = at + 2
      while bytes[end] != quote { end += 1 }
      attributes.append(Attribute(name: name, range: start..<end + 1, value: at + 2..<end))
      at = end + 1
    }
    return Tag(
      name: name, kind: isEnd ? .end : isEmpty ? .empty : .start, range: range,
      attributes: attributes)
  }

  private func word(from at: inout Int) -> String {
    let start = at
    while at < bytes.count, !" =/>".utf8.contains(bytes[at]) { at += 1 }
    return text(start..<at)
  }
}
