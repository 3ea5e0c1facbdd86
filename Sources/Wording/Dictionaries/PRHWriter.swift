/// Writes words and the spellings that they replace as a dictionary for prh, which prh and
/// `DictionaryReader` read again.
///
/// Every text is read again scalar for scalar, and finds what it found. One thing cannot be said: an
/// expected `$&` beside a spelling that is written as a regular expression.
package enum PRHWriter {
  /// A word, and what it is written for.
  package struct Term: Sendable {
    package let expected: String
    /// Spellings that it replaces. None: the word itself in any other case and width.
    package let variants: [String]
    /// Said to the author who wrote one of them.
    package let note: String?

    package init(_ expected: String, variants: [String], note: String? = nil) {
      self.expected = expected
      self.variants = variants
      self.note = note
    }
  }

  /// - Returns: YAML with LF line ends. Empty spellings are left out, and a word with nothing to say.
  package static func yaml(of terms: [Term]) -> String {
    let rules = terms.compactMap(rule)
    return "version: 1\n" + (rules.isEmpty ? "rules: []\n" : "rules:\n" + rules.joined())
  }

  private static func rule(_ term: Term) -> String? {
    // Where one spelling begins with another the first in the list counts: the longer.
    let variants = term.variants.filter { !$0.isEmpty && !same($0, term.expected) }
      .sorted { $0.unicodeScalars.count > $1.unicodeScalars.count }
    if variants.isEmpty, term.expected.isEmpty || !term.variants.isEmpty { return nil }
    var lines = ["  - expected: \(quoted(term.expected))"]
    let patterns = variants.map { quoted(PRHPattern.of($0, within: term.expected)) }
    if patterns.count == 1 {
      lines.append("    pattern: \(patterns[0])")
    } else if !patterns.isEmpty {
      lines += ["    patterns:"] + patterns.map { "      - \($0)" }
    }
    if let note = term.note, !note.isEmpty { lines.append("    prh: \(quoted(note))") }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func same(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }

  /// Plain only where no reader of YAML can see anything but a text: letters, of which the first is
  /// none of ASCII. Double quotes have escapes for all else.
  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let isPlain =
      scalars.first?.isASCII == false
      && scalars.allSatisfy {
        $0.properties.isAlphabetic || $0.isASCII && $0.properties.numericType != nil
      }
    return isPlain ? text : "\"\(scalars.map(escaped).joined())\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"", "\\": "\\\(scalar)"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case _ where mustBeEscaped(scalar): hexadecimal(scalar.value)
    default: String(scalar)
    }
  }

  /// What YAML does not print, ends a line in one of its versions, or cannot be seen.
  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
      .surrogate:
      true
    default: false
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    let (sign, length) = value > 0xFFFF ? ("U", 8) : ("u", 4)
    return "\\\(sign)\(String(repeating: "0", count: length - digits.count))\(digits)"
  }
}
