/// What a text is to the person who reads it.
package enum TextKind: String, Sendable, CaseIterable {
  /// What can be pressed.
  case button, link, tab
  /// The name of a field or a question, and what may be chosen.
  case label, option
  case hint, example, value, unit
  case error
  /// What stands over a part of a screen, a dialog or a card.
  case heading, dialog, caption
  /// The name of a screen; of a procedure or of the whole manual; of a service.
  case title, flow, system
  /// The name of a screen's state, told beside its title.
  case state
  case text, note, banner, tag, cell, column
  /// What an image shows, for those who cannot see it.
  case alt
  case copyright
  /// A sentence of a step, what is said before the steps, and what is said beside them (※).
  case step, introduction, remark
  /// The words of the sample band.
  case band
}

extension TextKind {
  /// Whether the manual's author wrote it as prose, rather than its screens' as an element.
  package var isProse: Bool {
    switch self {
    case .flow, .step, .introduction, .remark: true
    case .button, .link, .tab, .label, .option, .hint, .example, .value, .unit, .error, .heading,
      .dialog, .caption, .title, .system, .state, .text, .note, .banner, .tag, .cell, .column, .alt,
      .copyright, .band:
      false
    }
  }

  /// Whether a person can press it.
  package var isPressed: Bool { self == .button || self == .link || self == .tab }
}

/// Whom a text belongs to.
package enum TextOwner: Hashable, Sendable {
  case manual
  case flow(Int)
  case system(Int)
  case screen(Int)
}

/// Where a text stands in the story.
package struct TextContext: Sendable {
  package let kind: TextKind
  package let owner: TextOwner
  /// The states of its screen, or the frames of its system, that show it; empty where all do.
  package let states: [String]
}
