/// A word as texts are searched for it: by scalar, never by grapheme.
struct WordPattern: Sendable, ExpressibleByStringLiteral {
  let scalars: [Unicode.Scalar]

  init(_ word: String) { scalars = Array(word.unicodeScalars) }

  init(stringLiteral word: String) { self.init(word) }

  var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}

extension ReviewedText {
  /// Whether a word stands at an index.
  func has(_ word: WordPattern, at index: Int) -> Bool {
    index >= 0 && index + word.scalars.count <= scalars.count
      && word.scalars.indices.allSatisfy { scalars[index + $0] == word.scalars[$0] }
  }

  /// Whether a word ends right before an index.
  func has(_ word: WordPattern, before index: Int) -> Bool {
    has(word, at: index - word.scalars.count)
  }

  /// The first of the words that stands at an index.
  func first(of words: [WordPattern], at index: Int) -> WordPattern? {
    words.first { has($0, at: index) }
  }

  /// The first of the words that ends right before an index.
  func first(of words: [WordPattern], before index: Int) -> WordPattern? {
    words.first { has($0, before: index) }
  }

  /// Where the words stand, in order, without overlap. Of two words at one place the first named
  /// counts. Meant for a handful of words.
  func places(of words: [WordPattern]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      if let word = first(of: words, at: index), !word.scalars.isEmpty {
        places.append(index..<index + word.scalars.count)
        index += word.scalars.count
      } else {
        index += 1
      }
    }
    return places
  }

  /// Where the words stand outside quotation marks.
  func unquotedPlaces(of words: [WordPattern]) -> [Range<Int>] {
    let places = places(of: words)
    guard !places.isEmpty else { return [] }
    let quoted = quoted
    return places.filter { !quoted[$0.lowerBound] }
  }

  /// Whether any of the words stands anywhere.
  func contains(anyOf words: [WordPattern]) -> Bool {
    scalars.indices.contains { first(of: words, at: $0) != nil }
  }
}
