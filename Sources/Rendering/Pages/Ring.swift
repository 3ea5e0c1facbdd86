/// Addresses of pages that ring a text on them: by our script, and in browsers without scripts by
/// the fragment that tells them which text to show.
struct Ring {
  private let query: String
  private let fragment: String

  init(_ text: String) {
    let scalars = text.unicodeScalars
    let whole = Self.encoded(text.utf8)
    query = "?ring=" + whole
    // Of a long text how it begins and ends.
    let shown =
      scalars.count > 40
      ? Self.encoded(String(scalars.prefix(12)).utf8) + ","
        + Self.encoded(String(scalars.suffix(12)).utf8) : whole
    fragment = "#:~:text=" + shown
  }

  /// - Parameter isShown: whether browsers without scripts are told, too.
  func href(_ path: String, isShown: Bool = true) -> String {
    isShown ? path + query + fragment : path + query
  }

  /// All but ASCII letters and digits as `%XX`: both places can take that.
  private static func encoded(_ bytes: String.UTF8View) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 3) { buffer in
      var end = 0
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          buffer[end] = byte
          end += 1
        default:
          buffer[end] = UInt8(ascii: "%")
          buffer[end + 1] = digit(byte >> 4)
          buffer[end + 2] = digit(byte & 15)
          end += 3
        }
      }
      return end
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
