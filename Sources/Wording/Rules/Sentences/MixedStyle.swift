import Findings
import Storyboards

/// です・ます and だ・である in one text. Sentences that end in a noun are neither.
package enum MixedStyle: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind.isBody, text.scalars.count(where: { $0 == "。" }) > 0 else { return [] }
    guard text.sentences.count > 1 else { return [] }
    let (polite, plain) = styles(in: text)
    guard let firstPolite = polite.first, let firstPlain = plain.first else { return [] }
    return plain.count <= polite.count
      ? [message(text[firstPlain], isPolite: false, at: firstPlain)]
      : [message(text[firstPolite], isPolite: true, at: firstPolite)]
  }

  /// The sentences in either style; those that end in a noun are in neither.
  static func styles(in text: ReviewedText) -> (polite: [Range<Int>], plain: [Range<Int>]) {
    let inBrackets = text.bracketed
    var polite: [Range<Int>] = []
    var plain: [Range<Int>] = []
    for sentence in text.sentences {
      let end = text.endOfWords(sentence, bracketed: inBrackets)
      guard end > sentence.lowerBound else { continue }
      if isPolite(end, in: text) {
        polite.append(sentence)
      } else if text.scalars[sentence.upperBound - 1] == "。", isPlain(end, in: text) {
        plain.append(sentence)
      }
    }
    return (polite, plain)
  }

  private static func isPolite(_ end: Int, in text: ReviewedText) -> Bool {
    let last = text.scalars[end - 1]
    let particle = last == "か" || last == "ね" || last == "よ"
    return text.first(of: politeEnds, before: particle ? end - 1 : end) != nil
  }

  private static func isPlain(_ end: Int, in text: ReviewedText) -> Bool {
    if text.scalars[end - 1] == "だ", end > 1 {
      let before = text.scalars[end - 2]
      return JapaneseScript.isKanji(before) || JapaneseScript.isKatakana(before) || before == "の"
    }
    return text.first(of: plainEnds, before: end) != nil
  }

  private static let politeEnds: [WordPattern] = [
    "です", "ます", "でした", "ました", "ません", "ください", "下さい", "ましょう", "でしょう",
  ]

  private static let plainEnds: [WordPattern] = [
    "である", "であった", "だった", "する", "した", "される", "された", "できる", "できた", "なる", "なった", "れる",
    "いる", "ある", "かった", "はない", "がない", "きない", "しない", "れない", "らない", "行う", "押す", "開く",
    "進む", "選ぶ", "戻る",
  ]

  package static let kind = FindingKind(
    "KSB6204", .warning,
    title: Phrase(ja: "敬体と常体の混在", en: "Polite and plain style mixed"),
    explanation: Phrase(
      ja: "1つの文章に「です・ます」と「だ・である」が混ざっています。どちらかにそろえてください。名詞で終わる文や引用は対象外です。",
      en: "です・ます and だ・である are mixed in one text. Choose one. Sentences that end in a noun, and "
        + "quotations, do not count."))

  private static func message(_ sentence: String, isPolite: Bool, at span: Range<Int>) -> Remark {
    let (own, other) = isPolite ? ("です・ます", "だ・である") : ("だ・である", "です・ます")
    return Remark(
      kind, at: span,
      Phrase(
        ja: "「\(sentence)」だけ「\(own)」調です。",
        en: "“\(sentence)” is in \(own) style, unlike the rest."),
      advice: Phrase(
        ja: "ほかの文に合わせて、「\(other)」調で書いてください。", en: "Write it in \(other) style."))
  }
}
