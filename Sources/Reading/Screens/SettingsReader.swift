import Findings
import Storyboards

/// What `kamishibai.yaml` sets for a whole manual.
struct Settings: Sendable {
  var title: Words?
  var language: Language?
  var band: Words?
  var look = Look()
  var wording = WordingChoice()
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
    let settings = Settings(
      title: record.words("title"), language: record.spokenLanguage("lang"),
      band: record.words("band"), look: record.look(),
      wording: WordingChoice(
        profile: record.choice("wording", Profile.self), off: record.names("wording-off"),
        dictionaries: record.names("dictionaries")))
    record.finish()
    return Outcome(settings, record.findings)
  }
}
