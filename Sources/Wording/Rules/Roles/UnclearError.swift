import Findings
import Storyboards

/// 「エラーが発生しました。」: neither what went wrong nor what to do.
package enum UnclearError: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    isUnclear(text) ? [message(text.text)] : []
  }

  static func isUnclear(_ text: ReviewedText) -> Bool {
    text.kind == .error && text.scalars.count <= longest
      && BareErrors.japanese.contains(BareErrors.core(of: text))
  }

  private static let longest = 24

  package static let kind = FindingKind(
    "KSB6307", .warning,
    title: Phrase(ja: "何も伝わらないエラー", en: "Error that says nothing"),
    explanation: Phrase(
      ja: "エラーには、何が起こったか、なぜか、どうすればよいかを書いてください。例：「メールアドレスの形式が正しくありません。半角の英数字で入力してください。」",
      en:
        "An error says what happened, why, and what to do. Example: “Enter the e-mail address in the "
        + "form name@example.com.”"))

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
