extension ReviewedText {
  /// Where words or phrases, given in small letters, stand as whole words, in order.
  ///
  /// Case does not matter; one space in a phrase stands for one space.
  func phrases(_ phrases: [WordPattern]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      if isWordStart(index), let phrase = phrases.first(where: { hasFolded($0, at: index) }) {
        places.append(index..<index + phrase.scalars.count)
        index += phrase.scalars.count
      } else {
        index += 1
      }
    }
    return places
  }

  /// The words: letters, digits, and apostrophes and hyphens within.
  var words: [Range<Int>] { runs(where: Self.isOfWord) }

  /// The word right before an index, in small letters, with white space between; empty where
  /// another sign stands there.
  func word(before index: Int) -> String {
    var end = index
    while end > 0, scalars[end - 1] == " " { end -= 1 }
    guard end < index else { return "" }
    var start = end
    while start > 0, Self.isOfWord(scalars[start - 1]) { start -= 1 }
    return self[start..<end].lowercased()
  }

  /// Whether a sentence begins at an index.
  func beginsSentence(_ index: Int) -> Bool {
    var end = index
    while end > 0, scalars[end - 1].properties.isWhitespace { end -= 1 }
    return end == 0 || scalars[end - 1] == "." || scalars[end - 1] == "!" || scalars[end - 1] == "?"
      || scalars[..<index].last.map(Self.isLineEnd) == true
  }

  /// The sentences: up to a full stop, question or exclamation mark with white space behind it, or
  /// the end of a line. Abbreviations may part one too early, never too late.
  var englishSentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in scalars.indices {
      let isLast = index + 1 == scalars.count || scalars[index + 1].properties.isWhitespace
      if Self.isLineEnd(scalars[index]) || isLast && ".!?".unicodeScalars.contains(scalars[index]) {
        sentences.append(start..<index + 1)
        start = index + 1
      }
    }
    if start < scalars.count { sentences.append(start..<scalars.count) }
    return sentences
  }

  static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "'", "’", "-", "_": true
    case "\u{C0}"..."\u{24F}": scalar != "×" && scalar != "÷"
    default: false
    }
  }

  func isWordStart(_ index: Int) -> Bool {
    index == 0 || !Self.isOfWord(scalars[index - 1])
  }

  private func hasFolded(_ phrase: WordPattern, at index: Int) -> Bool {
    let end = index + phrase.scalars.count
    guard end <= scalars.count else { return false }
    for offset in phrase.scalars.indices
    where Self.smallLetter(scalars[index + offset]) != phrase.scalars[offset].value {
      return false
    }
    let endsInWord = phrase.scalars.last.map(Self.isOfWord) == true
    return end == scalars.count || !endsInWord || !Self.isOfWord(scalars[end])
  }

  /// The value of a scalar, or of its small letter where it is one of A to Z.
  static func smallLetter(_ scalar: Unicode.Scalar) -> UInt32 {
    (0x41...0x5A).contains(scalar.value) ? scalar.value + 32 : scalar.value
  }
}
