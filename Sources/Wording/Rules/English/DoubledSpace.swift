import Findings
import Storyboards

/// Two spaces or more between words.
package enum DoubledSpace: TextRule {
  package static let languages: Set<Language> = [.english]

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind != .value, text.kind != .example, text.kind != .cell else { return [] }
    return text.runs { $0 == " " }.filter { run in
      run.count > 1 && run.lowerBound > 0 && run.upperBound < text.scalars.count
        && !ReviewedText.isLineEnd(text.scalars[run.lowerBound - 1])
        && !ReviewedText.isLineEnd(text.scalars[run.upperBound])
    }.map(message)
  }

  package static let kind = FindingKind(
    "KSB6408", .note,
    title: Phrase(ja: "続いた空白", en: "Doubled space"),
    explanation: Phrase(
      ja: "英文の語の間の空白は1つにしてください。", en: "One space parts words, and sentences too."))

  private static func message(at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "空白が\(span.count)つ続いています。", en: "\(span.count) spaces stand in a row."),
      advice: Phrase(ja: "空白を1つにしてください。", en: "Leave one space."), replacement: " ")
  }
}
