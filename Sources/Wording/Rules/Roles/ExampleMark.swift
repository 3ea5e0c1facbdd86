/// 例：, (例), ex. and so on, at the beginning of a text.
enum ExampleMark {
  /// With the white space behind it.
  static func first(in text: ReviewedText) -> Range<Int>? {
    guard let mark = text.first(of: marks, at: 0) else { return nil }
    var end = mark.scalars.count
    while end < text.scalars.count, text.scalars[end].properties.isWhitespace { end += 1 }
    return 0..<end
  }

  private static let marks: [WordPattern] = [
    "（例）：", "（例）", "(例):", "(例)", "【例】", "〈例〉", "［例］", "[例]", "例）", "例)", "例：", "例:", "例　", "例 ",
    "ex.", "ex)", "ex:", "ex：", "Ex.", "Ex)", "Ex:", "EX)", "e.g.", "E.g.", "Example:",
    "example:", "For example:", "例えば：", "入力例：", "入力例:", "記入例：", "記入例:",
  ]
}
