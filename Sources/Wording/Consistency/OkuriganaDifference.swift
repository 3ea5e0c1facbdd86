import Findings
import Storyboards

/// 申し込み, 申込み and 申込: one name with more and with less okurigana.
package enum OkuriganaDifference: ManualRule {
  package static func remarks(on manual: ReviewedManual) -> [StringRemark] {
    Spellings.slips(among: manual.names.spelledNames, fold: skeleton, isOne: isOne).map {
      $0.remark(kind, Phrase(ja: "送り仮名", en: "okurigana"))
    }
  }

  /// Its kanji, and all but the kana that may be left out behind one of them.
  private static func skeleton(_ name: String) -> String? {
    var bare = String.UnicodeScalarView()
    var kanji = 0
    var isBehindKanji = false
    for scalar in name.unicodeScalars {
      if isBehindKanji, droppable.contains(scalar) { continue }
      let isKanji = (0x4E00...0x9FFF).contains(scalar.value)
      if isKanji { kanji += 1 }
      isBehindKanji = isKanji
      bare.append(scalar)
    }
    return kanji > 1 ? String(bare) : nil
  }

  private static func isOne(_ left: String, _ right: String) -> Bool {
    left.unicodeScalars.count != right.unicodeScalars.count
  }

  /// The ends of the form that verbs take in a compound (申し込み, 受け付け): of the rows い and え.
  private static let droppable = Set("いきぎしちにびみりえけげせてねべめれ".unicodeScalars)

  package static let kind = FindingKind(
    "KSB6010", .note,
    title: Phrase(ja: "送り仮名の違い", en: "Okurigana"),
    explanation: Phrase(
      ja: "同じ名前の送り仮名が違います。どちらかにそろえてください。",
      en: "One name is written with more and with less okurigana. Settle on one."))
}
