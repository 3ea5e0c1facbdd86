import Findings
import Storyboards

/// “click on” where “click” will do.
package enum ClickOn: TextRule {
  package static let languages: Set<Language> = [.english]

  package static func remarks(on text: ReviewedText) -> [Remark] {
    text.phrases(forms).compactMap { place in
      guard !nounMarks.contains(text.word(before: place.lowerBound)),
        hasObject(behind: place.upperBound, in: text)
      else { return nil }
      let verb = place.lowerBound..<place.upperBound - 3
      return message(text[place], better: text[verb], at: place)
    }
  }

  private static let forms: [WordPattern] = [
    "click on", "clicks on", "clicked on", "clicking on", "double-click on", "right-click on",
  ]

  /// Before these a click is a thing: “a click on the map”.
  private static let nounMarks: Set<String> = [
    "a", "an", "the", "one", "each", "every", "single", "double", "first",
    "second",
    "any", "mouse", "your",
  ]

  /// “the button to click on.” and “click on and off” have no object behind.
  private static func hasObject(behind end: Int, in text: ReviewedText) -> Bool {
    guard end + 1 < text.scalars.count, text.scalars[end] == " " else { return false }
    return text.first(of: ["and ", "or ", "to ", "in ", "when ", "if "], at: end + 1) == nil
      && !text.scalars[end + 1].properties.isWhitespace
  }

  package static let kind = FindingKind(
    "KSB6405", .note,
    title: Phrase(ja: "click on", en: "“click on”"),
    explanation: Phrase(
      ja: "「click on」は「click」と書けば足ります。", en: "“click” says the same as “click on”."))

  private static func message(_ written: String, better: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "「\(written)」の on は要りません。", en: "“\(written)” needs no “on”."),
      advice: Phrase(ja: "「\(better)」と書いてください。", en: "Write “\(better)”."), replacement: better)
  }
}
