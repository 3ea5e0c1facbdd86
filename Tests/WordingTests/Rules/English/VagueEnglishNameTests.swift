import Findings
import Testing
import Wording

@Suite("Vague English names")
struct VagueEnglishNameTests {
  @Test(
    "are found",
    arguments: [
      ("click here", "click here"),
      ("Here", "Here"),
      ("More", "More"),
      ("Learn more", "Learn more"),
      ("READ MORE", "READ MORE"),
      ("This page", "This page"),
      ("Click here!", "Click here!"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(VagueEnglishName.self, in: text, .link, language: .english) == [expected])
  }

  @Test(
    "are not seen where they say where they lead",
    arguments: [
      "Learn more about pricing",
      "View pricing",
      "Here is the list",
      "Click-through rate",
      "Moreover",
      "Details of your order",
      "",
    ])
  func quiet(text: String) {
    #expect(marked(VagueEnglishName.self, in: text, .link, language: .english) == [])
  }

  @Test(
    "weigh more where they only point",
    arguments: [("click here", Severity.warning), ("Learn more", .note)])
  func weight(text: String, severity: Severity) {
    let reviewed = ReviewedText(text, .link, profile: .saas, language: .english)

    #expect(VagueEnglishName.remarks(on: reviewed).map(\.severity) == [severity])
  }
}
