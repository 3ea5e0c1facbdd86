/// A text to look for, scalar by scalar.
struct LiteralPattern: Sendable {
  let scalars: [Unicode.Scalar]
  /// Whether Latin letters and digits match in either case and width.
  let isFolded: Bool
  let isWordBound: Bool

  init(_ text: String, isFolded: Bool, isWordBound: Bool) {
    scalars = text.unicodeScalars.map { isFolded ? Self.fold($0) : $0 }
    self.isFolded = isFolded
    self.isWordBound = isWordBound
  }

  /// Whether the pattern stands at an index of a text, and where it ends.
  func end(in text: [Unicode.Scalar], at start: Int) -> Int? {
    let end = start + scalars.count
    guard end <= text.count else { return nil }
    for (offset, scalar) in scalars.enumerated() {
      let other = text[start + offset]
      if scalar != other, !isFolded || Self.fold(other) != scalar { return nil }
    }
    if isWordBound, !Self.isBoundary(text, start) || !Self.isBoundary(text, end) { return nil }
    return end
  }

  /// The scalars that a match can begin with.
  var firstScalars: [Unicode.Scalar] {
    guard let first = scalars.first else { return [] }
    guard isFolded, first.isASCII, Self.isWord(first), first != "_" else { return [first] }
    let cases = [first.value, first.properties.uppercaseMapping.unicodeScalars.first?.value]
    return Set(cases.compactMap { $0 }).flatMap { [$0, $0 + 0xFEE0] }
      .compactMap(Unicode.Scalar.init)
  }

  /// A Latin letter or digit as a small one of usual width.
  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let usual = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
    switch usual {
    case 0x41...0x5A: return Unicode.Scalar(usual + 0x20) ?? scalar
    case 0x30...0x39, 0x61...0x7A: return Unicode.Scalar(usual) ?? scalar
    default: return scalar
    }
  }

  /// `\b` of JavaScript: a word's letter on one side only.
  private static func isBoundary(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    let before = index > 0 && isWord(text[index - 1])
    let behind = index < text.count && isWord(text[index])
    return before != behind
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }
}
