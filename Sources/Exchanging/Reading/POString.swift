import Findings

/// Reads a catalogue's strings, within quotes and with escapes as C has them.
enum POString {
  /// The string that is next, with those that go on with it on the lines below.
  static func take(from cursor: inout ScalarCursor) -> Outcome<String> {
    var text = String.UnicodeScalarView()
    repeat {
      if let finding = takeLine(of: &text, from: &cursor) { return Outcome(nil, [finding]) }
      cursor.skip { $0 == " " || $0 == "\t" }
    } while cursor.next == "\""
    return Outcome(String(text))
  }

  /// One line's string and the line's end; a finding where it is none.
  private static func takeLine(
    of text: inout String.UnicodeScalarView, from cursor: inout ScalarCursor
  ) -> Finding? {
    guard cursor.next == "\"" else { return ExchangingFindings.noString(at: cursor.place) }
    let opening = cursor.place
    cursor.take()
    while let scalar = cursor.next, scalar != "\"" {
      switch scalar {
      case "\n", "\r": return ExchangingFindings.openString(at: opening)
      case "\\":
        let place = cursor.place
        guard let escaped = takeEscape(from: &cursor) else {
          return ExchangingFindings.noEscape(at: place)
        }
        text.append(escaped)
      default:
        text.append(scalar)
        cursor.take()
      }
    }
    if cursor.isAtEnd { return ExchangingFindings.openString(at: opening) }
    cursor.take()
    cursor.skip { $0 == " " || $0 == "\t" }
    if cursor.isAtEnd || cursor.takeLineEnd() { return nil }
    return ExchangingFindings.behindString(at: cursor.place)
  }

  private static func takeEscape(from cursor: inout ScalarCursor) -> Unicode.Scalar? {
    cursor.take()
    guard let sign = cursor.next else { return nil }
    switch sign {
    case "0"..."7": return takeNumber(radix: 8, digits: 3, from: &cursor)
    case "x":
      cursor.take()
      return takeNumber(radix: 16, digits: 2, from: &cursor)
    default: break
    }
    guard let meant = meaning(of: sign) else { return nil }
    cursor.take()
    return meant
  }

  private static func meaning(of sign: Unicode.Scalar) -> Unicode.Scalar? {
    switch sign {
    case "n": "\n"
    case "t": "\t"
    case "r": "\r"
    case "a": "\u{07}"
    case "b": "\u{08}"
    case "v": "\u{0B}"
    case "f": "\u{0C}"
    case "\\", "\"", "'", "?": sign
    default: nil
    }
  }

  /// A byte by its number; one that is no character by itself is refused.
  private static func takeNumber(
    radix: Int, digits: Int, from cursor: inout ScalarCursor
  ) -> Unicode.Scalar? {
    var number = ""
    while number.utf8.count < digits, let digit = cursor.next,
      Int(String(Character(digit)), radix: radix) != nil
    {
      number.unicodeScalars.append(digit)
      cursor.take()
    }
    guard let byte = UInt8(number, radix: radix), byte < 0x80 else { return nil }
    return Unicode.Scalar(byte)
  }
}
