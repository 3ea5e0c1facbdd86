/// Errors that say nothing at all: 「エラーが発生しました」.
enum BareErrors {
  static let japanese = errors(of: "ja")
  static let english = errors(of: "en")

  private static func errors(of language: String) -> Set<String> {
    Set(
      WordTable(WordingData.errors).rows.compactMap { row in
        row.count == 2 && row[1] == language ? row[0] : nil
      })
  }

  /// Without the end marks, white space and marks of an error around it.
  static func core(of text: ReviewedText) -> String {
    let isTrim = { (scalar: Unicode.Scalar) in
      scalar.properties.isWhitespace || trims.contains(scalar)
    }
    guard let start = text.scalars.firstIndex(where: { !isTrim($0) }),
      let end = text.scalars.lastIndex(where: { !isTrim($0) })
    else { return "" }
    return text[start..<end + 1]
  }

  private static let trims: [Unicode.Scalar] = ["。", "！", "!", ".", "※", "⚠", "…"]
}
