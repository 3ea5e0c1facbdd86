import Findings
import Storyboards

/// An error that says what is wrong, but leaves the reader there.
package enum ErrorWithoutAdvice: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind == .error, text.scalars.count > 5 else { return [] }
    let end = text.endOfWords(text.scalars.indices, bracketed: text.bracketed)
    guard text.first(of: predicates, before: end) != nil, !text.contains(anyOf: advices),
      !UnclearError.isUnclear(text)
    else { return [] }
    return [message]
  }

  private static let predicates: [WordPattern] = [
    "です", "ています", "ません", "ました", "でした", "した", "ない",
  ]

  /// Words that tell what to do, or what would be right.
  private static let advices: [WordPattern] = [
    "ください", "下さい", "願い", "必要", "必須", "必ず", "以内", "以上", "以下", "以降", "未満", "まで", "のみ",
    "場合", "確認", "再度", "もう一度", "直し", "直す", "お試し", "お待ち", "問い合わせ", "問合せ", "できます", "れます", "ましょう", "から",
    "には", "してもよい", "？", "半角", "全角", "数字", "形式", "いずれか", "未来", "過去",
  ]

  package static let kind = FindingKind(
    "KSB6308", .note,
    title: Phrase(ja: "どうすればよいか分からないエラー", en: "Error without advice"),
    explanation: Phrase(
      ja: "エラーには、次にどうすればよいかも書いてください。例：「パスワードが一致しません。もう一度入力してください。」",
      en: "An error also says what to do next. Example: “The passwords differ. Enter them again.”"))

  private static let message = Remark(
    kind,
    Phrase(
      ja: "このエラーには、どうすればよいかが書かれていません。", en: "The error does not say what to do."),
    advice: Phrase(
      ja: "「…してください。」のように、次にすることを書き足してください。", en: "Add what to do next."))
}
