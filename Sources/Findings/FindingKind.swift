/// How much a finding weighs. Only errors change the exit code; `--strict` makes errors of warnings.
package enum Severity: String, Hashable, Sendable, Codable, Comparable, CaseIterable {
  case note, warning, error

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }
}

/// One kind of thing that can be said to an author. Its code is permanent.
///
/// Each stage lists its kinds in its own `*Findings.swift`; the first digit of a code tells the
/// stage: 1 read, 2 resolve, 3 plan, 4 render, 5 prove, 6 wording, 7 publish.
package struct FindingKind: Hashable, Sendable {
  /// `KSB` and four digits.
  package let code: String
  package let severity: Severity
  /// What kind of thing this is, in a few words.
  package let title: Phrase
  /// The long form that `kamishibai explain CODE` prints: why it matters and what to do.
  package let explanation: Phrase

  package init(_ code: String, _ severity: Severity, title: Phrase, explanation: Phrase) {
    self.code = code
    self.severity = severity
    self.title = title
    self.explanation = explanation
  }
}
