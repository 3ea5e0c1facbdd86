/// What became of the words between two manuals.
///
/// Every string of either manual is accounted for exactly once.
package struct InventoryDiff: Sendable {
  /// The heaviest first, then by place.
  package let changes: [Change]
  /// What stayed, word for word and in its place, before and after.
  package let unchanged: [(old: InventoryString, new: InventoryString)]
  /// Screens, procedures and services that are called otherwise now.
  package let renamed: [(old: String, new: String)]

  package var isEmpty: Bool { changes.isEmpty }

  /// How many changes there are of a kind.
  package func count(_ kind: Change.Kind) -> Int { changes.count { $0.kind == kind } }

  /// Neither list need be in any order: strings are taken by their places.
  package static func between(
    _ old: [InventoryString], _ new: [InventoryString]
  ) -> InventoryDiff {
    let pairing = StringPairing(old, new)
    let stateNames = stateNames(of: pairing)
    var changes: [Change] = []
    var unchanged: [(old: InventoryString, new: InventoryString)] = []
    for (index, mate) in pairing.oldMates.enumerated() {
      let before = pairing.old.strings[index]
      guard let mate else {
        changes.append(Change(gone: before))
        continue
      }
      let after = pairing.new.strings[mate]
      let owner = pairing.oldOwner(index)
      let isText = pairing.old.text[index] == pairing.new.text[mate]
      let motion: Change.Motion? =
        if isText, owner != pairing.newOwner(mate), before.key != after.key {
          .owner
        } else if Set(before.states.map { stateNames[State(owner, $0), default: $0] })
          != Set(after.states)
        {
          .states
        } else if isText, owner == pairing.newOwner(mate), !pairing.steady.contains(index) {
          .rank
        } else {
          nil
        }
      if isText, motion == nil {
        unchanged.append((before, after))
      } else {
        changes.append(Change(old: before, new: after, motion: motion))
      }
    }
    for (index, mate) in pairing.newMates.enumerated() where mate == nil {
      changes.append(Change(added: pairing.new.strings[index]))
    }
    let order = PlaceOrder.indices(of: changes.map { ($0.severity.rawValue, $0.place) }) {
      precedes(changes[$0], changes[$1])
    }
    return InventoryDiff(
      changes: order.map { changes[$0] }, unchanged: unchanged, renamed: renamed(of: pairing))
  }

  private struct State: Hashable {
    let owner: Int
    let name: String

    init(_ owner: Int, _ name: String) {
      self.owner = owner
      self.name = name
    }
  }

  /// What the states of a screen are called now, where their names changed: the texts that they
  /// show have not moved for that.
  private static func stateNames(of pairing: StringPairing) -> [State: String] {
    var names: [State: String] = [:]
    for (index, mate) in pairing.oldMates.enumerated() {
      let before = pairing.old.strings[index]
      guard before.kind == .state, let mate else { continue }
      names[State(pairing.oldOwner(index), before.text)] = pairing.new.strings[mate].text
    }
    return names
  }

  private static func renamed(of pairing: StringPairing) -> [(old: String, new: String)] {
    pairing.owners.enumerated().compactMap { index, mate in
      guard let mate else { return nil }
      let names = (pairing.old.owners[mate].name, pairing.new.owners[index].name)
      return names.0 == names.1 ? nil : names
    }
  }

  /// Of two at one place, before and after: by what became of them.
  private static func precedes(_ left: Change, _ right: Change) -> Bool {
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    guard let a = left.new ?? left.old, let b = right.new ?? right.old else { return false }
    return InventoryString.precedes(a, b)
  }
}
