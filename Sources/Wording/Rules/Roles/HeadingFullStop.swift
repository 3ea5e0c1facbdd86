import Findings
import Storyboards

/// 。 behind a heading, a title or the name of a field. A sentence to agree to keeps its mark.
package enum HeadingFullStop: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind.isHeading || text.kind == .label, text.scalars.last == "。",
      text.scalars.count(where: { $0 == "。" }) == 1, text.scalars.count > 1
    else { return [] }
    let end = text.scalars.count - 1
    guard text.kind.isHeading || text.first(of: predicates, before: end) == nil else { return [] }
    return [message(at: end..<end + 1)]
  }

  private static let predicates: [WordPattern] = [
    "です", "ます", "ました", "ません", "ください", "下さい", "か", "する", "した", "ない",
  ]

  package static let kind = FindingKind(
    "KSB6306", .note,
    title: Phrase(ja: "見出しの句点", en: "Full stop behind a heading"),
    explanation: Phrase(
      ja: "見出し、画面の名前、項目の名前には「。」を付けません。",
      en: "Headings, names of screens and names of fields take no full stop."))

  private static func message(at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "見出しや名前が「。」で終わっています。", en: "A heading or name ends with a full stop."),
      advice: Phrase(ja: "「。」を取ってください。", en: "Leave the full stop out."), replacement: "")
  }
}
