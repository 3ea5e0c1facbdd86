/// A pattern of a dictionary's rule: a text to look for, or a regular expression of JavaScript.
package enum TermPattern: Hashable, Sendable {
  case text(String)
  case expression(source: String, flags: String)

  /// `/…/` on one line with flags behind it is a regular expression; anything else is a text, and
  /// so is `//`.
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    let slash = UInt8(ascii: "/")
    guard bytes.first == slash, let last = bytes.lastIndex(of: slash), last > 1,
      !bytes.contains(UInt8(ascii: "\n")),
      bytes[(last + 1)...].allSatisfy({ "dgimsuvy".utf8.contains($0) })
    else {
      self = .text(text)
      return
    }
    self = .expression(
      source: String(decoding: bytes[1..<last], as: UTF8.self),
      flags: String(decoding: bytes[(last + 1)...], as: UTF8.self))
  }

  /// The expression without its slashes; any other text as it is.
  package var source: String {
    switch self {
    case .text(let text): text
    case .expression(let source, _): source
    }
  }
}
