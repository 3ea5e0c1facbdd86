import Testing
import Wording

@Suite("Long English buttons")
struct LongEnglishButtonTests {
  @Test(
    "are found from 26 characters on",
    arguments: [
      ("Save this document and go on", "Save this document and go on"),
      ("Export the visible rows as CSV", "Export the visible rows as CSV"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(LongEnglishButton.self, in: text, .button, language: .english) == [expected])
  }

  @Test(
    "are not seen up to 25",
    arguments: [
      "Save",
      "Save and continue",
      "Download the application",
      "",
    ])
  func quiet(text: String) {
    #expect(marked(LongEnglishButton.self, in: text, .button, language: .english) == [])
  }
}
