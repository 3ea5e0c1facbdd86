import Findings
import Storyboards

/// What a reviewer wrote of one text.
package struct ReviewComment: Hashable, Sendable {
  /// Given once, by the page that it was written on; stays when the comment is edited.
  package let id: String
  /// The key of the text in the inventory at that time.
  package let key: String
  package let kind: TextKind
  /// What the screen or procedure of the text was called.
  package let owner: String
  /// The text itself, as the reviewer saw it.
  package let text: String
  /// Where the text stood in the manual or its screens.
  package let origin: Place
  package let author: String
  package let comment: String
  /// In UTC as browsers write it (2025-01-31T09:00:00.000Z): times compare as texts.
  package let created: String
  package let changed: String

  package init(
    id: String, key: String, kind: TextKind, owner: String, text: String, origin: Place,
    author: String, comment: String, created: String, changed: String
  ) {
    self.id = id
    self.key = key
    self.kind = kind
    self.owner = owner
    self.text = text
    self.origin = origin
    self.author = author
    self.comment = comment
    self.created = created
    self.changed = changed
  }
}

extension ReviewComment: Comparable {
  /// In the order in which they were written.
  package static func < (left: ReviewComment, right: ReviewComment) -> Bool {
    if left.created != right.created { return left.created < right.created }
    if left.id != right.id { return left.id < right.id }
    if left.changed != right.changed { return left.changed < right.changed }
    if left.author != right.author { return left.author < right.author }
    if left.comment != right.comment { return left.comment < right.comment }
    if left.key != right.key { return left.key < right.key }
    return left.origin < right.origin
  }
}
