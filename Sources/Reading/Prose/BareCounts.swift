/// The lines of an English text that a number counts with nothing but a space behind it, or nothing at
/// all: "1 Open the app", "2Enter a title". One such number counts anything; only a count is a count.
struct BareCounts {
  private var marks: [Int: StepMark] = [:]

  init(_ lines: [Line]) {
    countChapters(lines)
    var run: [(index: Int, mark: StepMark)] = []
    for (index, line) in lines.enumerated() {
      if case .heading = line.kind { take(&run, lines) }
      guard line.kind == .text, line.marker == nil, !line.isQuoted,
        let mark = Self.mark(line.prose.scalars), let number = mark.number
      else { continue }
      if number == 1 { take(&run, lines) }
      if number == run.count + 1 { run.append((index, mark)) }
    }
    take(&run, lines)
  }

  subscript(index: Int) -> StepMark? { marks[index] }

  /// "2.1 Choose Applications.", "2.2 …": what counts within a chapter, where most of it asks for something.
  private mutating func countChapters(_ lines: [Line]) {
    var run: [(index: Int, mark: StepMark)] = []
    var chapter = 0
    for (index, line) in lines.enumerated() {
      guard line.kind == .text, line.marker == nil, !line.isQuoted,
        let (number, mark) = Self.chapterMark(line.prose.scalars)
      else { continue }
      if number != chapter || mark.number != run.count + 1 {
        take(&run, lines)
        chapter = number
      }
      if mark.number == run.count + 1 { run.append((index, mark)) }
    }
    take(&run, lines)
  }

  /// "2.1 Choose", "2.1. Choose": the chapter's number, and the mark.
  private static func chapterMark(
    _ scalars: [Unicode.Scalar]
  ) -> (chapter: Int, mark: StepMark)? {
    let isDigit = { (scalar: Unicode.Scalar) in ("0"..."9").contains(scalar) }
    let first = scalars.prefix(while: isDigit)
    guard (1...2).contains(first.count), first.count < scalars.count, scalars[first.count] == "."
    else { return nil }
    let second = scalars[(first.count + 1)...].prefix(while: isDigit)
    guard (1...2).contains(second.count), let chapter = Int(String(scalars: Array(first))),
      let number = Int(String(scalars: Array(second)))
    else { return nil }
    var end = second.endIndex
    if end < scalars.count, scalars[end] == "." { end += 1 }
    guard end + 1 < scalars.count, Script.isSpace(scalars[end]),
      case let opening = scalars[end + 1],
      opening.properties.isUppercase || Script.isJapanese(opening)
        || "「『［[【".unicodeScalars.contains(opening)
    else { return nil }
    return (chapter, StepMark(style: .dashed, number: number, length: end))
  }

  /// Keeps a run of two or more, of which half ask for something, and begins another.
  private mutating func take(_ run: inout [(index: Int, mark: StepMark)], _ lines: [Line]) {
    defer { run = [] }
    let asking = run.count { OutlineLexicon.asks(lines[$0.index].prose.scalars) }
    guard run.count > 1, asking * 2 >= run.count else { return }
    for (index, mark) in run { marks[index] = mark }
  }

  /// Digits over a word with a capital: "1 Open", "1Open", "2 A code".
  private static func mark(_ scalars: [Unicode.Scalar]) -> StepMark? {
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    let rest = scalars.dropFirst(digits.count).drop { $0 == " " }
    guard (1...2).contains(digits.count), let number = Int(String(scalars: Array(digits))),
      let first = rest.first, rest.contains(" "),
      first == "\"" || first == "“" || first.isASCII && first.properties.isUppercase,
      let second = rest.dropFirst().first,
      second.properties.isLowercase || second == " " || !first.properties.isUppercase
    else { return nil }
    return StepMark(style: .bare, number: number, length: digits.count)
  }
}
