import Storyboards

/// Headings and bullets that name what is under them, or are steps themselves.
extension OutlineReader {
  /// Whether headings such as "### 2. Wait" are the steps themselves: they count on, and no other mark
  /// stands between them.
  func isStepHeading(_ index: Int, level: Int) -> Bool {
    guard let number = headingNumber(index, level), hasNoMarks(index) else { return false }
    let before = heads[..<index].lastIndex { isHeading($0, level) }
    let after = heads[(index + 1)...].firstIndex { isHeading($0, level) }
    let follows = before.flatMap { headingNumber($0, level) } == number - 1
    let goesOn = after.flatMap { headingNumber($0, level) } == number + 1
    return (follows || goesOn && number == 1)
      && (!follows || before.map(hasNoMarks) == true) && (!goesOn || after.map(hasNoMarks) == true)
      && (level > 2 || heads[index].prose.scalars.first.map(isDigit) == false)
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

  private func isHeading(_ head: Head, _ level: Int) -> Bool {
    if case .heading(let other, _) = head.kind { other <= level } else { false }
  }

  private func headingNumber(_ index: Int, _ level: Int) -> Int? {
    guard case .heading(level, _) = heads[index].kind,
      let mark = StepMark.read(heads[index].prose.scalars[...]), mark.style != .bullet
    else { return nil }
    return mark.number
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
