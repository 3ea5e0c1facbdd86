import Findings
import Storyboards

/// One text that a person reads, with all that a reviewer asks of it.
package struct InventoryString: Sendable {
  /// Stays the same while the text and its owner do, whatever comes before it:
  /// `owner.kind.hash`, with `.2` behind the second of two that are alike.
  package let key: String
  /// The text as its author wrote it, and where.
  package let words: Words
  package let kind: TextKind
  package let owner: TextOwner
  /// What its owner is called: the title of the screen or procedure, the name of the system.
  package let ownerName: String
  /// The states of its screen that show it; empty where all do.
  package let states: [String]
  /// The manual's lines that speak of it.
  package var citations: [Place] = []
  /// Paths of the site's pages on which it stands, in the order of the site.
  package var pages: [String] = []

  package init(
    key: String, words: Words, kind: TextKind, owner: TextOwner, ownerName: String,
    states: [String] = []
  ) {
    self.key = key
    self.words = words
    self.kind = kind
    self.owner = owner
    self.ownerName = ownerName
    self.states = states
  }

  package var text: String { words.text }

  /// In scalars.
  package var length: Int { words.text.unicodeScalars.count }
}
