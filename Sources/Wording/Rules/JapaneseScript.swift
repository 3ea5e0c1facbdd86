/// Which of the scripts of Japanese a scalar belongs to.
enum JapaneseScript {
  static func isKanji(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x3005, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  static func isHiragana(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x309F).contains(scalar.value)
  }

  /// With the long vowel mark, without the middle dot.
  static func isKatakana(_ scalar: Unicode.Scalar) -> Bool {
    (0x30A1...0x30FA).contains(scalar.value) || (0x30FC...0x30FF).contains(scalar.value)
  }

  /// Kanji, katakana, Latin letters and digits of either width: what nouns are mostly written in.
  static func isOfNouns(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: isKanji(scalar) || isKatakana(scalar)
    }
  }
}
