/// The marks between two titles: what counts the steps there, and how far.
struct StepRegion {
  /// Which numbers each style counts.
  private var numbers: [StepMark.Style: Set<Int>] = [:]

  /// - Parameter heads: from the region's first line on.
  init(_ heads: ArraySlice<Head>, isTitle: (Int, StepMark) -> Bool) {
    for index in heads.indices {
      if heads[index].opensTelling { return }
      guard case .marked(let mark) = heads[index].kind, let number = mark.number else { continue }
      if isTitle(index, mark) { return }
      if mark.style != .letter, mark.style != .roman, mark.style != .bare {
        numbers[mark.style, default: []].insert(number)
      }
    }
  }

  /// Whether anything but bullets counts the steps.
  var isCounted: Bool { !numbers.isEmpty }

  /// Whether a number is lost: later ones stand there, it does not.
  func lacks(_ number: Int) -> Bool {
    numbers.values.contains { $0.contains { $0 > number } && !$0.contains(number) }
      && !numbers.values.contains { $0.contains(number) }
  }
}
