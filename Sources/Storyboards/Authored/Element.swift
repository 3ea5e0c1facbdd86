import Findings

/// One thing on a screen, and the states that show it.
package struct Element: Sendable {
  package var content: Content
  @Rare private var circumstances: Circumstances?

  /// What few elements have, behind one pointer.
  private struct Circumstances {
    let states: [Words]
    let remark: Words?
  }

  package init(_ content: Content, states: [Words] = [], remark: Words? = nil) {
    self.content = content
    if !states.isEmpty || remark != nil {
      circumstances = Circumstances(states: states, remark: remark)
    }
  }

  /// Names of the states that show it; empty means all of them.
  package var states: [Words] { circumstances?.states ?? [] }

  /// What the author wants to tell the reviewers about it. It stands on no screen.
  package var remark: Words? { circumstances?.remark }

  /// What an element is made of. Many kinds of an author's vocabulary share one shape; each keeps
  /// its own name, look and template by its `kind`.
  package indirect enum Content: Sendable {
    case line(TextBlock)
    case stages(Stages)
    case container(Container)
    case control(Control)
    case group(Group)
    case field(Field)
    case choice(Choice)
    case table(Table)
    case picture(Picture)
  }
}

extension Element {
  /// Whether a state shows the element; nil is the only state of a screen that has no other.
  package func isShown(in state: String?) -> Bool {
    guard let state else { return true }
    return states.isEmpty || states.contains { $0.text == state }
  }
}

/// One text of its own.
package struct TextBlock: Sendable {
  package var words: Words
  package var kind: Kind
  package var style: Style
  /// How far a `progress` has come, in percent.
  package var percent: UInt8

  package init(_ kind: Kind, _ words: Words, style: Style = .info, percent: UInt8 = 0) {
    self.kind = kind
    self.words = words
    self.style = style
    self.percent = percent
  }

  package enum Kind: String, Sendable, CaseIterable {
    case heading, text, note, banner, emergency, toast, tag, legend, progress
    /// Stand-ins for what a mock cannot show.
    case map, chart, captcha, pdf
    /// Its title, then a link to each field that shows an error.
    case errorSummary = "error-summary"
  }

  package enum Style: String, Sendable, CaseIterable { case info, success, warning, error }
}

/// The stages of a procedure beside each other: a step indicator.
package struct Stages: Sendable {
  package var items: [Words]
  /// The one where the reader is.
  package var current: Int?

  package init(_ items: [Words], current: Int? = nil) {
    self.items = items
    self.current = current
  }
}

/// A titled part of a screen with elements of its own.
package struct Container: Sendable {
  package var kind: Kind
  package var title: Words
  package var elements: [Element]
  /// Whether what can be unfolded is.
  package var isOpen: Bool
  /// Counts with the controls of its screen, where something can lead to it (`isNumbered`).
  package var number = 0

  package init(_ kind: Kind, _ title: Words, _ elements: [Element], isOpen: Bool = false) {
    self.kind = kind
    self.title = title
    self.elements = elements
    self.isOpen = isOpen
  }

  package enum Kind: String, Sendable, CaseIterable {
    case section, fieldset, details, help, dialog, drawer, search, card, completion, box, branch
    /// What a tab shows; its title is the tab's.
    case panel
  }

  /// Whether it lies over the screen until it is closed.
  package var isOverlay: Bool { kind == .dialog || kind == .drawer }

  /// Whether it has an address on the page.
  package var isNumbered: Bool { isOverlay || kind == .panel }
}

/// Elements that stand together; each may be limited to states of its own.
package struct Group: Sendable {
  package var kind: Kind
  package var elements: [Element]
  /// What is said beside them ("全123件中 1～20件").
  @Rare package var caption: Words?

  package init(_ kind: Kind, _ elements: [Element], caption: Words? = nil) {
    self.kind = kind
    self.elements = elements
    self.caption = caption
  }

  package enum Kind: String, Sendable, CaseIterable {
    case list, numbered
    case buttons, links, actions, menu, utility, languages, tabs, pagination, tree, cards, accordion
    case sideMenu = "side-menu"
    case megaMenu = "mega-menu"
  }
}
