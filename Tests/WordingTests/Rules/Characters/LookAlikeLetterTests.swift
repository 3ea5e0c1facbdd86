import Findings
import Testing
import Wording

@Suite("Letters that only look like others")
struct LookAlikeLetterTests {
  @Test(
    "are found with the usual one",
    arguments: [
      ("⼊力する", "⼊", "入"), ("⾦額", "⾦", "金"), ("⻑さ", "⻑", "長"), ("市⺠税", "⺠", "民"),
      ("\u{0410}4サイズ", "\u{0410}", "A"), ("P\u{0410}SS", "\u{0410}", "A"),
      ("I\u{039F}T", "\u{039F}", "O"),
    ])
  func found(text: String, letter: String, better: String) {
    let found = remarks(LookAlikeLetter.self, on: text, .label)

    #expect(found.map(\.marked) == [letter])
    #expect(found.map(\.replacement) == [better])
  }

  @Test(
    "are not seen in usual letters, marks, units, and real Greek and Russian",
    arguments: [
      "入力する", "金額", "①申請", "㈱山田商事", "第Ⅰ期", "50μm", "10µg", "100Ω", "kΩ", "ΔT", "Αθήνα", "Москва",
      "СССР", "α版", "β1", "Δ",
    ])
  func clean(text: String) {
    #expect(marked(LookAlikeLetter.self, in: text) == [])
  }
}
