import Reporting

/// The texts for a terminal: one line each, aligned by display width; its translation beneath it.
package enum TextFormat {
  /// Columns that a longer cell does not widen for all others.
  private static let widest = 48

  package static func bytes(of document: ExchangeDocument) -> [UInt8] {
    let rows = document.units.map { unit in
      [
        unit.string.kind.rawValue, shown(unit.string.text), shown(unit.string.ownerName),
        unit.string.words.place.description,
      ]
    }
    let widths = (0..<3).map { column in
      min(widest, rows.map { width(of: $0[column]) }.max() ?? 0)
    }
    var text = ""
    for (unit, row) in zip(document.units, rows) {
      for (cell, column) in zip(row, widths) { text += padded(cell, to: column) + "  " }
      text += "\(row[3])\n"
      if let target = document.target(of: unit) {
        text += String(repeating: " ", count: widths[0]) + "→ \(shown(target))\n"
      }
    }
    return Array(text.utf8)
  }

  private static func padded(_ cell: String, to width: Int) -> String {
    cell + String(repeating: " ", count: max(0, width - Self.width(of: cell)))
  }

  private static func width(of text: String) -> Int { DisplayWidth.of(text.unicodeScalars) }

  /// A line end as ⏎; what would steer the terminal or turn its text round, by number.
  private static func shown(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar == "\n": shown.append("⏎")
      case .control,
        .format where isTurning(scalar):
        shown.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      case .lineSeparator, .paragraphSeparator: shown.append("⏎")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }

  private static func isTurning(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
