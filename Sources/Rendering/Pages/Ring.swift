/// Addresses of pages that ring a text on them: by our script, and in browsers without scripts by
/// the fragment that tells them which text to show.
struct Ring {
  private let query: String
  private let fragment: String

  init(_ text: String) {
    let scalars = text.unicodeScalars
    let whole = Self.encoded(scalars)
    query = "?ring=" + whole
    // Of a long text how it begins and ends.
    let shown =
      scalars.count > 40
      ? Self.encoded(scalars.prefix(12)) + ","
        + Self.encoded(scalars.suffix(12)) : whole
    fragment = "#:~:text=" + shown
  }

  /// - Parameter isShown: whether browsers without scripts are told, too.
  func href(_ path: String, isShown: Bool = true) -> String {
    isShown ? path + query + fragment : path + query
  }

  /// ASCII that is no letter or digit, controls and scalars that are no characters as `%XX`; other
  /// letters as they are, as URLs may have them, in a third of the bytes.
  private static func encoded<Text: Sequence>(_ scalars: Text) -> String
  where Text.Element == Unicode.Scalar {
    var bytes: [UInt8] = []
    for scalar in scalars {
      let isPlain = isPlain(scalar)
      for byte in UTF8.encode(scalar) ?? .init() {
        if isPlain {
          bytes.append(byte)
        } else {
          bytes += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// https://url.spec.whatwg.org/#url-code-points
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default:
      scalar.value >= 0xA0 && scalar.value & 0xFFFE != 0xFFFE
        && !(0xFDD0...0xFDEF).contains(scalar.value)
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
