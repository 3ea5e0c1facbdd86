import Findings
import Storyboards

/// をを, のの between words, ますます typed as しますします; "the the".
///
/// A particle counts only between letters that are not hiragana: ここ, いろいろ, たたく and 今日ははやい
/// stay quiet, and so does もも. 「すもも」 has no such neighbours.
package enum DoubledWord: TextRule {
  package static let profiles = Set(Profile.allCases)
  package static let languages = Set(Language.spoken)

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard !text.isTypedIn else { return [] }
    return text.language == .english ? english(text) : japanese(text)
  }

  private static func japanese(_ text: ReviewedText) -> [Remark] {
    var remarks: [Remark] = []
    var index = 1
    while index < text.scalars.count {
      let scalar = text.scalars[index]
      if scalar == text.scalars[index - 1], particles.contains(scalar),
        isParticle(scalar, at: index, in: text)
      {
        remarks.append(message(String(scalar), at: index - 1..<index + 1))
      } else if let ending = endings[scalar]?.first(where: {
        isDoubled($0, endingAt: index, in: text)
      }) {
        let span = index + 1 - 2 * ending.count..<index + 1
        remarks.append(message(String(scalars: ending), at: span))
      }
      index += 1
    }
    return remarks
  }

  private static let particles = Set("をのがはにで".unicodeScalars)

  private static func isParticle(
    _ scalar: Unicode.Scalar, at index: Int, in text: ReviewedText
  ) -> Bool {
    let before = text.scalar(at: index - 2)
    let behind = text.scalar(at: index + 1)
    // を serves as nothing else.
    if scalar == "を" { return before != "を" && behind != "を" }
    return (before.map { isWordEnd($0) } ?? false) && (behind.map { isWordStart($0) } ?? false)
  }

  private static func isWordEnd(_ scalar: Unicode.Scalar) -> Bool {
    isWordStart(scalar) || "」』）】".unicodeScalars.contains(scalar)
  }

  private static func isWordStart(_ scalar: Unicode.Scalar) -> Bool {
    Letters.isKanji(scalar) || Letters.isKatakanaPart(scalar) || Letters.isLatin(scalar)
      || "「『".unicodeScalars.contains(scalar)
  }

  /// Ends of sentences that are never said twice, by their last letter.
  private static let endings: [Unicode.Scalar: [[Unicode.Scalar]]] = Dictionary(
    grouping: ["です", "します", "ました", "ません", "ください", "でした", "れます", "きます"].map {
      Array($0.unicodeScalars)
    }, by: { $0[$0.count - 1] })

  private static func isDoubled(
    _ ending: [Unicode.Scalar], endingAt index: Int, in text: ReviewedText
  ) -> Bool {
    let first = index + 1 - 2 * ending.count
    return first >= 0
      && text.scalars[first..<first + ending.count].elementsEqual(ending)
      && text.scalars[first + ending.count...index].elementsEqual(ending)
  }

  private static func english(_ text: ReviewedText) -> [Remark] {
    var remarks: [Remark] = []
    var last: (word: String, span: Range<Int>)?
    for span in text.runs(where: { Letters.isLatin($0) || $0 == "'" || $0 == "’" }) {
      if let previous = last, span.count == previous.span.count, span.count >= 2, span.count <= 6,
        text.scalars[previous.span.upperBound..<span.lowerBound].allSatisfy({
          $0.properties.isWhitespace
        })
      {
        let word = text[span].lowercased()
        if word == previous.word.lowercased(), words.contains(word) {
          remarks.append(message(previous.word, at: previous.span.lowerBound..<span.upperBound))
        }
      }
      last = (text[span], span)
    }
    return remarks
  }

  /// Words that stand twice only by mistake. "That that", "had had" and "log in in" may be right.
  private static let words: Set<String> = [
    "the", "an", "of", "to", "and", "or", "your", "our", "their", "into", "with", "from", "please",
  ]

  package static let kind = FindingKind(
    "KSB6112", .warning,
    title: Phrase(ja: "同じ語が重なっています", en: "A word stands twice"),
    explanation: Phrase(
      ja: "助詞や文末が続けて2回書かれています。1回にしてください。",
      en: "A word is written twice in a row. Write it once."))

  private static func message(_ word: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "「\(word)」が2回続いています。", en: "“\(word)” stands twice in a row."),
      advice: Phrase(ja: "「\(word)」を1回にしてください。", en: "Write “\(word)” once."),
      replacement: word)
  }
}
