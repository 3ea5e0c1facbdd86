import Testing
import Wording

@Suite("All capitals")
struct AllCapitalsTests {
  @Test(
    "are found in names",
    arguments: [
      ("SUBMIT", "SUBMIT"),
      ("SIGN IN", "SIGN IN"),
      ("SAVE AND CONTINUE", "SAVE AND CONTINUE"),
      ("CANCEL ORDER", "CANCEL ORDER"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(AllCapitals.self, in: text, .button, language: .english) == [expected])
  }

  @Test(
    "are not seen in abbreviations, codes and mixed names",
    arguments: [
      "OK",
      "FAQ",
      "PDF",
      "HTTPS",
      "Submit",
      "Save as PDF",
      "A-0001",
      "ERR_42",
      "CSV",
      "",
      "JSON API",
    ])
  func quiet(text: String) {
    #expect(marked(AllCapitals.self, in: text, .button, language: .english) == [])
  }

  @Test("are left alone in values")
  func elsewhere() {
    #expect(marked(AllCapitals.self, in: "TOKYO", .value, language: .english) == [])
  }
}
