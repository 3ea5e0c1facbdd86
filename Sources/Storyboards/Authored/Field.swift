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
  package var isReadonly: Bool
  /// The most scalars that it takes; nil where it does not say.
  package var limit: Int?
  @Rare package var hint: Words?
  @Rare package var example: Words?
  /// What stands in it from the start.
  @Rare package var value: Words?
  @Rare package var unit: Words?
  /// The button beside it that looks something up ("住所検索").
  @Rare package var lookup: Control?
  /// The fields that it is made of (年, 月, 日); empty where it is one.
  package var parts: [Part]
  /// What it offers while a person types.
  package var suggestions: [Words]
  /// Error sentences by the name of the state that shows them.
  package var errors: [FieldError]
  package var aliases: [Words]

  package init(
    _ kind: Kind, label: Words, demand: Demand = .unsaid, isReadonly: Bool = false,
    limit: Int? = nil, hint: Words? = nil, example: Words? = nil, value: Words? = nil,
    unit: Words? = nil, lookup: Control? = nil, parts: [Part] = [], suggestions: [Words] = [],
    errors: [FieldError] = [], aliases: [Words] = []
  ) {
    self.label = label
    self.kind = kind
    self.demand = demand
    self.isReadonly = isReadonly
    self.limit = limit
    self.hint = hint
    self.example = example
    self.value = value
    self.unit = unit
    self.lookup = lookup
    self.parts = parts
    self.suggestions = suggestions
    self.errors = errors
    self.aliases = aliases
  }

  /// One field of several: with options, a list to choose from.
  package struct Part: Sendable {
    package var label: Words
    package var kind: Kind
    package var options: [Words]

    package init(_ label: Words, kind: Kind = .text, options: [Words] = []) {
      self.label = label
      self.kind = kind
      self.options = options
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
  /// What is chosen from the start, by its words.
  package var selected: [Words]
  package var demand: Demand
  @Rare package var hint: Words?
  package var errors: [FieldError]
  package var aliases: [Words]

  package init(
    _ kind: Kind, label: Words, options: [Words] = [], selected: [Words] = [],
    demand: Demand = .unsaid, hint: Words? = nil, errors: [FieldError] = [],
    aliases: [Words] = []
  ) {
    self.kind = kind
    self.label = label
    self.options = options
    self.selected = selected
    self.demand = demand
    self.hint = hint
    self.errors = errors
    self.aliases = aliases
  }

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
