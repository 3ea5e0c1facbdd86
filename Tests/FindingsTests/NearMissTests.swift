import Findings
import Testing

@Suite("The nearest name")
struct NearMissTests {
  @Test(
    "is found within a third of the longer name",
    arguments: [
      ("buton", ["button", "link"], "button"), ("接続ずみ", ["未接続", "接続済み"], "接続済み"),
      ("つなく", ["つなぐ", "やめる"], "つなぐ"), ("txet", ["text", "list"], "text"),
      ("titel", ["title", "lang"], "title"),
    ])
  func finds(name: String, among: [String], expected: String) {
    #expect(NearMiss.of(name, among: among) == expected)
  }

  @Test("is not made up where nothing is near")
  func refuses() {
    #expect(NearMiss.of("heading", among: ["table", "link"]) == nil)
    #expect(NearMiss.of("x", among: ["y"]) == nil)
  }
}
