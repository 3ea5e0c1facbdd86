import Testing
import Wording

@Suite("Letter case of names")
struct LetterCaseDifferenceTests {
  private func controls(_ labels: String...) -> ReviewedManual? {
    reviewed(
      "# Moor a boat\n\n1. On the **Start** screen, click **Book a berth**.",
      screens: [
        "screen: Start\ncontent:\n" + labels.map { "  - button: \($0)\n" }.joined()
      ])
  }

  @Test("is told of the rarer one among names of a kind")
  func rarer() {
    let manual = controls("Book a berth", "Save as draft", "Send As Copy")

    #expect(told(LetterCaseDifference.self, of: manual) == ["Send As Copy"])
  }

  @Test("is not told of single words, names with capitals of their own, and two that are equal")
  func quiet() {
    #expect(
      told(LetterCaseDifference.self, of: controls("Book a berth", "Save", "Print PDF")) == [])
    #expect(told(LetterCaseDifference.self, of: controls("Book a berth", "Send As Copy")) == [])
  }
}
