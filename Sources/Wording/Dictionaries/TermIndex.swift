/// Tells of which rules a text can hold anything, without searching it for each of them.
struct TermIndex: Sendable {
  private struct Entry {
    let term: Int
    let pattern: LiteralPattern
  }

  private var entries: [Unicode.Scalar: [Entry]] = [:]
  /// Rules of which nothing is known: they are looked for in every text.
  private var always: [Int] = []

  init(_ terms: [CompiledTerm]) {
    for (index, term) in terms.enumerated() {
      switch term.search {
      case .texts(let patterns): add(patterns, of: index)
      case .expression(_, nil): always.append(index)
      case .expression(_, let required?):
        add(
          required.map { LiteralPattern($0, isFolded: false, isWordBound: false) }, of: index)
      }
    }
  }

  private mutating func add(_ patterns: [LiteralPattern], of term: Int) {
    for pattern in patterns {
      for first in pattern.firstScalars {
        entries[first, default: []].append(Entry(term: term, pattern: pattern))
      }
    }
  }

  /// In the order of the dictionary.
  func terms(in text: [Unicode.Scalar]) -> [Int] {
    var terms = Set(always)
    for (index, scalar) in text.enumerated() {
      for entry in entries[scalar] ?? [] where entry.pattern.end(in: text, at: index) != nil {
        terms.insert(entry.term)
      }
    }
    return terms.sorted()
  }
}

extension LiteralPattern {
  fileprivate init(_ scalars: [Unicode.Scalar], isFolded: Bool, isWordBound: Bool) {
    self.init(
      String(String.UnicodeScalarView(scalars)), isFolded: isFolded, isWordBound: isWordBound)
  }
}
