import Findings
import Storyboards

/// One rule of a dictionary, ready to be looked for.
struct CompiledTerm: Sendable {
  let rule: TermRule
  let search: Search
  private let replacement: TermReplacement
  /// The group that must have found nothing.
  private let emptyGroup: Int?

  enum Search: Sendable {
    /// The first that stands at a place counts.
    case texts([LiteralPattern])
    case expression(RegularExpression, required: RequiredTexts)
  }

  /// Where a text is not as the rule wants it.
  struct Hit {
    let span: Range<Int>
    let replacement: String
  }

  /// nil where the rule cannot be used; the finding says why.
  static func compile(_ rule: TermRule) -> Outcome<CompiledTerm> {
    do throws(TermProblem) {
      let term = try CompiledTerm(rule)
      let findings = term.failedSpecs()
      return Outcome(findings.isEmpty ? term : nil, findings)
    } catch {
      return Outcome(nil, [error.finding])
    }
  }

  private init(_ rule: TermRule) throws(TermProblem) {
    self.rule = rule
    search = try TermSearch.of(rule)
    let groupCount: Int? =
      switch search {
      case .texts: nil
      case .expression(let expression, _): expression.groupCount
      }
    replacement = TermReplacement(rule.expected.text, groupCount: groupCount)
    emptyGroup = try rule.mustBeEmpty.map { words throws(TermProblem) in
      guard words.text.utf8.first == UInt8(ascii: "$"), let group = Int(words.text.dropFirst()),
        let groupCount, group > 0, group <= groupCount
      else { throw TermProblem(finding: TermFindings.noGroup(words)) }
      return group
    }
  }

  /// From left to right, none overlapping another; and whether the search came to the end.
  func hits(in text: String, _ scalars: [Unicode.Scalar]) -> (hits: [Hit], isWhole: Bool) {
    switch search {
    case .texts(let patterns): (hits(of: patterns, in: scalars), true)
    case .expression(let expression, _): hits(of: expression, in: text)
    }
  }

  private func hits(of patterns: [LiteralPattern], in scalars: [Unicode.Scalar]) -> [Hit] {
    var hits: [Hit] = []
    var index = 0
    while index < scalars.count {
      guard let end = patterns.lazy.compactMap({ $0.end(in: scalars, at: index) }).first else {
        index += 1
        continue
      }
      let expected = replacement.filled([])
      if !expected.unicodeScalars.elementsEqual(scalars[index..<end]) {
        hits.append(Hit(span: index..<end, replacement: expected))
      }
      index = end
    }
    return hits
  }

  private func hits(of expression: RegularExpression, in text: String) -> ([Hit], Bool) {
    let matches = expression.matches(in: text)
    if matches.found.isEmpty { return ([], matches.isWhole) }
    let bytes = Array(text.utf8)
    var hits: [Hit] = []
    var offset = 0
    var index = 0
    for ranges in matches.found {
      let groups = ranges.map { $0.map { String(decoding: bytes[$0], as: UTF8.self) } }
      guard let whole = ranges[0], let found = groups[0] else { continue }
      // A scalar for each byte that does not go on with one.
      index += bytes[offset..<whole.lowerBound].count { $0 & 0xC0 != 0x80 }
      offset = whole.lowerBound
      if let emptyGroup, groups[emptyGroup]?.isEmpty == false { continue }
      let expected = replacement.filled(groups)
      if expected.utf8.elementsEqual(found.utf8) { continue }
      hits.append(
        Hit(span: index..<(index + found.unicodeScalars.count), replacement: expected))
    }
    return (hits, matches.isWhole)
  }

  /// Runs the author's own tests.
  private func failedSpecs() -> [Finding] {
    rule.specs.compactMap { spec in
      let scalars = Array(spec.from.text.unicodeScalars)
      let (hits, isWhole) = hits(in: spec.from.text, scalars)
      if !isWhole { return TermFindings.limit(rule, at: spec.from) }
      var result = String.UnicodeScalarView()
      var index = 0
      for hit in hits {
        result.append(contentsOf: scalars[index..<hit.span.lowerBound])
        result.append(contentsOf: hit.replacement.unicodeScalars)
        index = hit.span.upperBound
      }
      result.append(contentsOf: scalars[index...])
      return result.elementsEqual(spec.to.text.unicodeScalars)
        ? nil : TermFindings.failedSpec(spec, result: String(result))
    }
  }
}

/// Why a rule cannot be used.
struct TermProblem: Error {
  let finding: Finding
}
