import Findings

/// One thing on a screen, and the states that show it.
package struct Element: Sendable {
  package var content: Content
  /// Names of the states that show it; empty means all of them.
  package var states: [Words]

  package init(_ content: Content, states: [Words] = []) {
    self.content = content
    self.states = states
  }

  package indirect enum Content: Sendable {
    case heading(Words)
    case text(Words)
    case note(Words)
    case list([Words])
    case banner(Words, BannerStyle)
    case section(Words, [Element])
    case control(Control)
    /// Controls that stand together; each may be limited to states of its own.
    case group(GroupKind, [Element])
    case field(Field)
    case choice(Choice)
    case table(Table)
  }

  package enum GroupKind: String, Sendable, CaseIterable { case buttons, links, menu }
  package enum BannerStyle: String, Sendable, CaseIterable { case info, success, warning, error }
}

/// A button or a link, the two things that can move a story on.
package struct Control: Sendable {
  /// Counts the controls, fields and choices of one screen or frame from 1, in document order;
  /// 0 until `Numbering` has numbered them.
  package var number: Int
  package var label: Words
  package var kind: Kind
  package var style: Style
  package var isDisabled: Bool
  /// Where a press leads, where no step says it.
  @Rare package var goes: Words?

  package init(
    _ kind: Kind, label: Words, style: Style = .secondary, isDisabled: Bool = false,
    goes: Words? = nil
  ) {
    number = 0
    self.kind = kind
    self.label = label
    self.style = style
    self.isDisabled = isDisabled
    self.goes = goes
  }

  package enum Kind: String, Sendable { case button, link }
  package enum Style: String, Sendable, CaseIterable { case primary, secondary, text, danger }

  package var role: Role {
    switch kind {
    case .button: .button
    case .link: .link
    }
  }
}

/// A field that takes what a person types. Nothing typed is ever sent or kept.
package struct Field: Sendable {
  package var number = 0
  package var label: Words
  package var kind: Kind
  package var isRequired: Bool
  @Rare package var hint: Words?
  @Rare package var example: Words?
  /// Error sentences by the name of the state that shows them.
  package var errors: [Error]

  package init(
    _ kind: Kind, label: Words, isRequired: Bool = false, hint: Words? = nil,
    example: Words? = nil, errors: [Error] = []
  ) {
    self.kind = kind
    self.label = label
    self.isRequired = isRequired
    self.hint = hint
    self.example = example
    self.errors = errors
  }

  package struct Error: Sendable {
    package let state: Words
    package let sentence: Words

    package init(state: Words, sentence: Words) {
      self.state = state
      self.sentence = sentence
    }
  }

  package enum Kind: String, Sendable, CaseIterable {
    case text, email, password, tel, number, search, date, textarea
  }
}

/// A check box, radio buttons or a list to choose from.
package struct Choice: Sendable {
  package var number = 0
  package var kind: Kind
  package var label: Words
  /// Empty for a check box.
  package var options: [Words]

  package init(_ kind: Kind, label: Words, options: [Words] = []) {
    self.kind = kind
    self.label = label
    self.options = options
  }

  package enum Kind: String, Sendable, CaseIterable { case checkbox, radio, select }
}

/// A table whose cells hold a text or a control; the first cell of a row names the row.
package struct Table: Sendable {
  package var columns: [Words]
  package var rows: [[Cell]]
  /// What stands there when there is no row.
  package var empty: Words?

  package init(columns: [Words], rows: [[Cell]], empty: Words? = nil) {
    self.columns = columns
    self.rows = rows
    self.empty = empty
  }

  package enum Cell: Sendable {
    case text(Words)
    case control(Control)
  }
}
