/// Parts a paragraph into sentences. A full stop inside a quotation or brackets ends nothing.
enum SentenceSplitter {
  static func split(_ paragraph: Prose) -> [Prose] {
    let quotes = Quote.all(in: paragraph.scalars.map { $0 }, marks: paragraph.marks)
    var sentences: [Prose] = []
    var start = 0
    var index = 0
    var next = quotes.startIndex
    var depth = 0
    // "3. Enter …" within a step: the mark of a nested list ends no sentence.
    let mark = StepMark.read(paragraph.scalars[...])?.length ?? 0
    while index < paragraph.count {
      if next < quotes.endIndex, quotes[next].outer.lowerBound == index {
        let quote = quotes[next]
        index = quote.outer.upperBound
        next += 1
        // “Submit.” closes the sentence with the quotation.
        let isStop =
          quote.inner.upperBound + 1 < index && paragraph.scalars[index - 2] == "."
          || index > 1 && "?!".unicodeScalars.contains(paragraph.scalars[index - 2])
        if depth == 0, isStop, begins(paragraph, at: index) {
          sentences.append(paragraph[start..<index].trimmed)
          start = index
        }
        continue
      }
      let scalar = paragraph.scalars[index]
      if scalar == "（" || scalar == "(" { depth += 1 }
      if scalar == "）" || scalar == ")" { depth = max(0, depth - 1) }
      index += 1
      if depth == 0, index > mark, ends(paragraph, before: index) {
        // "してください。。", "しましょう！！": the marks that follow end the same sentence.
        while index < paragraph.count,
          next == quotes.endIndex || quotes[next].outer.lowerBound != index,
          "。！？".unicodeScalars.contains(paragraph.scalars[index])
        {
          index += 1
        }
        sentences.append(paragraph[start..<index].trimmed)
        start = index
      }
    }
    if start < paragraph.count { sentences.append(paragraph[start..<paragraph.count].trimmed) }
    return sentences.filter { !$0.isEmpty }
  }

  private static func ends(_ prose: Prose, before index: Int) -> Bool {
    switch prose.scalars[index - 1] {
    case "。", "！", "？": return true
    // "3．14" is a number, "します．" a sentence of the horizontal style.
    case "．": return index < 2 || prose.scalars[index - 2].properties.numericType == nil
    case "." where isShortForm(prose, before: index): return false
    case ".", "!", "?":
      return index >= prose.count || begins(prose, at: index)
    case "す", "い": return endsWithoutStop(prose, before: index)
    default: return false
    }
  }

  /// "i.e. Name", "e.g. Tokyo": the dot ends a short form.
  private static func isShortForm(_ prose: Prose, before index: Int) -> Bool {
    let end = prose.scalars[..<index].suffix(4)
    return ["i.e.", "e.g."].contains { end.elementsEqual($0.unicodeScalars) }
  }

  /// Whether a sentence begins behind the space that stands there: "e.g. the" goes on; a sentence
  /// begins with a capital, a quotation or a script without case.
  private static func begins(_ prose: Prose, at index: Int) -> Bool {
    guard index + 1 < prose.count, Script.isSpace(prose.scalars[index]) else { return false }
    let following = prose.scalars[index + 1]
    // "2. に戻る": the mark of a step, with what is said of it.
    if Script.isHiragana(following) { return false }
    return following.properties.lowercaseMapping != String(following)
      || !following.properties.isAlphabetic || Script.isJapanese(following)
  }

  /// "…が表示されます 「次へ」をクリックします": extraction lost the full stops and left spaces.
  private static func endsWithoutStop(_ prose: Prose, before index: Int) -> Bool {
    guard index + 1 < prose.count, Script.isSpace(prose.scalars[index]), index > 2 else {
      return false
    }
    let end = prose.scalars[..<index]
    return (end.ends(with: "ます") || end.ends(with: "ください"))
      && !"がのでとかよね。、）)".unicodeScalars.contains(prose.scalars[index + 1])
  }
}
