import Findings
import Storyboards

/// What reviewers are told of a site's texts: the rows of its list of strings.
package struct Review: Sendable {
  package let rows: [ReviewRow]
  /// Whether there are too many texts to list, so that only those stand here of which there is
  /// something to say.
  package let isPartial: Bool
  /// How many texts there are, those that are not listed included.
  package let total: Int

  package init(rows: [ReviewRow], isPartial: Bool = false, total: Int? = nil) {
    self.rows = rows
    self.isPartial = isPartial
    self.total = total ?? rows.count
  }

  package static let empty = Review(rows: [])
}

/// One text that a person reads, as the list of strings shows it.
package struct ReviewRow: Sendable {
  /// The same from build to build; its row has it as its id.
  package let key: String
  package let text: String
  package let kind: TextKind
  /// What the screen, procedure or system is called to which it belongs.
  package let owner: String
  /// The states of its screen that show it; empty where all do.
  package let states: [String]
  package let isAssumed: Bool
  /// "screens/a.yaml:3:5".
  package let origin: String
  /// The manual's lines that speak of it, written as origins are.
  package let citations: [String]
  /// Where it is to be seen, the page first that shows it best.
  package let pages: [ReviewPage]
  /// In scalars.
  package let length: Int
  package let findings: [ReviewFinding]

  package init(
    key: String, text: String, kind: TextKind, owner: String, states: [String] = [],
    isAssumed: Bool = false, origin: String, citations: [String] = [], pages: [ReviewPage] = [],
    length: Int, findings: [ReviewFinding] = []
  ) {
    self.key = key
    self.text = text
    self.kind = kind
    self.owner = owner
    self.states = states
    self.isAssumed = isAssumed
    self.origin = origin
    self.citations = citations
    self.pages = pages
    self.length = length
    self.findings = findings
  }
}

/// A page on which a text stands.
package struct ReviewPage: Hashable, Sendable {
  package let label: String
  /// Relative to the site's folder.
  package let path: String

  package init(label: String, path: String) {
    self.label = label
    self.path = path
  }
}

/// What is said of a text.
package struct ReviewFinding: Hashable, Sendable {
  package let code: String
  package let severity: Severity
  /// What all findings of the code are called.
  package let title: Phrase
  package let message: Phrase
  /// What to do, where that is known.
  package let advice: Phrase?

  package init(
    code: String, severity: Severity, title: Phrase, message: Phrase, advice: Phrase? = nil
  ) {
    self.code = code
    self.severity = severity
    self.title = title
    self.message = message
    self.advice = advice
  }
}
