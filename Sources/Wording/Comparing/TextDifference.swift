/// The characters in which two texts differ.
///
/// Spans count scalars and never part what a person sees as one character: か with a mark behind it,
/// or an emoji of many parts. They pair up: what stands outside of them is alike in both texts.
package struct TextDifference: Hashable, Sendable {
  /// In order, without the empty ones.
  package private(set) var old: [Range<Int>] = []
  package private(set) var new: [Range<Int>] = []

  /// Texts whose differing middles have more pairs of characters than this are marked from the
  /// first difference to the last.
  private static let most = 1 << 16

  /// Marks as little as possible, but joins marks that only one character parts: 「[-次-]{+先+}へ」
  /// is easier to read than every second character marked.
  package static func between(_ old: String, _ new: String) -> TextDifference {
    var table = CharacterTable()
    let (before, oldEnds) = table.codes(of: old)
    let (after, newEnds) = table.codes(of: new)
    var difference = TextDifference()
    for hunk in joined(hunks(before, after)) {
      let oldSpan = oldEnds[hunk.old.lowerBound]..<oldEnds[hunk.old.upperBound]
      let newSpan = newEnds[hunk.new.lowerBound]..<newEnds[hunk.new.upperBound]
      if !oldSpan.isEmpty { difference.old.append(oldSpan) }
      if !newSpan.isEmpty { difference.new.append(newSpan) }
    }
    return difference
  }

  /// A part of the old text, and what stands in its place in the new one. Counts characters.
  private struct Hunk {
    var old: Range<Int>
    var new: Range<Int>
  }

  private static func joined(_ hunks: [Hunk]) -> [Hunk] {
    var joined: [Hunk] = []
    for hunk in hunks {
      if let last = joined.last, hunk.old.lowerBound - last.old.upperBound < 2 {
        joined[joined.count - 1] = Hunk(
          old: last.old.lowerBound..<hunk.old.upperBound,
          new: last.new.lowerBound..<hunk.new.upperBound)
      } else {
        joined.append(hunk)
      }
    }
    return joined
  }

  private static func hunks(_ old: [Int], _ new: [Int]) -> [Hunk] {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start,
      old[old.count - 1 - end] == new[new.count - 1 - end]
    { end += 1 }
    let oldMiddle = start..<(old.count - end)
    let newMiddle = start..<(new.count - end)
    if oldMiddle.isEmpty && newMiddle.isEmpty { return [] }
    guard !oldMiddle.isEmpty, !newMiddle.isEmpty, oldMiddle.count * newMiddle.count <= most else {
      return [Hunk(old: oldMiddle, new: newMiddle)]
    }
    return commonRuns(Array(old[oldMiddle]), Array(new[newMiddle])).map { hunk in
      Hunk(
        old: (hunk.old.lowerBound + start)..<(hunk.old.upperBound + start),
        new: (hunk.new.lowerBound + start)..<(hunk.new.upperBound + start))
    }
  }

  /// What is left between the characters of a longest common subsequence.
  private static func commonRuns(_ old: [Int], _ new: [Int]) -> [Hunk] {
    // common[i, j]: how much old[i...] and new[j...] have in common.
    let width = new.count + 1
    var common = [UInt16](repeating: 0, count: (old.count + 1) * width)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        common[i * width + j] =
          old[i] == new[j]
          ? common[(i + 1) * width + j + 1] + 1
          : max(common[(i + 1) * width + j], common[i * width + j + 1])
      }
    }
    var hunks: [Hunk] = []
    var (i, j, oldStart, newStart) = (0, 0, 0, 0)
    func close() {
      if oldStart < i || newStart < j { hunks.append(Hunk(old: oldStart..<i, new: newStart..<j)) }
    }
    while i < old.count, j < new.count {
      if old[i] == new[j] {
        close()
        i += 1
        j += 1
        oldStart = i
        newStart = j
      } else if common[(i + 1) * width + j] >= common[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    i = old.count
    j = new.count
    close()
    return hunks
  }
}

/// Gives characters numbers that are equal where their scalars are: `Character`'s own `==` takes か
/// with a mark behind it for が.
private struct CharacterTable {
  private var numbers: [[Unicode.Scalar]: Int] = [:]

  /// - Returns: the number of each character, and how many scalars stand before each and in all.
  mutating func codes(of text: String) -> (codes: [Int], ends: [Int]) {
    let scalars = text.unicodeScalars
    if scalars.allSatisfy(Self.standsAlone) {
      return (scalars.map { Int($0.value) }, Array(0...scalars.count))
    }
    var codes: [Int] = []
    var ends = [0]
    for character in text {
      let scalars = character.unicodeScalars
      ends.append((ends.last ?? 0) + scalars.count)
      if scalars.count == 1, let scalar = scalars.first {
        codes.append(Int(scalar.value))
      } else {
        codes.append(numbers[Array(scalars), default: 0x110000 + numbers.count])
        numbers[Array(scalars)] = codes.last
      }
    }
    return (codes, ends)
  }

  /// Whether a scalar is a character by itself where its neighbours are such scalars too: kana,
  /// ideographs, letters. Saves the search for the borders of characters in nearly every text.
  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x2460...0x24FF, 0x3000...0x3029, 0x3041...0x3096, 0x309B...0x30FF,
      0x3400...0x9FFF, 0xFF01...0xFF9D:
      true
    default: false
    }
  }
}
