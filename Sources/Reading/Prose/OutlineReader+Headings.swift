import Storyboards

/// Headings and bullets that name what is under them, or are steps themselves.
extension OutlineReader {
  /// Whether headings such as "### 2. Wait" are the steps themselves: they count on, and no other mark
  /// stands between them.
  func isStepHeading(_ index: Int, level: Int) -> Bool {
    guard let number = headingNumber(index, level), hasNoMarks(index), !hasAskingBullets(index)
    else {
      return false
    }
    let before = earlier(index, level, number)
    let after = later(index, level, number)
    // Where one of them has a count of its own, all are titles.
    // An excerpt may begin with "STEP 4".
    let isWord = StepMark.read(heads[index].prose.scalars[...])?.style == .word
    return (!before.isEmpty || !after.isEmpty && (number == 1 || isWord))
      && (before + after).allSatisfy { hasNoMarks($0) && !hasAskingBullets($0) }
      && !(before + [index] + after).contains(where: holdsStages)
      && (level > 2 || heads[index].prose.scalars.first.map(isDigit) == false)
  }

  /// "#### 注意事項" under "### 4. …": a deeper heading under one that is a step belongs to the step.
  mutating func isWithinStep(_ head: Head, _ level: Int) -> Bool {
    guard let stepLevel, level > stepLevel, hasStep, hasNoMarks(index),
      let next = heads[(index + 1)...].firstIndex(where: { isHeading($0, stepLevel) }),
      headingNumber(next, stepLevel) == lastNumber + 1
    else { return false }
    if OutlineLexicon.isNoteTitle(head.prose.scalars) {
      note(head)
      target = .aside
    } else {
      withStep { $0.paragraphs.append(head.prose) }
      target = .paragraph
    }
    return true
  }

  /// The headings whose numbers this one goes on, the nearest first.
  private func earlier(_ index: Int, _ level: Int, _ number: Int) -> [Int] {
    var found: [Int] = []
    while let before = heads[..<(found.last ?? index)].lastIndex(where: { isHeading($0, level) }),
      headingNumber(before, level) == number - found.count - 1, found.count < Self.reach
    { found.append(before) }
    return found
  }

  /// The headings whose numbers go on this one's.
  private func later(_ index: Int, _ level: Int, _ number: Int) -> [Int] {
    var found: [Int] = []
    while let after = heads[((found.last ?? index) + 1)...].firstIndex(where: {
      isHeading($0, level)
    }), headingNumber(after, level) == number + found.count + 1, found.count < Self.reach {
      found.append(after)
    }
    return found
  }

  /// "## 2. Wait" may number chapters, "## 手順2 待つ" numbers steps.
  private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil || "(（".unicodeScalars.contains(scalar)
  }

  /// A bullet that names what the bullets of another sign under it do.
  func isBulletTitle(_ head: Head) -> Bool {
    guard head.listDepth <= 1, let sign = head.label.scalars.first,
      OutlineLexicon.looksLikeTitle(head.prose.scalars)
    else { return false }
    for later in heads[(index + 1)...] {
      switch later.kind {
      case .text where later.block == head.block && !later.isListItem: continue
      case .marked(let mark) where mark.style != .bullet:
        return "●○◯".unicodeScalars.contains(sign) && mark.number == 1
      case .marked(let mark):
        return mark.style == .bullet && later.label.scalars.first.map { $0 != sign } == true
          && !OutlineLexicon.looksLikeTitle(later.prose.scalars)
          && later.listDepth == head.listDepth
      default: return false
      }
    }
    return false
  }

  /// A bullet of the sign that has been a title before, over prose: "● 画面が暗いとき".
  func isAnotherBulletTitle(_ head: Head) -> Bool {
    guard let sign = head.label.scalars.first, titleBullets.contains(sign), head.listDepth <= 1,
      OutlineLexicon.looksLikeTitle(head.prose.scalars), index + 1 < heads.count,
      case .text = heads[index + 1].kind
    else { return false }
    return true
  }

  private func isHeading(_ head: Head, _ level: Int) -> Bool {
    if case .heading(let other, _) = head.kind { other <= level } else { false }
  }

  private func headingNumber(_ index: Int, _ level: Int) -> Int? {
    guard case .heading(level, _) = heads[index].kind,
      let mark = StepMark.read(heads[index].prose.scalars[...]), mark.style != .bullet
    else { return nil }
    return mark.number
  }

  /// "### 1. Make a folder" over bullets each of which asks for something: they are the steps, and the
  /// heading is their title. "### Step 1" is a step itself.
  private func hasAskingBullets(_ index: Int) -> Bool {
    guard let mark = StepMark.read(heads[index].prose.scalars[...]), mark.style != .word else {
      return false
    }
    let under = heads[(index + 1)...].prefix { head in
      if case .heading = head.kind { false } else { true }
    }
    let bullets = under.filter { head in
      if case .marked(let mark) = head.kind {
        mark.style == .bullet && head.listDepth <= 1
      } else {
        false
      }
    }
    let asking = bullets.count { OutlineLexicon.onlyAsks($0.prose.scalars) }
    let prose = under.first { head in
      if case .text = head.kind {
        !head.isListItem && OutlineLexicon.asks(head.prose.scalars)
      } else {
        false
      }
    }
    return bullets.count > 1 && asking * 2 >= bullets.count && prose == nil
  }

  /// "### 6-1. パスワード変更" over several paragraphs that each ask for something: a section, whose steps
  /// they are.
  private func holdsStages(_ index: Int) -> Bool {
    guard let mark = StepMark.read(heads[index].prose.scalars[...]), mark.style == .dashed else {
      return false
    }
    var stages = 0
    var last: Int32?
    for later in heads[(index + 1)...] {
      if case .heading = later.kind { break }
      guard case .text = later.kind, !later.isListItem, let line = later.whole.lines.first,
        OutlineLexicon.onlyAsks(later.prose.scalars)
      else { continue }
      if last.map({ line > $0 + 1 }) ?? true { stages += 1 }
      last = later.whole.lines.last
    }
    return stages > 2
  }

  /// Whether no mark that counts stands between a heading and the next.
  private func hasNoMarks(_ index: Int) -> Bool {
    for later in heads[(index + 1)...] {
      switch later.kind {
      case .heading: return true
      case .marked(let mark) where mark.style != .bullet && mark.style != .bare: return false
      default: continue
      }
    }
    return true
  }
}
