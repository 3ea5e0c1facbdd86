import Findings
import Storyboards

/// Finds for each string of the old manual what it is in the new one.
///
/// What is surest goes first: the same text of the same owner, the same key; then what is alike and
/// stands in the same place; then the same text of another owner; then what is left at the same
/// place between two texts that stayed.
struct StringPairing {
  let old: ComparedSide
  let new: ComparedSide
  /// For each new owner the old one, where there is one.
  let owners: [Int?]
  /// For each string its mate on the other side.
  private(set) var oldMates: [Int?]
  private(set) var newMates: [Int?]
  /// Old strings that stayed where they stood among the texts of their owner.
  private(set) var steady: Set<Int> = []

  init(_ oldStrings: [InventoryString], _ newStrings: [InventoryString]) {
    var texts: [[Unicode.Scalar]: Int] = [:]
    old = ComparedSide(oldStrings, texts: &texts)
    new = ComparedSide(newStrings, texts: &texts)
    owners = OwnerPairing.pairs(old, new)
    oldMates = Array(repeating: nil, count: old.strings.count)
    newMates = Array(repeating: nil, count: new.strings.count)
    pairSameText()
    pairLeft(by: \.key)
    findSteady()
    pairLikely()
    pairElsewhere()
    pairAtSamePlace()
  }

  /// The owner of a string under one number for both sides.
  func oldOwner(_ index: Int) -> Int { old.owner[index] }
  func newOwner(_ index: Int) -> Int {
    owners[new.owner[index]] ?? old.owners.count + new.owner[index]
  }

  private var oldLeft: [Int] { old.strings.indices.filter { oldMates[$0] == nil } }
  private var newLeft: [Int] { new.strings.indices.filter { newMates[$0] == nil } }

  private mutating func pair(_ oldIndex: Int, _ newIndex: Int) {
    oldMates[oldIndex] = newIndex
    newMates[newIndex] = oldIndex
  }
}

extension StringPairing {
  private struct Slot: Hashable {
    let owner: Int
    let kind: TextKind
    let text: Int
  }

  /// Texts of one owner that are alike are told apart by states and key, then by their order.
  private mutating func pairSameText() {
    let groups = Self.groups(
      oldLeft, by: { Slot(owner: oldOwner($0), kind: old.strings[$0].kind, text: old.text[$0]) },
      newLeft, by: { Slot(owner: newOwner($0), kind: new.strings[$0].kind, text: new.text[$0]) })
    for group in groups {
      if group.old.count == 1, group.new.count == 1 {
        pair(group.old[0], group.new[0])
        continue
      }
      pair(group) { [$0.key] + $0.states }
      pair(group, by: \.states)
      pair(group, by: \.key)
      pair(group) { _ in 0 }
    }
  }

  /// Pairs what is left of a group where the strings answer alike, in order.
  private mutating func pair(_ group: Group, by name: (InventoryString) -> some Hashable) {
    let groups = Self.groups(
      group.old.filter { oldMates[$0] == nil }, by: { name(old.strings[$0]) },
      group.new.filter { newMates[$0] == nil }, by: { name(new.strings[$0]) })
    for group in groups {
      for (oldIndex, newIndex) in zip(group.old, group.new) { pair(oldIndex, newIndex) }
    }
  }

  private mutating func pairLeft(by name: (InventoryString) -> some Hashable) {
    pair(Group(old: oldLeft, new: newLeft), by: name)
  }

  private mutating func findSteady() {
    var groups: [Int: [(old: Int, new: Int)]] = [:]
    for (index, mate) in oldMates.enumerated() {
      guard let mate, oldOwner(index) == newOwner(mate) else { continue }
      groups[oldOwner(index), default: []].append((index, mate))
    }
    for pairs in groups.values {
      let kept = SteadyOrder.steady(pairs) { place in
        FNV1a.hash(Array(old.strings[pairs[place].old].text.utf8))
      }
      for place in kept { steady.insert(pairs[place].old) }
    }
  }

  private struct Shelf: Hashable {
    let owner: Int
    let kind: TextKind
  }

  private mutating func pairLikely() {
    let (oldGaps, newGaps) = gaps()
    let groups = Self.groups(
      oldLeft, by: { Shelf(owner: oldOwner($0), kind: old.strings[$0].kind) },
      newLeft, by: { Shelf(owner: newOwner($0), kind: new.strings[$0].kind) })
    var likeness = Likeness()
    for group in groups {
      let pairs = LikelyPairs.pairs(
        group.old.map { .init(text: likeness.text(old.strings[$0].text), gap: oldGaps[$0]) },
        group.new.map { .init(text: likeness.text(new.strings[$0].text), gap: newGaps[$0]) },
        &likeness)
      for found in pairs { pair(group.old[found.old], group.new[found.new]) }
    }
  }

  private struct Wording: Hashable {
    let kind: TextKind
    let text: Int
  }

  private mutating func pairElsewhere() {
    let groups = Self.groups(
      oldLeft, by: { Wording(kind: old.strings[$0].kind, text: old.text[$0]) },
      newLeft, by: { Wording(kind: new.strings[$0].kind, text: new.text[$0]) })
    for group in groups {
      for (oldIndex, newIndex) in zip(group.old, group.new) { pair(oldIndex, newIndex) }
    }
  }

  private struct GapShelf: Hashable {
    let shelf: Shelf
    let gap: Int
  }

  /// More strings than this at one place are another list, not a changed one.
  private static let mostAtSamePlace = 8

  private mutating func pairAtSamePlace() {
    let (oldGaps, newGaps) = gaps()
    let groups = Self.groups(
      oldLeft,
      by: {
        GapShelf(
          shelf: Shelf(owner: oldOwner($0), kind: old.strings[$0].kind), gap: oldGaps[$0])
      },
      newLeft,
      by: {
        GapShelf(
          shelf: Shelf(owner: newOwner($0), kind: new.strings[$0].kind), gap: newGaps[$0])
      })
    for group in groups
    where group.old.count == group.new.count && group.old.count <= Self.mostAtSamePlace {
      for (oldIndex, newIndex) in zip(group.old, group.new) { pair(oldIndex, newIndex) }
    }
  }

  /// For each string the old string before it in its owner that stayed; -1 before the first.
  private func gaps() -> (old: [Int], new: [Int]) {
    var last: [Int: Int] = [:]
    let oldGaps = old.strings.indices.map { index in
      if steady.contains(index) { last[oldOwner(index)] = index }
      return last[oldOwner(index), default: -1]
    }
    last = [:]
    let newGaps = new.strings.indices.map { index in
      if let mate = newMates[index], steady.contains(mate) { last[newOwner(index)] = mate }
      return last[newOwner(index), default: -1]
    }
    return (oldGaps, newGaps)
  }

  private struct Group {
    var old: [Int] = []
    var new: [Int] = []
  }

  /// Strings of both sides under one name, in order of the first old one. Names that only one side
  /// has are left out.
  private static func groups<Name: Hashable>(
    _ old: [Int], by oldName: (Int) -> Name, _ new: [Int], by newName: (Int) -> Name
  ) -> [Group] {
    var numbers: [Name: Int] = [:]
    var groups: [Group] = []
    for index in old {
      let name = oldName(index)
      if let number = numbers[name] {
        groups[number].old.append(index)
      } else {
        numbers[name] = groups.count
        groups.append(Group(old: [index]))
      }
    }
    for index in new {
      if let number = numbers[newName(index)] { groups[number].new.append(index) }
    }
    return groups.filter { !$0.new.isEmpty }
  }
}
