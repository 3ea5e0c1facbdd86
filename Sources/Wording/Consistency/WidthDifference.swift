import Findings
import Storyboards

/// ＩＤ and ID, ｱ and ア, Id and ID: one name in two widths or letter cases.
package enum WidthDifference: ManualRule {
  package static func remarks(on manual: ReviewedManual) -> [StringRemark] {
    Spellings.slips(among: manual.names.spelledNames, fold: fold).map {
      $0.remark(kind, Phrase(ja: "全角と半角（または大文字と小文字）", en: "width or letter case"))
    }
  }

  private static func fold(_ name: String) -> String? {
    var folded = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      folded.append(contentsOf: NameKey.fold(scalar).properties.lowercaseMapping.unicodeScalars)
    }
    return String(folded).composed
  }

  package static let kind = FindingKind(
    "KSB6005", .warning,
    title: Phrase(ja: "全角と半角の違い", en: "Width or letter case"),
    explanation: Phrase(
      ja: "同じ名前が、全角と半角、または大文字と小文字で書き分けられています。検索や読み上げで別のものになるので、画面のとおりにそろえてください。",
      en:
        "One name is written in two widths or letter cases. Search and screen readers take them for two: write it as the screen has it."
    ))
}
