import Testing
import Wording

@Suite("An example that begins with 例")
struct DoubledExampleTests {
  @Test(
    "loses its beginning",
    arguments: [
      ("例：見本 花子", "例：", ""),
      ("例) 03-0000-0000", "例) ", ""),
      ("（例）2025年4月1日", "（例）", ""),
      ("ex. hanako", "ex. ", ""),
      ("例　見本", "例　", ""),
      ("入力例：A-0001", "入力例：", ""),
    ] as [(String, String, String)])
  func found(text: String, marked: String, replacement: String) {
    let found = remarks(DoubledExample.self, on: text, .example)

    #expect(found.map(\.marked) == [marked])
    #expect(found.map(\.replacement) == [replacement])
  }

  @Test(
    "is not seen where 例 belongs to the value",
    arguments: [
      "見本 花子",
      "例題の答え",
      "条例第1号",
      "hanako@example.jp",
      "例",
      "例：",
      "example@example.jp",
      "exam",
    ])
  func quiet(text: String) {
    #expect(marked(DoubledExample.self, in: text, .example) == [])
  }

  @Test("is left to another rule where it is a hint")
  func elsewhere() {
    #expect(marked(DoubledExample.self, in: "例：見本 花子", .hint) == [])
  }
}
