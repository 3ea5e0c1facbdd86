import Testing
import Wording

@Suite("Please before an instruction")
struct PleaseInStepsTests {
  @Test(
    "is found at the beginning of a sentence",
    arguments: [
      ("Please enter your name.", "Please"),
      ("The names differ. Please enter them again.", "Please"),
      ("please click Save.", "please"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(PleaseInSteps.self, in: text, .step, language: .english) == [expected])
  }

  @Test(
    "is not seen where a favour is asked, or within a sentence",
    arguments: [
      "Enter your name.",
      "Please wait.",
      "Please contact the office.",
      "If it fails, please contact us.",
      "Pleased to meet you.",
    ])
  func quiet(text: String) {
    #expect(marked(PleaseInSteps.self, in: text, .step, language: .english) == [])
  }

  @Test("is left alone in other texts")
  func elsewhere() {
    #expect(marked(PleaseInSteps.self, in: "Please note.", .text, language: .english) == [])
  }
}
