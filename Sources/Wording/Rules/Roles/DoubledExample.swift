import Findings
import Storyboards

/// An example that begins with 例： itself: the page puts one before it, which makes 例：例：.
package enum DoubledExample: TextRule {
  package static let profiles = Set(Profile.allCases)
  package static let languages: Set<Language> = [.japanese, .english]

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind == .example, let mark = ExampleMark.first(in: text),
      mark.upperBound < text.scalars.count
    else { return [] }
    return [message(text[mark], at: mark)]
  }

  package static let kind = FindingKind(
    "KSB6310", .warning,
    title: Phrase(ja: "「例：」の重なり", en: "Doubled “example”"),
    explanation: Phrase(
      ja: "example には、例そのものだけを書いてください。「例：」は画面のほうで付きます。",
      en: "Write only the example itself: the page puts “Example:” before it."))

  private static func message(_ written: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(
        ja: "例が「\(written)」で始まっています。画面では「例：」が重なります。",
        en: "The example begins with “\(written)”, and the page puts its own before it."),
      advice: Phrase(ja: "「\(written)」を取ってください。", en: "Leave “\(written)” out."), replacement: "")
  }
}
