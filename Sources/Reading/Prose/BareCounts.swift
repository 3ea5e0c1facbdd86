/// The lines of an English text that a number counts with nothing but a space behind it, or nothing at
/// all: "1 Open the app", "2Enter a title". One such number counts anything; only a count is a count.
struct BareCounts {
  private var marks: [Int: StepMark] = [:]

  init(_ lines: [Line]) {
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
