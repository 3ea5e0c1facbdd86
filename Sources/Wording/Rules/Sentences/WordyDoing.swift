import Findings
import Storyboards

/// 登録を行う where 登録する says it.
package enum WordyDoing: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind.isBody else { return [] }
    return text.places(of: ["を行"]).compactMap { place in
      guard let end = text.first(of: ends, at: place.upperBound),
        !text.has("いただ", at: place.upperBound + end.scalars.count)
      else { return nil }
      return remark(place, end, in: text)
    }
  }

  /// What follows 行: the forms that する has too.
  private static let ends: [WordPattern] = ["って", "った", "います", "いました", "いません", "う"]

  private static func remark(
    _ place: Range<Int>, _ end: WordPattern, in text: ReviewedText
  ) -> Remark? {
    var start = place.lowerBound
    while start > 0, JapaneseScript.isKanji(text.scalars[start - 1]) { start -= 1 }
    let run = start..<place.lowerBound
    guard (2...4).contains(run.count) else { return nil }
    let isNoun = VerbNouns.all.contains(text[run])
    let endsInNoun = VerbNouns.all.contains(text[place.lowerBound - 2..<place.lowerBound])
    guard isNoun || endsInNoun else { return nil }
    let span = place.lowerBound..<place.upperBound + end.scalars.count
    let short = shortForm(end)
    return message(
      text[run.lowerBound..<span.upperBound], better: text[run] + short, at: span,
      replacement: isNoun && standsAlone(start, in: text) ? short : nil)
  }

  private static func shortForm(_ end: WordPattern) -> String {
    switch end.text {
    case "って": "して"
    case "った": "した"
    case "う": "する"
    case let polite: "し" + String(polite.dropFirst())
    }
  }

  /// Whether nothing describes the noun: パスワードの変更を行う does not become パスワードの変更する.
  private static func standsAlone(_ start: Int, in text: ReviewedText) -> Bool {
    guard start > 0 else { return true }
    let before = text.scalars[start - 1]
    if before == "。" || ReviewedText.isLineEnd(before) { return true }
    if before == "、" { return text.first(of: clauses, before: start - 1) != nil }
    return text.first(of: ["で", "へ", "から"], before: start) != nil
  }

  private static let clauses: [WordPattern] = ["合", "際", "後", "時", "から", "て", "ば"]

  package static let kind = FindingKind(
    "KSB6208", .note,
    title: Phrase(ja: "「〜を行う」", en: "Wordy 〜を行う"),
    explanation: Phrase(
      ja: "「登録を行う」は「登録する」と書けば足ります。",
      en: "登録する says the same as 登録を行う."))

  private static func message(
    _ written: String, better: String, at span: Range<Int>, replacement: String?
  ) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "「\(written)」は回りくどい言い方です。", en: "“\(written)” is wordy."),
      advice: Phrase(ja: "「\(better)」のように書いてください。", en: "Write “\(better)” or the like."),
      replacement: replacement)
  }
}
