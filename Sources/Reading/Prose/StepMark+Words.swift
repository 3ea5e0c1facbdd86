/// Marks whose count is written out, or stands behind that of its chapters.
extension StepMark {
  /// STEP ONE, "Step two: …": the number in letters, and nothing but a sign behind it.
  static func spelled(_ scalars: ArraySlice<Unicode.Scalar>, from start: Int) -> StepMark? {
    let letters = scalars[start...].prefix { $0.properties.isAlphabetic }
    let word = String(scalars: Array(letters)).lowercased()
    guard let place = numberWords.firstIndex(of: word) else { return nil }
    var index = letters.endIndex
    let rest = scalars[index...].drop(while: Script.isSpace)
    guard let sign = rest.first else {
      return StepMark(style: .word, number: place + 1, length: index - scalars.startIndex)
    }
    guard ":：.-–—".unicodeScalars.contains(sign) else { return nil }
    index = rest.startIndex + 1
    return StepMark(style: .word, number: place + 1, length: index - scalars.startIndex)
  }

  private static let numberWords = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  /// "4.3.1 Open the board.": what a section counts, where it is no title.
  static func sectioned(_ scalars: ArraySlice<Unicode.Scalar>) -> StepMark? {
    guard let first = scalars.first, ("1"..."9").contains(first) else { return nil }
    let parts = scalars.prefix { ("0"..."9").contains($0) || $0 == "." }
    let numbers = parts.split(separator: ".", omittingEmptySubsequences: false)
    guard numbers.count == 3, numbers.allSatisfy({ (1...2).contains($0.count) }),
      let number = Int(String(scalars: Array(numbers[2]))), number > 0,
      parts.endIndex < scalars.endIndex, Script.isSpace(scalars[parts.endIndex])
    else { return nil }
    let rest = Array(scalars[parts.endIndex...].drop(while: Script.isSpace))
    // A title has no stop, and no line is left over for the next.
    guard !OutlineLexicon.looksLikeTitle(rest), rest.count > 8 else { return nil }
    return StepMark(style: .dashed, number: number, length: parts.count)
  }
}
