import Findings
import Storyboards

/// サイト一覧 and サイトー覧: one name with letters that look alike.
package enum LookAlikeName: ManualRule {
  package static func remarks(on manual: ReviewedManual) -> [StringRemark] {
    Spellings.slips(among: manual.names.spelledNames) { name in
      var folded = String.UnicodeScalarView()
      for scalar in name.unicodeScalars { folded.append(first[scalar] ?? scalar) }
      return String(folded)
    }.map { $0.remark(kind, Phrase(ja: "見た目の似た文字", en: "letters that look alike")) }
  }

  /// Each letter's class, by its first letter.
  private static let first: [Unicode.Scalar: Unicode.Scalar] = {
    let classes = [
      "ー一―‐−–—－─", "ニ二", "カ力", "ロ口", "ト卜", "エ工", "ヘへ", "ベべ", "ペぺ", "リり", "ハ八", "タ夕", "チ千",
      "〜～", "・･·",
    ]
    var first: [Unicode.Scalar: Unicode.Scalar] = [:]
    for letters in classes {
      for letter in letters.unicodeScalars { first[letter] = letters.unicodeScalars.first }
    }
    return first
  }()

  package static let kind = FindingKind(
    "KSB6007", .warning,
    title: Phrase(ja: "似た文字の違い", en: "Letters that look alike"),
    explanation: Phrase(
      ja: "見た目の似た別の文字（ー一―、ニ二、カ力、ロ口、へヘ、～〜など）で書かれた名前があります。検索や読み上げでは別の言葉になります。",
      en:
        "Names are written with letters that only look alike (ー一―, ニ二, カ力, ロ口, へヘ, ～〜). Search and screen readers take them for other words."
    ))
}
