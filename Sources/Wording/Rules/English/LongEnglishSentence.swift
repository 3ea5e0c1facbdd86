import Findings
import Storyboards

/// A sentence of more than 35 words.
package enum LongEnglishSentence: TextRule {
  package static let languages: Set<Language> = [.english]

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind.isBody, text.scalars.count > 2 * most else { return [] }
    return text.englishSentences.compactMap { sentence in
      let count = sentence.count { text.isWordStart($0) && ReviewedText.isOfWord(text.scalars[$0]) }
      return count > most ? message(count, at: sentence) : nil
    }
  }

  private static let most = 35

  package static let kind = FindingKind(
    "KSB6401", .note,
    title: Phrase(ja: "長すぎる英文", en: "Long English sentence"),
    explanation: Phrase(
      ja: "英文は1文35語までにしてください。", en: "Keep a sentence to 35 words: part it, or make a list."))

  private static func message(_ count: Int, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "1文が\(count)語あります。", en: "The sentence has \(count) words."),
      advice: Phrase(ja: "35語までの文に分けてください。", en: "Part it into sentences of at most 35."))
  }
}
