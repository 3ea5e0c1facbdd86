import Findings

/// What can be told of XML without a parser: where each element begins, and what must not even
/// reach one.
///
/// It never fails: of what is not well-formed it tells something, and libxml2 refuses it.
struct XMLOutline {
  /// Where each element begins, in the order of the document.
  private(set) var tags: [Place] = []
  private(set) var doctype: Place?
  /// A tag with so many attributes that comparing each with all others would never end.
  private(set) var endlessTag: Place?
  /// What the declaration says, in upper case.
  private(set) var encoding: String?

  private static let attributeLimit = 1_000

  init(_ bytes: ArraySlice<UInt8>, file: String) {
    var walk = ByteWalk(bytes, file: file)
    if walk.starts(with: "<?xml ") { encoding = Self.encoding(in: walk.text(upTo: "?>")) }
    var signs = 0
    while let byte = walk.next {
      if byte == UInt8(ascii: "<") {
        signs = 0
        if walk.starts(with: "<!--") {
          walk.skip(past: "-->")
          continue
        }
        if walk.starts(with: "<![CDATA[") {
          walk.skip(past: "]]>")
          continue
        }
        if walk.starts(with: "<?") {
          walk.skip(past: "?>")
          continue
        }
        if walk.starts(with: "<!DOCTYPE") {
          doctype = walk.place
          return
        }
        if let name = walk.second, name != UInt8(ascii: "/"), name != UInt8(ascii: "!") {
          tags.append(walk.place)
        }
      } else if byte == UInt8(ascii: "=") {
        signs += 1
        if signs > Self.attributeLimit, endlessTag == nil, !tags.isEmpty { endlessTag = tags.last }
      } else if byte == UInt8(ascii: ">") {
        // What follows is text, where signs are words.
        signs = .min
      }
      walk.take()
    }
  }

  private static func encoding(in declaration: String) -> String? {
    guard let name = declaration.firstRange(of: "encoding") else { return nil }
    let rest = declaration[name.upperBound...]
    guard let open = rest.firstIndex(where: { $0 == "\"" || $0 == "'" }) else { return nil }
    let value = rest[rest.index(after: open)...]
    return value.prefix { $0 != rest[open] }.uppercased()
  }
}

/// Bytes one by one, with the place that they stand at.
private struct ByteWalk {
  private let bytes: ArraySlice<UInt8>
  private let file: String
  private var index: Int
  private var line = 1
  private var column = 1

  init(_ bytes: ArraySlice<UInt8>, file: String) {
    self.bytes = bytes
    self.file = file
    index = bytes.startIndex
  }

  var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }
  var second: UInt8? { index + 1 < bytes.endIndex ? bytes[index + 1] : nil }
  var place: Place { Place(file: file, line: line, column: column) }

  func starts(with mark: StaticString) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard bytes.endIndex - index >= count else { return false }
    for offset in 0..<count where bytes[index + offset] != mark.utf8Start[offset] { return false }
    return true
  }

  mutating func take() {
    guard let byte = next else { return }
    index += 1
    if byte == 0x0A {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  mutating func skip(past mark: StaticString) {
    while next != nil, !starts(with: mark) { take() }
    for _ in 0..<mark.utf8CodeUnitCount { take() }
  }

  func text(upTo mark: StaticString) -> String {
    var walk = self
    while walk.next != nil, !walk.starts(with: mark) { walk.take() }
    return String(decoding: bytes[index..<walk.index], as: UTF8.self)
  }
}
