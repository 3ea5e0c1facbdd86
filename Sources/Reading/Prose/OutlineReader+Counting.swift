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

  /// Bullets behind a count that has ended, in a list of their own, most of which ask for something, and
  /// none of which says for whom.
  mutating func goesOnInBullets(_ head: Head) -> Bool {
    if index < askingList.until { return askingList.asks }
    guard target == .paragraph, head.listDepth == 1, let primary, !isDueLater(primary),
      isApart(head)
    else { return false }
    let items = heads[index...].prefix { later in
      if case .marked(let mark) = later.kind {
        return mark.style == .bullet || later.listDepth > 1
      }
      return later.isListItem
    }
    let bullets = items.filter { $0.label.count > 0 && $0.listDepth == 1 }
    let asking = bullets.filter { OutlineLexicon.onlyAsks($0.prose.scalars) }
    let asks = asking.count > 1 && asking.count * 3 >= bullets.count * 2
    askingList = (
      items.endIndex, asks && !bullets.contains { OutlineLexicon.supposes($0.prose.scalars) }
    )
    return askingList.asks
  }

  /// Takes "| 3. アイコンをクリック | picture |": a cell that goes on with the count, or begins one with
  /// what asks for something; what stands beside it belongs to it.
  mutating func takeCountedCell(_ head: Head) -> Bool {
    guard !table.isOfSteps, !table.isSkipped, target != .items else { return false }
    guard let mark = StepMark.read(head.prose.scalars[...]), mark.style != .bullet,
      mark.style != .bare, mark.number == lastNumber + 1, primary == nil || primary == mark.style,
      case let split = head.splitting(), !split.prose.isEmpty,
      table.isCounted || OutlineLexicon.onlyAsks(split.prose.scalars)
    else {
      if table.isCounted { withStep { $0.paragraphs.append(head.prose) } }
      return table.isCounted
    }
    table.isCounted = true
    primary = mark.style
    step(split, number: mark.number)
    return true
  }

  /// Whether a line is blank before this one.
  private func isApart(_ head: Head) -> Bool {
    guard index > 0, let line = head.whole.lines.first, let last = heads[index - 1].whole.lines.last
    else { return false }
    return line > last + 1
  }

  /// Whether the count of the steps goes on behind this line, before any title without a mark.
  func isDueLater(_ primary: StepMark.Style) -> Bool {
    nextMark(of: primary)?.number == lastNumber + 1
  }

  /// Whether a count that begins anew ends before the step's own goes on: 5, 1, 2, 3, 6.
  mutating func isWithinCount(_ mark: StepMark) -> Bool {
    guard mark.style != .bullet, let last = heads[index - 1].prose.scalars.last,
      ":：".unicodeScalars.contains(last)
    else { return false }
    var expected = 2
    for later in heads.indices[(index + 1)...].prefix(Self.reach) {
      if heads[later].opensTelling { return false }
      guard case .marked(let next) = heads[later].kind, next.style == mark.style else { continue }
      if next.number == expected {
        expected += 1
      } else {
        guard next.number == lastNumber + 1 else { return false }
        inner = (mark.style, later)
        return true
      }
    }
    return false
  }

  /// Whether a mark belongs to the count within a step.
  func isInner(_ mark: StepMark) -> Bool {
    inner.map { $0.style == mark.style && index < $0.until } == true
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
