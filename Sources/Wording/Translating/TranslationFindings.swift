import Findings
import Storyboards

/// What is said of a manual's translations.
package enum TranslationFindings {
  package static let all = [missing]

  /// Each text once, however often it stands there; in the order of the story.
  package static func findings(missing strings: [InventoryString], in language: Language)
    -> [Finding]
  {
    guard let first = strings.first else { return [] }
    let texts = strings.prefix(listed)
    let rest = strings.count - texts.count
    var notes = texts.map { string in
      Finding.Note(
        Phrase(ja: "「\(string.text)」", en: "“\(string.text)”"), at: string.words.place)
    }
    if rest > 0 {
      notes.append(Finding.Note(Phrase(ja: "ほか\(rest)件", en: "and \(rest) more")))
    }
    let file = "translations/\(language.rawValue).yaml"
    return [
      Finding(
        missing, at: first.words.place, length: first.length,
        Phrase(
          ja: "\(file) に訳のない文言が\(strings.count)件あります。もとの言語のまま表示します。",
          en: "\(file) lacks \(strings.count) texts. They stand there in their own language."),
        notes: notes,
        fix: .init(
          Phrase(
            ja:
              "kamishibai wording --format xliff --to \(language.rawValue) で書き出し、訳して、kamishibai translate import で取り込んでください。",
            en:
              "Write them out with `kamishibai wording --format xliff --to \(language.rawValue)`, and take the translation in with `kamishibai translate import`."
          )))
    ]
  }

  /// The most that one finding lists.
  private static let listed = 3

  static let missing = FindingKind(
    "KSB6620", .note,
    title: Phrase(ja: "訳のない文言", en: "Texts without a translation"),
    explanation: Phrase(
      ja: "ほかの言語のサイトに、まだ訳のない文言があります。もとの言語のまま表示し、その部分の言語もページに示します。",
      en:
        "The site in another language has texts that nobody has translated. They stand there in their own language, and the page says so."
    ))
}
