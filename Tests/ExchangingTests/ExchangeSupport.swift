import Exchanging
import Findings
import Storyboards
import Wording

/// A document as translators get it, of texts with or without a translation.
func document(
  _ units: [(key: String, text: String, target: String?)], kind: TextKind = .button,
  target: String? = "en"
) -> ExchangeDocument {
  ExchangeDocument(
    original: "手順書", source: "ja", target: target,
    units: units.enumerated().map { index, unit in
      let place = Place(file: "screens/my page.yaml", line: index + 1, column: 5)
      var string = InventoryString(
        key: unit.key, words: Words(unit.text, at: place), kind: kind,
        owner: .screen(index / 2), ownerName: "画面 <\(index / 2)> & \"口\"")
      string.citations = [Place(file: "manual.md", line: 3, column: 1)]
      string.pages = ["flows/1/1.html"]
      return ExchangeUnit(string: string, target: unit.target, note: nil)
    })
}

/// How a document is written and read again.
enum Exchange: String, CaseIterable, Sendable {
  case csv, xliff12, xliff20, po

  func bytes(of document: ExchangeDocument) -> [UInt8] {
    switch self {
    case .csv: CSVFormat.bytes(of: document)
    case .xliff12: XLIFF12Format.bytes(of: document)
    case .xliff20: XLIFF20Format.bytes(of: document)
    case .po: POFormat.bytes(of: document)
    }
  }

  func read(_ bytes: [UInt8]) -> Outcome<Translations> {
    switch self {
    case .csv: CSVReader.read(bytes, file: "back")
    case .xliff12, .xliff20: XLIFFReader.read(bytes, file: "back")
    case .po: POReader.read(bytes, file: "back")
    }
  }
}

/// Codes with their places, as `KSB6604 2:3`.
func told(_ findings: [Finding]) -> [String] {
  findings.map { finding in
    let place = finding.place.map { "\($0.line):\($0.column)" } ?? "-"
    return "\(finding.kind.code) \(place)"
  }
}
