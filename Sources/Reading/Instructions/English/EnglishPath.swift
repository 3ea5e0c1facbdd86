import Storyboards

/// A step that is nothing but a path: "Settings -> Data sources -> Add new", "Take a backup: Admin >
/// Maintenance > Backup now".
struct EnglishPath {
  let text: SentenceText
  let tokens: [EnglishToken]

  /// What leads from one name to the next.
  static let signs = Set(scalars.map(String.init))
  static let scalars = Set(">→»›".unicodeScalars)
  private static let longest = 5

  /// The names of the path, left to right; none where the sentence is something else. Two names alone may
  /// be any two things.
  func names() -> [Range<Int>] {
    var rest = tokens[...]
    if let colon = rest.firstIndex(where: { $0.text == ":" && !$0.isQuote }) {
      guard !rest[..<colon].contains(where: isSign) else { return [] }
      rest = rest[(colon + 1)...]
    }
    if rest.last?.text == "." { rest = rest.dropLast() }
    let parts = rest.split(omittingEmptySubsequences: false, whereSeparator: isSign)
    let isQuoted = parts.allSatisfy { $0.count == 1 && $0.first?.isQuote == true }
    guard parts.count > (isQuoted ? 1 : 2), parts.allSatisfy(isName) else { return [] }
    return parts.compactMap { part in
      guard let first = part.first, let last = part.last else { return nil }
      return first.isQuote ? first.name : first.range.lowerBound..<last.range.upperBound
    }
  }

  private func isSign(_ token: EnglishToken) -> Bool {
    !token.isQuote && Self.signs.contains(token.text)
  }

  /// One quotation, one sign, or a few words that begin with a capital and hold no verb's subject.
  private func isName(_ part: ArraySlice<EnglishToken>) -> Bool {
    guard let first = part.first, part.count <= Self.longest else { return false }
    if part.count == 1 { return first.isQuote || first.isCapitalised || !first.isWord }
    return first.isCapitalised
      && part.allSatisfy { token in
        (token.isWord || token.text == "&" || token.text == "/" || token.text == "+")
          && !["is", "are", "you", "the", "then", "if"].contains(token.text)
      }
  }
}
