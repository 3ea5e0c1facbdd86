import Findings
import Storyboards

/// A button of more than ten full-width characters. Latin letters and digits count as a half.
package enum LongButton: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind == .button, text.scalars.count > most, !text.scalars.contains("「") else {
      return []
    }
    let halves = text.scalars.reduce(0) { $0 + ($1.value < 0x80 ? 1 : 2) }
    return halves / 2 > most ? [message(halves / 2)] : []
  }

  private static let most = 10

  package static let kind = FindingKind(
    "KSB6302", .note,
    title: Phrase(ja: "長いボタン", en: "Long button"),
    explanation: Phrase(
      ja: "ボタンの名前は、ひと目で読める10文字までが目安です。英数字は2文字で1文字と数え、「」を含むものは対象外です。",
      en:
        "A button is read at a glance if it has at most ten full-width characters. Two Latin letters "
        + "or digits count as one; names with 「」 are left alone."))

  private static func message(_ length: Int) -> Remark {
    Remark(
      kind,
      Phrase(ja: "ボタンの名前が\(length)文字あります。", en: "The button has \(length) characters."),
      advice: Phrase(ja: "10文字までを目安に、短くしてください。", en: "Shorten it to about ten."))
  }
}
