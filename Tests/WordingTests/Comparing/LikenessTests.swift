import Testing

@testable import Wording

@Suite("The likeness of two texts")
struct LikenessTests {
  @Test(
    "is the share of what stays, a slip nearly nothing",
    arguments: [
      ("同意する", "同意する", 1000), ("同意", "同意する", 666), ("つなく", "つなぐ", 958),
      ("ポータル", "ボータル", 968), ("ﾎﾀﾝ", "ホタン", 875), ("次へ", "進む", 0), ("", "", 1000),
      ("やゆよ", "ゃゅょ", 875),
    ])
  func share(left: String, right: String, expected: Int) {
    var likeness = Likeness()

    let found = likeness.of(likeness.text(left), likeness.text(right), least: 0)
    let mirrored = likeness.of(likeness.text(right), likeness.text(left), least: 0)

    #expect(found == expected)
    #expect(mirrored == found)
  }

  @Test("is the same by the fast way as by the slow one", arguments: [1, 63, 64, 65, 130, 512])
  func words(count: Int) {
    let left = (0..<count).map { Unicode.Scalar(UInt8(97 + $0 * $0 % 7)) }
    let right = (0..<count).map { Unicode.Scalar(UInt8(97 + $0 * 3 % 5)) }
    var likeness = Likeness()

    let found = likeness.of(
      likeness.text(text(left)), likeness.text(text(right)), least: 0)

    let common = longestCommon(left, right)
    #expect(found == 8000 * common / (8 * count))
  }

  @Test("is nothing below what is asked for")
  func least() {
    var likeness = Likeness()

    #expect(likeness.of(likeness.text("同意"), likeness.text("同意する"), least: 700) == 0)
  }

  private func text(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private func longestCommon(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = [Int](repeating: 0, count: right.count + 1)
    for scalar in left {
      var diagonal = 0
      for (place, other) in right.enumerated() {
        let above = row[place + 1]
        row[place + 1] = scalar == other ? diagonal + 1 : max(above, row[place])
        diagonal = above
      }
    }
    return row[right.count]
  }
}
