import Testing
import Wording

@Suite("Latin abbreviations")
struct LatinAbbreviationTests {
  @Test(
    "are found in sentences",
    arguments: [
      ("Bring a card and/or a letter.", "and/or"),
      ("Use a document, e.g. a passport.", "e.g."),
      ("The owner, i.e. you, signs.", "i.e."),
      ("Name, address, etc.", "etc."),
    ])
  func found(text: String, expected: String) {
    #expect(marked(LatinAbbreviation.self, in: text, .text, language: .english) == [expected])
  }

  @Test(
    "are not seen in words, paths and hints",
    arguments: [
      "Use the etc folder.",
      "See /etc.",
      "Fetch it.",
      "Bring a card or a letter.",
      "Regie.g",
      "",
    ])
  func quiet(text: String) {
    #expect(marked(LatinAbbreviation.self, in: text, .text, language: .english) == [])
  }

  @Test("are left alone in hints, where room is short")
  func elsewhere() {
    #expect(marked(LatinAbbreviation.self, in: "e.g. A-0001", .hint, language: .english) == [])
  }
}
