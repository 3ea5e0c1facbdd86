import Findings
import Storyboards

/// 同意 ボタン and 同意ボタン: one name with and without a space.
package enum SpaceDifference: ManualRule {
  package static func remarks(on manual: ReviewedManual) -> [StringRemark] {
    Spellings.slips(among: manual.names.spelledNames) { name in
      let bare = name.unicodeScalars.filter { !$0.properties.isWhitespace }
      return bare.isEmpty ? nil : String(String.UnicodeScalarView(bare))
    } isBetter: {
      $0.unicodeScalars.count < $1.unicodeScalars.count
    }.map { slip in
      // Japanese is set solid: a name that stands there without the space needs none.
      let isSolid =
        manual.settings.language == .japanese
        && !slip.better.unicodeScalars.contains { $0.properties.isWhitespace }
      return (isSolid ? slip.made(certain: true) : slip).remark(
        kind, Phrase(ja: "空白", en: "spaces"))
    }
  }

  package static let kind = FindingKind(
    "KSB6006", .note,
    title: Phrase(ja: "空白の違い", en: "Spaces"),
    explanation: Phrase(
      ja: "同じ名前に、空白があるものとないものがあります。",
      en: "One name is written with and without spaces."))
}
