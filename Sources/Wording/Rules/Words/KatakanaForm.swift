import Findings

/// シュミレーション is wrong everywhere; サーバ is, to official writing, サーバー.
///
/// Outside gov neither of two variants is better: there only a mixture counts, which no rule on
/// one text can see (`KatakanaVariants`).
package enum KatakanaForm: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard !text.isTypedIn, text.profile != .none else { return [] }
    return KatakanaVariants.occurrences(in: text).compactMap { occurrence in
      if let pair = occurrence.pairs.first(where: {
        $0.isMistake && $0.second == occurrence.written
      }) {
        return mistake(occurrence, pair)
      }
      guard text.profile == .gov,
        let pair = occurrence.pairs.first(where: { $0.official != occurrence.written }),
        !occurrence.pairs.contains(where: { $0.official == occurrence.written })
      else { return nil }
      return variant(occurrence, pair)
    }
  }

  package static let kind = FindingKind(
    "KSB6111", .warning,
    title: Phrase(ja: "カタカナ語の書き方", en: "The spelling of a katakana word"),
    explanation: Phrase(
      ja: """
        カタカナ語の書き誤り、または公用文の書き方（「外来語の表記」「公用文作成の考え方」）と違う書き方です。\
        製品名など、決まった書き方があるものはそのままでかまいません。
        """,
      en: """
        A katakana word is misspelt, or not written as official writing has it. Names of products \
        keep their own spelling.
        """))

  private static func mistake(
    _ occurrence: KatakanaVariants.Occurrence, _ pair: KatakanaVariants.Pair
  ) -> Remark {
    Remark(
      kind, at: occurrence.span,
      Phrase(
        ja: "「\(occurrence.written)」は「\(pair.first)」の書き誤りです。",
        en: "“\(occurrence.written)” is a misspelling of “\(pair.first)”."),
      advice: Phrase(ja: "「\(pair.first)」と書いてください。", en: "Write “\(pair.first)”."),
      replacement: pair.first)
  }

  private static func variant(
    _ occurrence: KatakanaVariants.Occurrence, _ pair: KatakanaVariants.Pair
  ) -> Remark {
    Remark(
      kind, at: occurrence.span,
      Phrase(
        ja: "「\(occurrence.written)」は、公用文では「\(pair.official)」と書きます。",
        en: "Official writing has “\(pair.official)” for “\(occurrence.written)”."),
      advice: Phrase(
        ja: "製品名などでなければ、「\(pair.official)」と書いてください。",
        en: "Write “\(pair.official)”, unless it is part of a name."),
      severity: .note)
  }
}
