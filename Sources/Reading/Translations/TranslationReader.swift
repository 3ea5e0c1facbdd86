import Findings
import Storyboards

/// Reads a file of `translations/`: `language:`, and under `texts:` a key, the words that were
/// translated and what stands in their place.
package enum TranslationReader {
  package static func read(_ file: SourceFile) -> Outcome<Translation> {
    SourceText.decode(file).then { text in
      YAMLDocument.read(text).then { node in
        Record.read(node, as: Phrase(ja: "翻訳のファイル", en: "a translation")).then(translation)
      }
    }
  }

  private static func translation(_ record: Record) -> Outcome<Translation> {
    var record = record
    let language = record.language("language")
    var texts: [Translation.Text] = []
    for node in record.nodes("texts") {
      let entry = Record.read(node, as: Phrase(ja: "翻訳", en: "a text"))
      record.findings += entry.findings
      guard var entry = entry.value else { continue }
      if let key = entry.words("key"), let source = entry.words("source"),
        let words = entry.words("text")
      {
        texts.append(.init(key: key.text, source: source.text, words: words))
      }
      entry.finish()
      record.findings += entry.findings
    }
    record.finish()
    return Outcome(
      language.map { Translation(language: $0, texts: texts) }, record.findings)
  }
}
