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
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\r": bytes += "&#13;".utf8
      case "\"" where isValue: bytes += "&quot;".utf8
      case "\n" where isValue: bytes += "&#10;".utf8
      case "\t" where isValue: bytes += "&#9;".utf8
      default: bytes += UTF8.encode(Self.carried(scalar)).map(Array.init) ?? []
      }
    }
  }

  /// XML has no way to write most controls, U+FFFE and U+FFFF. The reading refuses them; where one
  /// comes all the same, a replacement character keeps the file readable.
  private static func carried(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A, 0x20...0xFFFD, 0x10000...: scalar
    default: "\u{FFFD}"
    }
  }
}
