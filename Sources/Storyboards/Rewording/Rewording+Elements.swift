import Findings

/// The texts of elements, each kind of element with its own.
extension Rewording {
  mutating func change(_ elements: inout [Element]) {
    for index in elements.indices { change(&elements[index]) }
  }

  private mutating func change(_ element: inout Element) {
    let names = element.states
    if !names.isEmpty { states.append(names.map(\.text)) }
    var content = element.content
    change(&content)
    if names.isEmpty {
      element.content = content
    } else {
      states.removeLast()
      element = Element(
        content, states: names.map { renamed($0, as: stateNames[$0.text]) }, remark: element.remark)
    }
  }

  private mutating func change(_ content: inout Element.Content) {
    switch content {
    case .line(var line):
      line.words = change(line.words, line.kind.textKind)
      content = .line(line)
    case .stages(var stages):
      stages.items = stages.items.map { change($0, .text) }
      content = .stages(stages)
    case .container(var container):
      let old = container.title.text
      // A panel has its tab's own words.
      container.title =
        container.kind == .panel
        ? renewed(container.title) : change(container.title, container.textKind)
      if container.isOverlay { dialogTitles[old] = container.title }
      change(&container.elements)
      content = .container(container)
    case .control(var control):
      change(&control)
      content = .control(control)
    case .group(var group):
      group.caption = group.caption.map { change($0, .caption) }
      change(&group.elements)
      content = .group(group)
    case .field(var field):
      change(&field)
      content = .field(field)
    case .choice(let choice): content = .choice(changed(choice))
    case .table(var table):
      change(&table)
      content = .table(table)
    case .picture(var picture):
      picture.alt = change(picture.alt, .alt)
      for index in picture.hotspots.indices { change(&picture.hotspots[index].control) }
      content = .picture(picture)
    }
  }

  mutating func change(_ control: inout Control) {
    control.label = change(control.label, control.kind.textKind)
  }

  private mutating func change(_ field: inout Field) {
    field.label = change(field.label, .label)
    field.hint = field.hint.map { change($0, .hint) }
    field.errors = changed(field.errors)
    guard var extras = field.extras else { return }
    extras.example = extras.example.map { change($0, .example) }
    extras.value = extras.value.map { change($0, .value) }
    extras.unit = extras.unit.map { change($0, .unit) }
    if var lookup = extras.lookup {
      change(&lookup)
      extras.lookup = lookup
    }
    extras.suggestions = extras.suggestions.map { change($0, .option) }
    for index in extras.parts.indices { change(&extras.parts[index]) }
    field.extras = extras
  }

  private mutating func change(_ part: inout Field.Part) {
    part.label = change(part.label, .label)
    let old = part.options
    part.options = old.map { change($0, .option) }
    guard let value = part.value else { return }
    part.value =
      old.firstIndex { $0.text == value.text }.map {
        renamed(value, as: part.options[$0])
      } ?? change(value, .value)
  }

  private mutating func changed(_ errors: [FieldError]) -> [FieldError] {
    errors.map { error in
      states.append([error.state.text])
      defer { states.removeLast() }
      return FieldError(
        state: renamed(error.state, as: stateNames[error.state.text]),
        sentence: change(error.sentence, .error))
    }
  }

  private mutating func changed(_ choice: Choice) -> Choice {
    let label = change(choice.label, .label)
    let options = choice.options.map { change($0, .option) }
    let selected = choice.selected.map { chosen in
      let index = choice.options.firstIndex { $0.text == chosen.text }
      return renamed(chosen, as: index.map { options[$0] })
    }
    var new = Choice(
      choice.kind, label: label, options: options, selected: selected, demand: choice.demand,
      hint: choice.hint.map { change($0, .hint) }, errors: changed(choice.errors),
      aliases: choice.aliases)
    new.number = choice.number
    return new
  }

  private mutating func change(_ table: inout Table) {
    table.caption = table.caption.map { change($0, .caption) }
    table.columns = table.columns.map { change($0, .column) }
    let oldNames = table.rows.map(Table.name)
    for row in table.rows.indices {
      for cell in table.rows[row].indices {
        switch table.rows[row][cell].content {
        case .text(let words): table.rows[row][cell].content = .text(change(words, .cell))
        case .elements(var elements):
          change(&elements)
          table.rows[row][cell].content = .elements(elements)
        }
      }
    }
    table.empty = table.empty.map { change($0, .text) }
    guard let selection = table.selection else { return }
    // The rows answer the question: their new names are what may be chosen.
    var names: [String: Words] = [:]
    for (old, row) in zip(oldNames, table.rows) {
      if let old, let new = Table.name(of: row) { names[old.text] = new }
    }
    var new = Choice(
      selection.kind, label: change(selection.label, .label),
      options: selection.options.map { renamed($0, as: names[$0.text]) },
      selected: selection.selected.map { renamed($0, as: names[$0.text]) },
      demand: selection.demand,
      hint: selection.hint.map { change($0, .hint) }, errors: changed(selection.errors),
      aliases: selection.aliases)
    new.number = selection.number
    table.selection = new
  }

  /// Lets the controls that open a dialog name it as it is called now.
  func followDialogs(_ elements: inout [Element]) {
    guard dialogTitles.contains(where: { $0.key != $0.value.text }) else { return }
    for index in elements.indices { followDialogs(&elements[index]) }
  }

  private func followDialogs(_ element: inout Element) {
    if case .control(let control) = element.content, let goes = control.goes,
      case .dialog(let name) = Destination(goes), let title = dialogTitles[name]
    {
      var new = Control(
        control.kind, label: control.label, style: control.style, traits: control.traits,
        icon: control.icon, goes: Words("dialog: " + title.text, at: goes.place),
        aliases: control.aliases)
      new.number = control.number
      element.content = .control(new)
    }
    element.changeInside(followDialogs)
  }
}

extension TextBlock.Kind {
  fileprivate var textKind: TextKind {
    switch self {
    case .heading, .errorSummary: .heading
    case .note: .note
    case .banner, .emergency, .toast: .banner
    case .tag: .tag
    case .map, .chart, .captcha, .pdf: .alt
    case .text, .legend, .progress: .text
    }
  }
}

extension Control.Kind {
  fileprivate var textKind: TextKind {
    switch self {
    case .button: .button
    case .link: .link
    case .tab: .tab
    }
  }
}

extension Container {
  fileprivate var textKind: TextKind {
    switch kind {
    case .dialog, .drawer: .dialog
    // What stands on them is pressed to unfold or to show what they hold.
    case .details, .help: .button
    case .panel: .tab
    case .fieldset: .label
    case .section, .search, .card, .completion, .box, .branch: .heading
    }
  }
}
