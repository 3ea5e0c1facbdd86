import Findings
import Storyboards

/// A text as rules look at it.
package struct ReviewedText: Sendable {
  package let text: String
  package let kind: TextKind
  package let profile: Profile
  /// The language that it is written in.
  package let language: Language
  /// Spans of a remark count in these.
  package let scalars: [Unicode.Scalar]

  package init(_ text: String, _ kind: TextKind, profile: Profile, language: Language) {
    self.text = text
    self.kind = kind
    self.profile = profile
    self.language = language
    scalars = Array(text.unicodeScalars)
  }

  /// A part of the text.
  package subscript(span: Range<Int>) -> String { String(scalars: scalars[span]) }
}
