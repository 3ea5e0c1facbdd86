/// Writes a text so that it cannot be anything but text, between tags and in attributes alike.
///
/// Works on bytes, never on graphemes: `"` followed by a combining mark is one Character, and
/// still ends an attribute. What XML 1.0 cannot carry becomes U+FFFD.
enum Escaping {
  static func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in 0..<bytes.count {
        // Letters, and all of every scalar beyond ASCII, stand above the signs.
        guard bytes[index] <= UInt8(ascii: ">"), let entity = entity(for: bytes[index]) else {
          continue
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        output.append(contentsOf: entity.utf8)
        start = index + 1
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<bytes.count]))
    }
  }

  private static func entity(for byte: UInt8) -> String? {
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
