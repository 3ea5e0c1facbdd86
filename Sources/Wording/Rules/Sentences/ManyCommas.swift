import Findings
import Storyboards

/// More than three 「、」in one sentence. Those between the items of a list do not count, nor those
/// in brackets.
package enum ManyCommas: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind.isBody, text.scalars.count(where: { $0 == "、" }) > most else { return [] }
    let inBrackets = text.bracketed
    return text.sentences.compactMap { sentence in
      let count = sentence.count { index in
        text.scalars[index] == "、" && !inBrackets[index] && !isOfList(index, in: text)
      }
      return count > most ? message(count, at: sentence) : nil
    }
  }

  private static let most = 3

  /// Whether a noun stands before the comma: an item, unless the noun tells when or in which case.
  private static func isOfList(_ index: Int, in text: ReviewedText) -> Bool {
    guard index > 0 else { return false }
    let last = text.scalars[index - 1]
    guard !JapaneseScript.isHiragana(last) else { return false }
    return text.first(of: clauses, before: index) == nil
  }

  private static let clauses: [WordPattern] = ["合", "際", "後", "時", "前", "上", "間", "中", "度"]

  package static let kind = FindingKind(
    "KSB6202", .note,
    title: Phrase(ja: "読点の多い文", en: "Many commas in a sentence"),
    explanation: Phrase(
      ja: "読点が4つ以上ある文は、言いたいことが複数入っていることが多いです。文を分けるか、箇条書きにしてください。名詞を並べる読点は数えません。",
      en:
        "A sentence with four commas or more mostly says several things. Part it, or make a list. "
        + "Commas between listed nouns do not count."))

  private static func message(_ count: Int, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "1文に「、」が\(count)個あります。", en: "The sentence has \(count) commas."),
      advice: Phrase(
        ja: "文を分けるか、箇条書きにしてください。", en: "Part the sentence, or make a list of it."))
  }
}
