import Findings

/// A button, a link or a tab: what can move a story on.
package struct Control: Sendable {
  /// Counts the controls, fields and choices of one screen or frame from 1, in document order;
  /// 0 until `Numbering` has numbered them.
  package var number: Int
  package var label: Words
  package var kind: Kind
  package var style: Style
  package var traits: Traits
  package var icon: Icon?
  @Rare private var extras: Extras?

  /// What few controls have, behind one pointer.
  private struct Extras {
    let goes: Words?
    let aliases: [Words]
  }

  /// Where a press leads, where no step says it.
  package var goes: Words? { extras?.goes }

  /// Other names that the manual has for it.
  package var aliases: [Words] { extras?.aliases ?? [] }

  package init(
    _ kind: Kind, label: Words, style: Style = .secondary, traits: Traits = [],
    icon: Icon? = nil, goes: Words? = nil, aliases: [Words] = []
  ) {
    number = 0
    self.kind = kind
    self.label = label
    self.style = style
    self.traits = traits
    self.icon = icon
    if goes != nil || !aliases.isEmpty { extras = Extras(goes: goes, aliases: aliases) }
  }

  package enum Kind: String, Sendable, CaseIterable { case button, link, tab }
  package enum Style: String, Sendable, CaseIterable { case primary, secondary, text, danger }

  package struct Traits: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let disabled = Traits(rawValue: 1)
    /// Where the reader is: the page of a pagination, the tab that is shown.
    package static let current = Traits(rawValue: 2)
    package static let newWindow = Traits(rawValue: 4)
    package static let download = Traits(rawValue: 8)
    /// Drawn as its icon alone; the label is its accessible name.
    package static let iconOnly = Traits(rawValue: 16)
  }

  /// The pictures that a control may carry. Drawn by the theme.
  package enum Icon: String, Sendable, CaseIterable {
    case menu, search, close, settings, user, bell, help, home, edit, delete, download, print
    case calendar, more, back, next, add, remove, mail, lock, star, share, upload, refresh
  }

  /// Its role on the page: a tab of a page without scripts is a link.
  package var role: Role { kind == .button ? .button : .link }
}

/// Where an author's `goes:` leads.
package enum Destination: Equatable, Sendable {
  case back
  /// Shuts the dialog or drawer that the control stands in.
  case close
  case dialog(String)
  case state(String)
  /// An address outside: shown, never followed.
  case outside(String)
  case screen(String)

  package init(_ goes: Words) {
    let text = goes.text
    switch text {
    case "back": self = .back
    case "close": self = .close
    default:
      if let name = Self.rest(of: text, behind: "dialog:") ?? Self.rest(of: text, behind: "drawer:")
      {
        self = .dialog(name)
      } else if let name = Self.rest(of: text, behind: "state:") {
        self = .state(name)
      } else if Self.outsideSchemes.contains(where: { text.lowercased().hasPrefix($0) }) {
        self = .outside(text)
      } else {
        self = .screen(text)
      }
    }
  }

  private static let outsideSchemes = ["https:", "http:", "mailto:", "tel:"]

  private static func rest(of text: String, behind start: String) -> String? {
    guard text.utf8.starts(with: start.utf8) else { return nil }
    let rest = text.unicodeScalars.dropFirst(start.unicodeScalars.count)
      .drop { $0 == " " || $0 == "\u{3000}" }
    return String(String.UnicodeScalarView(rest))
  }
}
