extension InlineMarkup {
  /// Behind `**  **`, where it begins at an index.
  static func endOfEmptySpan(_ line: ArraySlice<Unicode.Scalar>, from index: Int) -> Int? {
    let sign = "**".unicodeScalars
    guard line[index...].starts(with: sign) else { return nil }
    let rest = line[(index + 2)...].drop(while: Script.isSpace)
    guard rest.startIndex > index + 2, rest.starts(with: sign) else { return nil }
    return rest.startIndex + 2
  }
}
