import Findings

/// How screens look: a theme that ships, and what the author changes of it; of a whole manual, or
/// of one system's screens.
package struct Look: Sendable {
  /// nil where the author names none: then a system has its manual's, and a manual ``Theme/dads``.
  package var theme: Theme?
  /// The colour of buttons and links, `#rrggbb`.
  package var brand: Words?
  /// Design tokens by name, for light and for dark pages.
  package var tokens: [Token]
  package var darkTokens: [Token]

  package init(
    theme: Theme? = nil, brand: Words? = nil, tokens: [Token] = [], darkTokens: [Token] = []
  ) {
    self.theme = theme
    self.brand = brand
    self.tokens = tokens
    self.darkTokens = darkTokens
  }

  /// Whether the author said nothing of it.
  package var isEmpty: Bool {
    theme == nil && brand == nil && tokens.isEmpty && darkTokens.isEmpty
  }

  package enum Theme: String, Sendable, CaseIterable {
    /// After the Digital Agency's design system.
    case dads
    /// Plainly a draft, for reviews where nobody should discuss colours.
    case sketch
  }

  package struct Token: Sendable {
    package let name: Words
    package let value: Words

    package init(name: Words, value: Words) {
      self.name = name
      self.value = value
    }
  }
}
