/// Kana with dakuten and handakuten, and the kana without them.
enum KanaVoicing {
  /// U+3099 and U+309A, the combining marks.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x3099 || scalar.value == 0x309A
  }

  /// The kana without its mark; any other scalar as it is.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar { plain[scalar] ?? scalar }

  /// A kana and the mark that follows it as one; nil where the two do not compose.
  static func composed(_ kana: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard isMark(mark) else { return nil }
    return voiced[Pair(kana: kana, isHalf: mark.value == 0x309A)]
  }

  private struct Pair: Hashable {
    let kana: Unicode.Scalar
    let isHalf: Bool
  }

  private static let full = (
    "がぎぐげござじずぜぞだぢづでどばびぶべぼガギグゲゴザジズゼゾダヂヅデドバビブベボヴ",
    "かきくけこさしすせそたちつてとはひふへほカキクケコサシスセソタチツテトハヒフヘホウ"
  )
  private static let half = ("ぱぴぷぺぽパピプペポ", "はひふへほハヒフヘホ")

  private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (marked, bare) in [full, half] {
      for (mark, kana) in zip(marked.unicodeScalars, bare.unicodeScalars) { table[mark] = kana }
    }
    return table
  }()

  private static let voiced: [Pair: Unicode.Scalar] = {
    var table: [Pair: Unicode.Scalar] = [:]
    for (marks, isHalf) in [(full, false), (half, true)] {
      for (marked, kana) in zip(marks.0.unicodeScalars, marks.1.unicodeScalars) {
        table[Pair(kana: kana, isHalf: isHalf)] = marked
      }
    }
    return table
  }()
}
