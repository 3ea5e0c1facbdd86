import Storyboards

/// Parts what stands on one line but belongs on several: a note after a sentence
/// ("…押します。※送信後は…"), a step glued to the step before ("…クリックします。 ④ 求職者…"), a whole document on
/// one line ("… 1. …をクリックします。 2. …").
struct LineSplitter {
  /// The last number of each style seen at the head of a piece: only its successor starts a new step.
  private var last: [StepMark.Style: Int] = [:]

  mutating func split(_ prose: Prose) -> [Prose] {
    var pieces: [Prose] = []
    var start = 0
    for index in 0..<prose.count {
      if index == start { note(prose.scalars[index...]) }
      guard index > start, isBoundary(before: index, in: prose) else { continue }
      let scalar = prose.scalars[index]
      if scalar == OutlineLexicon.noteSign || isNextStep(prose.scalars[index...])
        || isNextInBrackets(prose.scalars[index...], behind: prose.scalars[..<index])
      {
        pieces.append(prose[start..<index].trimmed)
        start = index
        note(prose.scalars[index...])
      }
    }
    if start == 0 { return [prose] }
    pieces.append(prose[start..<prose.count].trimmed)
    return pieces.filter { !$0.isEmpty }
  }

  /// Remembers the mark that a piece begins with.
  private mutating func note(_ scalars: ArraySlice<Unicode.Scalar>) {
    if let number = scalars.first.flatMap(StepNumber.circled) { last[.circled] = number }
    if let number = Self.dotted(scalars) { last[.dotted] = number }
    if let number = Self.bracketed(scalars) { last[.parenthesized] = number }
  }

  private func isNextStep(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    if let number = scalars.first.flatMap(StepNumber.circled) {
      return last[.circled].map { number == $0 + 1 } == true
    }
    guard let number = Self.dotted(scalars) else { return false }
    if last[.dotted].map({ number == $0 + 1 }) == true { return true }
    // A count begins within a line only where the line goes on counting.
    return number == 1 && Self.goesOn(scalars.dropFirst(2))
  }

  /// "…を押下します。(7)入力が終わったら": a reference to (7) stands within its sentence.
  private func isNextInBrackets(
    _ scalars: ArraySlice<Unicode.Scalar>, behind before: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard let number = Self.bracketed(scalars),
      last[.parenthesized].map({ number == $0 + 1 }) == true
    else { return false }
    return before.last { !Script.isSpace($0) } == "。"
  }

  private static func bracketed(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = scalars.first, "(（".unicodeScalars.contains(first),
      let read = StepMark.read(scalars), read.style == .parenthesized
    else { return nil }
    return read.number
  }

  /// "3. " with a space or a Japanese character behind it.
  private static func dotted(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let mark = scalars.first, NameKey.fold(mark).properties.numericType != nil,
      let read = StepMark.read(scalars), read.style == .dotted
    else { return nil }
    let after = scalars.startIndex + read.length
    guard after < scalars.endIndex else { return nil }
    let next = scalars[after]
    return Script.isSpace(next) || Script.isJapanese(next) ? read.number : nil
  }

  private static func goesOn(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    var previous: Unicode.Scalar = "1"
    for index in scalars.indices.prefix(2_000) {
      defer { previous = scalars[index] }
      if Script.isSpace(previous) || previous == "。", scalars[index] == "2",
        dotted(scalars[index...]) == 2
      {
        return true
      }
    }
    return false
  }

  private func isBoundary(before index: Int, in prose: Prose) -> Bool {
    let previous = prose.scalars[index - 1]
    return Script.isSpace(previous) || previous == "。" || previous == "."
  }
}
