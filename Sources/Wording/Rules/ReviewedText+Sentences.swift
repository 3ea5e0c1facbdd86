extension ReviewedText {
  /// The sentences: each up to and with its 。！？, or up to the end of its line. What stands in
  /// brackets ends none. White space around them is left out.
  package var sentences: [Range<Int>] {
    let inBrackets = bracketed
    var sentences: [Range<Int>] = []
    var start = 0
    for index in scalars.indices {
      if scalars[index].properties.isWhitespace && start == index {
        start = index + 1
      } else if Self.isLineEnd(scalars[index]) {
        append(start..<index, to: &sentences)
        start = index + 1
      } else if Self.isEndMark(scalars[index]), !inBrackets[index], !isEndMark(at: index + 1) {
        append(start..<index + 1, to: &sentences)
        start = index + 1
      }
    }
    append(start..<scalars.count, to: &sentences)
    return sentences
  }

  /// Of each scalar, whether it stands in brackets or quotation marks, or is one of a pair. Only
  /// pairs within one line count.
  package var bracketed: [Bool] { marks(of: Self.closing) }

  /// Of each scalar, whether it stands in quotation marks: other people's words, and names.
  package var quoted: [Bool] { marks(of: Self.closingQuote) }

  private func marks(of closing: (Unicode.Scalar) -> Unicode.Scalar?) -> [Bool] {
    var inside = Array(repeating: false, count: scalars.count)
    var open: [(close: Unicode.Scalar, index: Int)] = []
    for (index, scalar) in scalars.enumerated() {
      if Self.isLineEnd(scalar) {
        open = []
      } else if let pair = open.lastIndex(where: { $0.close == scalar }) {
        for within in open[pair].index...index { inside[within] = true }
        open.removeSubrange(pair...)
      } else if open.count < 8, let close = closing(scalar) {
        open.append((close, index))
      }
    }
    return inside
  }

  /// Where the words of a sentence end: before its end marks, and before what stands in brackets
  /// behind them.
  func endOfWords(_ sentence: Range<Int>, bracketed: [Bool]) -> Int {
    var end = sentence.upperBound
    while end > sentence.lowerBound,
      Self.isEndMark(scalars[end - 1]) || bracketed[end - 1]
        || scalars[end - 1].properties.isWhitespace
    {
      end -= 1
    }
    return end
  }

  static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

  static func isEndMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "。" || scalar == "！" || scalar == "？"
  }

  private func isEndMark(at index: Int) -> Bool {
    index < scalars.count && Self.isEndMark(scalars[index])
  }

  private func append(_ span: Range<Int>, to sentences: inout [Range<Int>]) {
    var end = span.upperBound
    while end > span.lowerBound, scalars[end - 1].properties.isWhitespace { end -= 1 }
    if end > span.lowerBound { sentences.append(span.lowerBound..<end) }
  }

  private static func closing(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "（": "）"
    case "(": ")"
    case "【": "】"
    case "［": "］"
    case "[": "]"
    case "《": "》"
    case "〈": "〉"
    default: closingQuote(scalar)
    }
  }

  private static func closingQuote(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "「": "」"
    case "『": "』"
    case "“": "”"
    default: nil
    }
  }
}
