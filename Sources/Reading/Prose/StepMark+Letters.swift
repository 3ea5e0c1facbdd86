/// Marks that count by letters: a) (b) ア　 i. (ii)
extension StepMark {
  /// a) b. A. (c) ア　
  static func letter(_ scalars: ArraySlice<Unicode.Scalar>) -> StepMark? {
    guard scalars.count > 2, let first = scalars.first else { return nil }
    if let mark = kana(scalars) { return mark }
    if first == "(", scalars.count > 4, scalars[scalars.startIndex + 2] == ")",
      scalars[scalars.startIndex + 3] == " ", ("a"..."z").contains(scalars[scalars.startIndex + 1])
    {
      let number = Int(scalars[scalars.startIndex + 1].value) - 0x60
      return StepMark(style: .letter, number: number, length: 3)
    }
    guard first.isASCII else { return nil }
    let value = first.value | 0x20
    let sign = scalars[scalars.startIndex + 1]
    guard (0x61...0x7A).contains(value), sign == ")" || sign == ".",
      scalars[scalars.startIndex + 2] == " "
    else { return nil }
    return StepMark(style: .letter, number: Int(value) - 0x60, length: 2)
  }

  /// i. ii) (iii)
  static func roman(_ scalars: ArraySlice<Unicode.Scalar>) -> StepMark? {
    let isOpen = scalars.first == "("
    let letters = scalars.dropFirst(isOpen ? 1 : 0).prefix { "ivx".unicodeScalars.contains($0) }
    let after = letters.endIndex
    guard (1...4).contains(letters.count), after + 1 < scalars.endIndex,
      isOpen ? scalars[after] == ")" : ".)".unicodeScalars.contains(scalars[after]),
      scalars[after + 1] == " ",
      let number = romans.firstIndex(of: String(scalars: Array(letters)))
    else { return nil }
    return StepMark(style: .roman, number: number + 1, length: after + 1 - scalars.startIndex)
  }

  static let romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]

  private static let order = Array("アイウエオカキクケコサシスセソ".unicodeScalars)

  /// "ア　…", "イ　…", "(ア) …": how offices count, within a step most of the time.
  static func kana(_ scalars: ArraySlice<Unicode.Scalar>) -> StepMark? {
    if scalars.count > 3, let open = scalars.first, "(（".unicodeScalars.contains(open),
      ")）".unicodeScalars.contains(scalars[scalars.startIndex + 2]),
      let place = order.firstIndex(of: scalars[scalars.startIndex + 1])
    {
      return StepMark(style: .letter, number: place + 1, length: 3)
    }
    guard let first = scalars.first, let place = order.firstIndex(of: first),
      "\u{3000}．.".unicodeScalars.contains(scalars[scalars.startIndex + 1])
    else { return nil }
    let hasStop = scalars[scalars.startIndex + 1] != "\u{3000}"
    return StepMark(style: .letter, number: place + 1, length: hasStop ? 2 : 1)
  }
}
