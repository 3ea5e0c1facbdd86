/// Katakana words that are written in two ways (サーバー and サーバ), out of `Data/katakana.tsv`.
package enum KatakanaVariants {
  /// One row of the list.
  package struct Pair: Hashable, Sendable {
    package let first: String
    package let second: String
    /// The form that official writing takes.
    package let official: String
    /// Whether the second is a mere mistake, not a variant in use.
    package let isMistake: Bool
  }

  /// Where a text has a word of the list.
  package struct Occurrence: Hashable, Sendable {
    /// The form that stands there.
    package let written: String
    package let span: Range<Int>
    /// All the pairs that have this form: インターフェース is in two.
    package let pairs: [Pair]
  }

  /// The words of the list in a text, each a whole run of katakana.
  package static func occurrences(in text: ReviewedText) -> [Occurrence] {
    guard text.scalars.contains(where: Letters.isKatakana) else { return [] }
    return text.runs(where: Letters.isKatakanaPart).compactMap { span in
      pairs[Array(text.scalars[span])].map { pairs in
        Occurrence(written: text[span], span: span, pairs: pairs)
      }
    }
  }

  /// By either form, as scalars.
  private static let pairs: [[Unicode.Scalar]: [Pair]] = {
    var pairs: [[Unicode.Scalar]: [Pair]] = [:]
    for row in WordTable(WordingData.katakana).rows where row.count == 4 {
      let pair = Pair(
        first: row[0], second: row[1], official: row[2], isMistake: row[3] == "wrong")
      for form in [pair.first, pair.second] {
        pairs[Array(form.unicodeScalars), default: []].append(pair)
      }
    }
    return pairs
  }()
}
