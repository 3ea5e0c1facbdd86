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
    var groups: [String: [Int]] = [:]
    for (index, line) in lines.enumerated() where line.kind == .text && line.marker == nil {
      guard (8...80).contains(line.prose.count) else { continue }
      let key = Self.key(line.prose.scalars)
      if key.count >= 6 { groups[key, default: []].append(index) }
    }
    for group in groups.values where group.count >= Self.withNumber {
      let texts = Set(group.map { lines[$0].prose.text })
      let isRepeated = group.count >= Self.withoutNumber || texts.count == group.count
      let isSpread = zip(group, group.dropFirst()).allSatisfy { $1 - $0 > Self.apart }
      guard isRepeated, isSpread, OutlineLexicon.looksLikeTitle(lines[group[0]].prose.scalars),
        !texts.contains(where: { OutlineLexicon.opensTitle($0) })
      else { continue }
      // The first one may be the manual's title.
      indices.formUnion(group[0] < 3 ? group[1...] : group[...])
    }
  }

  func contains(_ index: Int) -> Bool { indices.contains(index) }

  /// The letters: digits and spaces are what differs from page to page.
  private static func key(_ scalars: [Unicode.Scalar]) -> String {
    var key = String.UnicodeScalarView()
    for scalar in scalars where scalar.properties.isAlphabetic { key.append(scalar) }
    return String(key)
  }
}
