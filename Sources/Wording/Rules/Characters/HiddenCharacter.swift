import Findings
import Storyboards

/// Characters that nobody sees but every search stumbles over: zero width, control, soft hyphen.
package enum HiddenCharacter: TextRule {
  package static let profiles = Set(Profile.allCases)
  package static let languages = Set(Language.spoken)

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.scalars.contains(where: isHidden) else { return [] }
    var remarks: [Remark] = []
    for (index, scalar) in text.scalars.enumerated()
    where isHidden(scalar) && !isNeeded(scalar, at: index, in: text) {
      remarks.append(message(scalar, at: index..<index + 1))
    }
    return remarks
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0xA0, 0xAD, 0x200B...0x200D, 0x2028, 0x2029, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// Joiners inside emoji and in scripts that write with them; no-break spaces beside Latin.
  private static func isNeeded(
    _ scalar: Unicode.Scalar, at index: Int, in text: ReviewedText
  ) -> Bool {
    let before = text.scalar(at: index - 1)
    let behind = text.scalar(at: index + 1)
    switch scalar.value {
    case 0xA0:
      return text.language == .english
        || ![before, behind].contains { $0.map(Letters.isJapanese) ?? false }
    case 0x200C, 0x200D:
      return before.map { joins($0) } ?? false
    default: return false
    }
  }

  /// Emoji, and the scripts from Arabic to those of India and South-East Asia.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x08FF, 0x0900...0x109F, 0x1780...0x18AF, 0xFE0F: true
    default: scalar.properties.isEmoji && scalar.value > 0x7F
    }
  }

  package static let kind = FindingKind(
    "KSB6103", .warning,
    title: Phrase(ja: "目に見えない文字があります", en: "A character that nobody sees"),
    explanation: Phrase(
      ja: """
        幅のない空白や制御文字は画面に出ませんが、検索や照合、読み上げの妨げになります。\
        ウェブページや文書ソフトから写したときによく入ります。取り除いてください。
        """,
      en: """
        Zero-width and control characters do not show, yet they break searches and screen readers. \
        They come along when text is copied from web pages. Remove them.
        """))

  private static func message(_ scalar: Unicode.Scalar, at span: Range<Int>) -> Remark {
    if scalar.value == 0xA0 {
      return Remark(
        kind, at: span,
        Phrase(ja: "改行しない空白（U+00A0）があります。", en: "There is a no-break space (U+00A0)."),
        advice: Phrase(ja: "ふつうの空白にしてください。", en: "Write a plain space."),
        replacement: " ")
    }
    let isLineEnd = scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.value == 0x85
    return Remark(
      kind, at: span,
      Phrase(
        ja: "目に見えない文字（\(scalar.codePoint)）があります。",
        en: "There is a character that nobody sees (\(scalar.codePoint))."),
      advice: Phrase(ja: "取り除いてください。", en: "Remove it."),
      replacement: isLineEnd ? nil : "")
  }
}
