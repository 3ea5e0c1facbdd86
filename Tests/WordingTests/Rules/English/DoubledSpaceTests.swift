import Testing
import Wording

@Suite("Doubled spaces")
struct DoubledSpaceTests {
  @Test(
    "become one",
    arguments: [
      ("Enter  your name.", "  ", " "),
      ("Done.   Go on.", "   ", " "),
    ] as [(String, String, String)])
  func found(text: String, marked: String, replacement: String) {
    let found = remarks(DoubledSpace.self, on: text, .text, language: .english)

    #expect(found.map(\.marked) == [marked])
    #expect(found.map(\.replacement) == [replacement])
  }

  @Test(
    "are not seen at an end, or in a line’s beginning",
    arguments: [
      "Enter your name.",
      "  Indented",
      "Trailing  ",
      "First\n  second",
      "A  b",
      "",
    ])
  func quiet(text: String) {
    #expect(marked(DoubledSpace.self, in: text, .text, language: .english) == [])
  }

  @Test("are left alone in values")
  func elsewhere() {
    #expect(marked(DoubledSpace.self, in: "A  B", .value, language: .english) == [])
  }
}
