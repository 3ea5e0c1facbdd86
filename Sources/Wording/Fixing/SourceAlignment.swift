import Findings
import Storyboards

/// Finds where each scalar of a text stands in the file that its author wrote.
///
/// Between the scalars of a text the file may have what Markdown and YAML take away: line ends,
/// indentation, marks of emphasis, quotes. Anything else means that the two are not the same, and
/// then no place is certain.
package struct SourceAlignment: Sendable {
  /// The file's lines, without their ends.
  private let lines: [[Unicode.Scalar]]
  /// The most scalars that are passed over between two of a text.
  private static let gap = 24
  private static let passed = Set(" \t\u{3000}\u{FEFF}*_`~\\\"'>|-+#[]()<".unicodeScalars)

  package init(lines: [[Unicode.Scalar]]) { self.lines = lines }

  /// The place of one scalar of a text; nil where the text does not stand at its place.
  package func place(of index: Int, in words: Words) -> Place? {
    var line = Int(words.place.line) - 1
    var column = Int(words.place.column) - 1
    var skipped = 0
    var number = 0
    for scalar in words.text.unicodeScalars {
      while true {
        guard lines.indices.contains(line), skipped <= Self.gap else { return nil }
        guard column < lines[line].count else {
          // A space may stand for the end of a line.
          if scalar == " " { break }
          line += 1
          column = 0
          skipped += 1
          continue
        }
        if lines[line][column] == scalar {
          if number == index {
            return Place(file: words.place.file, line: line + 1, column: column + 1)
          }
          column += 1
          skipped = 0
          break
        }
        guard Self.passed.contains(lines[line][column]) else { return nil }
        column += 1
        skipped += 1
      }
      number += 1
    }
    return nil
  }

  /// The scalars of a line from a column on, both counted from 1; nil where there are not so many.
  package func text(at place: Place, length: Int) -> [Unicode.Scalar]? {
    let line = Int(place.line) - 1
    let start = Int(place.column) - 1
    guard lines.indices.contains(line), start >= 0, start + length <= lines[line].count else {
      return nil
    }
    return Array(lines[line][start..<(start + length)])
  }
}
