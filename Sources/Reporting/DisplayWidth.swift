/// How many columns of a terminal a text takes: Japanese characters are two columns wide.
package enum DisplayWidth {
  package static func of(_ text: some Sequence<Unicode.Scalar>) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// 0 for combining marks, 2 for wide and full-width characters (UAX #11), else 1.
  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    // Circled digits and the like are ambiguous; Japanese terminals draw them wide.
    case 0x2460...0x24FF, 0x25A0...0x25FF, 0x2600...0x26FF: return 2
    default: return 1
    }
  }
}
