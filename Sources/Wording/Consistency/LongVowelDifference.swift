import Findings
import Storyboards

/// ユーザ and ユーザー: one word with and without the long vowel at its end.
package enum LongVowelDifference: ManualRule {
  package static func remarks(on manual: ReviewedManual) -> [StringRemark] {
    Spellings.slips(among: manual.names.spelledKatakana) { word in
      let bare = word.unicodeScalars.last == "ー" ? String(word.unicodeScalars.dropLast()) : word
      // Of two letters (キー and キ, バー and バ) each is a word of its own.
      return bare.unicodeScalars.count > 2 ? bare : nil
    }.map { $0.remark(kind, Phrase(ja: "末尾の長音", en: "the long vowel at the end")) }
  }

  package static let kind = FindingKind(
    "KSB6009", .note,
    title: Phrase(ja: "長音の違い", en: "Long vowels"),
    explanation: Phrase(
      ja: "同じ言葉が、末尾の長音（ー）のあるものとないもので書き分けられています。どちらかにそろえてください。",
      en: "One word is written with and without the long vowel at its end. Settle on one."))
}
