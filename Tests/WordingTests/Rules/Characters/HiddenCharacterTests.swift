import Findings
import Testing
import Wording

@Suite("Characters that nobody sees")
struct HiddenCharacterTests {
  @Test(
    "are found and taken away",
    arguments: ["\u{200B}", "\u{2060}", "\u{FEFF}", "\u{AD}", "\u{7}", "\u{200C}", "\u{200D}"])
  func found(hidden: String) {
    let found = remarks(HiddenCharacter.self, on: "ログ\(hidden)イン", .button)

    #expect(found.map(\.marked) == [hidden])
    #expect(found.map(\.replacement) == [""])
  }

  @Test("are, in Japanese, no-break spaces too, which become plain ones")
  func noBreakSpace() {
    let found = remarks(HiddenCharacter.self, on: "氏名\u{A0}住所", .label)

    #expect(found.map(\.replacement) == [" "])
  }

  @Test(
    "are not seen in lines, emoji and the scripts that need them",
    arguments: [
      "1行目\n2行目", "列\t列", "家族👨\u{200D}👩\u{200D}👧", "می\u{200C}خواهم", "क्\u{200D}ष", "10\u{A0}MB",
      "全角　空白",
    ])
  func clean(text: String) {
    #expect(marked(HiddenCharacter.self, in: text) == [])
  }

  @Test("are, in English, no no-break spaces")
  func english() {
    #expect(marked(HiddenCharacter.self, in: "Step\u{A0}3", language: .english) == [])
  }
}
