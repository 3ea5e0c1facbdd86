import Testing
import Wording

@Suite("The letter case of a name")
struct LetterCaseTests {
  @Test(
    "is told by its words behind the first, small words apart",
    arguments: [
      ("Save as draft", .sentence), ("Save as Draft", .title), ("Terms of Use", .title),
      ("Download the PDF file", .sentence), ("Create Account", .title), ("SIGN IN", .upper),
      ("SAVE ALL", .upper),
    ] as [(String, LetterCase)])
  func told(text: String, expected: LetterCase) {
    #expect(LetterCase.of(text) == expected)
  }

  @Test(
    "is unknown where nothing tells it",
    arguments: ["Save", "Save as PDF", "", "保存する", "Save my Draft now", "FAQ", "Part 2"])
  func unknown(text: String) {
    #expect(LetterCase.of(text) == .unknown)
  }
}
