import Findings
import Storyboards

/// occured, recieve, adress: slips that everybody makes.
package enum EnglishSlip: TextRule {
  package static let profiles = Set(Profile.allCases)
  package static let languages: Set<Language> = [.english]

  package static func remarks(on text: ReviewedText) -> [Remark] {
    text.words.compactMap { word in
      guard isCandidate(text.scalars[word]), !isAddress(around: word, in: text),
        let better = fixes[text[word].lowercased()]
      else { return nil }
      return message(text[word], better: cased(better, like: word, in: text), at: word)
    }
  }

  private static let fixes = Dictionary(
    WordTable(WordingData.englishSlips).rows.filter { $0.count == 2 }.map { ($0[0], $0[1]) },
    uniquingKeysWith: { first, _ in first })

  /// Whether a slip of the list begins with the same two letters and is as long: most words are
  /// put aside by this, without making a string of them.
  private static func isCandidate(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard word.count > 2 else { return false }
    let first = ReviewedText.smallLetter(word[word.startIndex])
    let second = ReviewedText.smallLetter(word[word.startIndex + 1])
    return shapes.contains(shape(first, second, word.count))
  }

  private static let shapes = Set(
    fixes.keys.map { slip in
      let values = slip.unicodeScalars.map(\.value)
      return shape(values[0], values[1], values.count)
    })

  private static func shape(_ first: UInt32, _ second: UInt32, _ count: Int) -> Int {
    Int(first) << 40 | Int(second) << 16 | min(count, 0xFFFF)
  }

  /// A part of an address, a path or a file's name is spelt as it is spelt.
  private static func isAddress(around word: Range<Int>, in text: ReviewedText) -> Bool {
    let signs: [WordPattern] = ["/", "@", "\\", "=", "&", "#"]
    if text.first(of: signs, before: word.lowerBound) != nil { return true }
    if text.first(of: signs, at: word.upperBound) != nil { return true }
    return text.has(".", before: word.lowerBound)
      || text.has(".", at: word.upperBound) && word.upperBound + 1 < text.scalars.count
        && ReviewedText.isOfWord(text.scalars[word.upperBound + 1])
  }

  private static func cased(
    _ better: String, like word: Range<Int>, in text: ReviewedText
  ) -> String {
    let written = text.scalars[word]
    if written.allSatisfy({ !$0.properties.isLowercase }) { return better.uppercased() }
    guard written.first?.properties.isUppercase == true else { return better }
    return better.prefix(1).uppercased() + better.dropFirst()
  }

  package static let kind = FindingKind(
    "KSB6412", .warning,
    title: Phrase(ja: "英単語の書き間違い", en: "Misspelling"),
    explanation: Phrase(
      ja: "よくある書き間違いです。正しいつづりにしてください。", en: "A usual slip. Spell the word as dictionaries do."))

  private static func message(_ written: String, better: String, at span: Range<Int>) -> Remark {
    Remark(
      kind, at: span,
      Phrase(ja: "「\(written)」のつづりが違います。", en: "“\(written)” is misspelt."),
      advice: Phrase(ja: "「\(better)」と書いてください。", en: "Write “\(better)”."), replacement: better)
  }
}
