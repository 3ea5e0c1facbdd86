import Findings

/// One screen of a system: title, states, elements. It never knows where a press leads, but for
/// a `goes:` that no step says.
package struct Screen: Sendable {
  /// ASCII, for file names. Empty until *resolve* has derived one.
  package var id: String
  package var title: Words
  package var system: Words?
  package var aliases: [Words]
  /// The variants' names in the author's order. Empty: the screen has one, unnamed.
  package var states: [Words]
  package var breadcrumb: [Control]
  package var content: [Element]
  /// Where the author says that the words come from.
  package var source: Words?
  /// True where no definition exists and the screen was inferred from the steps that touch it.
  package var isInferred: Bool

  package init(
    id: String = "", title: Words, system: Words? = nil, aliases: [Words] = [],
    states: [Words] = [], breadcrumb: [Control] = [], content: [Element] = [],
    source: Words? = nil, isInferred: Bool = false
  ) {
    self.id = id
    self.title = title
    self.system = system
    self.aliases = aliases
    self.states = states
    self.breadcrumb = breadcrumb
    self.content = content
    self.source = source
    self.isInferred = isInferred
  }
}

extension Screen {
  /// The breadcrumb's last word where it names the screen itself: a text, nothing to press.
  package var here: Control? {
    breadcrumb.last.flatMap { $0.goes == nil && $0.label.text == title.text ? $0 : nil }
  }

  /// The way there.
  package var crumbs: ArraySlice<Control> { here == nil ? breadcrumb[...] : breadcrumb.dropLast() }
}

/// A service whose screens appear, with the frame that they share.
package struct System: Sendable {
  package var id: String
  package var name: Words
  package var header: [Element]
  package var footer: [Element]
  package var copyright: Words?

  package init(
    id: String = "", name: Words, header: [Element] = [], footer: [Element] = [],
    copyright: Words? = nil
  ) {
    self.id = id
    self.name = name
    self.header = header
    self.footer = footer
    self.copyright = copyright
  }
}
