/// Two texts of one file as a unified diff, with three lines of context: what `patch` and `git
/// apply` read.
///
/// Only for edits within lines: both texts have the same lines, some of them other ones.
package enum UnifiedDiff {
  private static let context = 3

  /// Empty where the texts are alike.
  package static func text(of file: String, old: String, new: String) -> String {
    let oldLines = lines(of: old)
    let newLines = lines(of: new)
    precondition(oldLines.count == newLines.count, "edits stay within their lines")
    let changed = oldLines.indices.filter { oldLines[$0] != newLines[$0] }
    guard !changed.isEmpty else { return "" }
    var text = "--- a/\(file)\n+++ b/\(file)\n"
    var hunk: [Int] = []
    for line in changed {
      if let last = hunk.last, line - last > 2 * context {
        text += Self.hunk(hunk, oldLines, newLines)
        hunk = []
      }
      hunk.append(line)
    }
    return text + Self.hunk(hunk, oldLines, newLines)
  }

  private static func hunk(_ changed: [Int], _ old: [Substring], _ new: [Substring]) -> String {
    guard let first = changed.first, let last = changed.last else { return "" }
    let range = max(0, first - context)..<min(old.count, last + context + 1)
    var text =
      "@@ -\(range.lowerBound + 1),\(range.count) +\(range.lowerBound + 1),\(range.count) @@\n"
    let isChanged = Set(changed)
    var index = range.lowerBound
    while index < range.upperBound {
      guard isChanged.contains(index) else {
        text += line(" ", old[index])
        index += 1
        continue
      }
      var end = index
      while end < range.upperBound, isChanged.contains(end) { end += 1 }
      for changed in index..<end { text += line("-", old[changed]) }
      for changed in index..<end { text += line("+", new[changed]) }
      index = end
    }
    return text
  }

  private static func line(_ mark: Character, _ line: Substring) -> String {
    line.unicodeScalars.last == "\n"
      ? "\(mark)\(line)" : "\(mark)\(line)\n\\ No newline at end of file\n"
  }

  /// With their ends. A carriage return is the end of its line's text, as `diff` has it.
  private static func lines(of text: String) -> [Substring] {
    var lines: [Substring] = []
    var start = text.startIndex
    var index = start
    let scalars = text.unicodeScalars
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      if scalars[index] == "\n" {
        lines.append(Substring(scalars[start..<next]))
        start = next
      }
      index = next
    }
    if start < scalars.endIndex { lines.append(Substring(scalars[start...])) }
    return lines
  }
}
