import Testing
import Wording

@Suite("English errors that say nothing")
struct UnclearEnglishErrorTests {
  @Test(
    "are found",
    arguments: [
      ("Invalid value", "Invalid value"),
      ("An error occurred.", "An error occurred."),
      ("Error!", "Error!"),
      ("Something went wrong.", "Something went wrong."),
      ("INVALID INPUT", "INVALID INPUT"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(UnclearEnglishError.self, in: text, .error, language: .english) == [expected])
  }

  @Test(
    "are not seen where they say what is wrong",
    arguments: [
      "Enter a date after today.",
      "The passwords differ.",
      "An error occurred. Try again in a few minutes.",
      "Invalid value: use digits only",
      "",
    ])
  func quiet(text: String) {
    #expect(marked(UnclearEnglishError.self, in: text, .error, language: .english) == [])
  }
}
