import Storyboards

/// What is easily mistyped for another: が for か, ゃ for や, Ａ for A, a for A.
enum KanaSlip {
  /// The scalar that all of its slips share.
  static func base(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let folded = NameKey.fold(scalar)
    switch folded.value {
    case 0x3041...0x3096: return Unicode.Scalar(hiragana(folded.value)) ?? folded
    case 0x30A1...0x30F6: return Unicode.Scalar(hiragana(folded.value - 0x60) + 0x60) ?? folded
    case 0x41...0x5A: return Unicode.Scalar(folded.value + 0x20) ?? folded
    default: return folded
    }
  }

  private static func hiragana(_ value: UInt32) -> UInt32 {
    switch value {
    // ぁあ…: the small one first.
    case 0x3041...0x304A, 0x3083...0x3088: value.isMultiple(of: 2) ? value : value + 1
    // かが…ぢ: the plain one first.
    case 0x304B...0x3062: value.isMultiple(of: 2) ? value - 1 : value
    // っつづ
    case 0x3063...0x3065: 0x3064
    // てでとど
    case 0x3066...0x3069: value.isMultiple(of: 2) ? value : value - 1
    // はばぱ…
    case 0x306F...0x307D: value - (value - 0x306F) % 3
    // ゎ ゔ ゕ ゖ
    case 0x308E: 0x308F
    case 0x3094: 0x3046
    case 0x3095: 0x304B
    case 0x3096: 0x3051
    default: value
    }
  }
}
