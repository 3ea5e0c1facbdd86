import Findings
import Storyboards

/// “Invalid value”, “An error occurred”: neither what went wrong nor what to do.
package enum UnclearEnglishError: TextRule {
  package static let languages: Set<Language> = [.english]

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind == .error, text.scalars.count <= longest,
      BareErrors.english.contains(BareErrors.core(of: text).lowercased())
    else { return [] }
    return [message(text.text)]
  }

  private static let longest = 40

  package static let kind = FindingKind(
    "KSB6411", .warning,
    title: Phrase(ja: "何も伝わらない英語のエラー", en: "English error that says nothing"),
    explanation: Phrase(
      ja: "エラーには、何が起こったか、なぜか、どうすればよいかを書いてください。",
      en: "An error says what happened, why, and what to do. Example: “Enter a date after today.”"))

  private static func message(_ error: String) -> Remark {
    Remark(
      kind,
      Phrase(
        ja: "「\(error)」だけでは、何が起こったか、どうすればよいかが分かりません。",
        en: "“\(error)” says neither what went wrong nor what to do."),
      advice: Phrase(
        ja: "何が起こったかと、次にどうすればよいかを書いてください。", en: "Say what went wrong and what to do next."))
  }
}
