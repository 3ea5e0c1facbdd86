import Findings

/// What a file that came back from a translator holds.
package struct Translations: Sendable {
  /// In the order of the file; those without a translation are left out.
  package var units: [TranslatedUnit] = []
  /// The language of the translations, as BCP 47 has it, where the file says it.
  package var language: String?

  package init(units: [TranslatedUnit] = [], language: String? = nil) {
    self.units = units
    self.language = language
  }
}

/// One translation, and what the translator saw.
package struct TranslatedUnit: Hashable, Sendable {
  package let key: String
  /// The hash of the text that was exported, where the file kept it.
  package let hash: String?
  /// The text as the file has it, where it does.
  package let source: String?
  /// Never empty.
  package let target: String
  package let place: Place
  /// Whether the file says that somebody has yet to look at it (PO: fuzzy).
  package let needsReview: Bool

  package init(
    key: String, hash: String?, source: String?, target: String, place: Place,
    needsReview: Bool = false
  ) {
    self.key = key
    self.hash = hash
    self.source = source
    self.target = target
    self.place = place
    self.needsReview = needsReview
  }
}
