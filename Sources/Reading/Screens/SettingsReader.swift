import Findings
import Storyboards

/// What `kamishibai.yaml` sets for a whole manual.
struct Settings: Sendable {
  var title: Words?
  var language: Language?
  var band: Words?
  var look = Look()
}

/// Reads `kamishibai.yaml`.
enum SettingsReader {
  static func read(_ file: SourceFile) -> Outcome<Settings> {
    SourceText.decode(file).then { text in
      YAMLDocument.read(text).then { node in
        Record.read(node, as: Phrase(ja: "kamishibai.yaml", en: "kamishibai.yaml")).then(settings)
      }
    }
  }

  private static func settings(_ record: Record) -> Outcome<Settings> {
    var record = record
    let look = Look(
      theme: record.choice("theme", Look.Theme.self) ?? .dads, brand: record.words("brand"),
      tokens: record.tokens("tokens"), darkTokens: record.tokens("tokens-dark"))
    let settings = Settings(
      title: record.words("title"), language: record.choice("lang", Language.self),
      band: record.words("band"), look: look)
    record.finish()
    return Outcome(settings, record.findings)
  }
}

extension Record {
  /// Design tokens by their names.
  fileprivate mutating func tokens(_ key: String) -> [Look.Token] {
    guard let node = node(key) else { return [] }
    guard case .mapping(let entries) = node.value else {
      findings.append(
        ScreenFindings.wrongKind(
          node, key: key, wanted: Phrase(ja: "{ 名前: \"#rrggbb\" }", en: "{ name: \"#rrggbb\" }")))
      return []
    }
    return entries.compactMap { entry in
      entry.value.words.map { Look.Token(name: entry.key, value: $0) }
    }
  }
}
