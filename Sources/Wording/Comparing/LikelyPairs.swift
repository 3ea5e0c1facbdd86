/// Pairs the texts of two lists by likeness and by place.
///
/// Short lists are compared each with each; of long ones only texts that share two neighbouring
/// scalars that few others have, and texts at the same number. So 10,000 against 10,000 stay
/// linear. The mirrored question gets the mirrored answer.
enum LikelyPairs {
  struct Item {
    let text: LikenedText
    /// Between which texts that stayed it stands.
    let gap: Int

    init(_ text: String, gap: Int) {
      self.text = LikenedText(text)
      self.gap = gap
    }
  }

  struct Pair: Hashable {
    let old: Int
    let new: Int
  }

  /// How alike two texts must be, in thousandths; and those that stand at the same place.
  static let least = 600
  static let leastInPlace = 350

  /// Lists with more pairs than this are not compared each with each.
  private static let mostPairs = 400

  static func pairs(_ old: [Item], _ new: [Item]) -> [Pair] {
    let candidates =
      old.count * new.count <= mostPairs
      ? old.indices.flatMap { i in new.indices.map { Pair(old: i, new: $0) } }
      : candidates(old, new)
    var weighed: [(pair: Pair, weight: Int)] = []
    for pair in candidates {
      let isInPlace = old[pair.old].gap == new[pair.new].gap
      let likeness = old[pair.old].text.likeness(
        to: new[pair.new].text, least: isInPlace ? leastInPlace : least)
      guard likeness > 0 else { continue }
      weighed.append((pair, likeness + (isInPlace ? least - leastInPlace : 0)))
    }
    weighed.sort { left, right in
      left.weight != right.weight
        ? left.weight > right.weight : isNearer(left.pair, right.pair)
    }
    return firsts(of: weighed.map(\.pair), each: 1)
  }

  /// The pairs in order, but none whose old or new text has been taken that often.
  private static func firsts(of pairs: [Pair], each most: Int) -> [Pair] {
    var olds: [Int: Int] = [:]
    var news: [Int: Int] = [:]
    return pairs.filter { pair in
      guard olds[pair.old, default: 0] < most, news[pair.new, default: 0] < most else {
        return false
      }
      olds[pair.old, default: 0] += 1
      news[pair.new, default: 0] += 1
      return true
    }
  }

  private static func isNearer(_ left: Pair, _ right: Pair) -> Bool {
    let a = (abs(left.old - left.new), left.old + left.new, left.old)
    return a < (abs(right.old - right.new), right.old + right.new, right.old)
  }

  /// Pairs worth comparing, a few for each text.
  private static func candidates(_ old: [Item], _ new: [Item]) -> [Pair] {
    let oldPlaces = neighbours(in: old)
    let newPlaces = neighbours(in: new)
    var shared: [(size: Int, neighbours: UInt64, olds: [Int], news: [Int])] = []
    for (pair, olds) in oldPlaces {
      guard let news = newPlaces[pair] else { continue }
      shared.append((olds.count * news.count, pair, olds, news))
    }
    shared.sort { ($0.size, $0.neighbours) < ($1.size, $1.neighbours) }
    // The rarest say the most. What they may cost altogether is a number of pairs for each text.
    var left = 12 * (old.count + new.count)
    var found: [UInt64] = []
    for entry in shared {
      guard entry.size <= left else { break }
      left -= entry.size
      for i in entry.olds { for j in entry.news { found.append(UInt64(i) << 32 | UInt64(j)) } }
    }
    found.sort()
    var counted: [(pair: Pair, count: Int)] = []
    var last: UInt64?
    for code in found {
      if code == last {
        counted[counted.count - 1].count += 1
      } else {
        counted.append((Pair(old: Int(code >> 32), new: Int(code & 0xFFFF_FFFF)), 1))
      }
      last = code
    }
    counted.sort { left, right in
      left.count != right.count ? left.count > right.count : isNearer(left.pair, right.pair)
    }
    let sameNumber = (0..<min(old.count, new.count)).map { Pair(old: $0, new: $0) }
    let likely = firsts(of: counted.map(\.pair), each: 3)
    return likely + Set(sameNumber).subtracting(likely)
  }

  /// For each two neighbouring scalars the texts that have them, each text once, in order.
  private static func neighbours(in items: [Item]) -> [UInt64: [Int]] {
    var places: [UInt64: [Int]] = [:]
    for (index, item) in items.enumerated() {
      // The beginning and the end of a text count as neighbours, for texts of one scalar.
      var before: UInt64 = 0
      for value in item.text.bases.prefix(64).map({ UInt64($0.value) }) + [0] {
        let pair = before << 32 | value
        before = value
        if places[pair]?.last != index { places[pair, default: []].append(index) }
      }
    }
    return places
  }
}
