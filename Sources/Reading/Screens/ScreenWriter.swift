import Storyboards
import Yams

/// Writes a screen as the YAML that `ScreenReader` reads: the definitions that an import starts
/// from. What is derived (numbers) or said elsewhere (where a press leads) is left out.
package enum ScreenWriter {
  /// - Parameter source: where the words come from, for the reviewer.
  /// - Throws: what Yams throws where it cannot write a text.
  package static func yaml(of screen: Screen, source: String) throws -> String {
    var pairs = [("screen", Node(screen.title.text)), ("id", Node(screen.id))]
    if let system = screen.system { pairs.append(("system", Node(system.text))) }
    pairs.append(("source", Node(source)))
    let content = screen.content.map(node)
    if !content.isEmpty { pairs.append(("content", Node(content))) }
    return try serialize(node: mapping(pairs), allowUnicode: true)
  }

  private static func node(_ element: Element) -> Node {
    switch element.content {
    case .heading(let words): item("heading", words)
    case .text(let words): item("text", words)
    case .note(let words): item("note", words)
    case .banner(let words, let style): item("banner", words, [("style", Node(style.rawValue))])
    case .list(let items): mapping([("list", list(items))])
    case .section(let title, let elements):
      item("section", title, [("content", Node(elements.map(node)))])
    case .control(let control): node(control)
    case .group(let kind, let elements): mapping([(kind.rawValue, Node(elements.map(node)))])
    case .field(let field):
      item("field", field.label, field.kind == .text ? [] : [("type", Node(field.kind.rawValue))])
    case .choice(let choice):
      item(
        choice.kind.rawValue, choice.label,
        choice.options.isEmpty ? [] : [("options", list(choice.options))])
    case .table(let table): node(table)
    }
  }

  private static func node(_ control: Control) -> Node {
    item(
      control.kind.rawValue, control.label,
      control.style == .secondary ? [] : [("style", Node(control.style.rawValue))])
  }

  private static func node(_ table: Table) -> Node {
    let rows = table.rows.map { cells in
      Node(
        cells.map { cell in
          switch cell {
          case .text(let words): Node(words.text)
          case .control(let control): node(control)
          }
        })
    }
    let columns = table.columns.isEmpty ? [] : [("columns", list(table.columns))]
    return mapping([("table", mapping(columns + [("rows", Node(rows))]))])
  }

  private static func item(_ kind: String, _ words: Words, _ more: [(String, Node)] = []) -> Node {
    let assumed = words.isAssumed ? [("assumed", Node("true"))] : []
    return mapping([(kind, Node(words.text))] + more + assumed)
  }

  private static func mapping(_ pairs: [(String, Node)]) -> Node {
    Node(pairs.map { (Node($0.0), $0.1) })
  }

  private static func list(_ words: [Words]) -> Node { Node(words.map { Node($0.text) }) }
}
