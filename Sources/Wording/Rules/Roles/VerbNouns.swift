/// Nouns that する makes verbs of.
enum VerbNouns {
  static let all = Set(WordTable(WordingData.verbNouns).rows.compactMap(\.first))

  /// Whether a label ends in one, and so names what happens: 申請内容の確認.
  static func end(_ text: ReviewedText, before end: Int) -> Bool {
    (2...longest).contains { $0 <= end && all.contains(text[end - $0..<end]) }
  }

  private static let longest = all.reduce(2) { max($0, $1.unicodeScalars.count) }
}
