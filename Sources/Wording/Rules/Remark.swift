import Findings

/// What a rule has to say of a text.
package struct Remark: Hashable, Sendable {
  package let kind: FindingKind
  /// The scalars of the text that it is about; nil for the whole of it.
  package let span: Range<Int>?
  package let message: Phrase
  package let notes: [Finding.Note]
  /// What to do.
  package let advice: Phrase?
  /// What has to stand in place of the span, where that is certain: `--fix` writes it.
  package let replacement: String?
  /// The kind's own, unless the rule knows better.
  package let severity: Severity

  package init(
    _ kind: FindingKind, at span: Range<Int>? = nil, _ message: Phrase, notes: [Finding.Note] = [],
    advice: Phrase? = nil, replacement: String? = nil, severity: Severity? = nil
  ) {
    self.kind = kind
    self.span = span
    self.message = message
    self.notes = notes
    self.advice = advice
    self.replacement = replacement
    self.severity = severity ?? kind.severity
  }
}
