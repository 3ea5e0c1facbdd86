import Findings

/// A table's rows one by one, strictly after RFC 4180; a line may end with LF too.
struct CSVRows {
  struct Cell {
    let text: String
    let place: Place
  }

  private enum Taken {
    case cell(String)
    case broken(Finding)
  }

  private var cursor: ScalarCursor
  private let separator: Unicode.Scalar

  init(_ scalars: [Unicode.Scalar], file: String, separator: Unicode.Scalar) {
    cursor = ScalarCursor(scalars, file: file)
    self.separator = separator
  }

  /// The next row; nil at the end. A row with a broken cell is lost, and its first line with it:
  /// what comes behind that line is read again, so that a forgotten quote does not eat the rest.
  mutating func next() -> Outcome<[Cell]>? {
    guard !cursor.isAtEnd else { return nil }
    var cells: [Cell] = []
    while true {
      let start = cursor.mark
      switch takeCell() {
      case .broken(let finding):
        cursor.rewind(to: start)
        cursor.takeLine()
        return Outcome(nil, [finding])
      case .cell(let text):
        cells.append(Cell(text: SpreadsheetCell.bare(text), place: cursor.place(of: start)))
      }
      if cursor.isAtEnd || cursor.takeLineEnd() { return Outcome(cells) }
      cursor.take()
    }
  }

  private func isEnd(_ scalar: Unicode.Scalar?) -> Bool {
    scalar == nil || scalar == separator || scalar == "\n" || scalar == "\r"
  }

  private mutating func takeCell() -> Taken {
    if cursor.next == "\"" { return takeQuoted() }
    var text = String.UnicodeScalarView()
    while let scalar = cursor.next, !isEnd(scalar) {
      if scalar == "\"" { return .broken(ExchangingFindings.strayQuote(at: cursor.place)) }
      text.append(scalar)
      cursor.take()
    }
    return .cell(String(text))
  }

  private mutating func takeQuoted() -> Taken {
    let opening = cursor.place
    cursor.take()
    var text = String.UnicodeScalarView()
    while let scalar = cursor.take() {
      if scalar == "\"" {
        if cursor.next != "\"" {
          if isEnd(cursor.next) { return .cell(String(text)) }
          return .broken(ExchangingFindings.behindQuote(at: cursor.place, opening: opening))
        }
        cursor.take()
      }
      text.append(scalar)
    }
    return .broken(ExchangingFindings.openQuote(at: opening))
  }
}
