import Findings
import Storyboards

/// What rendering can say: codes KSB4xxx, beside those of the templates.
package enum RenderingFindings {
  static let contrast = FindingKind(
    "KSB4006", .warning,
    title: Phrase(ja: "色の差が足りず、読みにくくなります", en: "Two colours are too close to be read"),
    explanation: Phrase(
      ja: "文字と背景の色の差は、4.5 対 1 以上が必要です（WCAG 2.2 の 1.4.3、JIS X 8341-3）。色を濃くするか、薄くしてください。",
      en:
        "Text needs a contrast of at least 4.5 to 1 with its ground (WCAG 2.2, 1.4.3). Choose a darker or a lighter "
        + "colour."))
  static let token = FindingKind(
    "KSB4007", .error,
    title: Phrase(ja: "見た目の指定を読めません", en: "A design token cannot be used"),
    explanation: Phrase(
      ja: "tokens には、テーマにある名前と、#rrggbb の形の色を書きます。brand も #rrggbb の形です。",
      en: "tokens takes names that the theme has, with colours as #rrggbb; so does brand."))

  package static let all = [contrast, token]

  static func unknownToken(_ name: Words, known: [String]) -> Finding {
    return Finding(
      token, at: name.place, length: name.text.unicodeScalars.count,
      Phrase(
        ja: "テーマに「\(name.text)」という名前はありません。",
        en: "The theme has no token “\(name.text)”."),
      notes: [
        .init(
          Phrase(
            ja: "使えるのは \(known.joined(separator: "、")) です。",
            en: "It has \(known.joined(separator: ", "))."))
      ],
      fix: .nearest(to: name.text, among: known))
  }

  static func noColor(_ value: Words) -> Finding {
    Finding(
      token, at: value.place, length: value.text.unicodeScalars.count,
      Phrase(
        ja: "「\(value.text)」は色として読めません。", en: "“\(value.text)” is no colour."),
      fix: .init(
        Phrase(
          ja: "\"#0017c1\" のように、# と 6 桁の数字で書いてください。",
          en: "Write # and six digits, for example \"#0017c1\".")))
  }

  static func lowContrast(
    _ words: Words, _ front: (name: String, color: String), on back: (name: String, color: String),
    ratio: Double, isDark: Bool
  ) -> Finding {
    let tenths = Int(ratio * 10)
    let shown = "\(tenths / 10).\(tenths % 10)"
    return Finding(
      contrast, at: words.place, length: words.text.unicodeScalars.count,
      Phrase(
        ja:
          "\(isDark ? "暗い画面で、" : "")\(back.name)（\(back.color)）の上の \(front.name)（\(front.color)）は、"
          + "差が \(shown) 対 1 です。4.5 対 1 以上にしてください。",
        en:
          "\(isDark ? "On dark pages, " : "")\(front.name) (\(front.color)) on \(back.name) (\(back.color)) has a "
          + "contrast of \(shown) to 1, and needs 4.5."))
  }
}
