import Findings
import Storyboards

/// A rule of an imported file that is not wanted (`ignoreRules`).
struct IgnoredRule {
  let words: Words
  /// Whether the words are what the rule expects, rather than a pattern of it.
  private let isExpected: Bool

  /// Whether it is this one. As in prh a pattern names the whole rule, in the form that
  /// `prh --rules-yaml` prints, whatever its flags; a single one also as its author wrote it.
  func names(_ rule: TermRule) -> Bool {
    if isExpected { return words.text.utf8.elementsEqual(rule.expected.text.utf8) }
    let wanted = TermPattern(words.text).source.utf8
    return Self.forms(of: rule).contains { $0.utf8.elementsEqual(wanted) }
  }

  private static func forms(of rule: TermRule) -> [String] {
    let bound = { (source: String) in rule.isWordBound ? "\\b\(source)\\b" : source }
    let patterns = rule.patterns.map { TermPattern($0.text) }
    switch patterns.count {
    case 0: return [rule.expected.text, bound(spread(rule.expected.text))]
    case 1: return [patterns[0].source, bound(patterns[0].printed)]
    default: return ["(?:\(patterns.map { bound($0.printed) }.joined(separator: "|")))"]
    }
  }

  /// prh's pattern for a text in any case and width.
  private static func spread(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      guard scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) else {
        return String(scalar)
      }
      let upper = scalar.properties.uppercaseMapping
      let lower = scalar.properties.lowercaseMapping
      let cases = upper == lower ? lower : upper + lower
      return "[\(cases)\(cases.unicodeScalars.map(wide).joined())]"
    }.joined()
  }

  private static func wide(_ scalar: Unicode.Scalar) -> String {
    Unicode.Scalar(scalar.value + 0xFEE0).map { String($0) } ?? ""
  }

  static func read(_ node: YAMLNode) -> Outcome<IgnoredRule> {
    if let words = node.words { return Outcome(IgnoredRule(words: words, isExpected: false)) }
    return Record.read(node, as: Phrase(ja: "除く規則（ignoreRules）", en: "an ignored rule")).then {
      record in
      var record = record
      let pattern = record.words("pattern")
      let expected = record.words("expected")
      if pattern == nil, expected == nil, record.findings.isEmpty {
        record.findings.append(ScreenFindings.missingWords("pattern", at: record.place))
      }
      record.finish()
      let ignored = (pattern ?? expected).map {
        IgnoredRule(words: $0, isExpected: pattern == nil)
      }
      return Outcome(ignored, record.findings)
    }
  }
}

extension TermPattern {
  /// Its regular expression, as prh prints it.
  fileprivate var printed: String {
    switch self {
    case .expression(let source, _): source
    case .text(let text):
      text.unicodeScalars.map {
        #"\*+.?{}()|^$[]/"#.unicodeScalars.contains($0) ? "\\\($0)" : String($0)
      }.joined()
    }
  }
}
