import Findings
import Storyboards

/// A hint that begins with (例), 例), ex. or the like: 例： is the form that everybody knows.
package enum HintExample: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind == .hint, !text.has("例：", at: 0), !text.has("入力例：", at: 0),
      !text.has("記入例：", at: 0), let mark = ExampleMark.first(in: text)
    else { return [] }
    return [message(text[mark], at: mark)]
  }

  package static let kind = FindingKind(
    "KSB6311", .note,
    title: Phrase(ja: "「例：」の書き方", en: "How an example begins"),
    explanation: Phrase(
      ja: "ヒントの中の例は「例：」で始めて、書き方をそろえてください。",
      en: "Let examples in hints begin with 例： everywhere."))

  private static func message(_ written: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "例が「\(written)」で始まっています。", en: "The example begins with “\(written)”."),
      advice: Phrase(ja: "「例：」と書いてください。", en: "Write 例：."))
  }
}
