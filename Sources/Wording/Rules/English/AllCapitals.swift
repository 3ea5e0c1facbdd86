import Findings
import Storyboards

/// SUBMIT: capitals throughout are slow to read, and screen readers may spell them out.
package enum AllCapitals: TextRule {
  package static let languages: Set<Language> = [.english]

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind.isPressed || text.kind.isHeading || text.kind == .label,
      text.scalars.count > 4, !text.scalars.contains(where: isTelling)
    else { return [] }
    let words = text.words.map { text[$0] }
    let isWord = words.contains { $0.utf8.count > 4 && !abbreviations.contains($0) }
    return isWord || words.contains(where: smallWords.contains) ? [message(text.text)] : []
  }

  /// Small letters are no shouting; digits and underscores make codes, not words.
  private static func isTelling(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isLowercase || ("0"..."9").contains(scalar) || scalar == "_"
  }

  private static let smallWords: Set<String> = [
    "IN", "OUT", "UP", "TO", "OF", "THE", "AND", "OR", "FOR", "YOUR", "NOW", "NEW", "MORE",
  ]

  private static let abbreviations: Set<String> = [
    "HTTPS", "ASCII", "UNESCO", "UNICEF", "HTML", "XHTML", "IPSEC", "SFTP", "OAUTH", "OPENID",
    "WEBAUTHN", "FIDO", "SWIFT", "CAPTCHA", "ICANN", "JPEG", "NAND", "CMYK", "GDPR", "CCPA",
    "HIPAA",
    "TOTP", "MEXT", "JAXA", "ISMAP", "EDINET", "JGRANTS", "GBIZID",
  ]

  package static let kind = FindingKind(
    "KSB6404", .note,
    title: Phrase(ja: "すべて大文字の名前", en: "All capitals"),
    explanation: Phrase(
      ja: "すべて大文字の語は読みにくく、読み上げでは1文字ずつ読まれることがあります。略語は対象外です。",
      en:
        "Words in capitals are slow to read, and screen readers may spell them out. Abbreviations are "
        + "left alone."))

  private static func message(_ name: String) -> Remark {
    Remark(
      kind,
      Phrase(ja: "「\(name)」がすべて大文字です。", en: "“\(name)” is all capitals."),
      advice: Phrase(
        ja: "先頭だけを大文字にしてください。見た目の大文字はスタイルで付けます。",
        en: "Capitalise the first letter only; a style can show capitals."))
  }
}
