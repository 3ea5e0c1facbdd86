import Storyboards

/// What the lines of a paragraph are that have tab stops between their words: rows of a table that
/// was pasted from a browser, or what text recognition left of a screenshot.
enum TabbedLines {
  enum Layout: Hashable {
    case prose
    case leftover
    case cells(isHeader: Bool)
  }

  /// One layout for each line.
  static func layouts(of lines: [ArraySlice<Unicode.Scalar>]) -> [Layout] {
    var layouts = [Layout](repeating: .prose, count: lines.count)
    let tabbed = lines.indices.filter { isTabbed(lines[$0]) }
    guard !tabbed.isEmpty else { return layouts }
    var index = 0
    var hasLeftovers = false
    while index < lines.count {
      guard isTabbed(lines[index]) else {
        index += 1
        continue
      }
      let run = lines[index...].prefix(while: isTabbed)
      if run.count > 1, isHeader(lines[index]) {
        for row in run.indices { layouts[row] = .cells(isHeader: row == index) }
      } else {
        for row in run.indices { layouts[row] = .leftover }
        hasLeftovers = true
      }
      index = run.endIndex
    }
    // Of a screenshot the lines between are left over as well, unless they count steps.
    let isCounted = lines.indices.contains { layouts[$0] == .prose && isMarked(lines[$0]) }
    guard hasLeftovers, !isCounted else { return layouts }
    return layouts.map { $0 == .prose ? .leftover : $0 }
  }

  private static func isTabbed(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    // "2.<tab>Select the column": a step's mark is set apart so, too.
    var text = line
    if let mark = StepMark.read(text), mark.style != .bullet,
      text.dropFirst(mark.length).first == "\t"
    {
      text = text.dropFirst(mark.length + 1)
    }
    guard let tab = text.firstIndex(of: "\t") else { return false }
    return tab > line.startIndex
  }

  private static func isMarked(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    StepMark.read(line.drop(while: Script.isSpace)) != nil
  }

  /// "項目　説明": short cells, of which one says what a column names.
  private static func isHeader(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    let cells = line.split(separator: "\t").map { NameKey.of(String(scalars: $0)) }
    return cells.count > 1 && cells.allSatisfy { $0.unicodeScalars.count <= 12 }
      && cells.contains(where: OutlineLexicon.isColumn)
  }
}
