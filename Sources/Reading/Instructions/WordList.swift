/// Words to look for, the longest first where several fit: indexed by their ends, so that a look
/// at a place of a sentence costs as much as there are words that could stand there.
struct WordList: ExpressibleByArrayLiteral, Sendable {
  /// In the order of the table.
  let words: [String]
  private let scalars: [[Unicode.Scalar]]
  private let byFirst: [Unicode.Scalar: [Int]]
  private let byLast: [Unicode.Scalar: [Int]]

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
    self.byFirst = byFirst.mapValues { $0.sorted(by: longestFirst) }
    self.byLast = byLast.mapValues { $0.sorted(by: longestFirst) }
  }

  func contains(_ word: String) -> Bool { words.contains(word) }

  /// The longest word that stands at an index, outside quotations.
  func first(in text: SentenceText, at index: Int) -> String? {
    guard index < text.count, let candidates = byFirst[text.scalars[index]] else { return nil }
    return candidates.first { text.has(scalars[$0], at: index) }.map { words[$0] }
  }

  /// The longest word that ends right before an index, outside quotations.
  func first(in text: SentenceText, endingAt end: Int) -> String? {
    guard end > 0, end <= text.count, let candidates = byLast[text.scalars[end - 1]] else {
      return nil
    }
    return candidates.first { index in
      let start = end - scalars[index].count
      return start >= 0 && text.has(scalars[index], at: start)
    }.map { words[$0] }
  }
}
