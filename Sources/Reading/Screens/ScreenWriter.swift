import Storyboards

/// Writes a screen as the YAML that `ScreenReader` reads: the definitions that an import starts
/// from. What is derived (numbers) or said elsewhere (where a press leads) is left out.
package enum ScreenWriter {
  private typealias Pair = (String, YAMLValue)

  /// - Parameter source: where the words come from, for the reviewer.
  /// - Throws: `YAMLProblem` where a text cannot be written.
  package static func yaml(of screen: Screen, source: String) throws -> String {
    var pairs: [Pair] = [("screen", .text(screen.title.text)), ("id", .text(screen.id))]
    if let system = screen.system { pairs.append(("system", .text(system.text))) }
    pairs.append(("source", .text(source)))
    let content = screen.content.map(value)
    if !content.isEmpty { pairs.append(("content", .list(content))) }
    return try YAMLValue.mapping(pairs).written()
  }

  private static func value(_ element: Element) -> YAMLValue {
    switch element.content {
    case .line(let line):
      item(
        line.kind.rawValue, line.words,
        line.style == .info ? [] : [("style", .text(line.style.rawValue))])
    case .stages(let stages): .mapping([("steps", texts(stages.items))])
    case .container(let container):
      item(
        container.kind.rawValue, container.title,
        [("content", .list(container.elements.map(value)))])
    case .control(let control): value(control)
    case .group(let group):
      .mapping([(group.kind.rawValue, .list(group.elements.map(value)))])
    case .field(let field): value(field)
    case .choice(let choice):
      item(
        choice.kind.rawValue, choice.label,
        choice.options.isEmpty ? [] : [("options", texts(choice.options))])
    case .table(let table): value(table)
    case .picture(let picture):
      item("image", picture.alt, picture.file.map { [("file", .text($0.text))] } ?? [])
    }
  }

  private static func value(_ control: Control) -> YAMLValue {
    item(
      control.kind.rawValue, control.label,
      control.style == .secondary ? [] : [("style", .text(control.style.rawValue))])
  }

  private static func value(_ field: Field) -> YAMLValue {
    switch field.kind {
    case .text: item("field", field.label)
    case .textarea, .file: item(field.kind.rawValue, field.label)
    default: item("field", field.label, [("type", .text(field.kind.rawValue))])
    }
  }

  private static func value(_ table: Table) -> YAMLValue {
    let rows = YAMLValue.list(table.rows.map { .list($0.map(value)) })
    guard table.kind == .table else { return .mapping([(table.kind.rawValue, rows)]) }
    let columns: [Pair] = table.columns.isEmpty ? [] : [("columns", texts(table.columns))]
    return .mapping([("table", .mapping(columns + [("rows", rows)]))])
  }

  private static func value(_ cell: Table.Cell) -> YAMLValue {
    switch cell.content {
    case .text(let words): .text(words.text)
    case .elements(let elements):
      elements.count == 1 ? value(elements[0]) : .list(elements.map(value))
    }
  }

  private static func item(_ kind: String, _ words: Words, _ more: [Pair] = []) -> YAMLValue {
    let assumed: [Pair] = words.isAssumed ? [("assumed", .text("true"))] : []
    return .mapping([(kind, .text(words.text))] + more + assumed)
  }

  private static func texts(_ words: [Words]) -> YAMLValue { .list(words.map { .text($0.text) }) }
}
