import Findings
import Storyboards

/// することができる where できる says it.
package enum WordyAbility: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind.isBody else { return [] }
    return text.unquotedPlaces(of: forms).compactMap { place in
      let isPast = place.upperBound < text.scalars.count && text.scalars[place.upperBound] == "た"
      return isPast
        ? nil : message(at: place, isCertain: isVerbNoun(before: place.lowerBound, text))
    }
  }

  private static let forms: [WordPattern] = ["することができ", "することが出来"]

  /// Whether two kanji or katakana stand before: 検索する becomes 検索できる, but 達する does not
  /// become 達できる.
  private static func isVerbNoun(before index: Int, _ text: ReviewedText) -> Bool {
    guard index > 1 else { return false }
    let pair = text.scalars[index - 2..<index]
    return pair.allSatisfy(JapaneseScript.isKanji) || pair.allSatisfy(JapaneseScript.isKatakana)
  }

  package static let kind = FindingKind(
    "KSB6205", .note,
    title: Phrase(ja: "「することができる」", en: "Wordy することができる"),
    explanation: Phrase(
      ja: "「することができます」は「できます」と書けば足ります。",
      en: "できます says the same as することができます."))

  private static func message(at span: Range<Int>, isCertain: Bool) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "「することができる」は回りくどい言い方です。", en: "することができる is wordy."),
      advice: Phrase(ja: "「できる」と書いてください。", en: "Write できる."),
      replacement: isCertain ? "でき" : nil)
  }
}
