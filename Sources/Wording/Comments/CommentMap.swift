import Findings
import Storyboards

/// Finds what reviewers spoke of in the words of today.
package enum CommentMap {
  /// A comment and what became of its text.
  package struct Mapped: Sendable {
    package let comment: ReviewComment
    package let fate: Fate
    /// What the screen or procedure is called today; nil where it is gone.
    package let owner: String?
    /// Where to look today: at the text, at the one that took its place, or at the first of its
    /// owner; nil where the owner is gone.
    package let place: Place?

    fileprivate init(_ comment: ReviewComment, _ fate: Fate, at string: InventoryString?) {
      self.comment = comment
      self.fate = fate
      owner = string?.ownerName
      place = string?.words.place
    }
  }

  package enum Fate: Sendable {
    /// The text is as the reviewer saw it.
    case standing(InventoryString)
    /// The text is gone; the likeliest to have taken its place, where one is alike.
    case overtaken(by: InventoryString?)
    /// Its screen or procedure is gone.
    case lost
  }

  /// Each comment once, in the order given.
  package static func map(
    _ comments: [ReviewComment], onto strings: [InventoryString]
  ) -> [Mapped] {
    let strings = strings.sorted(by: InventoryString.precedes)
    let byKey = Dictionary(strings.map { ($0.key, $0) }) { first, _ in first }
    let byOwner = Dictionary(grouping: strings, by: \.ownerName)
    let renamed = RenamedOwners(strings)
    var likeness = Likeness()
    return comments.map { comment in
      if let string = byKey[comment.key], isSame(string, comment) {
        return Mapped(comment, .standing(string), at: string)
      }
      guard
        let owned = byOwner[comment.owner] ?? byKey[comment.key].map({ [$0] })
          ?? renamed.owner(of: comment).flatMap({ byOwner[$0] })
      else {
        return Mapped(comment, .lost, at: nil)
      }
      let alike = owned.filter { $0.kind == comment.kind }
      // Of two that were alike one may be gone, and the other have its key.
      if let same = alike.first(where: { isSame($0, comment) }) {
        return Mapped(comment, .standing(same), at: same)
      }
      let successor = likeliest(to: comment, among: alike, &likeness)
      return Mapped(comment, .overtaken(by: successor), at: successor ?? owned.first)
    }
  }

  private static func isSame(_ string: InventoryString, _ comment: ReviewComment) -> Bool {
    string.text.unicodeScalars.elementsEqual(comment.text.unicodeScalars)
  }

  private static func likeliest(
    to comment: ReviewComment, among strings: [InventoryString], _ likeness: inout Likeness
  ) -> InventoryString? {
    let text = likeness.text(comment.text)
    var best: (string: InventoryString, likeness: Int)?
    for string in strings {
      let found = likeness.of(
        text, likeness.text(string.text), least: LikelyPairs.leastInPlace)
      if found > best?.likeness ?? 0 { best = (string, found) }
    }
    return best?.string
  }
}

/// Finds what a screen or procedure is called today whose name has changed since a comment.
private struct RenamedOwners {
  /// Of each file the owner of its texts; nil where it has several.
  private var byFile: [String: String?] = [:]
  /// The one owner of a text of a file; nil where several have it.
  private var byText: [Text: String?] = [:]

  private struct Text: Hashable {
    let file: String
    let kind: TextKind
    let scalars: [Unicode.Scalar]

    init(_ file: String, _ kind: TextKind, _ text: String) {
      self.file = file
      self.kind = kind
      scalars = Array(text.unicodeScalars)
    }
  }

  init(_ strings: [InventoryString]) {
    for string in strings {
      let owner = string.ownerName
      let file = string.words.place.file
      if case .screen = string.owner {
        byFile[file] = byFile[file, default: owner] == owner ? owner : .some(nil)
      }
      let text = Text(file, string.kind, string.text)
      byText[text] = byText[text, default: owner] == owner ? owner : .some(nil)
    }
  }

  /// A screen that keeps its file is the same; of several in one file, as those are that the manual
  /// alone tells of, the one that has the text today.
  func owner(of comment: ReviewComment) -> String? {
    if let owner = byFile[comment.origin.file], let owner { return owner }
    let text = Text(comment.origin.file, comment.kind, comment.text)
    if let owner = byText[text], let owner { return owner }
    return nil
  }
}
