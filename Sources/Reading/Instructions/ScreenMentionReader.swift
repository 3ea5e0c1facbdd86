import Storyboards

/// Finds the screens that a Japanese sentence names, and whether the reader stands on them or
/// sees them come up.
struct ScreenMentionReader {
  let text: SentenceText

  struct Found: Sendable {
    let name: ScreenName
    /// Where the name stands, for the order of things in the sentence.
    let position: Int
    let kind: Kind
  }

  enum Kind: Sendable { case comesUp, location }

  /// - Parameter taken: ranges that control names cover; a screen word inside one is none.
  func all(outside taken: [Range<Int>]) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < text.count {
      if let quote = text.quote(at: index) {
        if quote.kind == .doubleAngle, let screen = quotedAlone(quote, outside: taken) {
          found.append(screen)
        }
        index = quote.outer.upperBound
        continue
      }
      guard let word = text.first(of: JapaneseLexicon.screenWords, at: index) else {
        index += 1
        continue
      }
      let end = index + word.unicodeScalars.count
      if let screen = screen(word: index..<end, outside: taken) { found.append(screen) }
      index = end
    }
    return found
  }

  private func quotedAlone(_ quote: Quote, outside taken: [Range<Int>]) -> Found? {
    let end = quote.outer.upperBound
    if text.first(of: JapaneseLexicon.screenWords, at: end) != nil { return nil }
    guard !taken.contains(where: { $0.overlaps(quote.outer) }), let kind = kind(after: end) else {
      return nil
    }
    return Found(
      name: ScreenName(text.words(quote.inner), system: system(before: quote.outer.lowerBound)),
      position: quote.outer.lowerBound, kind: kind)
  }

  private func screen(word: Range<Int>, outside taken: [Range<Int>]) -> Found? {
    guard !taken.contains(where: { $0.overlaps(word) }),
      text.first(of: JapaneseLexicon.notScreens, endingAt: word.upperBound) == nil,
      let kind = kind(after: word.upperBound)
    else { return nil }
    if let quote = quote(before: word.lowerBound) {
      return Found(
        name: ScreenName(text.words(quote.inner), system: system(before: quote.outer.lowerBound)),
        position: quote.outer.lowerBound, kind: kind)
    }
    let start = unquotedStart(word.lowerBound)
    let name = start..<word.upperBound
    let bare = text.string(start..<word.lowerBound)
    if JapaneseLexicon.unnamedScreens.contains(bare) || bare.allSatisfy(\.isWhitespace) {
      return nil
    }
    return Found(
      name: ScreenName(text.words(name), system: nil), position: start, kind: kind)
  }

  /// 「X」画面 and 「X」の画面.
  private func quote(before index: Int) -> Quote? {
    if let quote = text.quote(endingAt: index) { return quote }
    return text.has("の", endingAt: index) ? text.quote(endingAt: index - 1) : nil
  }

  private func unquotedStart(_ end: Int) -> Int {
    var index = end
    while index > 0, end - index < 30 {
      let scalar = text.scalars[index - 1]
      if text.quote(at: index - 1) != nil { break }
      if "、。，．,()！？!?:：;をにがはでともへ→⇒のや".unicodeScalars.contains(scalar) { break }
      if StepNumber.circled(scalar) != nil { break }
      if text.has("から", endingAt: index) || text.has("と、", endingAt: index) { break }
      index -= 1
    }
    return index
  }

  /// "求職者マイページの" before the name: the system that the screen belongs to.
  private func system(before start: Int) -> Words? {
    guard text.has("の", endingAt: start) else { return nil }
    let end = start - 1
    if let quote = text.quote(endingAt: end) { return text.words(quote.inner) }
    var index = end
    while index > 0, text.quote(at: index - 1) == nil,
      !"、。，,をにがはでとへの()".unicodeScalars.contains(text.scalars[index - 1]),
      StepNumber.circled(text.scalars[index - 1]) == nil
    { index -= 1 }
    return end - index >= 2 ? text.words(index..<end) : nil
  }

  private func kind(after end: Int) -> Kind? {
    let end = skippingIdentifier(end)
    if text.first(of: JapaneseLexicon.notDisplays, at: end) != nil { return nil }
    if text.first(of: JapaneseLexicon.displays, at: end) != nil { return .comesUp }
    if text.has("の", at: end), text.first(of: Self.placeNouns, at: end + 1) != nil {
      return .location
    }
    return text.first(of: JapaneseLexicon.locations, at: end) == nil ? nil : .location
  }

  /// 画面（L-201）が
  private func skippingIdentifier(_ end: Int) -> Int {
    guard end < text.count, text.scalars[end] == "(" else { return end }
    var index = end
    while index < text.count, text.scalars[index] != ")" { index += 1 }
    return index < text.count ? index + 1 : end
  }

  private static let placeNouns = ["右", "左", "上", "下", "中", "一番"]
}
