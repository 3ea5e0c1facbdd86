import Findings

/// A comparison for the terminal.
///
/// With colours the old characters of a changed text are red and the new ones green; without them
/// `[-…-]` and `{+…+}` mark the same, except where nothing stayed.
package struct DiffText: Sendable {
  package let isColored: Bool

  package init(isColored: Bool) { self.isColored = isColored }

  package func text(of view: DiffView) -> String {
    var lines = [view.summary] + view.renamed.map(visible)
    for group in view.groups {
      lines += ["", "■ \(group.heading)"]
      lines += group.rows.map { line(for: $0, in: view.language) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(for row: DiffView.Row, in language: Language) -> String {
    let marks = language == .japanese ? ("「", "」", "、") : ("“", "”", ", ")
    let old = marks.0 + marked(row.old, as: .old) + marks.1
    let new = marks.0 + marked(row.new, as: .new) + marks.1
    let words =
      switch row.kind {
      case .changed: language == .japanese ? "\(old)→\(new)" : "\(old) → \(new)"
      case .added, .moved: new
      case .gone: old
      }
    let about = [row.owner, row.steps, row.remark].compactMap { $0 }.map(visible)
    let place = (row.newPlace ?? row.oldPlace).map { visible(" (\($0))") } ?? ""
    let facts = ([row.role] + about).joined(separator: marks.2)
    return "  \(row.kindName) \(words) \(facts)\(place)"
  }

  private enum Side { case old, new }

  private func marked(_ runs: [DiffView.Run], as side: Side) -> String {
    let isPartly = runs.contains { !$0.isChanged }
    return runs.map { run in
      let text = visible(run.text)
      guard run.isChanged else { return text }
      if isColored { return "\u{1B}[\(side == .old ? "31" : "32")m\(text)\u{1B}[0m" }
      guard isPartly else { return text }
      return side == .old ? "[-\(text)-]" : "{+\(text)+}"
    }.joined()
  }

  /// What a terminal shows and does not obey: a manual may not move its cursor, colour it or turn
  /// its text around.
  private func visible(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: shown.append(" ")
      case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069:
        shown.append("\u{FFFD}")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }
}
