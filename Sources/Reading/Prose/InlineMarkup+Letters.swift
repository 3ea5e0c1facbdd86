/// Letters that are written by their numbers or names.
extension InlineMarkup {
  /// `&#x30E1;`, `&#12513;`, `&#x20;`: a letter or a space that some tool wrote by its number.
  mutating func numbered(from index: Int) -> Int? {
    guard let end = line[index...].prefix(10).firstIndex(of: ";") else { return nil }
    let digits = String(String.UnicodeScalarView(line[(index + 2)..<end]))
    let value =
      digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let scalar = value.flatMap(Unicode.Scalar.init), scalar.value >= 0xA0 || scalar == " "
    else { return nil }
    put(scalar.value == 0xA0 ? " " : scalar, at: index)
    return end + 1
  }

  /// `&gt;`, `&nbsp;`: signs of paths and gaps. Any other stays as it is written: a label may well be
  /// called `&amp;`.
  mutating func named(from index: Int) -> Int? {
    guard let end = line[index...].prefix(10).firstIndex(of: ";"),
      let scalar = Self.names[String(scalars: line[(index + 1)..<end])]
    else { return nil }
    put(scalar, at: index)
    return end + 1
  }

  private static let names: [String: Unicode.Scalar] = [
    "gt": ">", "nbsp": " ", "rarr": "→", "raquo": "»", "ndash": "–", "mdash": "—", "hellip": "…",
  ]

  private mutating func put(_ scalar: Unicode.Scalar, at index: Int) {
    var mark = open
    if justOpened { mark.insert(.start) }
    justOpened = false
    prose.append(scalar, mark, line: number, column: index + 1)
  }
}
