import Findings
import Storyboards

/// ないことはない and its like: the reader has to reckon.
package enum DoubleNegation: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind.isBody else { return [] }
    return text.unquotedPlaces(of: forms).filter { !isOneWord($0, in: text) }
      .map { message(text[$0], at: $0) }
  }

  private static let forms: [WordPattern] = [
    "ないことはない", "ないことはありません", "ないこともない", "ないこともありません", "ないわけではない", "ないわけではありません",
    "ないわけにはいかない", "ないわけにはいきません", "なくはない", "なくはありません", "なくもない", "なくもありません",
  ]

  /// 少なくはない, 危なくはない: the first なく denies nothing.
  private static func isOneWord(_ place: Range<Int>, in text: ReviewedText) -> Bool {
    guard place.lowerBound > 0 else { return false }
    let before = text.scalars[place.lowerBound - 1]
    return before == "少" || before == "危" || before == "切"
  }

  package static let kind = FindingKind(
    "KSB6209", .note,
    title: Phrase(ja: "二重否定", en: "Double negation"),
    explanation: Phrase(
      ja: "打ち消しを重ねると、できるのかできないのかが分かりにくくなります。肯定の形で書いてください。",
      en: "Two negations hide what holds. Say it in the affirmative."))

  private static func message(_ written: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "「\(written)」は二重否定です。", en: "“\(written)” is a double negation."),
      advice: Phrase(ja: "肯定の形で書いてください。", en: "Say it in the affirmative."))
  }
}
