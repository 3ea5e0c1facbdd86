/// Words to look for, the longest first where several fit: indexed by their ends, so that a look
/// at a place of a sentence costs as much as there are words that could stand there.
struct WordList: ExpressibleByArrayLiteral, Sendable {
  /// In the order of the table.
  let words: [String]
  private let scalars: [[Unicode.Scalar]]
  private let byFirst: ScalarTable
  private let byLast: ScalarTable

  init(arrayLiteral words: String...) { self.init(words) }

  init(_ words: [String]) {
    self.words = words
    scalars = words.map { Array($0.unicodeScalars) }
    var byFirst: [Unicode.Scalar: [Int]] = [:]
    var byLast: [Unicode.Scalar: [Int]] = [:]
    for (index, word) in scalars.enumerated() {
      guard let first = word.first, let last = word.last else { continue }
      byFirst[first, default: []].append(index)
      byLast[last, default: []].append(index)
    }
    let longestFirst = { (a: Int, b: Int) in
      words[a].unicodeScalars.count > words[b].unicodeScalars.count
    }
    self.byFirst = ScalarTable(byFirst.mapValues { $0.sorted(by: longestFirst) })
    self.byLast = ScalarTable(byLast.mapValues { $0.sorted(by: longestFirst) })
  }

  func contains(_ word: String) -> Bool { words.contains(word) }

  /// The longest word that stands at an index, outside quotations.
  func first(in text: SentenceText, at index: Int) -> String? {
    guard index < text.count else { return nil }
    return byFirst[text.scalars[index]].first { text.has(scalars[$0], at: index) }.map { words[$0] }
  }

  /// The longest word that ends right before an index, outside quotations.
  func first(in text: SentenceText, endingAt end: Int) -> String? {
    guard end > 0, end <= text.count else { return nil }
    return byLast[text.scalars[end - 1]].first { index in
      let start = end - scalars[index].count
      return start >= 0 && text.has(scalars[index], at: start)
    }.map { words[$0] }
  }
}

/// What belongs to a scalar, for tables that are asked at every place of every sentence: open
/// addressing over a power of two, at most a quarter full.
private struct ScalarTable: Sendable {
  private let keys: [UInt32]
  private let values: [[Int]]
  private let shift: UInt32

  /// No scalar has it.
  private static let free = UInt32.max

  init(_ table: [Unicode.Scalar: [Int]]) {
    var bits: UInt32 = 3
    while 1 << bits < table.count * 4 { bits += 1 }
    var keys = [UInt32](repeating: Self.free, count: 1 << bits)
    var values = [[Int]](repeating: [], count: 1 << bits)
    for (scalar, value) in table {
      var slot = Self.slot(scalar.value, 32 - bits)
      while keys[slot] != Self.free { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = scalar.value
      values[slot] = value
    }
    self.keys = keys
    self.values = values
    shift = 32 - bits
  }

  /// Empty where nothing does.
  subscript(scalar: Unicode.Scalar) -> [Int] {
    var slot = Self.slot(scalar.value, shift)
    while keys[slot] != Self.free {
      if keys[slot] == scalar.value { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return []
  }

  /// By the golden ratio (Knuth, The Art of Computer Programming, 6.4).
  private static func slot(_ value: UInt32, _ shift: UInt32) -> Int {
    Int((value &* 0x9E37_79B1) >> shift)
  }
}
