import Findings

/// How an author wants the words of her manual to be reviewed.
package struct WordingChoice: Sendable {
  /// nil where she names none.
  package var profile: Profile?
  /// Codes of rules that are switched off.
  package var off: [Words]
  /// Dictionaries of terms, relative to the manual's folder.
  package var dictionaries: [Words]

  package init(profile: Profile? = nil, off: [Words] = [], dictionaries: [Words] = []) {
    self.profile = profile
    self.off = off
    self.dictionaries = dictionaries
  }
}
