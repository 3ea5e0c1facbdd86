import Storyboards

/// Finds where a Japanese sentence sends the reader: "手順③から進めてください", "手順5へ", "1からやり直し".
struct ReferenceReader {
  let text: SentenceText

  private static let words: WordList = ["手順", "ステップ", "STEP", "Step", "操作"]
  private static let leads: WordList = ["から", "へ", "に"]
  private static let verbs: WordList = [
    "進", "お進み", "やり直", "戻", "操作", "始め", "開始", "続け", "お戻り", "移", "行",
  ]

  /// Where a sentence sends the reader.
  struct Found {
    let mark: String
    let words: Words
    let position: Int
    /// Whether steps are done again: "3～5を繰り返してください".
    let repeats: Bool
  }

  func all() -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < text.count {
      if let quote = text.quote(at: index), quote.outer.lowerBound == index,
        let reference = quoted(quote)
      {
        found.append(reference)
        index = quote.outer.upperBound
        continue
      }
      guard text.quote(at: index) == nil, let (mark, end) = mark(at: index) else {
        index += 1
        continue
      }
      if let close = lead(at: end) ?? pointed(at: end, from: index) {
        found.append(
          Found(mark: mark, words: text.words(index..<close), position: index, repeats: false))
      } else if let close = repetition(at: end) {
        found.append(
          Found(mark: mark, words: text.words(index..<close), position: index, repeats: true))
        index = close
        continue
      }
      index = max(end, index + 1)
    }
    return found
  }

  /// 「手順5」へ進んでください
  private func quoted(_ quote: Quote) -> Found? {
    let inner = text.string(quote.inner)
    guard let word = Self.words.words.first(where: inner.hasPrefix),
      let close = lead(at: quote.outer.upperBound)
    else { return nil }
    let number = StepNumber.digits(of: String(inner.dropFirst(word.count)))
    guard !number.isEmpty, inner.unicodeScalars.count <= word.unicodeScalars.count + 4 else {
      return nil
    }
    return Found(
      mark: number, words: text.words(quote.outer.lowerBound..<close),
      position: quote.outer.lowerBound, repeats: false)
  }

  /// A step's mark, with or without the word for a step before it.
  private func mark(at index: Int) -> (mark: String, end: Int)? {
    var start = index
    let word = text.first(of: Self.words, at: index)
    if let word { start += word.unicodeScalars.count }
    guard word != nil || index == 0 || !isDigit(index - 1) else { return nil }
    var end = start
    if end < text.count, "[(".unicodeScalars.contains(text.scalars[end]) {
      end += 1
    }
    let numberStart = end
    var number = ""
    if end < text.count, let circled = StepNumber.circled(text.scalars[end]) {
      number = String(circled)
      end += 1
    } else {
      while end < text.count, isDigit(end) {
        number.unicodeScalars.append(text.scalars[end])
        end += 1
      }
    }
    guard end > numberStart else { return nil }
    while end < text.count, ").].".unicodeScalars.contains(text.scalars[end]) { end += 1 }
    return (number, end)
  }

  /// から/へ/に and a verb of going within reach: where the reference's words end.
  private func lead(at index: Int) -> Int? {
    guard let lead = text.first(of: Self.leads, at: index) else { return nil }
    let end = index + lead.unicodeScalars.count
    for offset in 0..<6 where end + offset < text.count {
      if let verb = text.first(of: Self.verbs, at: end + offset) {
        return end + offset + verb.unicodeScalars.count
      }
    }
    return nil
  }

  /// "~5を繰り返してください", "を繰り返し": where the words end.
  private func repetition(at start: Int) -> Int? {
    var index = start
    if index < text.count, "~〜～-－".unicodeScalars.contains(text.scalars[index]) {
      index += 1
      guard let (_, end) = mark(at: index) else { return nil }
      index = end
    }
    guard let word = text.first(of: Self.repetitions, at: index) else { return nil }
    return index + word.unicodeScalars.count
  }

  private static let repetitions: WordList = ["を繰り返", "をくり返", "をくりかえ", "を繰返"]

  /// "→ 手順（４）へ": nothing but the pointing follows.
  private func pointed(at end: Int, from start: Int) -> Int? {
    guard text.has("へ", at: end), text.first(of: Self.words, at: start) != nil,
      end + 1 >= text.count || text.scalars[end + 1] == "。"
    else { return nil }
    return end + 1
  }

  private func isDigit(_ index: Int) -> Bool {
    index >= 0 && index < text.count && (0x30...0x39).contains(text.scalars[index].value)
  }
}
