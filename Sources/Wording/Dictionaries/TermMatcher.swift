import Findings
import Storyboards

/// A dictionary's rules, ready for any number of texts.
package struct TermMatcher: Sendable {
  private let terms: [CompiledTerm]
  private let index: TermIndex

  private init(_ terms: [CompiledTerm]) {
    self.terms = terms
    index = TermIndex(terms)
  }

  /// How many rules can be used.
  package var count: Int { terms.count }

  /// Compiles every rule and runs its specs. A rule that fails is left out, with a finding.
  package static func compile(_ dictionary: TermDictionary) -> Outcome<TermMatcher> {
    let outcomes = dictionary.rules.map(CompiledTerm.compile)
    return Outcome(TermMatcher(outcomes.compactMap(\.value)), outcomes.flatMap(\.findings))
  }

  /// What the rules have to say of a text, from left to right.
  ///
  /// Where two would change the same words only one is told: the one that begins first, of these the
  /// longer, of these the one that stands first in the dictionary.
  package func matches(in text: ReviewedText) -> [Remark] {
    var remarks: [Remark] = []
    var found: [(term: CompiledTerm, hit: CompiledTerm.Hit)] = []
    for term in index.terms(in: text.scalars).map({ terms[$0] }) {
      let (hits, isWhole) = term.hits(in: text.text, text.scalars)
      if !isWhole { remarks.append(TermFindings.limit(term.rule)) }
      found += hits.map { (term, $0) }
    }
    // The sort is stable: the dictionary's order is kept.
    found.sort {
      ($0.hit.span.lowerBound, -$0.hit.span.count) < ($1.hit.span.lowerBound, -$1.hit.span.count)
    }
    var end = 0
    for (term, hit) in found where hit.span.lowerBound >= end && !Self.isDone(hit, in: text) {
      end = max(end, hit.span.upperBound)
      remarks.append(TermFindings.found(text[hit.span], hit, term.rule))
    }
    return remarks
  }

  /// Whether a spelling that is part of its replacement stands in one already: 一覧 in 一覧表. A fix
  /// would write it again and again.
  private static func isDone(_ hit: CompiledTerm.Hit, in text: ReviewedText) -> Bool {
    let better = Array(hit.replacement.unicodeScalars)
    guard better.count > hit.span.count else { return false }
    return (0...(better.count - hit.span.count)).contains { offset in
      let start = hit.span.lowerBound - offset
      guard start >= 0, start + better.count <= text.scalars.count else { return false }
      return text.scalars[start..<(start + better.count)].elementsEqual(better)
    }
  }
}
