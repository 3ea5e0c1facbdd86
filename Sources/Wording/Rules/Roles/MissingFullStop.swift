import Findings
import Storyboards

/// A sentence of body text that just stops.
package enum MissingFullStop: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard isSentenceKind(text.kind), text.scalars.count > shortest,
      let predicate = text.first(of: predicates, before: text.scalars.count)
    else { return [] }
    let end = text.scalars.count
    let start = text.scalars[..<end].lastIndex { ReviewedText.isEndMark($0) } ?? -1
    guard end - start - 1 > shortest else { return [] }
    return [message(predicate.text, at: end - predicate.scalars.count..<end)]
  }

  /// Up to here a sentence may stand without its mark, as in a table.
  private static let shortest = 15

  private static func isSentenceKind(_ kind: TextKind) -> Bool {
    kind == .text || kind == .note || kind == .banner || kind == .hint || kind == .error
  }

  private static let predicates: [WordPattern] = [
    "です", "ます", "ください", "下さい", "ません", "ました", "でした", "ましょう", "でしょう", "ますか", "ですか", "ませんか",
  ]

  package static let kind = FindingKind(
    "KSB6305", .note,
    title: Phrase(ja: "文末の句点がない", en: "Sentence without its full stop"),
    explanation: Phrase(
      ja: "本文、注記、ヒント、エラーの文は「。」で終えてください。15文字以内の短い文は対象外です。",
      en:
        "Sentences of body text, notes, hints and errors end with 。. Up to 15 characters are left "
        + "alone."))

  private static func message(_ end: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(
        ja: "文が「\(end)」で終わり、「。」がありません。",
        en: "The sentence ends with “\(end)” and has no full stop."),
      advice: Phrase(ja: "文の終わりに「。」を付けてください。", en: "End it with 。."))
  }
}
