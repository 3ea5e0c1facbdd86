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
    case .heading(let words): item("heading", words)
    case .text(let words): item("text", words)
    case .note(let words): item("note", words)
    case .banner(let words, let style): item("banner", words, [("style", .text(style.rawValue))])
    case .list(let items): .mapping([("list", texts(items))])
    case .section(let title, let elements):
      item("section", title, [("content", .list(elements.map(value)))])
    case .control(let control): value(control)
    case .group(let kind, let elements): .mapping([(kind.rawValue, .list(elements.map(value)))])
    case .field(let field):
      item("field", field.label, field.kind == .text ? [] : [("type", .text(field.kind.rawValue))])
    case .choice(let choice):
      item(
        choice.kind.rawValue, choice.label,
        choice.options.isEmpty ? [] : [("options", texts(choice.options))])
    case .table(let table): value(table)
    }
  }

  private static func value(_ control: Control) -> YAMLValue {
    item(
      control.kind.rawValue, control.label,
      control.style == .secondary ? [] : [("style", .text(control.style.rawValue))])
  }

  private static func value(_ table: Table) -> YAMLValue {
    let rows = table.rows.map { cells in
      YAMLValue.list(
        cells.map { cell in
          switch cell {
          case .text(let words): .text(words.text)
          case .control(let control): value(control)
          }
        })
    }
    let columns: [Pair] = table.columns.isEmpty ? [] : [("columns", texts(table.columns))]
    return .mapping([("table", .mapping(columns + [("rows", .list(rows))]))])
  }

  private static func item(_ kind: String, _ words: Words, _ more: [Pair] = []) -> YAMLValue {
    let assumed: [Pair] = words.isAssumed ? [("assumed", .text("true"))] : []
    return .mapping([(kind, .text(words.text))] + more + assumed)
  }

  private static func texts(_ words: [Words]) -> YAMLValue { .list(words.map { .text($0.text) }) }
}
