import Findings
import Storyboards

/// よろいければ for よろしければ: a set phrase with one letter that looks like the right one.
///
/// The first letter of a phrase counts only at the start of a word, the last only at its end:
/// 応じていただく is right.
package enum MisreadPhrase: TextRule {
  package static let profiles = Set(Profile.allCases)

  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard !text.isTypedIn, text.scalars.count >= 5 else { return [] }
    var remarks: [Remark] = []
    var index = 0
    while index < text.scalars.count - 4 {
      if text.scalars[index].value >= 0x3041,
        let slip = slips[key(text.scalars[index], text.scalars[index + 1])]?
          .first(where: { stands($0, at: index, in: text) })
      {
        let span = index..<index + slip.written.count
        remarks.append(message(text[span], phrase: slip.phrase, at: span))
        index = span.upperBound
      } else {
        index += 1
      }
    }
    return remarks
  }

  private struct Slip: Sendable {
    let written: [Unicode.Scalar]
    let phrase: String
    /// Which letter is wrong.
    let wrong: Int
  }

  private static func stands(_ slip: Slip, at index: Int, in text: ReviewedText) -> Bool {
    let end = index + slip.written.count
    guard end <= text.scalars.count, text.scalars[index..<end].elementsEqual(slip.written) else {
      return false
    }
    if slip.wrong == 0, let before = text.scalar(at: index - 1), Letters.isJapanese(before) {
      return false
    }
    if slip.wrong == slip.written.count - 1, let behind = text.scalar(at: end),
      Letters.isHiragana(behind)
    {
      return false
    }
    return true
  }

  /// All phrases with one wrong letter, by their first two letters, longest first.
  private static let slips: [UInt64: [Slip]] = {
    let phrases = WordTable(WordingData.setPhrases).rows.map { $0[0] }
    let right = Set(phrases)
    var slips: [UInt64: [Slip]] = [:]
    for phrase in phrases {
      let letters = Array(phrase.unicodeScalars)
      guard letters.count >= 5 else { continue }
      for (position, letter) in letters.enumerated() {
        for other in confusable[letter] ?? [] {
          var written = letters
          written[position] = other
          // ご確認くださり is right, and so is every い that ends a phrase as り.
          let isStem = position == letters.count - 1 && other == "り"
          guard !isStem, !right.contains(String(scalars: written)) else { continue }
          slips[key(written[0], written[1]), default: []].append(
            Slip(written: written, phrase: phrase, wrong: position))
        }
      }
    }
    return slips.mapValues { list in list.sorted { $0.written.count > $1.written.count } }
  }()

  private static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
    UInt64(first.value) << 32 | UInt64(second.value)
  }

  /// Hiragana that are taken for each other, pair by pair.
  private static let confusable: [Unicode.Scalar: Set<Unicode.Scalar>] = {
    let pairs = [
      "かが", "きぎ", "くぐ", "けげ", "こご", "さざ", "しじ", "すず", "せぜ", "そぞ", "ただ", "ちぢ", "つづ",
      "てで", "とど", "はば", "はぱ", "ばぱ", "ひび", "ふぶ", "へべ", "ほぼ", "つっ", "やゃ", "ゆゅ", "よょ",
      "しい", "いレ", "るろ", "ねれ", "れわ", "ねわ", "めぬ", "さき", "さち", "はほ", "りい", "こに", "あめ",
    ]
    var confusable: [Unicode.Scalar: Set<Unicode.Scalar>] = [:]
    for pair in pairs.map({ Array($0.unicodeScalars) }) {
      confusable[pair[0], default: []].insert(pair[1])
      confusable[pair[1], default: []].insert(pair[0])
    }
    return confusable
  }()

  package static let kind = FindingKind(
    "KSB6109", .warning,
    title: Phrase(ja: "決まった言い方の読み取り違いかもしれません", en: "A set phrase that was probably misread"),
    explanation: Phrase(
      ja: "「よろしければ」のような決まった言い方の中で、形の似た文字が1文字だけ違っています。",
      en: "A set phrase has exactly one wrong letter, which looks like the right one."))

  private static func message(_ written: String, phrase: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(
        ja: "「\(written)」は、「\(phrase)」の読み取り違いではありませんか。",
        en: "“\(written)” is probably a misreading of “\(phrase)”."),
      advice: Phrase(ja: "「\(phrase)」と書いてください。", en: "Write “\(phrase)”."),
      replacement: phrase)
  }
}
