import Findings
import Testing
import Wording

@Suite("A full stop behind an English name")
struct EnglishEndMarkTests {
  @Test(
    "is taken out",
    arguments: [
      ("Your details.", ".", ""),
      ("What you need.", ".", ""),
    ] as [(String, String, String)])
  func found(text: String, marked: String, replacement: String) {
    let found = remarks(EnglishEndMark.self, on: text, .heading, language: .english)

    #expect(found.map(\.marked) == [marked])
    #expect(found.map(\.replacement) == [replacement])
  }

  @Test(
    "is not seen without, behind an abbreviation, or in sentences",
    arguments: [
      "Your details",
      "Passport, licence, etc.",
      "Loading...",
      "Serial no.",
      "First part. Second part.",
      "Ready?",
      ".",
      "Example Inc.",
      "9 a.m.",
      "Version 2.",
    ])
  func quiet(text: String) {
    #expect(marked(EnglishEndMark.self, in: text, .heading, language: .english) == [])
  }

  @Test("weighs more on a button, and is left to sentences that one agrees to")
  func kinds() {
    let button = ReviewedText("Save.", .button, profile: .saas, language: .english)
    let consent = ReviewedText(
      "I agree to the terms of use.", .label, profile: .saas, language: .english)

    #expect(EnglishEndMark.remarks(on: button).map(\.severity) == [.warning])
    #expect(EnglishEndMark.remarks(on: consent).isEmpty)
  }
}
