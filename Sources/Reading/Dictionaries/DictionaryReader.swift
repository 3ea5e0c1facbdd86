import Findings
import Storyboards

/// Reads a dictionary for prh with all that it imports.
///
/// Imports never leave the folder that the first path is relative to. Refused with a finding, and
/// the rest is read: an import of a file that is being read, one more than `depthLimit` files deep,
/// more than `fileLimit` imports, more than `ruleLimit` rules.
package enum DictionaryReader {
  static let depthLimit = 8
  static let fileLimit = 200
  static let ruleLimit = 20_000

  /// - Parameters:
  ///   - path: relative to the dictionaries' folder, with `/`.
  ///   - file: the file at such a path; nil where there is none.
  /// - Returns: nil where the first file cannot be read.
  package static func read(
    _ path: String, file: @escaping (String) -> SourceFile?
  ) -> Outcome<TermDictionary> {
    guard let source = file(path) else {
      return Outcome(nil, [DictionaryFindings.noDictionary(path)])
    }
    var walk = ImportWalk(file: file)
    let rules = walk.rules(of: source, at: path)
    return Outcome(rules.map { TermDictionary(rules: $0, files: walk.files) }, walk.findings)
  }
}

/// Follows imports from file to file.
private struct ImportWalk {
  let file: (String) -> SourceFile?
  var findings: [Finding] = []
  /// What has been read, in order.
  var files: [String] = []
  private var contents: [String: DictionaryFile] = [:]
  private var importCount = 0
  /// The files that are being read, each imported by the one before it.
  private var open: [String] = []
  private var ruleCount = 0
  private var isFull = false

  init(file: @escaping (String) -> SourceFile?) { self.file = file }

  /// A file's own rules, then those of its imports; nil where it cannot be read.
  mutating func rules(
    of source: SourceFile, at path: String, followsImports: Bool = true
  ) -> [TermRule]? {
    guard let content = content(of: source, at: path) else { return nil }
    open.append(path)
    defer { open.removeLast() }
    var rules = counted(content.rules, of: path)
    for item in followsImports ? content.imports : [] {
      // As in prh: what is said already is not said again, but a file may say a thing twice.
      let known = Set(rules.map(\.expected.scalars))
      let more = imported(item, from: path)
      rules += more.filter { !known.contains($0.expected.scalars) }
    }
    return rules
  }

  private mutating func imported(_ item: DictionaryFile.Import, from path: String) -> [TermRule] {
    guard let target = ImportPath.resolve(item.path.text, from: path) else {
      findings.append(DictionaryFindings.unsafeImport(item.path))
      return []
    }
    if open.contains(target) {
      findings.append(DictionaryFindings.cycle(item.path, through: open))
      return []
    }
    if open.count >= DictionaryReader.depthLimit {
      findings.append(DictionaryFindings.tooDeep(item.path))
      return []
    }
    importCount += 1
    if importCount >= DictionaryReader.fileLimit {
      if importCount == DictionaryReader.fileLimit {
        findings.append(DictionaryFindings.tooManyFiles(item.path))
      }
      return []
    }
    guard let source = file(target) else {
      findings.append(DictionaryFindings.missingImport(item.path, target))
      return []
    }
    let rules = rules(of: source, at: target, followsImports: !item.isAlone) ?? []
    for ignored in item.ignored where !rules.contains(where: ignored.names) {
      findings.append(DictionaryFindings.nothingIgnored(ignored.words, target))
    }
    return rules.filter { rule in !item.ignored.contains { $0.names(rule) } }
  }

  /// Each file is read once, and said once what is wrong with it.
  private mutating func content(of source: SourceFile, at path: String) -> DictionaryFile? {
    if let content = contents[path] { return content }
    files.append(path)
    let outcome = DictionaryFile.read(source)
    findings += outcome.findings
    contents[path] = outcome.value
    return outcome.value
  }

  /// As many of a file's rules as there is still room for.
  private mutating func counted(_ rules: [TermRule], of path: String) -> [TermRule] {
    let room = DictionaryReader.ruleLimit - ruleCount
    ruleCount += min(room, rules.count)
    if rules.count > room, !isFull {
      isFull = true
      findings.append(DictionaryFindings.tooManyRules(rules[room].expected.place))
    }
    return Array(rules.prefix(room))
  }
}

extension Words {
  /// For comparing: two texts are one only if each of their scalars is.
  fileprivate var scalars: [Unicode.Scalar] { Array(text.unicodeScalars) }
}
