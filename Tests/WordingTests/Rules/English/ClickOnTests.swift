import Testing
import Wording

@Suite("Click on")
struct ClickOnTests {
  @Test(
    "becomes click, its case kept",
    arguments: [
      ("Click on Save.", "Click on", "Click"),
      ("Then click on the \"Send\" button.", "click on", "click"),
      ("Right-click on the row.", "Right-click on", "Right-click"),
      ("Close it by clicking on the cross.", "clicking on", "clicking"),
    ] as [(String, String, String)])
  func found(text: String, marked: String, replacement: String) {
    let found = remarks(ClickOn.self, on: text, .step, language: .english)

    #expect(found.map(\.marked) == [marked])
    #expect(found.map(\.replacement) == [replacement])
  }

  @Test(
    "is not seen where click is a noun or on has no object",
    arguments: [
      "Click Save.",
      "A click on the map opens it.",
      "With one click on Save you are done.",
      "Choose the item to click on.",
      "Click on and off.",
      "Double-click the row.",
      "Clickonce",
      "Tap on it.",
    ])
  func quiet(text: String) {
    #expect(marked(ClickOn.self, in: text, .step, language: .english) == [])
  }
}
