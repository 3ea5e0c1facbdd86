/// One thing said to an author: what is wrong in her own words, where, what exists, what to do.
package struct Finding: Hashable, Sendable {
  package let kind: FindingKind
  package let severity: Severity
  /// The place to mend; nil only where no file is to blame (a missing folder).
  package let place: Place?
  /// How many scalars from `place` on the finding is about; 0 where that is not known.
  package let length: Int
  package let message: Phrase
  /// What exists, what was meant, what libxml2 said: facts that help, none of them an order.
  package let notes: [Note]
  package let fix: Fix?
  /// The page of the site that it was found on, where it was.
  package let page: String?

  package init(
    _ kind: FindingKind, severity: Severity? = nil, at place: Place?, length: Int = 0,
    _ message: Phrase, notes: [Note] = [], fix: Fix? = nil, page: String? = nil
  ) {
    self.kind = kind
    self.severity = severity ?? kind.severity
    self.place = place
    self.length = length
    self.message = message
    self.notes = notes
    self.fix = fix
    self.page = page
  }

  /// The same finding, weighed anew (for `--strict`).
  package func weighed(_ severity: Severity) -> Finding {
    Finding(
      kind, severity: severity, at: place, length: length, message, notes: notes, fix: fix,
      page: page)
  }

  /// The same finding, on a page of the site.
  package func on(page: String) -> Finding {
    Finding(
      kind, severity: severity, at: place, length: length, message, notes: notes, fix: fix,
      page: page)
  }

  /// The same finding with one note more.
  package func noting(_ note: Note) -> Finding {
    Finding(
      kind, severity: severity, at: place, length: length, message, notes: notes + [note],
      fix: fix, page: page)
  }

  /// A fact beside the message, with a place of its own where it has one.
  package struct Note: Hashable, Sendable {
    package let text: Phrase
    package let place: Place?

    package init(_ text: Phrase, at place: Place? = nil) {
      self.text = text
      self.place = place
    }
  }

  /// What to do, and the exact replacement where it is certain.
  package struct Fix: Hashable, Sendable {
    package let advice: Phrase
    /// Replaces the `length` scalars at the finding's place.
    package let replacement: String?

    package init(_ advice: Phrase, replacement: String? = nil) {
      self.advice = advice
      self.replacement = replacement
    }
  }
}

extension Finding: Comparable {
  /// By place, then by code, then by message: the order in which findings are always told.
  package static func < (left: Finding, right: Finding) -> Bool {
    switch (left.place, right.place) {
    case (nil, _?): return true
    case (_?, nil): return false
    case (let a?, let b?) where a != b: return a < b
    default: break
    }
    if left.kind.code != right.kind.code { return left.kind.code < right.kind.code }
    return left.message.english < right.message.english
  }
}
