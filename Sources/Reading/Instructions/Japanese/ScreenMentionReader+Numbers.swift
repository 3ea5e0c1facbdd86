import Storyboards

/// The numbers that systems give their screens.
extension ScreenMentionReader {
  /// "MNB-010 ログイン画面": the number that a system gives it stands before the name.
  func behindCode(_ range: Range<Int>) -> Range<Int> {
    guard
      let end = range.first(where: {
        !isIdentifier(range.lowerBound..<($0 + 1)) && !isCodeStart(range, $0)
      }),
      end - range.lowerBound > 3, isIdentifier(range.lowerBound..<end),
      text.scalars[range.lowerBound..<end].contains("-"), end < range.upperBound,
      Script.isJapanese(text.scalars[end])
    else { return range }
    return end..<range.upperBound
  }

  /// Whether what leads up to an index may still become a code: letters, and no number yet.
  func isCodeStart(_ range: Range<Int>, _ index: Int) -> Bool {
    text.scalars[range.lowerBound...index].allSatisfy {
      (0x41...0x5A).contains($0.value) || $0 == "-"
    }
  }

  /// Z-312, BPT001: capitals and digits.
  func isIdentifier(_ range: Range<Int>) -> Bool {
    range.contains { (0x30...0x39).contains(text.scalars[$0].value) }
      && range.allSatisfy { index in
        let scalar = text.scalars[index]
        return (0x41...0x5A).contains(scalar.value) || (0x30...0x39).contains(scalar.value)
          || scalar == "-" || scalar == "_" || scalar == "." || scalar == "ー"
      }
  }

  /// "明細入力（KS030）画面": the name before the number that a system gives the screen.
  func identified(_ word: Range<Int>, _ kind: Kind) -> Found? {
    let end = word.lowerBound
    guard end > 5, text.scalars[end - 1] == ")", text.quote(at: end - 1) == nil,
      let open = (max(0, end - 16)..<end).last(where: { text.scalars[$0] == "(" }),
      open > 0, isIdentifier((open + 1)..<(end - 1))
    else { return nil }
    if let quote = text.quote(endingAt: open) {
      return Found(
        name: ScreenName(name(quote.inner), system: nil), position: quote.outer.lowerBound,
        kind: kind)
    }
    let start = unquotedStart(open)
    guard open - start > 1 else { return nil }
    return Found(name: ScreenName(text.words(start..<open)), position: start, kind: kind)
  }
}
