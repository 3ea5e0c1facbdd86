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
  /// Whether a capital or a digit stands in it ("Save", "eCheck", "2fa").
  let isCapitalised: Bool

  var isQuote: Bool { if case .quote = kind { true } else { false } }
  var isWord: Bool { if case .word = kind { true } else { false } }

  /// EV-03: what a system calls a screen.
  var isCode: Bool {
    isWord && isCapitalised && text.unicodeScalars.contains { ("0"..."9").contains($0) }
      && text.unicodeScalars.contains { ("a"..."z").contains($0) }
  }

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
        // “Open,” choose “Save”: the comma in the signs is the sentence's.
        let comma = quote.inner.upperBound
        if comma < quote.outer.upperBound, text.scalars[comma] == "," {
          tokens.append(
            EnglishToken(kind: .sign, range: comma..<(comma + 1), text: ",", isCapitalised: false))
        }
      } else if text.has("->", at: index) {
        tokens.append(
          EnglishToken(kind: .sign, range: index..<(index + 2), text: "→", isCapitalised: false))
        index += 2
      } else if isWordScalar(text.scalars[index]), !isDash(text, at: index) {
        var end = index
        while end < text.count, text.quote(at: end) == nil, isWordScalar(text.scalars[end]) {
          end += 1
        }
        end = takingPlural(text, takingArrow(text, end))
        tokens += words(text, index..<end)
        index = end
      } else {
        if text.scalars[index] != " " {
          // "Vouchers | Buy": a path as some write it.
          let isBar = "|➜➔➡➤".unicodeScalars.contains(text.scalars[index])
          tokens.append(
            EnglishToken(
              kind: .sign, range: index..<(index + 1),
              text: isBar ? ">" : text.string(index..<(index + 1)), isCapitalised: false))
        }
        index += 1
      }
    }
    return withoutAsides(withPhrases(tokens))
  }

  /// "the sign in page", "Forgot your password": words that are one name.
  private static func withPhrases(_ tokens: [EnglishToken]) -> [EnglishToken] {
    var merged: [EnglishToken] = []
    var index = 0
    while index < tokens.count {
      let count = phrase(tokens[index...])
      let words = tokens[index..<(index + count)]
      index += count
      guard count > 1, let last = words.last else {
        merged += words
        continue
      }
      merged.append(
        EnglishToken(
          kind: .word, range: words[words.startIndex].range.lowerBound..<last.range.upperBound,
          text: words.map(\.text).joined(separator: " "),
          isCapitalised: words.contains(where: \.isCapitalised)))
    }
    return merged
  }

  /// How many of the first tokens are one name.
  private static func phrase(_ tokens: ArraySlice<EnglishToken>) -> Int {
    guard tokens.count > 2, tokens.prefix(3).allSatisfy(\.isWord) else { return 1 }
    let words = tokens.prefix(4).map(\.text)
    if ["sign", "log"].contains(words[0]), ["in", "on", "out", "up", "off"].contains(words[1]),
      ["page", "screen", "form", "button", "link"].contains(words[2])
    {
      return 2
    }
    let first = tokens[tokens.startIndex]
    guard first.isCapitalised, ["forgot", "forgotten", "lost"].contains(words[0]),
      ["your", "my"].contains(words[1]), words[2].first?.isLowercase == true
    else { return 1 }
    return 3
  }

  /// "your card number (the one below the barcode) and your PIN": what brackets only explain stands
  /// in nobody's way. A condition, a name or something to do in them is no mere aside.
  private static func withoutAsides(_ tokens: [EnglishToken]) -> [EnglishToken] {
    guard var open = tokens.firstIndex(where: { $0.text == "(" && !$0.isQuote }) else {
      return tokens
    }
    var kept = Array(tokens[..<open])
    while open < tokens.count {
      guard tokens[open].text == "(", !tokens[open].isQuote,
        let close = tokens[open...].firstIndex(where: { $0.text == ")" && !$0.isQuote }),
        isAside(tokens[(open + 1)..<close]) && !isListOfParts(tokens, open, close)
          || isShortForm(tokens, open, close)
      else {
        kept.append(tokens[open])
        open += 1
        continue
      }
      open = close + 1
    }
    return kept
  }

  /// "your credentials (username and password)": what a whole is made of is filled in, part by part.
  private static func isListOfParts(
    _ tokens: [EnglishToken], _ open: Int, _ close: Int
  ) -> Bool {
    let inside = tokens[(open + 1)..<close]
    return open > 0 && EnglishLexicon.wholes.contains(tokens[open - 1].text) && inside.count < 12
      && inside.contains { $0.text == "and" || $0.text == "," }
      && inside.allSatisfy { token in
        [",", "and", "or", "."].contains(token.text) && !token.isQuote
          || token.isWord && isNoun(token)
      }
  }

  /// Whether a word may be a part of what a field is called.
  private static func isNoun(_ token: EnglishToken) -> Bool {
    let word = token.text
    return word == "of" || EnglishLexicon.determiners.contains(word)
      || !EnglishLexicon.prepositions.contains(word) && !EnglishLexicon.stops.contains(word)
        && EnglishLexicon.verbs[word] == nil && !word.hasSuffix("ed") && !word.hasSuffix("ly")
        && !["see", "optional", "as", "e", "i", "eg", "if", "page"].contains(word)
  }

  /// "user ID (PAN), password": a name's short form within a list.
  private static func isShortForm(_ tokens: [EnglishToken], _ open: Int, _ close: Int) -> Bool {
    close == open + 2 && open > 0 && tokens[open - 1].isWord && tokens[open + 1].isCapitalised
      && close + 1 < tokens.count && tokens[close + 1].text == ","
  }

  private static func isAside(_ inside: ArraySlice<EnglishToken>) -> Bool {
    guard let first = inside.first, first.isWord, inside.count > 1 || first.isCode else {
      return false
    }
    return !inside.contains { token in
      token.isQuote || EnglishLexicon.verbs[token.text] != nil
        || ["optional", "optionally", "if", "unless", "or", "step", "steps"].contains(token.text)
    }
  }

  /// "Next Page-->": the arrow is part of what the link says.
  private static func takingArrow(_ text: SentenceText, _ end: Int) -> Int {
    text.has(">", at: end) && text.has("--", endingAt: end) ? end + 1 : end
  }

  /// "Hold(s)" is one word.
  private static func takingPlural(_ text: SentenceText, _ end: Int) -> Int {
    for plural in ["(s)", "(es)"] where text.has(plural, at: end) {
      return end + plural.unicodeScalars.count
    }
    return end
  }

  private static func word(_ text: SentenceText, _ range: Range<Int>) -> EnglishToken {
    let word = text.scalars[range]
    let isASCII = word.allSatisfy(\.isASCII)
    let isCapitalised = word.contains { scalar in
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A: true
      case 0x00...0x7F: false
      default: scalar.properties.isUppercase
      }
    }
    let lower =
      isASCII
      ? String(
        scalars: word.map { scalar in
          (0x41...0x5A).contains(scalar.value)
            ? Unicode.Scalar(scalar.value | 0x20) ?? scalar : scalar
        }) : String(scalars: word).lowercased()
    return EnglishToken(kind: .word, range: range, text: lower, isCapitalised: isCapitalised)
  }

  /// A word, or the two that extraction from a PDF glued ("inthe", "thenenter").
  private static func words(_ text: SentenceText, _ range: Range<Int>) -> [EnglishToken] {
    let whole = word(text, range)
    guard range.count > 4, !whole.isCapitalised, mayBeGlued(text.scalars[range.lowerBound]) else {
      return [whole]
    }
    for first in glued where whole.text.hasPrefix(first) {
      let rest = String(whole.text.dropFirst(first.count))
      guard gluedTo.contains(rest) || EnglishLexicon.verbs[rest].map(isGlueable) == true else {
        continue
      }
      let middle = range.lowerBound + first.unicodeScalars.count
      return [word(text, range.lowerBound..<middle), word(text, middle..<range.upperBound)]
    }
    return [whole]
  }

  /// The first letters of the words that glue.
  private static func mayBeGlued(_ first: Unicode.Scalar) -> Bool {
    "tafwio".unicodeScalars.contains(first)
  }

  private static let glued = ["then", "and", "from", "with", "the", "for", "of", "in", "to", "on"]
  private static let gluedTo: Set<String> = ["the", "your", "their", "this"]

  private static func isGlueable(_ use: EnglishLexicon.Use) -> Bool {
    switch use {
    case .press, .choose, .enter: true
    case .complete, .tick, .set, .go, .use, .other: false
    }
  }

  /// "**Subject** - enter …": a dash with nothing on either side.
  private static func isDash(_ text: SentenceText, at index: Int) -> Bool {
    text.scalars[index] == "-"
      && (index == 0 || text.scalars[index - 1] == " " || text.quote(at: index - 1) != nil)
      && (index + 1 == text.count || text.scalars[index + 1] == " ")
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    Script.isLetterOrDigit(scalar) || scalar == "-" || scalar == "'" || scalar == "’"
  }
}
