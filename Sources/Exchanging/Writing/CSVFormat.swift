/// The texts as a table for spreadsheets: RFC 4180 in UTF-8 with a byte order mark, without which
/// Excel takes it for the system's old encoding.
package enum CSVFormat {
  static let columns = [
    "key", "kind", "owner", "states", "text", "translation", "hash", "origin", "citations", "pages",
    "length", "assumed",
  ]

  package static func bytes(of document: ExchangeDocument) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    append(columns, to: &bytes)
    for unit in document.units { append(cells(of: unit, in: document), to: &bytes) }
    return bytes
  }

  private static func cells(of unit: ExchangeUnit, in document: ExchangeDocument) -> [String] {
    let string = unit.string
    return [
      string.key, string.kind.rawValue, string.ownerName, list(string.states), string.text,
      document.target(of: unit) ?? "", unit.hash, string.words.place.description,
      list(string.citations.map(\.description)), list(string.pages), String(string.length),
      string.words.isAssumed ? "yes" : "",
    ]
  }

  private static func list(_ items: [String]) -> String { items.joined(separator: "; ") }

  private static func append(_ cells: [String], to bytes: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(SpreadsheetCell.guarded(cell), to: &bytes)
    }
    bytes += [0x0D, 0x0A]
  }

  /// A cell within quotes where it holds what would end it, `;` and TAB too: a table that was opened
  /// with another separator stays whole.
  private static func append(_ cell: String, to bytes: inout [UInt8]) {
    let isPlain = cell.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "\"", ",", ";", "\t", "\r", "\n": false
      default: true
      }
    }
    if isPlain {
      bytes += cell.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
