import Foundation
import TestSupport
import Testing

@Suite("Large, deep and random input")
struct LargeInputTests {
  private static let step = "「検索」画面の「予約」ボタンをクリックします。\n"

  @Test(
    "is read however deep it nests",
    arguments: [
      String(repeating: "> ", count: 1_001) + "① " + step,
      String(repeating: "- ", count: 1_001) + step,
      String(repeating: "> - ", count: 1_001) + step,
      String(repeating: "[", count: 1_001) + "\n\n① " + step,
      String(repeating: "**「", count: 1_001) + "\n\n① " + step,
      (1...20).map { String(repeating: "#", count: $0) + " 深さ\($0)\n\n" }.joined() + "① " + step,
      String(repeating: "#", count: 1_001) + " 深い\n\n① " + step,
    ])
  func depth(text: String) throws {
    let build = try NastyBuild(manual: text + "\n② 「完了」画面が表示されます。\n")

    #expect(build.result.status == 0, "\(build.result.error.prefix(2_000))")
    try build.expectSafe()
  }

  @Test(
    "of 100,000 random bytes is told with code and place", arguments: 1...4 as ClosedRange<UInt64>)
  func bytes(seed: UInt64) throws {
    var random = Seeded(seed)
    let bytes = (0..<100_000).map { _ in UInt8.random(in: 0...255, using: &random) }

    let build = try NastyBuild(["manual.md": Data(bytes), "screens/x.yaml": Data(bytes)])

    #expect(build.result.status == 1)
    try build.expectSafe()
  }

  @Test("of 100,000 random bytes of UTF-8 is survived", arguments: 1...4 as ClosedRange<UInt64>)
  func scalars(seed: UInt64) throws {
    var random = Seeded(seed)
    let ranges: [ClosedRange<UInt32>] = [
      0x0A...0x7E, 0x3041...0x30FF, 0x2460...0x2473, 0...0x10FFFF,
    ]
    var text = String.UnicodeScalarView()
    while text.reduce(0, { $0 + UTF8.width($1) }) < 100_000 {
      for _ in 0..<1_000 {
        let value = ranges.randomElement(using: &random).map {
          UInt32.random(in: $0, using: &random)
        }
        if let scalar = value.flatMap(Unicode.Scalar.init) { text.append(scalar) }
      }
    }
    let data = Data(String(text).utf8)

    let build = try NastyBuild(["manual.md": data, "screens/x.yaml": data])

    try build.expectSafe()
  }

  @Test("of random words of the trade is survived", arguments: 1...6 as ClosedRange<UInt64>)
  func words(seed: UInt64) throws {
    let words = [
      "①", "②", "③", "(1)", "手順2", "1. ", "- ", "> ", "# ", "■", "※", "「", "」", "［", "］", "**", "`",
      "画面", "ボタン", "欄", "をクリックします。", "を入力し、", "が表示されます。", "場合は", "手順", "から", "検索", "予約",
      "<!-- kamishibai: ", "screen=\"", "state=\"", "goto=\"①", "skip", "\"", " -->", "```screen\n",
      "```\n", "|", "\t", "\n", "\n\n", "（", "）",
    ]
    var random = Seeded(seed)
    let text = (0..<10_000).compactMap { _ in words.randomElement(using: &random) }.joined()

    let build = try NastyBuild(manual: "# 手続き\n\n① \(Self.step)\n" + text)

    try build.expectSafe()
  }

  @Test("of 3,000 steps is walked to its end", .timeLimit(.minutes(10)))
  func steps() throws {
    let steps = (1..<3_000).map { "手順\($0) \(Self.step)\n" }

    let build = try NastyBuild(manual: "# 手続き\n\n" + steps.joined() + "手順3000 「完了」画面が表示されます。\n")

    #expect(build.result.status == 0, "\(build.result.error.prefix(2_000))")
    #expect(build.result.error.contains("3000 の手順を確かめました"))
    #expect(!build.result.isCrash)
  }
}
