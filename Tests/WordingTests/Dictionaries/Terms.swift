import Findings
import Reading
import Storyboards
import Wording

/// A dictionary's rules as YAML below `rules:`, compiled.
func matcher(_ rules: String) -> Outcome<TermMatcher> {
  dictionary("rules:\n" + rules).then(TermMatcher.compile)
}

func dictionary(_ text: String) -> Outcome<TermDictionary> {
  DictionaryReader.read("prh.yml") { SourceFile(name: $0, bytes: Array(text.utf8)) }
}

extension Outcome<TermMatcher> {
  /// What the rules say of a text.
  func remarks(on text: String) -> [Remark] {
    value?.matches(in: ReviewedText(text, .text, profile: .none, language: .japanese)) ?? []
  }

  /// The text with all that is certain put right.
  func corrected(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    for remark in remarks(on: text) {
      guard let span = remark.span, let replacement = remark.replacement else { continue }
      result.append(contentsOf: scalars[index..<span.lowerBound])
      result.append(contentsOf: replacement.unicodeScalars)
      index = span.upperBound
    }
    result.append(contentsOf: scalars[index...])
    return String(result)
  }

  var codes: [String] { findings.map(\.kind.code) }
}
