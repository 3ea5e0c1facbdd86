import Findings
import Storyboards

/// Reads one rule of a dictionary: a mapping, or a text alone, which is what it expects.
enum RuleReader {
  static func rule(_ node: YAMLNode) -> Outcome<TermRule> {
    if let expected = node.words {
      return expected.text.isEmpty
        ? Outcome(nil, [DictionaryFindings.noExpected(node.place)])
        : Outcome(TermRule(expected: expected))
    }
    return Record.read(node, as: Phrase(ja: "規則", en: "a rule")).then(rule)
  }

  private static func rule(_ record: Record) -> Outcome<TermRule> {
    var record = record
    var findings: [Finding] = []
    let expected = record.text("expected")
    let single = record.list("pattern")
    let several = record.list("patterns")
    let mustBeEmpty = record.words("regexpMustEmpty")
    let isWordBound = record.options(&findings)
    let specs = record.nodes("specs").compactMap { gather(spec($0), &findings) }
    let message = record.words("prh")
    let address = record.words("url")
    let patterns = (single.isEmpty ? several : single).filter { !$0.text.isEmpty }
    record.finish()
    // An empty text stands for what is to be dropped, which only a pattern can tell.
    guard let expected, !expected.text.isEmpty || !patterns.isEmpty else {
      if expected != nil || !record.saysWrongKind {
        findings.append(DictionaryFindings.noExpected(record.place))
      }
      return Outcome(nil, record.findings + findings)
    }
    let rule = TermRule(
      expected: expected, patterns: patterns, isWordBound: isWordBound, mustBeEmpty: mustBeEmpty,
      specs: specs, message: message, address: address)
    return Outcome(rule, record.findings + findings)
  }

  private static func spec(_ node: YAMLNode) -> Outcome<TermRule.Spec> {
    Record.read(node, as: Phrase(ja: "試験（specs）", en: "a spec")).then { record in
      var record = record
      let from = record.text("from")
      let to = record.text("to")
      for (key, words) in [("from", from), ("to", to)]
      where words == nil && !record.saysWrongKind {
        record.findings.append(ScreenFindings.missingWords(key, at: record.place))
      }
      record.finish()
      guard let from, let to else { return Outcome(nil, record.findings) }
      return Outcome(TermRule.Spec(from: from, to: to), record.findings)
    }
  }
}

extension Record {
  /// A text that may be empty.
  fileprivate mutating func text(_ key: String) -> Words? {
    guard let node = node(key) else { return nil }
    if let words = node.words { return words }
    findings.append(
      ScreenFindings.wrongKind(node, key: key, wanted: Phrase(ja: "文字列", en: "a text")))
    return nil
  }

  /// `options: { wordBoundary: true }`.
  fileprivate mutating func options(_ findings: inout [Finding]) -> Bool {
    guard let node = node("options"), node.words?.text.isEmpty != true else { return false }
    let options = Record.read(node, as: Phrase(ja: "options", en: "options"))
    findings += options.findings
    guard var record = options.value else { return false }
    let isWordBound = record.flag("wordBoundary")
    record.finish()
    findings += record.findings
    return isWordBound
  }

  /// Whether a value has been found to be of the wrong kind: what it stands for is then not missing.
  fileprivate var saysWrongKind: Bool { findings.contains { $0.kind == ScreenFindings.shape } }
}
