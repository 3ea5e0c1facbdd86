import Findings

/// The texts of a manual in another language, as an author keeps them beside it.
package struct Translation: Sendable {
  package let language: Language
  package let texts: [Text]

  package init(language: Language, texts: [Text]) {
    self.language = language
    self.texts = texts
  }

  package struct Text: Sendable {
    /// The key of the text in the inventory.
    package let key: String
    /// The words that were translated: a translation counts for these alone.
    package let source: String
    /// What stands in their place, with the place in the translator's file.
    package let words: Words

    package init(key: String, source: String, words: Words) {
      self.key = key
      self.source = source
      self.words = words
    }
  }
}
