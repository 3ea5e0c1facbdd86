import Findings
import Storyboards

/// 「保存する。」on a button: a command, not a sentence.
package enum ButtonFullStop: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind.isPressed, text.scalars.count > 1, text.scalars.last == "。" else { return [] }
    let isOnly = text.scalars.count(where: { $0 == "。" }) == 1
    return [message(at: text.scalars.count - 1..<text.scalars.count, isCertain: isOnly)]
  }

  package static let kind = FindingKind(
    "KSB6301", .warning,
    title: Phrase(ja: "ボタンの句点", en: "Full stop on a button"),
    explanation: Phrase(
      ja: "ボタン、リンク、タブの名前は文ではないので、「。」を付けません。",
      en: "The name of a button, link or tab is no sentence, and takes no full stop."))

  private static func message(at span: Range<Int>, isCertain: Bool) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "名前が「。」で終わっています。", en: "The name ends with a full stop."),
      advice: Phrase(ja: "「。」を取ってください。", en: "Leave the full stop out."),
      replacement: isCertain ? "" : nil)
  }
}
