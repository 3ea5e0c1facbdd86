import Findings
import Storyboards

/// ｶﾅ instead of カナ: some systems lose it, and readers stumble over it.
package enum HalfWidthKana: TextRule {
  package static let profiles = Set(Profile.allCases)

  package static func remarks(on text: ReviewedText) -> [Remark] {
    text.runs(where: isHalfWidth).map { span in
      let written = text[span]
      var folded = String.UnicodeScalarView()
      folded.append(contentsOf: text.scalars[span].map(NameKey.fold))
      return message(written, better: String(folded).composed, at: span)
    }
  }

  private static func isHalfWidth(_ scalar: Unicode.Scalar) -> Bool {
    (0xFF61...0xFF9F).contains(scalar.value)
  }

  package static let kind = FindingKind(
    "KSB6101", .warning,
    title: Phrase(ja: "半角カタカナ", en: "Half-width kana"),
    explanation: Phrase(
      ja: "半角カタカナは、表示や検索で文字が化けたり、濁点が離れたりすることがあります。全角で書いてください。",
      en: "Half-width kana may break in display and search. Write full-width kana."))

  private static func message(_ written: String, better: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "「\(written)」が半角カタカナです。", en: "“\(written)” is half-width kana."),
      advice: Phrase(ja: "「\(better)」と書いてください。", en: "Write “\(better)”."),
      replacement: better)
  }
}
