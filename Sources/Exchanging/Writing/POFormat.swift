import Findings

/// The texts as a gettext catalogue: the key is the context, so that alike texts stay apart.
package enum POFormat {
  package static func bytes(of document: ExchangeDocument) -> [UInt8] {
    var lines = head(of: document)
    // The entry with the empty text is the head.
    for unit in document.units where !unit.string.text.isEmpty {
      lines.append("")
      append(unit, of: document, to: &lines)
    }
    return lines.flatMap { Array($0.utf8) + [0x0A] }
  }

  private static func head(of document: ExchangeDocument) -> [String] {
    let fields = [
      "Project-Id-Version: \(oneLine(document.original))", "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: 8bit",
      "Language: \((document.target ?? "").replacing("-", with: "_"))",
      "X-Source-Language: \(document.source)",
    ]
    return ["msgid \"\"", "msgstr \"\""] + fields.map { "\"\(escaped($0))\\n\"" }
  }

  private static func append(
    _ unit: ExchangeUnit, of document: ExchangeDocument, to lines: inout [String]
  ) {
    let string = unit.string
    lines.append("#. kind: \(string.kind.rawValue)")
    lines.append("#. owner: \(oneLine(string.ownerName))")
    lines.append("#. hash: \(unit.hash)")
    if let note = unit.note { lines.append("#. note: \(oneLine(note))") }
    for place in [string.words.place] + string.citations {
      lines.append("#: \(reference(place))")
    }
    append("msgctxt", string.key, to: &lines)
    append("msgid", string.text, to: &lines)
    append("msgstr", document.target(of: unit) ?? "", to: &lines)
  }

  /// A file's name with spaces stands between isolates, as GNU gettext writes it.
  private static func reference(_ place: Place) -> String {
    let file = oneLine(place.file)
    let isPlain = !file.unicodeScalars.contains(" ")
    return isPlain ? "\(file):\(place.line)" : "\u{2068}\(file)\u{2069}:\(place.line)"
  }

  /// A text of many lines begins with an empty string, and each line has one of its own.
  private static func append(_ keyword: String, _ text: String, to lines: inout [String]) {
    let pieces = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { escaped(String($0)) }
    guard pieces.count > 1 else {
      lines.append("\(keyword) \"\(escaped(text))\"")
      return
    }
    lines.append("\(keyword) \"\"")
    for piece in pieces.dropLast() { lines.append("\"\(piece)\\n\"") }
    if let last = pieces.last, !last.isEmpty { lines.append("\"\(last)\"") }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped.append(contentsOf: "\\\\".unicodeScalars)
      case "\"": escaped.append(contentsOf: "\\\"".unicodeScalars)
      case "\r": escaped.append(contentsOf: "\\r".unicodeScalars)
      case "\t": escaped.append(contentsOf: "\\t".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  private static func oneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      line.append(scalar == "\n" || scalar == "\r" ? " " : scalar)
    }
    return String(line)
  }
}
