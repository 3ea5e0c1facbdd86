import Storyboards

/// The lines that stand on every page of a printed manual: its name, the chapter's, the page's
/// number beside them. Text extraction drops them between and into the steps.
struct RunningHeads {
  private var indices: Set<Int> = []

  /// How often a line with a number in it, or without, must stand there to be one.
  private static let withNumber = 2
  private static let withoutNumber = 3
  /// Lines nearer to each other stand on one page.
  private static let apart = 3

  init(_ lines: [Line]) {
    var groups: [UInt64: [Int]] = [:]
    for (index, line) in lines.enumerated() where line.kind == .text && line.marker == nil {
      guard (8...80).contains(line.prose.count), !OutlineLexicon.isContents(line.prose.scalars)
      else { continue }
      if let key = Self.key(line.prose.scalars) { groups[key, default: []].append(index) }
    }
    for group in groups.values where group.count >= Self.withNumber {
      // Most lines that stand there twice are sentences.
      let isSpread = zip(group, group.dropFirst()).allSatisfy { $1 - $0 > Self.apart }
      guard isSpread, OutlineLexicon.looksLikeTitle(lines[group[0]].prose.scalars) else { continue }
      let texts = Set(group.map { lines[$0].prose.text })
      // A line of the contents ("1. Register 3") has one number more than its title.
      let isCounted = Set(group.map { Self.numbers(in: lines[$0].prose.scalars) }).count == 1
      let isRepeated =
        group.count >= Self.withoutNumber || texts.count == group.count && isCounted
        || group.allSatisfy { Self.isBesidePageNumber($0, lines) }
      guard isRepeated, !texts.contains(where: { OutlineLexicon.opensTitle($0) }) else { continue }
      // The first one may be the manual's title.
      indices.formUnion(group[0] < 3 ? group[1...] : group[...])
    }
  }

  func contains(_ index: Int) -> Bool { indices.contains(index) }

  /// "- 2 -" stands over or under it.
  private static func isBesidePageNumber(_ index: Int, _ lines: [Line]) -> Bool {
    [index - 1, index + 1].contains { beside in
      lines.indices.contains(beside) && lines[beside].kind == .text
        && lines[beside].prose.scalars.first == "-" && lines[beside].prose.scalars.last == "-"
        && OutlineLexicon.isNoise(lines[beside].prose.scalars)
    }
  }

  private static func numbers(in scalars: [Unicode.Scalar]) -> Int {
    let isDigit = scalars.map { (0x30...0x39).contains(NameKey.fold($0).value) }
    return zip(isDigit, [false] + isDigit).count { $0 && !$1 }
  }

  /// A hash (FNV-1a) of the letters: digits and spaces are what differs from page to page. nil
  /// where there are too few.
  private static func key(_ scalars: [Unicode.Scalar]) -> UInt64? {
    var key: UInt64 = 0xcbf2_9ce4_8422_2325
    var count = 0
    for scalar in scalars
    where Script.isLetterOrDigit(scalar) && !(0x30...0x39).contains(NameKey.fold(scalar).value) {
      key = (key ^ UInt64(scalar.value)) &* 0x0000_0100_0000_01b3
      count += 1
    }
    return count < 6 ? nil : key
  }
}
