import Findings

/// A text that a person will read, scalar for scalar as its author wrote it, with its origin.
package struct Words: Hashable, Sendable {
  package let text: String
  /// Where the author wrote it. For an inferred text, the place that it was inferred from.
  package let place: Place
  /// True where nobody has written yet that this text stands on the screen. The review view
  /// shows such texts as assumed; nothing else treats them differently.
  package let isAssumed: Bool

  package init(_ text: String, at place: Place, isAssumed: Bool = false) {
    self.text = text
    self.place = place
    self.isAssumed = isAssumed
  }

  /// The same words, marked as assumed if they are not already and `assumed` says so.
  package func assumed(_ assumed: Bool) -> Words {
    assumed && !isAssumed ? Words(text, at: place, isAssumed: true) : self
  }
}
