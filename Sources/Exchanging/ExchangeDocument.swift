import Storyboards
import Wording

/// Every text of a manual with its translations: what a file for translators holds.
package struct ExchangeDocument: Sendable {
  /// The manual's name.
  package let original: String
  /// The language of the texts, as BCP 47 has it: `ja`.
  package let source: String
  /// The language of the translations; nil where none is meant, and then none is written.
  package let target: String?
  package let units: [ExchangeUnit]

  package init(original: String, source: String, target: String?, units: [ExchangeUnit]) {
    self.original = original
    self.source = source
    self.target = target
    self.units = units
  }
}

/// One text with its translation, where it has one.
package struct ExchangeUnit: Sendable {
  package let string: InventoryString
  /// nil where nobody has translated it yet; never empty.
  package let target: String?
  /// What the translator is told beside it.
  package let note: String?

  package init(string: InventoryString, target: String? = nil, note: String? = nil) {
    self.string = string
    self.target = target?.isEmpty == true ? nil : target
    self.note = note
  }
}

extension ExchangeDocument {
  /// A unit's translation, where the document is for a language at all.
  func target(of unit: ExchangeUnit) -> String? { target == nil ? nil : unit.target }

  /// The units of each owner, owners in the order in which they first come.
  var groups: [(name: String, units: [ExchangeUnit])] {
    var groups: [(name: String, units: [ExchangeUnit])] = []
    var places: [TextOwner: Int] = [:]
    for unit in units {
      let owner = unit.string.owner
      if let place = places[owner] {
        groups[place].units.append(unit)
      } else {
        places[owner] = groups.count
        groups.append((unit.string.ownerName, [unit]))
      }
    }
    return groups
  }
}

extension ExchangeUnit {
  var hash: String { SourceHash.of(string.text) }
}
