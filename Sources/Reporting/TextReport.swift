import Findings

/// Findings as text for a terminal: place, severity and code, the author's line with a caret
/// under it, then notes and what to do.
package struct TextReport {
  private let language: Language
  private let isColored: Bool
  /// The lines of a file, for quoting; nil where it cannot be read.
  private let source: (String) -> [String]?

  package init(
    language: Language, isColored: Bool, source: @escaping (String) -> [String]?
  ) {
    self.language = language
    self.isColored = isColored
    self.source = source
  }

  package func text(of findings: [Finding]) -> String {
    findings.sorted().map(text(of:)).joined(separator: "\n")
  }

  private func text(of finding: Finding) -> String {
    var lines: [String] = []
    let head = finding.place.map { "\($0): " } ?? ""
    let label = colored("\(severity(finding.severity))[\(finding.kind.code)]", finding.severity)
    lines.append("\(head)\(label): \(finding.message[language])")
    lines += quotation(of: finding)
    for note in finding.notes {
      let place = note.place.map { " (\($0))" } ?? ""
      lines.append("  \(language == .japanese ? "補足" : "note"): \(note.text[language])\(place)")
    }
    if let fix = finding.fix {
      lines.append("  \(language == .japanese ? "対処" : "fix"): \(fix.advice[language])")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func quotation(of finding: Finding) -> [String] {
    guard let place = finding.place, finding.length > 0, let lines = source(place.file),
      lines.indices.contains(Int(place.line) - 1)
    else { return [] }
    let scalars = lines[Int(place.line) - 1].unicodeScalars.map(Self.visible)
    let start = min(Int(place.column) - 1, scalars.count)
    let end = min(start + min(finding.length, 80), scalars.count)
    // A long line is shown around the place.
    let from = max(0, start - 30)
    let shown = scalars[from..<min(scalars.count, max(end, start + 40))]
    let pad = String(repeating: " ", count: DisplayWidth.of(scalars[from..<start]))
    let caret = String(
      repeating: "^", count: max(1, min(60, DisplayWidth.of(scalars[start..<end]))))
    return [
      "    " + (from > 0 ? "…" : "") + String(String.UnicodeScalarView(shown)),
      "    " + (from > 0 ? " " : "") + pad + caret,
    ]
  }

  /// What a terminal shows of a scalar and does not obey: a manual may not move its cursor, colour
  /// it or turn its text around.
  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09: " "
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }

  private func severity(_ severity: Severity) -> String {
    guard language.ownWords == .japanese else { return severity.rawValue }
    return switch severity {
    case .error: "エラー"
    case .warning: "警告"
    case .note: "メモ"
    }
  }

  private func colored(_ text: String, _ severity: Severity) -> String {
    guard isColored else { return text }
    let code =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .note: "36"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
