import Findings
import Storyboards

/// A sentence that nobody reads to its end.
package enum LongSentence: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    let limit = limit(in: text.profile)
    guard text.kind.isBody, text.scalars.count > limit else { return [] }
    return text.sentences.filter { $0.count > limit }.map { message($0, limit: limit) }
  }

  /// The most scalars of a sentence.
  private static func limit(in profile: Profile) -> Int {
    switch profile {
    case .gov: 100
    case .saas, .none: 120
    }
  }

  package static let kind = FindingKind(
    "KSB6201", .note,
    title: Phrase(ja: "長すぎる文", en: "Long sentence"),
    explanation: Phrase(
      ja: "1文が長いと、主語と述語の関係が分かりにくくなります。gov では100文字、saas では120文字までにしてください。",
      en: "A long sentence hides what belongs together. Keep to 100 characters (gov) or 120 (saas)."
    ))

  private static func message(_ span: Range<Int>, limit: Int) -> Remark {
    Remark(
      kind, at: span,
      Phrase(
        ja: "1文が\(span.count)文字あります。", en: "The sentence has \(span.count) characters."),
      advice: Phrase(
        ja: "\(limit)文字までの文に分けてください。",
        en: "Part it into sentences of at most \(limit) characters."))
  }
}
