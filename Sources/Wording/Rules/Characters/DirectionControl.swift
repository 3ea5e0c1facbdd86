import Findings
import Storyboards

/// Characters that turn the direction of the text: what is seen is not what is written.
package enum DirectionControl: TextRule {
  package static let profiles = Set(Profile.allCases)
  package static let languages = Set(Language.spoken)

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.scalars.contains(where: isControl) else { return [] }
    let hasRightToLeft = text.scalars.contains(where: isRightToLeft)
    return text.runs(where: isControl).filter { span in
      !hasRightToLeft || text.scalars[span].contains(where: isOverride)
    }.map { span in
      message(text.scalars[span], at: span, isCertain: !hasRightToLeft)
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Letters from right to left stay right to left or are forced to turn: never needed in prose.
  private static func isOverride(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x202D || scalar.value == 0x202E
  }

  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x061B, 0x061D...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }

  package static let kind = FindingKind(
    "KSB6104", .warning,
    title: Phrase(ja: "文字の向きを変える文字があります", en: "A character that turns the text's direction"),
    explanation: Phrase(
      ja: """
        文字の向きを変える制御文字があると、書いた順と見える順が変わることがあります。\
        日本語や英語の文には要りません。取り除いてください。
        """,
      en: """
        Controls of direction may show the text in another order than it is written. Japanese and \
        English need none. Remove them.
        """))

  private static func message(
    _ scalars: ArraySlice<Unicode.Scalar>, at span: Range<Int>, isCertain: Bool
  ) -> Remark {
    let points = scalars.map(\.codePoint).joined(separator: " ")
    return Remark(
      kind, at: span,
      Phrase(
        ja: "文字の向きを変える文字（\(points)）があります。",
        en: "There is a control of the text's direction (\(points))."),
      advice: Phrase(ja: "取り除いてください。", en: "Remove it."),
      replacement: isCertain ? "" : nil)
  }
}
