import Findings

/// At most one ！ or ？ in a row; in official writing no ！ at all.
///
/// Names such as Yahoo! stay quiet in Japanese.
package enum ExclamationMark: TextRule {
  package static let languages = Set(Language.spoken)

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard !text.isTypedIn, text.profile != .none else { return [] }
    return text.runs(where: isMark).compactMap { span in
      let marks = text.scalars[span]
      if span.count > 1 {
        return repeated(text[span], at: span, isAlike: Set(marks.map(narrow)).count == 1)
      }
      guard text.profile == .gov, marks.first.map(narrow) == "!", !isName(span, in: text)
      else { return nil }
      return official(text[span], at: span)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "!" || scalar == "?" || scalar == "！" || scalar == "？"
  }

  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "！": "!"
    case "？": "?"
    default: scalar
    }
  }

  /// Yahoo! in Japanese, and != or !important anywhere: a mark that ends no sentence.
  private static func isName(_ span: Range<Int>, in text: ReviewedText) -> Bool {
    guard text.scalars[span.lowerBound] == "!" else { return false }
    if text.language == .japanese {
      return text.scalar(at: span.lowerBound - 1).map { !Letters.isJapanese($0) } ?? true
    }
    return text.scalar(at: span.upperBound).map { !$0.properties.isWhitespace } ?? false
  }

  package static let kind = FindingKind(
    "KSB6116", .note,
    title: Phrase(ja: "感嘆符・疑問符の使い方", en: "Exclamation and question marks"),
    explanation: Phrase(
      ja: "感嘆符や疑問符を重ねると、読み手をせかす印象を与えます。重ねるのは避け、公用文では感嘆符を使わないでください。",
      en:
        "Marks in a row press the reader. Use one at most; official writing has no exclamation mark."
    ))

  private static func repeated(_ marks: String, at span: Range<Int>, isAlike: Bool) -> Remark {
    let first = String(marks.prefix(1))
    return Remark(
      kind, at: span,
      Phrase(ja: "「\(marks)」と続いています。", en: "“\(marks)” stands in a row."),
      advice: Phrase(ja: "1つにしてください。", en: "Write one."),
      replacement: isAlike ? first : nil)
  }

  private static func official(_ mark: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(
        ja: "公用文では、感嘆符「\(mark)」を使いません。",
        en: "Official writing has no exclamation mark."),
      advice: Phrase(ja: "「。」で結ぶか、取ってください。", en: "End with a full stop, or take it away."))
  }
}
