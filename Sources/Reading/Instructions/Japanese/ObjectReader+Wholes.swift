import Storyboards

/// Names that are more than the words before their role.
extension ObjectReader {
  /// "ゆうちょ銀行はこちらの|リンク": the whole is what a link is called.
  func here(endingAt end: Int) -> ObjectPhrase? {
    let nameEnd = text.has("の", endingAt: end) ? end - 1 : end
    guard text.has("はこちら", endingAt: nameEnd) else { return nil }
    var start = nameEnd
    while start > lower, nameEnd - start < 30, text.quote(at: start - 1) == nil,
      !"、。・()".unicodeScalars.contains(text.scalars[start - 1])
    { start -= 1 }
    return ObjectPhrase(name: start..<nameEnd, start: start, role: .link, isQuoted: true)
  }

  /// The quotation whose last word stands again between it and an index.
  func doubled(endingAt end: Int) -> Quote? {
    for count in 2...4 where end - count > lower {
      guard let quote = quote(endingAt: end - count), quote.inner.count > count else { continue }
      let tail = (quote.inner.upperBound - count)..<quote.inner.upperBound
      if text.string(tail) == text.string((end - count)..<end) { return quote }
    }
    return nil
  }

  /// "申請を行う施設名": a verb before a noun says which, and is no part of a name without a role.
  func behindAttribute(_ start: Int, _ end: Int) -> Int {
    for index in (start..<end).dropFirst().reversed() where Script.isIdeograph(text.scalars[index])
    {
      if text.first(of: Self.attributes, endingAt: index) != nil { return index }
    }
    return start
  }

  static let attributes: WordList = ["する", "行う", "いる", "ある", "れる", "できる"]

  /// "内容を確認し 同意して次へ ボタンを": spaces on both sides of a name before its role word.
  func spacedBeforeRole(_ end: Int) -> Range<Int>? {
    guard text.gaps[end], let start = (lower..<end).dropFirst().last(where: { text.gaps[$0] }),
      start < end, end - start <= 20,
      !text.scalars[start..<end].contains(where: { "、。は".unicodeScalars.contains($0) }),
      !(start..<end).contains(where: { text.quote(at: $0) != nil })
    else { return nil }
    return start..<end
  }
}
