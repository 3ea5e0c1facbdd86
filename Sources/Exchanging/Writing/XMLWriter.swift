/// Writes XML element by element, indented, text untouched.
struct XMLWriter {
  private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
  private var depth = 0

  typealias Attributes = KeyValuePairs<String, String?>

  /// An element that holds elements only. Attributes without a value are left out.
  mutating func element(
    _ name: String, _ attributes: Attributes, _ body: (inout XMLWriter) -> Void
  ) {
    open(name, attributes)
    bytes += ">\n".utf8
    depth += 1
    body(&self)
    depth -= 1
    indent()
    close(name)
  }

  /// An element that holds a text only, to which nothing is added.
  mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
    open(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    append(text, isValue: false)
    close(name)
  }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    indent()
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for case (let name, let value?) in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes += name.utf8
      bytes += "=\"".utf8
      append(value, isValue: true)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func close(_ name: String) {
    bytes += "</\(name)>\n".utf8
  }

  private mutating func indent() {
    for _ in 0..<depth { bytes += "  ".utf8 }
  }

  /// `>` too, for `]]>` must not stand in a text; and the white space that a parser would change.
  private mutating func append(_ text: String, isValue: Bool) {
    var text = Self.carried(text)
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices {
        guard let escape = Self.escape(utf8[index], isValue: isValue) else { continue }
        bytes.append(contentsOf: utf8[start..<index])
        bytes += escape.utf8
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }

  private static func escape(_ byte: UInt8, isValue: Bool) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case 0x0D: "&#13;"
    case UInt8(ascii: "\"") where isValue: "&quot;"
    case 0x0A where isValue: "&#10;"
    case 0x09 where isValue: "&#9;"
    default: nil
    }
  }

  /// XML has no way to write most controls, U+FFFE and U+FFFF. The reading refuses them; where one
  /// comes all the same, a replacement character keeps the file readable.
  private static func carried(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(isCarried) { return text }
    var carried = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { carried.append(isCarried(scalar) ? scalar : "\u{FFFD}") }
    return String(carried)
  }

  private static func isCarried(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...: true
    default: false
    }
  }
}
