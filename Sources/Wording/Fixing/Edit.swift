import Findings

/// Scalars of one line that others take the place of.
package struct Edit: Hashable, Sendable {
  package let place: Place
  /// How many scalars go.
  package let length: Int
  package let replacement: String

  package init(at place: Place, length: Int, replacement: String) {
    self.place = place
    self.length = length
    self.replacement = replacement
  }
}

extension Edit {
  /// The fixes that rules are certain of, in the order of their places; of two that overlap, the
  /// first.
  package static func certain(in findings: [Finding]) -> [Edit] {
    var edits: [Edit] = []
    for finding in findings.sorted() {
      guard let place = finding.place, finding.length > 0, let text = finding.fix?.replacement
      else {
        continue
      }
      let edit = Edit(at: place, length: finding.length, replacement: text)
      if let last = edits.last, last.overlaps(edit) { continue }
      edits.append(edit)
    }
    return edits
  }

  private func overlaps(_ other: Edit) -> Bool {
    place.file == other.place.file && place.line == other.place.line
      && Int(other.place.column) < Int(place.column) + length
  }

  /// The text of a file with its edits, its line ends and all that lies between left as they are.
  ///
  /// - Parameter edits: of this file, in order, none overlapping.
  package static func apply(_ edits: [Edit], to text: String) -> String {
    var result = String.UnicodeScalarView()
    var line: Int32 = 1
    var column: Int32 = 1
    var next = edits[...]
    var dropped = 0
    var isAfterReturn = false
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index == 0, scalar == "\u{FEFF}" {
        result.append(scalar)
        continue
      }
      if scalar == "\n", isAfterReturn {
        isAfterReturn = false
        result.append(scalar)
        continue
      }
      isAfterReturn = scalar == "\r"
      if scalar == "\n" || scalar == "\r" {
        result.append(scalar)
        line += 1
        column = 1
        continue
      }
      if let edit = next.first, edit.place.line == line, edit.place.column == column {
        result.append(contentsOf: edit.replacement.unicodeScalars)
        dropped = edit.length
        next = next.dropFirst()
      }
      if dropped > 0 { dropped -= 1 } else { result.append(scalar) }
      column += 1
    }
    return String(result)
  }
}
