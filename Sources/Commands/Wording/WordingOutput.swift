import ArgumentParser
import Exchanging
import Findings
import Storyboards
import Wording

/// The forms in which the texts of a manual are listed.
enum InventoryFormat: String, CaseIterable {
  case text, csv, json, xliff, xliff2, po

  func bytes(of document: ExchangeDocument) -> [UInt8] {
    switch self {
    case .text: TextFormat.bytes(of: document)
    case .csv: CSVFormat.bytes(of: document)
    case .json: JSONFormat.bytes(of: document)
    case .xliff: XLIFF12Format.bytes(of: document)
    case .xliff2: XLIFF20Format.bytes(of: document)
    case .po: POFormat.bytes(of: document)
    }
  }
}

extension ExchangeDocument {
  /// The texts of a manual that stand on its pages, with the translations that it has.
  init(_ manual: Manual, _ inventory: Inventory, to translation: Translation?, _ target: Language?)
  {
    let texts = Dictionary(
      (translation?.texts ?? []).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    self.init(
      original: manual.title.text, source: manual.language.rawValue, target: target?.rawValue,
      units: inventory.strings.filter { !$0.pages.isEmpty }.map { string in
        let text = texts[string.key]
        return ExchangeUnit(
          string: string, target: text?.source == string.text ? text?.words.text : nil)
      })
  }
}

/// The names that the screens have, and the spellings that gave way to them, as a dictionary.
enum TermList {
  static func bytes(of result: WordingAction.Result) -> [UInt8] {
    var variants: [String: [String]] = [:]
    for variant in result.variants where variants[variant.better]?.contains(variant.written) != true
    {
      variants[variant.better, default: []].append(variant.written)
    }
    var known: Set<String> = []
    let names =
      result.inventory.strings.filter(\.kind.isTerm).map(\.text)
      + variants.keys.sorted()
    let terms = names.filter { known.insert($0).inserted }.map {
      PRHWriter.Term($0, variants: variants[$0] ?? [])
    }
    return Array(PRHWriter.yaml(of: terms).utf8)
  }
}

extension TextKind {
  /// Whether it is a name that a manual has to spell as the screens do.
  fileprivate var isTerm: Bool {
    switch self {
    case .button, .link, .tab, .label, .title, .dialog, .system: true
    case .option, .hint, .example, .value, .unit, .error, .heading, .caption, .flow, .state, .text,
      .note, .banner, .tag, .cell, .column, .alt, .copyright, .step, .introduction, .remark, .band:
      false
    }
  }
}
