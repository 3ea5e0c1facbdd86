import Storyboards

/// A row of a form as extraction leaves it: its label, and behind a gap what to do there, which says
/// the label again.
extension SentenceText {
  /// "支店名 登録する支店名": the label alone; a name without such a gap as it is.
  func label(ofRow name: Range<Int>) -> Range<Int> {
    guard let gap = name.dropFirst(2).first(where: { gaps[$0] }) else { return name }
    let label = name.lowerBound..<gap
    guard name.upperBound - gap >= label.count, string(name).hasSuffix(string(label)) else {
      return name
    }
    return label
  }
}
