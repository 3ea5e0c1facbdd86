import Findings

/// Reads a table that came back from a spreadsheet.
///
/// Columns are known by their names, in any order. Excel writes `;` or TAB instead of `,` in some
/// languages: the head tells.
package enum CSVReader {
  package static func read(_ bytes: [UInt8], file: String) -> Outcome<Translations> {
    SourceText.scalars(of: bytes, file: file).then { scalars in
      var found: [String] = []
      for separator: Unicode.Scalar in [",", ";", "\t"] {
        var rows = CSVRows(scalars, file: file, separator: separator)
        guard let head = rows.next()?.value else { continue }
        if let columns = Columns(head) { return body(of: &rows, columns) }
        if head.count > found.count { found = head.map(\.text) }
      }
      return Outcome(nil, [ExchangingFindings.noHead(found, at: Place(file: file))])
    }
  }

  /// Where in a row what we need stands.
  private struct Columns {
    let key: Int
    let translation: Int
    let hash: Int?
    let text: Int?
    let count: Int

    /// nil where what a translation is known by is not there.
    init?(_ head: [CSVRows.Cell]) {
      func place(of name: String) -> Int? { head.firstIndex { $0.text == name } }
      guard let key = place(of: "key"), let translation = place(of: "translation") else {
        return nil
      }
      self.key = key
      self.translation = translation
      hash = place(of: "hash")
      text = place(of: "text")
      count = head.count
      if hash == nil, text == nil { return nil }
    }
  }

  private static func body(of rows: inout CSVRows, _ columns: Columns) -> Outcome<Translations> {
    var log = ReadingLog()
    while !log.isFull, let row = rows.next() {
      for finding in row.findings { log.tell(finding) }
      guard let cells = row.value else { continue }
      // Spreadsheets leave empty rows at the end.
      if cells.allSatisfy(\.text.isEmpty) { continue }
      if cells.count != columns.count {
        let place = cells[0].place
        log.tell(ExchangingFindings.otherCount(cells.count, columns.count, at: place))
      } else if cells[columns.key].text.isEmpty {
        log.tell(ExchangingFindings.noKey(at: cells[columns.key].place))
      } else {
        log.keep(unit(of: cells, columns))
      }
    }
    return log.outcome
  }

  private static func unit(of cells: [CSVRows.Cell], _ columns: Columns) -> TranslatedUnit {
    func text(_ column: Int?) -> String? {
      column.map { cells[$0].text }.flatMap { $0.isEmpty ? nil : $0 }
    }
    return TranslatedUnit(
      key: cells[columns.key].text, hash: text(columns.hash), source: text(columns.text),
      target: cells[columns.translation].text, place: cells[columns.translation].place)
  }
}
