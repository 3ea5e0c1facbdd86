import Testing
import Wording

@Suite("Double negation")
struct DoubleNegationTests {
  @Test(
    "is found, polite or plain",
    arguments: [
      ("使えないことはない。", "ないことはない"),
      ("変更できなくはありません。", "なくはありません"),
      ("届かないわけではありません。", "ないわけではありません"),
      ("見られなくもない。", "なくもない"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(DoubleNegation.self, in: text, .text) == [expected])
  }

  @Test(
    "is not seen in a single one, or in 少なくない",
    arguments: [
      "使えません。",
      "入力しなければなりません。",
      "少なくはありません。",
      "危なくはない。",
      "使うことはありません。",
      "できないことがあります。",
      "「使えないことはない」と書かれています。",
    ])
  func quiet(text: String) {
    #expect(marked(DoubleNegation.self, in: text, .text) == [])
  }
}
