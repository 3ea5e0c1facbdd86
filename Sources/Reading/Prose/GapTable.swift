import Storyboards

/// A table of fields that only gaps hold together, as text taken from a page has it: a header whose
/// first word names its column ("項目名　　必須　入力内容"), and a row on each line below.
enum GapTable {
  struct Row {
    let cells: [ArraySlice<Unicode.Scalar>]
    let isHeader: Bool
  }

  /// The rows among the lines of one paragraph, by their offsets.
  static func rows(of lines: [ArraySlice<Unicode.Scalar>]) -> [Int: Row] {
    var rows: [Int: Row] = [:]
    var columns = 0
    for (offset, line) in lines.enumerated() {
      let cells = cells(of: line)
      if isHeader(cells) {
        columns = cells.count
        rows[offset] = Row(cells: cells, isHeader: true)
      } else if columns > 0, cells.count > 1, cells.count <= columns {
        rows[offset] = Row(cells: cells, isHeader: false)
      } else {
        columns = 0
      }
    }
    // A header alone is a line like others.
    return rows.filter { !$1.isHeader || rows[$0 + 1]?.isHeader == false }
  }

  private static func isHeader(_ cells: [ArraySlice<Unicode.Scalar>]) -> Bool {
    guard cells.count > 1, let first = cells.first else { return false }
    return OutlineLexicon.namesFields(NameKey.of(String(scalars: first)))
      && cells.allSatisfy { $0.count <= 16 }
  }

  /// What ideographic spaces, or two spaces and more, part.
  private static func cells(of line: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
    var cells: [ArraySlice<Unicode.Scalar>] = []
    var start: Int?
    var index = line.startIndex
    while index < line.endIndex {
      let gap = line[index...].prefix(while: Script.isSpace)
      if gap.isEmpty {
        start = start ?? index
        index += 1
        continue
      }
      let isWide = gap.count > 1 || gap.contains("\u{3000}")
      if isWide, let first = start {
        cells.append(line[first..<index])
        start = nil
      }
      index = gap.endIndex
    }
    if let first = start { cells.append(line[first...]) }
    return cells
  }
}
