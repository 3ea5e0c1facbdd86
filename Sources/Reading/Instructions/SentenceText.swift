import Storyboards

/// A sentence made ready for matching: widths folded, the spaces gone that stand between Japanese
/// characters, quotations found. Every index leads back to the prose as its author wrote it.
struct SentenceText: Sendable {
  let prose: Prose
  let scalars: [Unicode.Scalar]
  /// The index in `prose` of each scalar.
  let origin: [Int]
  /// Whether white space stood before the scalar and was dropped; one more for the end.
  let gaps: [Bool]
  let quotes: [Quote]
  /// Whether only spaces part the sentence's words: it has neither commas nor quotations.
  private let isSpaced: Bool
  /// For each scalar the index of the quotation that it stands in, or -1.
  private let quoteIndex: [Int]

  init(_ prose: Prose) {
    self.prose = prose
    var scalars: [Unicode.Scalar] = []
    var marks: [Prose.Mark] = []
    var origin: [Int] = []
    var gaps: [Bool] = []
    var gap = false
    var behindKeycap = 0
    for (index, scalar) in prose.scalars.enumerated() {
      // "the 1️⃣ `Add` button": the number of a place in a picture.
      if index < behindKeycap { continue }
      if let end = Self.keycap(prose.scalars, at: index) {
        behindKeycap = end
        gap = true
        continue
      }
      let folded = Self.stop(scalar, behind: scalars.last) ?? NameKey.fold(scalar)
      if Script.isSpace(folded) {
        gap = true
        let before = scalars.last.map(Script.isJapanese) ?? true
        let after = index + 1 < prose.count && Script.isJapanese(prose.scalars[index + 1])
        if before || after || scalars.last == " " { continue }
        scalars.append(" ")
        gaps.append(false)
        gap = false
      } else {
        // A half-width voicing mark belongs to the kana before it.
        if let last = scalars.last, let voiced = KanaVoicing.composed(last, folded), !gap {
          scalars[scalars.count - 1] = voiced
          continue
        }
        scalars.append(folded)
        gaps.append(gap)
        gap = false
      }
      marks.append(prose.marks[index])
      origin.append(index)
    }
    gaps.append(gap)
    let quotes = Quote.all(in: scalars, marks: marks).filter { !Self.isPhrase($0, in: scalars) }
    var quoteIndex = [Int](repeating: -1, count: scalars.count)
    for (number, quote) in quotes.enumerated() {
      for index in quote.outer { quoteIndex[index] = number }
    }
    isSpaced =
      quotes.isEmpty && gaps.dropFirst().dropLast().count { $0 } > 2 && !scalars.contains("、")
    self.scalars = scalars
    self.origin = origin
    self.gaps = gaps
    self.quotes = quotes
    self.quoteIndex = quoteIndex
  }

  /// "**番号を入力** します", "**規約にチェック** を入れ": a deed that is set off as a whole, not a name.
  private static func isPhrase(_ quote: Quote, in scalars: [Unicode.Scalar]) -> Bool {
    guard quote.kind == .markup, let last = quote.inner.last, last > quote.inner.lowerBound,
      quote.inner.contains(where: { "をにの".unicodeScalars.contains(scalars[$0]) })
    else { return false }
    let rest = scalars[quote.outer.upperBound...]
    let isCheck = scalars[quote.inner].ends(with: "チェック")
    let endings = isCheck ? ["を入れ", "をいれ", "を付け", "をつけ", "を外"] : ["します", "して", "する"]
    if endings.contains(where: { rest.starts(with: $0.unicodeScalars) }) { return true }
    guard Script.isIdeograph(scalars[last]) || isCheck, rest.first == "し",
      let next = rest.dropFirst().first
    else { return false }
    return !Script.isHiragana(next)
  }

  /// Where a digit's keycap ends that a space follows.
  private static func keycap(_ scalars: [Unicode.Scalar], at index: Int) -> Int? {
    guard (0x30...0x39).contains(scalars[index].value), index + 2 < scalars.count else {
      return nil
    }
    let sign = scalars[index + 1].value == 0xFE0F ? index + 2 : index + 1
    guard scalars[sign].value == 0x20E3, sign + 1 < scalars.count, Script.isSpace(scalars[sign + 1])
    else { return nil }
    return sign + 1
  }

  /// "，" and "．" are the 、 and 。 of the horizontal style, but for those within numbers.
  private static func stop(
    _ scalar: Unicode.Scalar, behind last: Unicode.Scalar?
  ) -> Unicode.Scalar? {
    guard scalar == "，" || scalar == "．", last?.properties.numericType == nil else { return nil }
    return scalar == "，" ? "、" : "。"
  }

  var count: Int { scalars.count }

  /// The quotation that an index stands in.
  func quote(at index: Int) -> Quote? {
    guard quoteIndex.indices.contains(index), quoteIndex[index] >= 0 else { return nil }
    return quotes[quoteIndex[index]]
  }

  /// The quotation that ends right before an index.
  func quote(endingAt end: Int) -> Quote? {
    guard end > 0, let quote = quote(at: end - 1), quote.outer.upperBound == end else { return nil }
    return quote
  }

  /// Whether a word stands at an index, outside quotations.
  func has(_ word: String, at index: Int) -> Bool {
    var index = index
    for scalar in word.unicodeScalars {
      guard index < count, scalars[index] == scalar, quoteIndex[index] < 0 else { return false }
      index += 1
    }
    return true
  }

  /// Whether a word ends right before an index, outside quotations.
  func has(_ word: String, endingAt end: Int) -> Bool {
    let start = end - word.unicodeScalars.count
    return start >= 0 && has(word, at: start)
  }

  func has(_ word: [Unicode.Scalar], at index: Int) -> Bool {
    guard index + word.count <= count else { return false }
    for offset in word.indices
    where scalars[index + offset] != word[offset] || quoteIndex[index + offset] >= 0 {
      return false
    }
    return true
  }

  /// The longest of some words that stands at an index.
  func first(of words: WordList, at index: Int) -> String? { words.first(in: self, at: index) }

  func first(of words: WordList, endingAt end: Int) -> String? {
    words.first(in: self, endingAt: end)
  }

  /// Whether a full-width space stood before an index: what stands there begins anew.
  func isWideGap(_ index: Int) -> Bool {
    index > 0 && index < count && gaps[index] && origin[index] > 0
      && prose.scalars[origin[index] - 1] == "\u{3000}"
  }

  /// Whether a space parts two Japanese words there, in a sentence that only spaces part.
  func isSpacedApart(_ index: Int) -> Bool {
    isSpaced && index > 0 && index < count && gaps[index]
      && Script.isJapanese(scalars[index - 1]) && Script.isJapanese(scalars[index])
  }

  func string(_ range: Range<Int>) -> String {
    String(scalars: scalars[range])
  }

  /// Whether a name is a link of Markdown.
  func isLink(_ name: Range<Int>) -> Bool {
    name.first.map { prose.marks[origin[$0]].contains(.link) } ?? false
  }

  /// A range as the author wrote it. White space that recognition put between two Japanese
  /// characters of a name is left out, for no name has it.
  func words(_ range: Range<Int>) -> Words {
    var text = String.UnicodeScalarView()
    for index in range {
      if index > range.lowerBound, gaps[index],
        !(Script.isJapanese(scalars[index - 1]) && Script.isJapanese(scalars[index]))
      {
        text.append(" ")
      }
      let end = index + 1 < count ? origin[index + 1] : prose.count
      text.append(prose.scalars[origin[index]])
      for behind in (origin[index] + 1)..<max(origin[index] + 1, end)
      where KanaVoicing.isMark(NameKey.fold(prose.scalars[behind])) {
        text.append(prose.scalars[behind])
      }
    }
    return Words(String(text), at: prose.place(at: range.isEmpty ? 0 : origin[range.lowerBound]))
  }

  /// A range in the prose's own indices.
  func span(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return origin[first]..<(origin[last] + 1)
  }
}
