import Storyboards

/// Writes what `TranslationReader` reads.
package enum TranslationWriter {
  /// - Throws: `YAMLProblem` where a text cannot be written.
  package static func yaml(of translation: Translation) throws -> String {
    let texts = translation.texts.map { text in
      YAMLValue.mapping([
        ("key", .text(text.key)), ("source", .text(text.source)), ("text", .text(text.words.text)),
      ])
    }
    return try YAMLValue.mapping([
      ("language", .text(translation.language.rawValue)), ("texts", .list(texts)),
    ]).written()
  }
}
