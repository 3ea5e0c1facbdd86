import Findings
import Storyboards

/// What is said of how an author has set the review of her words.
package enum SettingsFindings {
  package static let all = [unknownCode, unusedAllowance]

  /// Codes in `wording-off` that no rule has.
  package static func unknownCodes(in off: [Words]) -> [Finding] {
    let known = WordingFindings.all.map(\.code)
    return off.filter { !known.contains($0.text) }.map { code in
      Finding(
        unknownCode, at: code.place, length: code.text.unicodeScalars.count,
        Phrase(
          ja: "「\(code.text)」という番号の決まりはありません。", en: "No rule has the code “\(code.text)”."),
        fix: .nearest(to: code.text, among: known))
    }
  }

  static func unused(_ codes: [String], at place: Place, length: Int) -> Finding {
    let list = codes.joined(separator: "、")
    return Finding(
      unusedAllowance, at: place, length: length,
      Phrase(ja: "このコメントが除外する指摘（\(list)）は、ありません。", en: "Nothing here is passed over (\(list))."),
      fix: .init(Phrase(ja: "要らなければ、消してください。", en: "Delete the comment if nobody needs it.")))
  }

  static let unknownCode = FindingKind(
    "KSB6091", .warning,
    title: Phrase(ja: "知らない番号", en: "An unknown code"),
    explanation: Phrase(
      ja: "kamishibai.yaml の wording-off に、文言の決まりの番号でないものがあります。番号の一覧は kamishibai explain で見られます。",
      en:
        "`wording-off` in kamishibai.yaml names a code that no rule for words has. `kamishibai explain` lists all codes."
    ))

  static let unusedAllowance = FindingKind(
    "KSB6092", .note,
    title: Phrase(ja: "使われていない除外", en: "A comment that passes nothing over"),
    explanation: Phrase(
      ja: "指摘を除外するコメントがありますが、その行に、その番号の指摘はもうありません。",
      en: "A comment passes over a finding that its line no longer has."))
}
