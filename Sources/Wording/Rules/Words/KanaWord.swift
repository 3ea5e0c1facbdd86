import Findings
import Storyboards

/// 予め for あらかじめ: words that are usually written in kana.
package enum KanaWord: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard !text.isTypedIn, text.profile != .none else { return [] }
    var remarks: [Remark] = []
    var depth = 0
    var index = 0
    while index < text.scalars.count {
      let scalar = text.scalars[index]
      // What is quoted is the name of something, and mended where it stands.
      if scalar == "「" || scalar == "『" { depth += 1 }
      if scalar == "」" || scalar == "』" { depth = max(0, depth - 1) }
      guard depth == 0, let row = rows[scalar]?.first(where: { $0.stands(at: index, in: text) })
      else {
        index += 1
        continue
      }
      let span = index..<index + row.written.count
      remarks.append(message(text[span], row: row, at: span))
      index = span.upperBound
    }
    return remarks
  }

  /// A row of `kana.tsv`.
  private struct Row: Sendable {
    let written: [Unicode.Scalar]
    let kana: String
    let profiles: Set<Profile>
    /// What makes it right where it stands right before, and right behind.
    let before: [[Unicode.Scalar]]
    let behind: [[Unicode.Scalar]]
    /// Whether any kanji right before makes it part of another word (猫又).
    let isApartFromKanji: Bool
    /// Whether the kana may be written without a look at what is meant.
    let isSure: Bool

    init?(_ columns: [String]) {
      guard columns.count == 6 else { return nil }
      written = Array(columns[0].unicodeScalars)
      kana = columns[1]
      profiles = Set(columns[2].split(separator: ",").compactMap { Profile(rawValue: String($0)) })
      let guards = columns[3].split(separator: ",")
      isApartFromKanji = guards.contains("<kanji")
      before = guards.filter { $0.hasPrefix("<") }.map { Array($0.dropFirst().unicodeScalars) }
      behind = guards.filter { $0.hasPrefix(">") }.map { Array($0.dropFirst().unicodeScalars) }
      isSure = columns[4] == "sure"
    }

    func stands(at index: Int, in text: ReviewedText) -> Bool {
      let end = index + written.count
      guard end <= text.scalars.count, profiles.contains(text.profile),
        text.scalars[index..<end].elementsEqual(written)
      else { return false }
      if isApartFromKanji, let kanji = text.scalar(at: index - 1), Letters.isKanji(kanji) {
        return false
      }
      return !before.contains { text.scalars[..<index].ends(with: $0) }
        && !behind.contains { text.scalars[end...].starts(with: $0) }
    }
  }

  /// By their first letter, longest first.
  private static let rows: [Unicode.Scalar: [Row]] = {
    var rows: [Unicode.Scalar: [Row]] = [:]
    for row in WordTable(WordingData.kana).rows.compactMap(Row.init) {
      guard let first = row.written.first else { continue }
      rows[first, default: []].append(row)
    }
    return rows.mapValues { list in list.sorted { $0.written.count > $1.written.count } }
  }()

  package static let kind = FindingKind(
    "KSB6110", .note,
    title: Phrase(ja: "かなで書くとよい語です", en: "A word that is better in kana"),
    explanation: Phrase(
      ja: """
        補助動詞や副詞、接続詞など、ふつうかなで書く語が漢字で書かれています。かなのほうが読みやすく、\
        公用文でもかなを使います。本来の意味（物を頂く、目で見るなど）の場合は、漢字のままでかまいません。
        """,
      en: """
        Auxiliary verbs, adverbs and conjunctions are usually written in kana, which reads more \
        easily. Leave the kanji where the word has its full meaning.
        """))

  private static func message(_ written: String, row: Row, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(
        ja: "「\(written)」は、ふつう「\(row.kana)」と書きます。",
        en: "“\(written)” is usually written “\(row.kana)”."),
      advice: Phrase(
        ja: row.isSure ? "「\(row.kana)」と書いてください。" : "本来の意味でなければ、「\(row.kana)」と書いてください。",
        en: row.isSure
          ? "Write “\(row.kana)”." : "Write “\(row.kana)”, unless the full meaning is meant."),
      replacement: row.isSure ? row.kana : nil)
  }
}

extension ArraySlice where Element: Equatable {
  /// Whether it ends with the elements of another, in their order.
  func ends(with other: [Element]) -> Bool {
    suffix(other.count).elementsEqual(other)
  }
}
