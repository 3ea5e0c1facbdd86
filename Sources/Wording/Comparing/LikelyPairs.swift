/// Pairs the texts of two lists by likeness and by place.
///
/// Short lists are compared each with each; of long ones only texts that share three neighbouring
/// scalars that few others have, texts at the same number, and the neighbours of pairs that were
/// found. So 10,000 against 10,000 stay linear. The mirrored question gets the mirrored answer.
enum LikelyPairs {
  struct Item {
    let text: Likeness.Text
    /// Between which texts that stayed it stands.
    let gap: Int
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

  static func pairs(_ old: [Item], _ new: [Item], _ likeness: inout Likeness) -> [Pair] {
    let isShort = old.count * new.count <= mostPairs
    let candidates =
      isShort
      ? old.indices.flatMap { i in new.indices.map { Pair(old: i, new: $0) } }
      : candidates(old, new)
    var weighed: [(pair: Pair, weight: Int)] = []
    for pair in candidates {
      let isInPlace = old[pair.old].gap == new[pair.new].gap
      let found = likeness.of(
        old[pair.old].text, new[pair.new].text, least: isInPlace ? leastInPlace : least)
      guard found > 0 else { continue }
      weighed.append((pair, found + (isInPlace ? least - leastInPlace : 0)))
    }
    weighed.sort { left, right in
      left.weight != right.weight
        ? left.weight > right.weight : isNearer(left.pair, right.pair)
    }
    let pairs = firsts(of: weighed.map(\.pair), each: 1)
    return isShort ? pairs : pairs + neighbours(of: pairs, old, new, &likeness)
  }

  /// Beside a pair stands the next: what is alike there and has no mate yet.
  private static func neighbours(
    of pairs: [Pair], _ old: [Item], _ new: [Item], _ likeness: inout Likeness
  ) -> [Pair] {
    var oldMates = [Int?](repeating: nil, count: old.count)
    var newMates = [Int?](repeating: nil, count: new.count)
    for pair in pairs { (oldMates[pair.old], newMates[pair.new]) = (pair.new, pair.old) }
    var found: [Pair] = []
    for step in [1, -1] {
      for i in step > 0 ? Array(old.indices) : old.indices.reversed() {
        guard oldMates[i] == nil, old.indices.contains(i - step),
          let j = oldMates[i - step].map({ $0 + step }), new.indices.contains(j),
          newMates[j] == nil, old[i].gap == new[j].gap,
          likeness.of(old[i].text, new[j].text, least: leastInPlace) > 0
        else { continue }
        (oldMates[i], newMates[j]) = (j, i)
        found.append(Pair(old: i, new: j))
      }
    }
    return found
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
    let oldTriples = triples(in: old)
    let newTriples = triples(in: new)
    var shared: [(size: Int, triple: UInt64, olds: [Int], news: [Int])] = []
    for (triple, olds) in oldTriples {
      guard let news = newTriples[triple] else { continue }
      shared.append((olds.count * news.count, triple, olds, news))
    }
    shared.sort { $0.size < $1.size }
    // The rarest say the most. What they may cost altogether is a number of pairs for each text;
    // of equally rare ones all count or none, so that hash order decides nothing.
    let sizes = shared.reduce(into: [:]) { $0[$1.size, default: 0] += $1.size }
    var left = 12 * (old.count + new.count)
    var largest = 0
    for (size, cost) in sizes.sorted(by: { $0.key < $1.key }) {
      left -= cost
      guard left >= 0 else { break }
      largest = size
    }
    var found: [UInt64] = []
    for entry in shared.prefix(while: { $0.size <= largest }) {
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

  /// For each three neighbouring scalars the texts that have them, each text once, in order.
  private static func triples(in items: [Item]) -> [UInt64: [Int]] {
    var places: [UInt64: [Int]] = [:]
    for (index, item) in items.enumerated() {
      // What stands before a text and behind it counts, for texts of one scalar.
      var triple: UInt64 = 0
      for number in item.text.bases.prefix(mostTriples).map({ UInt64($0) + 1 }) + [0] {
        triple = (triple << 21 | number) & (1 << 63 - 1)
        if places[triple]?.last != index { places[triple, default: []].append(index) }
      }
    }
    return places
  }

  /// Of longer texts only the beginning tells which are worth comparing.
  private static let mostTriples = 48
}
