/// Two spellings of one name have the same key. Keys serve matching only and are never shown.
///
/// Folded away: width (Ａ/A, ｱ/ア), white space, letter case, and the brackets that a manual puts
/// around a name. Dakuten stays: つなく and つなぐ are two names (a near miss, told as one).
/// Canonical equivalence (NFC/NFD) needs no work: it is what `String`'s own `==` compares.
package enum NameKey {
  package static func of(_ name: String) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      switch scalar.value {
      // Kana and ideographs: nothing to fold. Most of a Japanese name takes this way.
      case 0x3041...0x30FF, 0x3400...0x9FFF: key.append(contentsOf: UTF8.encode(scalar) ?? .init())
      case 0x61...0x7A, 0x30...0x39: key.append(UInt8(truncatingIfNeeded: scalar.value))
      case 0x41...0x5A: key.append(UInt8(truncatingIfNeeded: scalar.value + 0x20))
      case 0x20: continue
      default:
        let folded = fold(scalar)
        if folded.properties.isWhitespace || brackets.contains(folded) { continue }
        key += folded.properties.lowercaseMapping.utf8
      }
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// The key of a screen's name, without one trailing word for what a screen is.
  package static func ofScreen(_ name: String) -> String {
    let key = of(name)
    for word in screenWords where key.hasSuffix(word) && key != word {
      return String(key.dropLast(word.count))
    }
    return key
  }

  /// One scalar in its usual width: full-width ASCII becomes ASCII, half-width kana full-width.
  /// A half-width voicing mark becomes the combining one, which then composes by equivalence.
  package static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000, 0xA0: return " "
    case 0xFF61...0xFF9F: return halfWidthKana[Int(scalar.value) - 0xFF61]
    default: return scalar
    }
  }

  /// U+FF61…U+FF9F in order.
  private static let halfWidthKana = Array(
    ("。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノ"
      + "ハヒフヘホマミムメモヤユヨラリルレロワン\u{3099}\u{309A}").unicodeScalars)

  private static let brackets = Set("「」『』[]【】《》〈〉“”\"<>〔〕".unicodeScalars)

  /// What a manual calls a screen, longest first, in the form of a key.
  private static let screenWords = [
    "ポップアップ画面", "ダイアログ", "ポップアップ", "ウィンドウ", "ウインドウ", "dialogbox", "dialog", "window",
    "screen", "ページ", "画面", "page",
  ]
}
