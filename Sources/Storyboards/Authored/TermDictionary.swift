import Findings

/// Words and the spellings that they replace, as an author wrote them in a dictionary for prh.
package struct TermDictionary: Hashable, Sendable {
  /// In the order in which they hold; those of imported files last.
  package let rules: [TermRule]
  /// Every file that was read, the first one first.
  package let files: [String]

  package init(rules: [TermRule], files: [String]) {
    self.rules = rules
    self.files = files
  }
}

/// One word and what it replaces.
package struct TermRule: Hashable, Sendable {
  /// What has to stand there; `$1`…`$99` and `$&` are what the pattern has found.
  package let expected: Words
  /// Texts, or regular expressions between slashes. Empty: `expected` in any case and width.
  package let patterns: [Words]
  /// Patterns count only where a word of Latin letters begins and ends (JavaScript's `\b`).
  package let isWordBound: Bool
  /// `$1`…: a match holds only where this group has found nothing.
  package let mustBeEmpty: Words?
  /// What the rule has to come to.
  package let specs: [Spec]
  /// Said to the author whose words are found.
  package let message: Words?
  /// Where to read more.
  package let address: Words?

  package init(
    expected: Words, patterns: [Words] = [], isWordBound: Bool = false, mustBeEmpty: Words? = nil,
    specs: [Spec] = [], message: Words? = nil, address: Words? = nil
  ) {
    self.expected = expected
    self.patterns = patterns
    self.isWordBound = isWordBound
    self.mustBeEmpty = mustBeEmpty
    self.specs = specs
    self.message = message
    self.address = address
  }

  /// What a text becomes under the rule: its author's own test.
  package struct Spec: Hashable, Sendable {
    package let from: Words
    package let to: Words

    package init(from: Words, to: Words) {
      self.from = from
      self.to = to
    }
  }
}
