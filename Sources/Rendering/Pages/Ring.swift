/// Addresses of a page that ring a text on it: by our script, and in browsers without scripts by
/// the fragment that tells them which text to show.
enum Ring {
  /// - Parameter isShown: whether browsers without scripts are told, too.
  static func href(_ path: String, _ text: String, isShown: Bool = true) -> String {
    let ring = "\(path)?ring=\(encoded(text.unicodeScalars))"
    return isShown ? "\(ring)#:~:text=\(fragment(text))" : ring
  }

  /// The whole text, or of a long one how it begins and ends.
  private static func fragment(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > 40 else { return encoded(scalars) }
    return "\(encoded(scalars.prefix(12))),\(encoded(scalars.suffix(12)))"
  }

  /// All but ASCII letters and digits as `%XX`: both places can take that.
  private static func encoded(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": text.append(scalar)
      default:
        for byte in String(scalar).utf8 {
          text.append("%")
          text.append(digits[Int(byte >> 4)])
          text.append(digits[Int(byte & 15)])
        }
      }
    }
    return String(text)
  }

  private static let digits = Array("0123456789ABCDEF".unicodeScalars)
}
