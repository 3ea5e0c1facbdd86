import Findings
import Storyboards

/// Tables, and what else has rows.
extension ElementReader {
  mutating func table(_ kind: Table.Kind, _ item: inout Item) -> Table {
    guard kind == .table else {
      let rows = item.record.nodes(kind.rawValue).map { row(in: $0, columns: 0, item) }
      return Table(kind, rows: rows)
    }
    guard let node = item.record.node("table") else { return Table(rows: []) }
    let outcome = Record.read(node, as: Phrase(ja: "表", en: "a table"))
    findings += outcome.findings
    guard var record = outcome.value else { return Table(rows: []) }
    let caption = record.words("caption")?.assumed(item.isAssumed)
    let columns = record.list("columns").map { $0.assumed(item.isAssumed) }
    let select = record.choice("select", Selection.self)
    let rows = record.nodes("rows").map { row(in: $0, columns: columns.count, item) }
    let empty = record.words("empty")?.assumed(item.isAssumed)
    record.finish()
    findings += record.findings
    let selection = select.map { select in
      Choice(
        select == .one ? .radio : .checkboxes,
        label: caption ?? columns.first ?? Words("", at: node.place),
        options: rows.filter { $0.first?.columns == 1 }.compactMap { Table.name(of: $0) })
    }
    return Table(caption: caption, columns: columns, rows: rows, empty: empty, selection: selection)
  }

  /// How many rows can be chosen.
  enum Selection: String, CaseIterable { case one, many }

  private mutating func row(in node: YAMLNode, columns: Int, _ item: Item) -> [Table.Cell] {
    guard case .sequence(let nodes) = node.value else {
      findings.append(
        ScreenFindings.wrongKind(
          node, key: "rows", wanted: Phrase(ja: "[セル, セル]", en: "[cell, cell]")))
      return []
    }
    let cells = nodes.compactMap { cell(in: $0, item) }
    let width = cells.reduce(0) { $0 + Int($1.columns) }
    // A cell of a row above may reach down into this one.
    if columns > 0, width != columns, cells.count == nodes.count,
      width > columns || !hasDeepCells
    {
      findings.append(ScreenFindings.rowLength(node.place, cells: width, columns: columns))
    }
    if cells.contains(where: { $0.rows > 1 }) { hasDeepCells = true }
    return cells
  }

  private mutating func cell(in node: YAMLNode, _ item: Item) -> Table.Cell? {
    switch node.value {
    case .scalar: return node.words.map { .init(.text($0.assumed(item.isAssumed))) }
    case .sequence(let nodes): return .init(.elements(nested(item) { $0.read(nodes) }))
    case .mapping(let entries):
      guard entries.first?.key.text == "cell" else {
        return .init(.elements(nested(item) { $0.read([node]) }))
      }
      let outcome = Record.read(node, as: Phrase(ja: "セル", en: "a cell"))
      findings += outcome.findings
      guard var record = outcome.value else { return nil }
      let content = record.node("cell")
      let columns = record.number("columns", in: 1...20) ?? 1
      let rows = record.number("rows", in: 1...200) ?? 1
      record.finish()
      findings += record.findings
      guard let content, var cell = cell(in: content, item) else { return nil }
      (cell.columns, cell.rows) = (UInt8(columns), UInt8(rows))
      return cell
    }
  }
}
