import Findings
import Storyboards

/// A button of more than 25 characters.
package enum LongEnglishButton: TextRule {
  package static let languages: Set<Language> = [.english]

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind == .button, text.scalars.count > most else { return [] }
    return [message(text.scalars.count)]
  }

  private static let most = 25

  package static let kind = FindingKind(
    "KSB6410", .note,
    title: Phrase(ja: "長い英語のボタン", en: "Long English button"),
    explanation: Phrase(
      ja: "英語のボタンの名前は25文字までが目安です。", en: "Keep a button to about 25 characters."))

  private static func message(_ length: Int) -> Remark {
    Remark(
      kind,
      Phrase(ja: "ボタンの名前が\(length)文字あります。", en: "The button has \(length) characters."),
      advice: Phrase(ja: "25文字までを目安に、短くしてください。", en: "Shorten it to about 25."))
  }
}
