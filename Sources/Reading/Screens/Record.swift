import Findings
import Storyboards

/// A YAML mapping being read against the keys that it may have. What nobody asked for in the end
/// is a finding with the near miss; what is of the wrong kind is one, too.
struct Record {
  private let entries: [YAMLNode.Entry]
  let place: Place
  /// What the mapping describes, for findings ("a screen").
  private let subject: Phrase
  private var asked: [String] = []
  var findings: [Finding] = []

  /// nil where the node is no mapping; the finding says so.
  static func read(_ node: YAMLNode, as subject: Phrase) -> Outcome<Record> {
    guard case .mapping(let entries) = node.value else {
      return Outcome(
        nil, [ScreenFindings.wrongKind(node, wanted: Phrase(ja: "項目の組（名前: 値）", en: "a mapping"))])
    }
    return Outcome(Record(entries: entries, place: node.place, subject: subject))
  }

  private init(entries: [YAMLNode.Entry], place: Place, subject: Phrase) {
    self.entries = entries
    self.place = place
    self.subject = subject
  }

  var first: YAMLNode.Entry? { entries.first }
  var keys: [Words] { entries.map(\.key) }

  mutating func node(_ key: String) -> YAMLNode? {
    asked.append(key)
    return entries.first { $0.key.text == key }?.value
  }

  mutating func words(_ key: String) -> Words? {
    guard let node = node(key) else { return nil }
    if let words = node.words { return words.isBlank ? nil : words }
    findings.append(
      ScreenFindings.wrongKind(node, key: key, wanted: Phrase(ja: "文字列", en: "a text")))
    return nil
  }

  /// A list of texts; one text alone counts as a list of one.
  mutating func list(_ key: String) -> [Words] {
    nodes(key).compactMap { node in
      if let words = node.words { return words }
      findings.append(
        ScreenFindings.wrongKind(node, key: key, wanted: Phrase(ja: "文字列", en: "a text")))
      return nil
    }
  }

  /// A list of texts of which none may be empty, because each is the name of something.
  mutating func names(_ key: String) -> [Words] {
    let names = list(key)
    for name in names where name.isBlank {
      findings.append(ScreenFindings.missingWords(key, at: name.place))
    }
    return names.filter { !$0.isBlank }
  }

  /// A list of nodes; one node alone counts as a list of one.
  mutating func nodes(_ key: String) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    switch node.value {
    case .sequence(let nodes): return nodes
    case .scalar(let text): return text.isEmpty ? [] : [node]
    case .mapping: return [node]
    }
  }

  /// `true` or `false`, in the spellings of YAML 1.2 and 1.1.
  mutating func flag(_ key: String) -> Bool {
    guard let words = words(key) else { return false }
    switch words.text.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default:
      findings.append(ScreenFindings.notFlag(key, words))
      return false
    }
  }

  /// A whole number within limits.
  mutating func number(_ key: String, in limits: ClosedRange<Int>) -> Int? {
    guard let words = words(key) else { return nil }
    if let number = Int(words.text), limits.contains(number) { return number }
    findings.append(ScreenFindings.notNumber(key, words, limits))
    return nil
  }

  /// One of a closed set of values.
  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Value.Type
  ) -> Value? where Value.RawValue == String {
    guard let words = words(key) else { return nil }
    if let value = Value(rawValue: words.text) { return value }
    findings.append(
      ScreenFindings.unknownValue(key, words, known: Value.allCases.map(\.rawValue)))
    return nil
  }

  /// One of the languages that a manual may be written in.
  mutating func spokenLanguage(_ key: String) -> Language? {
    guard let words = words(key) else { return nil }
    if let language = Language.spoken.first(where: { $0.rawValue == words.text }) {
      return language
    }
    findings.append(
      ScreenFindings.unknownValue(key, words, known: Language.spoken.map(\.rawValue)))
    return nil
  }

  /// The tag of a language.
  mutating func language(_ key: String) -> Language? {
    guard let words = words(key) else { return nil }
    if let language = Language(rawValue: words.text) { return language }
    findings.append(
      ScreenFindings.unknownValue(key, words, known: ["ja", "en", "zh-Hans", "pt-BR"]))
    return nil
  }

  /// Says what nobody has asked for.
  mutating func finish() {
    for entry in entries where !asked.contains(entry.key.text) {
      findings.append(ScreenFindings.unknownKey(entry.key, of: subject, known: asked))
    }
  }
}

extension Record {
  /// Takes every key as asked for, after a finding that already says that the whole is unknown.
  mutating func forgiveAll() { _ = keys.map { node($0.text) } }
}

extension Words {
  /// Whether there is nothing to see.
  fileprivate var isBlank: Bool { text.unicodeScalars.allSatisfy(Script.isSpace) }
}
