/// Keeps spreadsheets from reading a text as anything but text, and takes the guard off again.
///
/// Excel and LibreOffice evaluate a cell that begins like a formula, and make numbers and dates of
/// what looks like one. Such a cell gets a mark in front; one that begins with the mark by itself
/// gets one more, so that reading always takes off exactly one. The mark is U+02BC, an apostrophe
/// that no keyboard types: the one on the keyboard would be lost from ’Tis, and spreadsheets eat it.
enum SpreadsheetCell {
  static let mark: Unicode.Scalar = "\u{02BC}"

  static func guarded(_ text: String) -> String {
    needsMark(text.unicodeScalars) ? String(Character(mark)) + text : text
  }

  static func bare(_ text: String) -> String {
    guard text.unicodeScalars.first == mark else { return text }
    return String(text.unicodeScalars.dropFirst())
  }

  private static func needsMark(_ text: String.UnicodeScalarView) -> Bool {
    if text.first == mark || text.first == "\t" || text.first == "\r" { return true }
    guard let first = text.first(where: { !isSkipped($0) }) else { return false }
    return isFormulaSign(first) || isNumberLike(text)
  }

  /// What a program may drop before it looks at a cell: quotes, spaces, characters without width.
  private static func isSkipped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "＂", "＇", "“", "”", "‘", "’", "\n", "\u{FEFF}": true
    default: scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
    }
  }

  private static func isFormulaSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  /// What would come back as another number or as a date: 007, 1e5, 1/2, 10:30, more than 15 digits.
  private static func isNumberLike(_ text: String.UnicodeScalarView) -> Bool {
    var (digits, others) = (0, 0)
    for scalar in text {
      switch scalar {
      case "0"..."9": digits += 1
      case ".", ",", ":", "/", "-", "e", "E", "+", " ", "%": others += 1
      default: return false
      }
    }
    guard digits > 0 else { return false }
    return others > 0 || digits > 15 || (digits > 1 && text.first == "0")
  }
}
