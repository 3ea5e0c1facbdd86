import Findings
import Storyboards

/// One file of a dictionary: its own rules, and what it imports.
struct DictionaryFile {
  let rules: [TermRule]
  let imports: [Import]

  struct Import {
    let path: Words
    /// Whether the file's own imports stay unread (`disableImports`).
    let isAlone: Bool
    let ignored: [IgnoredRule]
  }

  static func read(_ file: SourceFile) -> Outcome<DictionaryFile> {
    SourceText.decode(file).then { text in
      YAMLDocument.read(text).then { node in
        Record.read(node, as: Phrase(ja: "用語集", en: "a dictionary")).then(content)
      }
    }
  }

  private static func content(_ record: Record) -> Outcome<DictionaryFile> {
    var record = record
    var findings: [Finding] = []
    _ = record.node("meta")
    if let version = record.words("version"), version.text != "1" {
      findings.append(DictionaryFindings.version(version))
    }
    if let targets = record.node("targets"), !targets.isEmpty {
      findings.append(DictionaryFindings.targets(targets.place))
    }
    let imports = record.nodes("imports").compactMap { gather(item($0), &findings) }
    let rules = record.nodes("rules").compactMap { gather(RuleReader.rule($0), &findings) }
    record.finish()
    return Outcome(DictionaryFile(rules: rules, imports: imports), record.findings + findings)
  }

  private static func item(_ node: YAMLNode) -> Outcome<Import> {
    if let path = node.words { return Outcome(Import(path: path, isAlone: false, ignored: [])) }
    return Record.read(node, as: Phrase(ja: "読み込み（imports）", en: "an import")).then { record in
      var record = record
      var findings: [Finding] = []
      let path = record.words("path")
      let isAlone = record.flag("disableImports")
      let ignored = record.nodes("ignoreRules").compactMap {
        gather(IgnoredRule.read($0), &findings)
      }
      if path == nil, record.findings.isEmpty {
        findings.append(ScreenFindings.missingWords("path", at: record.place))
      }
      record.finish()
      return Outcome(
        path.map { Import(path: $0, isAlone: isAlone, ignored: ignored) },
        record.findings + findings)
    }
  }
}

/// Keeps what an outcome has to say, and gives its value.
func gather<Value>(_ outcome: Outcome<Value>, _ findings: inout [Finding]) -> Value? {
  findings += outcome.findings
  return outcome.value
}

extension YAMLNode {
  /// Whether nothing is written there.
  fileprivate var isEmpty: Bool {
    switch value {
    case .scalar(let text): text.isEmpty
    case .sequence(let nodes): nodes.isEmpty
    case .mapping(let entries): entries.isEmpty
    }
  }
}
