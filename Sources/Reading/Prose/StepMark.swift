import Storyboards

/// The mark before a step or a title: ③, (1), 2., STEP 1, 手順1, a bullet.
struct StepMark: Hashable, Sendable {
  let style: Style
  /// nil for bullets, which count nothing.
  let number: Int?
  /// How many scalars it takes, without the space after it.
  let length: Int

  enum Style: Hashable, Sendable {
    case circled, parenthesized, dotted, closed, word, bullet
  }

  /// The mark that a text begins with; nil where it begins with none.
  static func read(_ scalars: ArraySlice<Unicode.Scalar>) -> StepMark? {
    guard let first = scalars.first else { return nil }
    if let number = StepNumber.circled(first) {
      return StepMark(style: .circled, number: number, length: 1)
    }
    return bracketed(scalars) ?? word(scalars) ?? dotted(scalars) ?? bullet(scalars)
  }

  /// (1) （１） 〈手順1〉 【STEP 1】
  private static func bracketed(_ scalars: ArraySlice<Unicode.Scalar>) -> StepMark? {
    guard let open = scalars.first, let close = closing[NameKey.fold(open)] else { return nil }
    var index = scalars.startIndex + 1
    let hasWord = skipWord(scalars, &index)
    guard let number = number(scalars, &index), index < scalars.endIndex,
      NameKey.fold(scalars[index]) == close, hasWord || close == ")"
    else { return nil }
    return StepMark(
      style: hasWord ? .word : .parenthesized, number: number,
      length: index + 1 - scalars.startIndex)
  }

  private static let closing: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", "〈": "〉", "<": ">", "【": "】", "[": "]",
  ]

  /// 手順1, STEP 1, Step 2:, ステップ3., 操作1, 手順1-2.; not 手順3から, which is a reference.
  private static func word(_ scalars: ArraySlice<Unicode.Scalar>) -> StepMark? {
    var index = scalars.startIndex
    guard skipWord(scalars, &index), let number = number(scalars, &index) else { return nil }
    while index < scalars.endIndex, "-－–.．:：".unicodeScalars.contains(scalars[index]) {
      index += 1
      _ = Self.number(scalars, &index)
    }
    if index < scalars.endIndex, "をかへにのはでまと~～〜".unicodeScalars.contains(scalars[index]) {
      return nil
    }
    return StepMark(style: .word, number: number, length: index - scalars.startIndex)
  }

  /// Goes past a word that counts steps, and the spaces after it.
  private static func skipWord(_ scalars: ArraySlice<Unicode.Scalar>, _ index: inout Int) -> Bool {
    let folded = scalars[index...].prefix(4).map { NameKey.fold($0).properties.lowercaseMapping }
    for word in ["手順", "ステップ", "操作", "step"] {
      let letters = word.unicodeScalars.map { String($0) }
      guard folded.starts(with: letters) else { continue }
      index += letters.count
      while index < scalars.endIndex, scalars[index] == " " || scalars[index] == "\u{3000}" {
        index += 1
      }
      return true
    }
    return false
  }

  /// 1. １． 1) 1）, and a bare number that ends its line.
  private static func dotted(_ scalars: ArraySlice<Unicode.Scalar>) -> StepMark? {
    var index = scalars.startIndex
    guard let number = number(scalars, &index), number < 1_000 else { return nil }
    guard index < scalars.endIndex else { return nil }
    let sign = NameKey.fold(scalars[index])
    guard sign == "." || sign == ")" else { return nil }
    let after = index + 1
    if after < scalars.endIndex, digit(scalars[after]) != nil { return nil }
    return StepMark(
      style: sign == "." ? .dotted : .closed, number: number, length: after - scalars.startIndex)
  }

  private static func bullet(_ scalars: ArraySlice<Unicode.Scalar>) -> StepMark? {
    guard let first = scalars.first, "・●○◯•‣▪".unicodeScalars.contains(first) else { return nil }
    return StepMark(style: .bullet, number: nil, length: 1)
  }

  private static func number(_ scalars: ArraySlice<Unicode.Scalar>, _ index: inout Int) -> Int? {
    var value: Int?
    var count = 0
    while index < scalars.endIndex, count < 4, let digit = digit(scalars[index]) {
      value = (value ?? 0) * 10 + digit
      index += 1
      count += 1
    }
    return value
  }

  /// ASCII and full-width digits.
  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    let value = NameKey.fold(scalar).value
    return (0x30...0x39).contains(value) ? Int(value) - 0x30 : nil
  }
}
