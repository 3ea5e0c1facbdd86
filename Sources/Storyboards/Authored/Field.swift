import Findings

/// Whether something must be filled in, and whether the screen says so.
package enum Demand: String, Sendable { case required, optional, unsaid }

/// What a question shows in a state in which its answer is refused.
package struct FieldError: Sendable {
  package let state: Words
  package let sentence: Words

  package init(state: Words, sentence: Words) {
    self.state = state
    self.sentence = sentence
  }
}

/// A field that takes what a person types. Nothing typed is ever sent or kept.
package struct Field: Sendable {
  package var number = 0
  package var label: Words
  package var kind: Kind
  package var demand: Demand
  @Rare package var hint: Words?
  /// Error sentences by the name of the state that shows them.
  package var errors: [FieldError]
  /// What few fields have, behind one pointer.
  @Rare package var extras: Extras?

  package init(
    _ kind: Kind, label: Words, demand: Demand = .unsaid, hint: Words? = nil,
    errors: [FieldError] = [], extras: Extras? = nil
  ) {
    self.label = label
    self.kind = kind
    self.demand = demand
    self.hint = hint
    self.errors = errors
    self.extras = extras
  }

  package struct Extras: Sendable {
    package var example: Words?
    package var isReadonly = false
    /// The most scalars that it takes; nil where it does not say.
    package var limit: Int?
    /// What stands in it from the start.
    package var value: Words?
    package var unit: Words?
    /// The button beside it that looks something up ("住所検索").
    package var lookup: Control?
    /// The fields that it is made of (年, 月, 日); empty where it is one.
    package var parts: [Part] = []
    /// What it offers while a person types.
    package var suggestions: [Words] = []
    package var aliases: [Words] = []

    package init() {}

    package var isEmpty: Bool {
      example == nil && !isReadonly && limit == nil && value == nil && unit == nil && lookup == nil
        && parts.isEmpty
        && suggestions.isEmpty && aliases.isEmpty
    }
  }

  package var parts: [Part] { extras?.parts ?? [] }

  package var lookup: Control? { extras?.lookup }

  /// One field of several: with options, a list to choose from.
  package struct Part: Sendable {
    package var label: Words
    package var kind: Kind
    package var options: [Words]
    /// What stands in it from the start; of a list, what is chosen.
    package var value: Words?

    package init(_ label: Words, kind: Kind = .text, options: [Words] = [], value: Words? = nil) {
      self.label = label
      self.kind = kind
      self.options = options
      self.value = value
    }
  }

  package enum Kind: String, Sendable, CaseIterable {
    case text, email, password, number, tel, url, search, date, time, month, textarea, file
    /// Digits that are covered while they are typed.
    case digits
    case postcode
  }
}

/// A check box, radio buttons or a list to choose from.
package struct Choice: Sendable {
  package var number = 0
  package var kind: Kind
  package var label: Words
  /// Empty for a single check box.
  package var options: [Words]
  package var demand: Demand
  @Rare private var extras: Extras?

  /// What few choices have, behind one pointer.
  private struct Extras {
    let selected: [Words]
    let hint: Words?
    let errors: [FieldError]
    let aliases: [Words]
  }

  package init(
    _ kind: Kind, label: Words, options: [Words] = [], selected: [Words] = [],
    demand: Demand = .unsaid, hint: Words? = nil, errors: [FieldError] = [],
    aliases: [Words] = []
  ) {
    self.kind = kind
    self.label = label
    self.options = options
    self.demand = demand
    if !selected.isEmpty || hint != nil || !errors.isEmpty || !aliases.isEmpty {
      extras = Extras(selected: selected, hint: hint, errors: errors, aliases: aliases)
    }
  }

  /// What is chosen from the start, by its words.
  package var selected: [Words] { extras?.selected ?? [] }

  package var hint: Words? { extras?.hint }

  package var errors: [FieldError] { extras?.errors ?? [] }

  package var aliases: [Words] { extras?.aliases ?? [] }

  package enum Kind: String, Sendable, CaseIterable {
    case checkbox, checkboxes, radio, select, consent, toggle
  }
}

extension [FieldError] {
  /// What a state shows.
  package func sentence(in state: String?) -> Words? {
    first { $0.state.text == state }?.sentence
  }
}
