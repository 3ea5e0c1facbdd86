import Testing
import Wording

@Suite("A full stop on what is pressed")
struct ButtonFullStopTests {
  @Test(
    "is taken out",
    arguments: [
      ("保存する。", "。", ""),
      ("次へ。", "。", ""),
      ("保存する。次へ進む。", "。", nil),
    ] as [(String, String, String?)])
  func found(text: String, marked: String, replacement: String?) {
    let found = remarks(ButtonFullStop.self, on: text, .button)

    #expect(found.map(\.marked) == [marked])
    #expect(found.map(\.replacement) == [replacement])
  }

  @Test(
    "is not seen in a name without one",
    arguments: [
      "保存する",
      "次へ",
      "。",
      "Ver.2",
      "保存しますか？",
      "「保存。」を開く",
    ])
  func quiet(text: String) {
    #expect(marked(ButtonFullStop.self, in: text, .button) == [])
  }

  @Test("is left to other rules in body text")
  func elsewhere() {
    #expect(marked(ButtonFullStop.self, in: "保存しました。", .text) == [])
  }
}
