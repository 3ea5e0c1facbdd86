import Findings
import Storyboards

/// させていただく where nobody's leave is asked.
package enum OverlyHumble: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind.isBody else { return [] }
    return text.unquotedPlaces(of: forms).filter { !asksLeave($0.upperBound, in: text) }
      .map { message(text[$0], at: $0) }
  }

  private static let forms: [WordPattern] = [
    "させていただき", "させていただく", "させていただい", "させて頂き", "させて頂く", "させて頂い",
  ]

  /// 「…させていただきたい」 and 「…させていただくことは可能ですか」 are requests.
  private static func asksLeave(_ end: Int, in text: ReviewedText) -> Bool {
    text.first(of: ["たい", "たく", "ことは"], at: end) != nil
  }

  package static let kind = FindingKind(
    "KSB6206", .note,
    title: Phrase(ja: "「させていただく」", en: "Overly humble させていただく"),
    explanation: Phrase(
      ja: "「させていただく」は、相手の許しを得て行うときの言い方です。ふつうは「いたします」か「します」で足ります。",
      en: "させていただく is for what needs the other's leave. いたします or します will mostly do."))

  private static func message(_ written: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "「\(written)」はへりくだりすぎた言い方です。", en: "“\(written)” is overly humble."),
      advice: Phrase(
        ja: "「いたします」か「します」に言い換えてください。", en: "Write いたします or します."))
  }
}
