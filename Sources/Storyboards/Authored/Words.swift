import Findings

/// A text that a person will read, scalar for scalar as its author wrote it, with its origin.
package struct Words: Hashable, Sendable {
  package let text: String
  /// Where the author wrote it. For an inferred text, the place that it was inferred from.
  package let place: Place
  /// True where nobody has written yet that this text stands on the screen. The review view
  /// shows such texts as assumed; nothing else treats them differently.
  package let isAssumed: Bool
  /// The language that it is written in, where that is not the language of its page.
  package let language: Language?

  package init(
    _ text: String, at place: Place, isAssumed: Bool = false, language: Language? = nil
  ) {
    self.text = text
    self.place = place
    self.isAssumed = isAssumed
    self.language = language
  }

  /// The same words, on a page of another language.
  package func inLanguage(_ language: Language) -> Words {
    Words(text, at: place, isAssumed: isAssumed, language: language)
  }

  /// The same words, marked as assumed if they are not already and `assumed` says so.
  package func assumed(_ assumed: Bool) -> Words {
    assumed && !isAssumed ? Words(text, at: place, isAssumed: true, language: language) : self
  }
}

extension Words {
  /// Where they stand tells nearly all words apart, and costs no look at a text whose letters would
  /// be brought into normal form first.
  package func hash(into hasher: inout Hasher) { hasher.combine(place) }

  /// Where a name stands first, in scalars; empty where it does not.
  package func span(of name: String) -> Range<Int> {
    // Noncharacters (U+FDD0 and on) mark where texts begin and end, and are no part of a name.
    let wanted = name.unicodeScalars.filter { !(0xFDD0...0xFDEF).contains($0.value) }
    let scalars = Array(text.unicodeScalars)
    guard !wanted.isEmpty, wanted.count <= scalars.count else { return 0..<0 }
    for start in 0...(scalars.count - wanted.count)
    where scalars[start..<(start + wanted.count)].elementsEqual(wanted) {
      return start..<(start + wanted.count)
    }
    return 0..<0
  }
}
