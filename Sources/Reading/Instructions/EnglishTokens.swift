import Storyboards

/// A word, a quotation or a sign of an English sentence.
struct EnglishToken: Sendable {
  enum Kind: Sendable {
    case word
    case quote(Quote)
    case sign
  }

  let kind: Kind
  /// In the sentence text's indices; the signs of a quotation included.
  let range: Range<Int>
  /// In lower case; a quotation's inside.
  let text: String
  let isCapitalised: Bool

  var isQuote: Bool { if case .quote = kind { true } else { false } }
  var isWord: Bool { if case .word = kind { true } else { false } }

  /// The name: a quotation without its signs.
  var name: Range<Int> { if case .quote(let quote) = kind { quote.inner } else { range } }

  static func all(of text: SentenceText) -> [EnglishToken] {
    var tokens: [EnglishToken] = []
    var index = 0
    while index < text.count {
      if let quote = text.quote(at: index) {
        tokens.append(
          EnglishToken(
            kind: .quote(quote), range: quote.outer, text: text.string(quote.inner).lowercased(),
            isCapitalised: true))
        index = quote.outer.upperBound
      } else if isWordScalar(text.scalars[index]) {
        var end = index
        while end < text.count, text.quote(at: end) == nil, isWordScalar(text.scalars[end]) {
          end += 1
        }
        let word = text.string(index..<end)
        tokens.append(
          EnglishToken(
            kind: .word, range: index..<end, text: word.lowercased(),
            isCapitalised: word.first?.isUppercase == true || word.first?.isNumber == true))
        index = end
      } else {
        if text.scalars[index] != " " {
          tokens.append(
            EnglishToken(
              kind: .sign, range: index..<(index + 1), text: text.string(index..<(index + 1)),
              isCapitalised: false))
        }
        index += 1
      }
    }
    return tokens
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    Script.isLetterOrDigit(scalar) || scalar == "-" || scalar == "'" || scalar == "’"
  }
}
