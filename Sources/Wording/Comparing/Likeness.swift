import Storyboards

/// A text made ready to be likened to many others.
struct LikenedText: Sendable {
  let scalars: [Unicode.Scalar]
  /// The same scalars without voicing marks, smallness, width and case: where these agree, the
  /// difference is a slip.
  let bases: [Unicode.Scalar]
  /// `bases` in order of their values.
  private let sorted: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    bases = scalars.map(KanaSlip.base)
    sorted = bases.sorted()
  }

  /// From 0 (nothing in common) to 1000 (the same): what is left of the two texts after the
  /// scalars to drop and to insert. A slip weighs an eighth of another letter.
  ///
  /// - Parameter least: below it the answer is 0, and found fast.
  func likeness(to other: LikenedText, least: Int) -> Int {
    let total = scalars.count + other.scalars.count
    guard total > 0 else { return 1000 }
    guard 2000 * inCommon(with: other) / total >= least else { return 0 }
    let cost = cost(to: other)
    let likeness = 1000 - 1000 * cost / (4 * total)
    return likeness >= least ? likeness : 0
  }

  /// How many scalars the two have in common in any order: never fewer than in the same order.
  private func inCommon(with other: LikenedText) -> Int {
    var (i, j, common) = (0, 0, 0)
    while i < sorted.count, j < other.sorted.count {
      if sorted[i] == other.sorted[j] {
        common += 1
        i += 1
        j += 1
      } else if sorted[i] < other.sorted[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return common
  }

  /// Differing middles with more pairs of scalars than this have nothing in common: only in long
  /// prose, which its place tells better.
  private static let most = 1 << 14

  /// Four for each scalar to drop or to insert, one for a slip.
  private func cost(to other: LikenedText) -> Int {
    let (a, b) = (scalars, other.scalars)
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var end = 0
    while end < min(a.count, b.count) - start, a[a.count - 1 - end] == b[b.count - 1 - end] {
      end += 1
    }
    let rows = start..<(a.count - end)
    let columns = start..<(b.count - end)
    guard rows.count * columns.count <= Self.most else { return 4 * (rows.count + columns.count) }
    var costs = columns.map { 4 * ($0 - start) } + [4 * columns.count]
    for row in rows {
      var diagonal = costs[0]
      costs[0] += 4
      for (column, index) in columns.enumerated() {
        let changed =
          if a[row] == b[index] {
            diagonal
          } else if bases[row] == other.bases[index] {
            diagonal + 1
          } else {
            Int.max
          }
        diagonal = costs[column + 1]
        costs[column + 1] = min(changed, diagonal + 4, costs[column] + 4)
      }
    }
    return costs[columns.count]
  }
}

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
