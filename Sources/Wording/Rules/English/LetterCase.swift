import Findings
import Storyboards

/// How an English name is capitalised.
package enum LetterCase: Sendable {
  /// Save as draft
  case sentence
  /// Save as Draft, Sign In
  case title
  /// SAVE
  case upper
  /// One word, or nothing but names and abbreviations: it would be the same in either.
  case unknown

  /// What a name shows. Small words (of, the, to…) and words with capitals or digits within
  /// (PDF, iPhone) tell nothing; nor does the first word.
  package static func of(_ text: String) -> LetterCase {
    let words = text.split { $0 == " " || $0 == "/" || $0 == "\u{A0}" }
      .map { $0.unicodeScalars.filter(isLetterOrDigit).map(\.self) }.filter { !$0.isEmpty }
    guard let first = words.first else { return .unknown }
    let letters = words.joined().filter(\.properties.isAlphabetic)
    if letters.count > 4, letters.allSatisfy(\.properties.isUppercase), words.count > 1 {
      return .upper
    }
    let telling = words.dropFirst().filter(tells)
    guard first[0].properties.isUppercase, !telling.isEmpty else { return .unknown }
    let capitals = telling.count { $0[0].properties.isUppercase }
    if capitals == telling.count { return .title }
    return capitals == 0 ? .sentence : .unknown
  }

  private static func tells(_ word: [Unicode.Scalar]) -> Bool {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: word)
    return word.dropFirst().allSatisfy(\.properties.isLowercase)
      && word[0].properties.isAlphabetic && !smallWords.contains(String(text))
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  /// Words that stay small in a title.
  private static let smallWords: Set<String> = [
    "a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "from", "by",
    "with", "as", "into", "via", "per", "vs", "s", "I",
  ]
}
