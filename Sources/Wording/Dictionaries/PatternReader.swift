/// Reads the small parts of a regular expression of JavaScript, and writes them for PCRE2.
struct PatternReader {
  /// Members of a set: what ends a line in JavaScript (ECMA-262, 12.3).
  static let lineEnds = #"\n\r\x{2028}\x{2029}"#
  /// `\s` (ECMA-262, 22.2.2.9), and all else.
  private static let spaces =
    #"\t-\r \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}"#
  private static let notSpaces =
    #"\x{0}-\x{8}\x{E}-\x{1F}\x{21}-\x{9F}\x{A1}-\x{167F}\x{1681}-\x{1FFF}\x{200B}-\x{2027}"#
    + #"\x{202A}-\x{202E}\x{2030}-\x{205E}\x{2060}-\x{2FFF}\x{3001}-\x{FEFE}\x{FF00}-\x{10FFFF}"#
  /// Sets of more members are not worth looking for one by one.
  private static let memberLimit = 16

  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ source: String) { scalars = Array(source.unicodeScalars) }

  var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  mutating func take() -> Unicode.Scalar? {
    guard let next else { return nil }
    index += 1
    return next
  }

  mutating func take(_ text: String) -> Bool {
    guard scalars[index...].starts(with: text.unicodeScalars) else { return false }
    index += text.unicodeScalars.count
    return true
  }

  /// A scalar that stands for itself, in a set and outside.
  static func quoted(_ scalar: Unicode.Scalar) -> String {
    if !scalar.isASCII || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
      return String(scalar)
    }
    return scalar.value < 0x20 || scalar.value == 0x7F
      ? #"\x{\#(String(scalar.value, radix: 16))}"# : "\\\(scalar)"
  }

  /// Digits, unless the first is another one.
  mutating func number(startingWith first: String = "0123456789") -> String? {
    guard let next, first.unicodeScalars.contains(next) else { return nil }
    var digits = String.UnicodeScalarView()
    while let digit = self.next, ("0"..."9").contains(digit) {
      digits.append(digit)
      index += 1
    }
    return String(digits)
  }

  /// A group's name and the `>` behind it.
  mutating func name() -> String? {
    guard let end = scalars[index...].firstIndex(of: ">"),
      scalars[index..<end].allSatisfy({ $0 == "_" || $0.properties.isAlphabetic || $0.isDigit })
    else { return nil }
    defer { index = end + 1 }
    return String(String.UnicodeScalarView(scalars[index..<end]))
  }

  /// How often the piece before may stand there; nil for once. A brace that tells no number stands
  /// for itself.
  mutating func quantifier() throws(PatternProblem) -> (text: String, least: Int)? {
    var text: String
    var least = 0
    switch next {
    case "*", "?":
      text = take().map { String($0) } ?? ""
    case "+":
      text = take().map { String($0) } ?? ""
      least = 1
    case "{":
      guard let braces = braces() else { return nil }
      (text, least) = braces
    default: return nil
    }
    if take("?") { text += "?" }
    if let next, "*+?".unicodeScalars.contains(next) { throw .unexpected(next) }
    return (text, least)
  }

  private mutating func braces() -> (String, Int)? {
    let start = index
    _ = take()
    guard let least = number() else {
      index = start
      return nil
    }
    var text = "{\(least)"
    if take(",") { text += ",\(number() ?? "")" }
    guard take("}") else {
      index = start
      return nil
    }
    return (text + "}", Int(least) ?? .max)
  }

  enum GroupKind { case plain, lookaround, modified }

  /// What stands behind an opening bracket; nil for what JavaScript does not have.
  mutating func groupOpening() -> (text: String, kind: GroupKind)? {
    guard take("?") else { return next == "*" ? nil : ("(", .plain) }
    for sign in ["=", "!", "<=", "<!"] where take(sign) { return ("(?\(sign)", .lookaround) }
    if take(":") { return ("(?:", .plain) }
    if take("<") { return name().map { ("(?<\($0)>", .plain) } }
    var modifiers = ""
    while let sign = next, "ims-".unicodeScalars.contains(sign) {
      modifiers.unicodeScalars.append(sign)
      index += 1
    }
    // `^`, `$` and `.` have become sets by then: only the case is still the modifier's.
    guard !modifiers.isEmpty, modifiers != "-", take(":"), ["i", "-i"].contains(modifiers)
    else { return nil }
    return ("(?\(modifiers):", .modified)
  }

  enum Escape {
    case scalar(Unicode.Scalar)
    /// Members of a set.
    case set(String)
  }

  /// What stands behind a backslash, in a set and outside.
  mutating func escape() throws(PatternProblem) -> Escape {
    guard let sign = take() else { throw .unexpected("\\") }
    switch sign {
    case "d", "D", "w", "W": return .set("\\\(sign)")
    case "s": return .set(Self.spaces)
    case "S": return .set(Self.notSpaces)
    case "n": return .scalar("\n")
    case "r": return .scalar("\r")
    case "t": return .scalar("\t")
    case "f": return .scalar("\u{C}")
    case "v": return .scalar("\u{B}")
    case "0" where next?.isDigit != true: return .scalar("\0")
    case "c":
      guard let letter = take(), letter.isASCII, letter.properties.isAlphabetic else {
        throw .unexpected("c")
      }
      return .scalar(Unicode.Scalar(UInt8(letter.value & 31)))
    case "x":
      guard let value = hexadecimal(2), let scalar = Unicode.Scalar(value) else {
        throw .unexpected("x")
      }
      return .scalar(scalar)
    case "u": return .scalar(try codePoint())
    case "p", "P":
      guard take("{"), let end = scalars[index...].firstIndex(of: "}"),
        let name = PatternProperty.translated(
          String(String.UnicodeScalarView(scalars[index..<end])))
      else { throw .unexpected(sign) }
      index = end + 1
      return .set("\\\(sign){\(name)}")
    case _ where sign.isASCII && (sign.properties.isAlphabetic || sign.isDigit):
      throw .unexpected(sign)
    default: return .scalar(sign)
    }
  }

  /// `\uHHHH`, two of them that make one scalar, or `\u{H…}`.
  private mutating func codePoint() throws(PatternProblem) -> Unicode.Scalar {
    if take("{") {
      guard let end = scalars[index...].firstIndex(of: "}"), end > index,
        let value = hexadecimal(end - index), take("}"), let scalar = Unicode.Scalar(value)
      else { throw .unexpected("u") }
      return scalar
    }
    guard let value = hexadecimal(4) else { throw .unexpected("u") }
    if let scalar = Unicode.Scalar(value) { return scalar }
    guard value < 0xDC00, take("\\u"), let low = hexadecimal(4), (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (value - 0xD800) << 10 + (low - 0xDC00))
    else { throw .unexpected("u") }
    return scalar
  }

  private mutating func hexadecimal(_ count: Int) -> UInt32? {
    guard index + count <= scalars.count else { return nil }
    let digits = String(String.UnicodeScalarView(scalars[index..<(index + count)]))
    guard digits.utf8.first != UInt8(ascii: "+"), digits.utf8.first != UInt8(ascii: "-"),
      let value = UInt32(digits, radix: 16)
    else { return nil }
    index += count
    return value
  }

  /// What stands behind an opening square bracket.
  ///
  /// - Returns: the set, and its members where they are few and told one by one.
  mutating func set() throws(PatternProblem) -> (text: String, members: [Unicode.Scalar]?) {
    let isNegated = take("^")
    var text = ""
    var members: [Unicode.Scalar]? = isNegated ? nil : []
    while !take("]") {
      guard let first = try member() else {
        throw PatternProblem(
          reason: .init(ja: "[ が閉じていません。", en: "A square bracket is not closed."))
      }
      guard case .scalar(let from) = first else {
        if case .set(let names) = first { text += names }
        members = nil
        continue
      }
      text += Self.quoted(from)
      members?.append(from)
      guard next == "-", index + 1 < scalars.count, scalars[index + 1] != "]" else { continue }
      index += 1
      members = nil
      switch try member() {
      case .scalar(let to): text += "-\(Self.quoted(to))"
      case .set(let names): text += "\\-\(names)"
      case nil: continue
      }
    }
    if text.isEmpty { return (isNegated ? "(?s:.)" : "(?!)", nil) }
    if let count = members?.count, count > Self.memberLimit { members = nil }
    return ("[\(isNegated ? "^" : "")\(text)]", members)
  }

  private mutating func member() throws(PatternProblem) -> Escape? {
    guard let scalar = take() else { return nil }
    guard scalar == "\\" else { return .scalar(scalar) }
    return take("b") ? .scalar("\u{8}") : try escape()
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
