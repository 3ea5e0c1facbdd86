import Findings

/// How a manual's screens look: a theme that ships, and what the author changes of it.
package struct Look: Sendable {
  package var theme: Theme
  /// The colour of buttons and links, `#rrggbb`.
  package var brand: Words?
  /// Design tokens by name, for light and for dark pages.
  package var tokens: [Token]
  package var darkTokens: [Token]

  package init(
    theme: Theme = .dads, brand: Words? = nil, tokens: [Token] = [], darkTokens: [Token] = []
  ) {
    self.theme = theme
    self.brand = brand
    self.tokens = tokens
    self.darkTokens = darkTokens
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
