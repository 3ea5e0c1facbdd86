import Findings
import Testing
import Wording

@Suite("Letters apart from their marks")
struct DecomposedTextTests {
  @Test(
    "are found with the one character, in kana and Latin",
    arguments: [
      ("か\u{3099}ぞう", "か\u{3099}", "が"), ("ホ\u{309A}イント", "ホ\u{309A}", "ポ"),
      ("Cafe\u{301} list", "e\u{301}", "é"), ("u\u{308}ber", "u\u{308}", "ü"),
    ])
  func found(text: String, mark: String, better: String) {
    let found = remarks(DecomposedText.self, on: text, .label)

    #expect(
      found.map { $0.marked.map { Array($0.unicodeScalars) } } == [Array(mark.unicodeScalars)])
    #expect(
      found.map { $0.replacement.map { Array($0.unicodeScalars) } }
        == [Array(better.unicodeScalars)])
  }

  @Test(
    "are not seen where the character is one, or where no such character exists",
    arguments: ["がぞう", "ポイント", "Café", "か゛", "x\u{301}", "\u{3099}"])
  func clean(text: String) {
    #expect(marked(DecomposedText.self, in: text).isEmpty)
  }
}
