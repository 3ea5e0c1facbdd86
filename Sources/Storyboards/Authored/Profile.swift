/// For whom the words are written: which rules hold, and how strict they are.
package enum Profile: String, Sendable, CaseIterable {
  /// After the guide to official writing (公用文): 及び and 並びに stay.
  case gov
  /// What products of today write.
  case saas
  /// No rules of style: only what is broken, and what the manual and the screens disagree on.
  case none
}
