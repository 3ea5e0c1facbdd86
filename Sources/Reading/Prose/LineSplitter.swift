import Storyboards

/// Parts what stands on one line but belongs on several: a note after a sentence
/// ("…押します。※送信後は…"), and a step glued to the step before ("…クリックします。 ④ 求職者…").
struct LineSplitter {
  /// The last circled number seen at the head of a piece: only its successor starts a new step.
  private var lastCircled: Int?

  mutating func split(_ prose: Prose) -> [Prose] {
    var pieces: [Prose] = []
    var start = 0
    for index in 0..<prose.count {
      let scalar = prose.scalars[index]
      if index == start, let number = StepNumber.circled(scalar) { lastCircled = number }
      guard index > start, isBoundary(before: index, in: prose) else { continue }
      if scalar == OutlineLexicon.noteSign || isNextStep(scalar) {
        pieces.append(prose[start..<index].trimmed)
        start = index
        if let number = StepNumber.circled(scalar) { lastCircled = number }
      }
    }
    if start == 0 { return [prose] }
    pieces.append(prose[start..<prose.count].trimmed)
    return pieces.filter { !$0.isEmpty }
  }

  private func isNextStep(_ scalar: Unicode.Scalar) -> Bool {
    guard let number = StepNumber.circled(scalar), let lastCircled else { return false }
    return number == lastCircled + 1
  }

  private func isBoundary(before index: Int, in prose: Prose) -> Bool {
    let previous = prose.scalars[index - 1]
    return previous.properties.isWhitespace || previous == "。" || previous == "."
  }
}
