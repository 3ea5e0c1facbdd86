/// How alike texts are, from 0 (nothing in common) to 1000 (the same).
///
/// Twice the scalars that stand in both texts in the same order, as a share of all scalars: what
/// remains of an edit distance that knows no replacing. A slip (が for か) costs an eighth of
/// another letter. By Hyyrö's bit-parallel algorithm, 64 scalars at a time; of longer texts only
/// the first 512 scalars count.
struct Likeness {
  static let most = 512

  /// A text in the numbers of an alphabet.
  struct Text {
    /// The scalars as they are.
    fileprivate let exact: [Int]
    /// The same without what slips add.
    let bases: [Int]
  }

  private var alphabet: [UInt32: Int] = [:]
  /// For each number of the alphabet the places in the text at hand that hold it.
  private var masks: [UInt64] = []
  private static let words = most / 64

  mutating func text(_ text: String) -> Text {
    let scalars = text.unicodeScalars.prefix(Self.most)
    return Text(
      exact: scalars.map { number(of: $0) }, bases: scalars.map { number(of: KanaSlip.base($0)) })
  }

  private mutating func number(of scalar: Unicode.Scalar) -> Int {
    if let number = alphabet[scalar.value] { return number }
    let number = alphabet.count
    alphabet[scalar.value] = number
    masks += [UInt64](repeating: 0, count: Self.words)
    return number
  }

  /// - Parameter least: below it the answer is 0, and found fast.
  mutating func of(_ left: Text, _ right: Text, least: Int) -> Int {
    let total = left.bases.count + right.bases.count
    guard total > 0 else { return 1000 }
    guard 2000 * min(left.bases.count, right.bases.count) / total >= least else { return 0 }
    let common = common(left.bases, right.bases)
    guard 2000 * common / total >= least else { return 0 }
    let slips = common - self.common(left.exact, right.exact)
    return (8000 * common - 1000 * slips) / (4 * total)
  }

  /// The length of a longest common subsequence.
  private mutating func common(_ left: [Int], _ right: [Int]) -> Int {
    let words = (left.count + 63) / 64
    for (place, number) in left.enumerated() {
      masks[number * Self.words + place / 64] |= 1 << UInt64(place % 64)
    }
    // A zero stands where the subsequence grows.
    var rows = [UInt64](repeating: .max, count: words)
    for number in right {
      var carry: UInt64 = 0
      for word in 0..<words {
        let row = rows[word]
        let matches = row & masks[number * Self.words + word]
        let (half, first) = row.addingReportingOverflow(matches)
        let (sum, second) = half.addingReportingOverflow(carry)
        carry = first || second ? 1 : 0
        rows[word] = sum | (row & ~matches)
      }
    }
    for (place, number) in left.enumerated() {
      masks[number * Self.words + place / 64] = 0
    }
    let inLast = UInt64(left.count - 64 * (words - 1))
    let lastMask: UInt64 = inLast >= 64 ? .max : (1 << inLast) - 1
    return rows.enumerated().reduce(0) { sum, row in
      sum + (~row.element & (row.offset == words - 1 ? lastMask : .max)).nonzeroBitCount
    }
  }
}
