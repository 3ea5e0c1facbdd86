import Storyboards
import Templating

/// Rows of cells, as a table, a list of descriptions, tasks or attachments.
struct TableView: TemplateView {
  let table: Table
  let rows: [[Cell]]
  /// The accessible name of the part that scrolls.
  let name: String
  let say: Record

  struct Cell {
    var text = ""
    var isAssumed = false
    var content = Fragment()
    var isHeader = false
    var columns = ""
    var rows = ""
    /// The input that chooses the row.
    var choice: Choice?

    struct Choice {
      let id: String
      let group: String
      let type: String
    }

    static let shape = Shape(
      "cell",
      [
        "text": .text, "assumed": .text, "content": .fragment, "isHeader": .flag,
        "columns": .text, "rows": .text, "choiceId": .text, "choiceType": .text,
        "isOne": .flag, "group": .text,
      ])
    var record: Record {
      Record([
        .text(text), mark(isAssumed), .fragment(content), .flag(isHeader), .text(columns),
        .text(rows), .text(choice?.id ?? ""), .text(choice?.type ?? ""),
        .flag(choice?.type == "radio"), .text(choice?.group ?? ""),
      ])
    }
  }

  private static let row = Shape("row", ["cells": .list(Cell.shape)])
  static let shape = Shape(
    "table",
    [
      "caption": .text, "hasColumns": .flag, "columns": .list(TextView.shape), "rows": .list(row),
      "empty": .text, "width": .text, "name": .text, "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(table.caption?.text ?? ""), .flag(!table.columns.isEmpty),
      .list(table.columns.map { TextView($0).record }),
      .list(rows.map { Record([.list($0.map(\.record))]) }),
      .text(rows.isEmpty ? table.empty?.text ?? "" : ""),
      .text(String(max(1, table.columns.count))), .text(name), .record(say),
    ]
  }
}
