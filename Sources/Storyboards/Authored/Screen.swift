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
  package var surface: Surface
  /// Which of its system's frames stands around it, by name; nil for the first.
  package var frame: Words?
  /// True where no definition exists and the screen was inferred from the steps that touch it.
  package var isInferred: Bool

  package init(
    id: String = "", title: Words, system: Words? = nil, aliases: [Words] = [],
    states: [Words] = [], breadcrumb: [Control] = [], content: [Element] = [],
    source: Words? = nil, surface: Surface = .web, frame: Words? = nil, isInferred: Bool = false
  ) {
    self.id = id
    self.title = title
    self.system = system
    self.aliases = aliases
    self.states = states
    self.breadcrumb = breadcrumb
    self.content = content
    self.source = source
    self.surface = surface
    self.frame = frame
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

/// What a screen is seen on. A manual tells of more than web pages, and a flow must stay clickable
/// through all of them.
package enum Surface: String, Sendable, CaseIterable {
  case web, email, sms, pdf, phone, paper
  case browserDialog = "browser-dialog"
  case fileChooser = "file-chooser"
  case cardReader = "card-reader"
  case outsideSite = "outside-site"
}

/// A service whose screens appear, with the frames that they share.
package struct System: Sendable {
  package var id: String
  package var name: Words
  /// The first stands around every screen that names none.
  package var frames: [Frame]
  /// What its screens have of their own, on top of the manual's look.
  package var look: Look

  package init(id: String = "", name: Words, frames: [Frame] = [], look: Look = Look()) {
    self.id = id
    self.name = name
    self.frames = frames
    self.look = look
  }
}

/// What the screens of a system have around them, for one kind of reader (公開, ログイン後).
package struct Frame: Sendable {
  /// nil for a system's only frame.
  package var name: Words?
  package var header: [Element]
  package var footer: [Element]
  package var copyright: Words?

  package init(
    name: Words? = nil, header: [Element] = [], footer: [Element] = [], copyright: Words? = nil
  ) {
    self.name = name
    self.header = header
    self.footer = footer
    self.copyright = copyright
  }
}

extension Screen {
  /// The `frame:` of a screen that has nothing around it.
  package static let noFrame = "none"

  /// What stands around it; nil where its author wants none. What is no web page has none by itself.
  package func frame(in system: System?) -> Frame? {
    guard let system else { return nil }
    guard let frame else { return surface == .web ? system.frames.first : nil }
    return system.frames.first { $0.name?.text == frame.text }
  }
}
