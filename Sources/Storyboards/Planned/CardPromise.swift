import Findings

/// One of several cards that a page shows, to look at: nothing on it leads away from the page.
package struct CardPromise: Sendable {
  /// The id of the card's element. Those within it begin with it and a hyphen.
  package let id: String
  /// An index into the views of the site; nil for an outcome.
  package let view: Int?
  /// The text of the element with the id `<id>-words`: the step's own sentences.
  package let words: Words?
  /// The control that is ringed.
  package let hotspot: LabelPromise?

  package init(id: String, view: Int?, words: Words? = nil, hotspot: LabelPromise? = nil) {
    self.id = id
    self.view = view
    self.words = words
    self.hotspot = hotspot
  }

  /// The card of a state on the page that shows all states of a screen.
  package static func id(ofState state: Int) -> String { "v\(state + 1)" }
}
