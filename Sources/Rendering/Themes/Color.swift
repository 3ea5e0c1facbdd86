/// A colour of a theme, and what can be read on it.
struct Color: Equatable {
  /// Each from 0 to 255.
  let red: Int
  let green: Int
  let blue: Int

  init(red: Int, green: Int, blue: Int) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// `#rrggbb`; nil for anything else.
  init?(_ text: String) {
    let scalars = Array(text.utf8)
    guard scalars.count == 7, scalars[0] == UInt8(ascii: "#"),
      let value = Int(text.dropFirst(), radix: 16), scalars[1] != UInt8(ascii: "-"),
      scalars[1] != UInt8(ascii: "+")
    else { return nil }
    self.init(red: value >> 16, green: value >> 8 & 0xFF, blue: value & 0xFF)
  }

  var text: String {
    "#"
      + [red, green, blue].map { value in
        (value < 16 ? "0" : "") + String(value, radix: 16)
      }.joined()
  }

  /// WCAG 2.2's relative luminance, from 0 (black) to 1 (white).
  var luminance: Double {
    func linear(_ value: Int) -> Double {
      let part = Double(value) / 255
      guard part > 0.04045 else { return part / 12.92 }
      let base = (part + 0.055) / 1.055
      // To the power of 2.4: its square times the square of its fifth root.
      let root = Self.fifthRoot(of: base)
      return base * base * root * root
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// By Newton's method, for 0 < value ≤ 1.
  private static func fifthRoot(of value: Double) -> Double {
    var root = 1.0
    for _ in 0..<24 {
      let fourth = root * root * root * root
      root -= (fourth * root - value) / (5 * fourth)
    }
    return root
  }

  /// WCAG 2.2's contrast ratio, from 1 to 21.
  func contrast(with other: Color) -> Double {
    let (high, low) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }

  /// Mixed with another: 0 is this one, 1 the other.
  func mixed(with other: Color, _ share: Double) -> Color {
    func mix(_ own: Int, _ other: Int) -> Int {
      Int(Double(own) * (1 - share) + Double(other) * share + 0.5)
    }
    return Color(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  static let black = Color(red: 0, green: 0, blue: 0)
  static let white = Color(red: 255, green: 255, blue: 255)
}
