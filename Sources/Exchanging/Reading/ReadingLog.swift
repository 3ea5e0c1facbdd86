import Findings

/// What was read of a file so far, and what is wrong with it.
struct ReadingLog {
  /// So many mistakes are no file of translations.
  private static let limit = 1_000

  var translations = Translations()
  private(set) var findings: [Finding] = []

  /// Whether the reading stops, because there are too many mistakes.
  var isFull: Bool { findings.count > Self.limit }

  mutating func tell(_ finding: Finding) {
    guard !isFull else { return }
    findings.append(finding)
    if findings.count == Self.limit {
      findings.append(ExchangingFindings.tooMany(Self.limit, at: finding.place))
    }
  }

  /// Keeps a translation, unless it is empty.
  mutating func keep(_ unit: TranslatedUnit) {
    if !unit.target.isEmpty { translations.units.append(unit) }
  }

  /// The language that a file says; where it says two, the first one, and that it does.
  mutating func note(language: String, at place: Place) {
    guard !language.isEmpty else { return }
    if let known = translations.language, known != language {
      tell(ExchangingFindings.twoLanguages(known, language, at: place))
    } else {
      translations.language = language
    }
  }

  var outcome: Outcome<Translations> { Outcome(translations, findings) }
}
