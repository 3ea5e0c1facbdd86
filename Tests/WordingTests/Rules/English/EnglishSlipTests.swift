import Testing
import Wording

@Suite("Misspellings")
struct EnglishSlipTests {
  @Test(
    "are mended, their case kept",
    arguments: [
      ("An error occured.", "occured", "occurred"),
      ("Adress", "Adress", "Address"),
      ("SEPERATE", "SEPERATE", "SEPARATE"),
      ("It was succesful.", "succesful", "successful"),
      ("You dont need it.", "dont", "don't"),
    ] as [(String, String, String)])
  func found(text: String, marked: String, replacement: String) {
    let found = remarks(EnglishSlip.self, on: text, .text, language: .english)

    #expect(found.map(\.marked) == [marked])
    #expect(found.map(\.replacement) == [replacement])
  }

  @Test(
    "are not seen in right words, addresses and names of files",
    arguments: [
      "An error occurred.",
      "Address",
      "mail@adress.jp",
      "https://example.com/recieve",
      "recieve.html",
      "Licence",
      "Adressen",
      "",
    ])
  func quiet(text: String) {
    #expect(marked(EnglishSlip.self, in: text, .text, language: .english) == [])
  }
}
