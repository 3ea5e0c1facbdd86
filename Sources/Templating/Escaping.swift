/// Writes a text so that it cannot be anything but text, between tags and in attributes alike.
///
/// Works on bytes, never on graphemes: `"` followed by a combining mark is one Character, and
/// still ends an attribute. What XML 1.0 cannot carry becomes U+FFFD.
enum Escaping {
  static func append(_ text: String, to output: inout MarkupBuffer) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in 0..<bytes.count where isEscaped(bytes[index]) {
        output.append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
        entity(for: bytes[index])?.withUTF8Buffer { output.append($0) }
        start = index + 1
      }
      output.append(UnsafeBufferPointer(rebasing: bytes[start..<bytes.count]))
    }
  }

  /// A bit for each byte that has an entity: the control characters and `"&'<>`. Letters, and all
  /// of every scalar beyond ASCII, stand above those.
  private static let escaped: UInt64 = 0x5000_00C4_FFFF_FFFF

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x40 && escaped >> byte & 1 != 0
  }

  private static func entity(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&#38;"
    case UInt8(ascii: "<"): "&#60;"
    case UInt8(ascii: ">"): "&#62;"
    case UInt8(ascii: "\""): "&#34;"
    case UInt8(ascii: "'"): "&#39;"
    case 0x09: "&#9;"
    case 0x0A: "&#10;"
    case 0x0D: "&#13;"
    case 0x00..<0x20: "\u{FFFD}"
    default: nil
    }
  }
}
