/// How the marks count: whether a number begins a count, goes on with it, or counts nothing.
extension OutlineReader {
  /// A mark of a figure that stands alone counts nothing, and a count does not begin in its middle
  /// where it does not go on.
  func isCountedHere(_ head: Head, _ mark: StepMark) -> Bool {
    if head.prose.isEmpty, mark.style == .circled, !hasText(after: index, head) { return false }
    guard let number = mark.number, number > 1, primary == nil, !hasStep, carried == 0 else {
      return true
    }
    return nextMark(of: mark.style)?.number == number + 1
  }

  /// A bare 1 behind the end of a count, that a 2 follows before any title.
  func countsAnew(_ mark: StepMark) -> Bool {
    guard mark.style == .bare, mark.number == 1, hasStep, lastNumber > 1, !isDueLater(.bare),
      heads[index].prose.scalars.first.map({ !"件つ回人個名枚台日月年時分種行列".unicodeScalars.contains($0) })
        ?? true
    else { return false }
    return nextMark(of: .bare)?.number == 2
  }

  /// Whether the count of the steps goes on behind this line, before any title without a mark.
  func isDueLater(_ primary: StepMark.Style) -> Bool {
    nextMark(of: primary)?.number == lastNumber + 1
  }

  /// The next mark of a style behind this line, before any title without a mark.
  private func nextMark(of style: StepMark.Style) -> StepMark? {
    for later in heads[(index + 1)...].prefix(Self.reach) {
      if later.opensTelling { return nil }
      if case .marked(let mark) = later.kind, mark.style == style { return mark }
    }
    return nil
  }

  /// "1　開く" over a paragraph, "2　選ぶ" over the next, and nothing else that counts up to the next
  /// title: steps with headings of their own.
  func isBareStep(_ index: Int, _ mark: StepMark) -> Bool {
    guard mark.style == .bare, index + 1 < heads.count, case .text = heads[index + 1].kind else {
      return false
    }
    var number = mark.number ?? 0
    for later in heads[(index + 1)...].prefix(Self.reach) {
      if later.opensTelling { break }
      guard case .marked(let next) = later.kind, next.style != .bullet else { continue }
      guard next.style == .bare, next.number == number + 1, !later.prose.isEmpty else {
        return false
      }
      number += 1
    }
    return number > (mark.number ?? 0)
  }
}
