import Findings
import Storyboards

/// The strings of one manual in the order of their places, whatever order they came in.
struct ComparedSide: Sendable {
  let strings: [InventoryString]
  /// For each string the number of its owner among `owners`.
  let owner: [Int]
  /// In the order in which they first come up.
  let owners: [Owner]
  /// For each string the number of its text, the same on both sides for the same scalars.
  let text: [Int]

  /// Whom strings belong to, by name: numbers shift as screens come and go.
  struct Owner: Hashable, Sendable {
    let sort: Sort
    let name: String

    enum Sort: Hashable, Sendable { case manual, flow, system, screen }

    init(of string: InventoryString) {
      // There is one manual on each side, whatever it is called.
      (sort, name) =
        switch string.owner {
        case .manual: (.manual, "")
        case .flow: (.flow, string.ownerName)
        case .system: (.system, string.ownerName)
        case .screen: (.screen, string.ownerName)
        }
    }
  }

  init(_ strings: [InventoryString], texts: inout [[Unicode.Scalar]: Int]) {
    let sorted = PlaceOrder.indices(of: strings.map { (0, $0.words.place) }) {
      InventoryString.precedes(strings[$0], strings[$1])
    }.map { strings[$0] }
    var numbers: [Owner: Int] = [:]
    var owners: [Owner] = []
    owner = sorted.map { string in
      let owner = Owner(of: string)
      if let number = numbers[owner] { return number }
      numbers[owner] = owners.count
      owners.append(owner)
      return owners.count - 1
    }
    text = sorted.map { string in
      let scalars = Array(string.text.unicodeScalars)
      if let number = texts[scalars] { return number }
      texts[scalars] = texts.count
      return texts.count - 1
    }
    self.owners = owners
    self.strings = sorted
  }
}

extension InventoryString {
  /// By place. One place may hold many strings, inferred ones: they go by kind and key.
  static func precedes(_ left: InventoryString, _ right: InventoryString) -> Bool {
    if left.words.place != right.words.place { return left.words.place < right.words.place }
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    return left.key < right.key
  }
}
