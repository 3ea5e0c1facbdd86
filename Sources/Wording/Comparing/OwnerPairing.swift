import Storyboards

/// Finds which screen, procedure or service of the old manual is which of the new one.
///
/// Those of one name are the same. Of the others those are that have a key, a file of their own, or at
/// least half of their strings, in common: a screen that was renamed.
enum OwnerPairing {
  /// What is told of by more owners than this (「戻る」) says nothing about any.
  private static let most = 8

  /// - Returns: for each new owner the old one, where there is one.
  static func pairs(_ old: ComparedSide, _ new: ComparedSide) -> [Int?] {
    let oldNumbers = Dictionary(uniqueKeysWithValues: old.owners.enumerated().map { ($1, $0) })
    var pairs = new.owners.map { oldNumbers[$0] }
    var taken = Set(pairs.compactMap { $0 })
    let candidates = candidates(
      old, isFree: { !taken.contains($0) }, new, isFree: { pairs[$0] == nil })
    for candidate in candidates {
      guard pairs[candidate.new] == nil, !taken.contains(candidate.old) else { continue }
      pairs[candidate.new] = candidate.old
      taken.insert(candidate.old)
    }
    return pairs
  }

  private struct Slot: Hashable {
    let kind: TextKind
    let text: Int
  }

  private struct Pair: Hashable {
    let old: Int
    let new: Int
  }

  /// The likeliest first. A mirrored question gets the mirrored answer.
  private static func candidates(
    _ old: ComparedSide, isFree isOldFree: (Int) -> Bool, _ new: ComparedSide,
    isFree isNewFree: (Int) -> Bool
  ) -> [Pair] {
    let (oldSlots, oldSizes, oldKeys) = slots(of: old, isFree: isOldFree)
    let (newSlots, newSizes, newKeys) = slots(of: new, isFree: isNewFree)
    var common: [Pair: Int] = [:]
    for (slot, olds) in oldSlots {
      guard let news = newSlots[slot], olds.count <= most, news.count <= most else { continue }
      for (oldOwner, oldCount) in olds {
        for (newOwner, newCount) in news {
          guard old.owners[oldOwner].sort == new.owners[newOwner].sort else { continue }
          common[Pair(old: oldOwner, new: newOwner), default: 0] += min(oldCount, newCount)
        }
      }
    }
    var sure: Set<Pair> = []
    for (key, oldOwner) in oldKeys {
      guard let newOwner = newKeys[key] else { continue }
      sure.insert(Pair(old: oldOwner, new: newOwner))
    }
    let newFiles = files(of: new)
    for (file, oldOwner) in files(of: old) where isOldFree(oldOwner) {
      guard let newOwner = newFiles[file], isNewFree(newOwner) else { continue }
      sure.insert(Pair(old: oldOwner, new: newOwner))
    }
    /// In thousandths.
    func share(_ pair: Pair) -> Int {
      sure.contains(pair)
        ? 1000
        : 2000 * common[pair, default: 0]
          / (oldSizes[pair.old, default: 0] + newSizes[pair.new, default: 1])
    }
    return Set(common.keys).union(sure).map { ($0, share($0)) }.filter { $1 >= 500 }
      .sorted { left, right in
        if left.1 != right.1 { return left.1 > right.1 }
        let (a, b) = (left.0, right.0)
        return (abs(a.old - a.new), a.old + a.new, a.old)
          < (abs(b.old - b.new), b.old + b.new, b.old)
      }
      .map(\.0)
  }

  /// The screens that have a file for themselves.
  private static func files(of side: ComparedSide) -> [String: Int] {
    var owners: [String: Set<Int>] = [:]
    for (string, owner) in zip(side.strings, side.owner) {
      owners[string.words.place.file, default: []].insert(owner)
    }
    return owners.compactMapValues { owners in
      guard owners.count == 1, let owner = owners.first, side.owners[owner].sort == .screen else {
        return nil
      }
      return owner
    }
  }

  /// The strings of the free owners: who has each how often, how many each has, whose each key is.
  private static func slots(
    of side: ComparedSide, isFree: (Int) -> Bool
  ) -> (slots: [Slot: [Int: Int]], sizes: [Int: Int], keys: [String: Int]) {
    var slots: [Slot: [Int: Int]] = [:]
    var sizes: [Int: Int] = [:]
    var keys: [String: Int] = [:]
    for (index, owner) in side.owner.enumerated() where isFree(owner) {
      let string = side.strings[index]
      slots[Slot(kind: string.kind, text: side.text[index]), default: [:]][owner, default: 0] += 1
      sizes[owner, default: 0] += 1
      keys[string.key] = owner
    }
    return (slots, sizes, keys)
  }
}
