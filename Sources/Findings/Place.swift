/// Where something stands in a text that an author wrote.
///
/// Lines and columns count from 1. A column counts Unicode scalars, not bytes, graphemes or
/// display cells, because that is what editors and SARIF's `unicodeCodePoints` agree on.
package struct Place: Hashable, Sendable, Codable {
  /// The file as the author would name it: relative to the manual's folder, with `/`.
  package let file: String
  package let line: Int32
  package let column: Int32

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
  }

  /// The file as a whole, for what is wrong with no line in particular.
  package init(file: String) {
    self.init(file: file, line: 1, column: 1)
  }
}

extension Place: Comparable {
  package static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension Place: CustomStringConvertible {
  package var description: String { "\(file):\(line):\(column)" }
}
