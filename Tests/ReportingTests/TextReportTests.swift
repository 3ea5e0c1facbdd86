import Findings
import Reporting
import Testing

@Suite("Findings as text")
struct TextReportTests {
  @Test("stand with the author's line and a caret that counts Japanese characters double")
  func caret() {
    let kind = FindingKind(
      "KSB0000", .warning, title: Phrase(ja: "", en: ""), explanation: Phrase(ja: "", en: ""))
    let finding = Finding(
      kind, at: Place(file: "m.md", line: 1, column: 3), length: 2, Phrase(ja: "誤り", en: "slip"))

    let text = TextReport(language: .english, isColored: false) { _ in ["日本語だ"] }.text(of: [finding]
    )

    #expect(text == "m.md:1:3: warning[KSB0000]: slip\n    日本語だ\n        ^^^^\n")
  }

  @Test(
    "quote no sign that a terminal would obey",
    arguments: ["\u{1B}", "\u{7}", "\u{9B}", "\u{202E}", "\u{2028}", "\r"])
  func terminal(sign: String) {
    let kind = FindingKind(
      "KSB0000", .warning, title: Phrase(ja: "", en: ""), explanation: Phrase(ja: "", en: ""))
    let finding = Finding(
      kind, at: Place(file: "m.md", line: 1, column: 2), length: 1, Phrase(ja: "誤り", en: "slip"))

    let text = TextReport(language: .english, isColored: false) { _ in ["a\(sign)b"] }
      .text(of: [finding])

    #expect(text == "m.md:1:2: warning[KSB0000]: slip\n    a\u{FFFD}b\n     ^\n")
  }

  @Test("and JSON escapes what JSON must escape")
  func json() {
    var json = JSONWriter()
    json.object { json in
      json.pair("a", "\"\\\n\u{1}語")
      json.key("b")
      json.array([1, 2]) { $0.value($1) }
    }

    #expect(String(decoding: json.bytes, as: UTF8.self) == #"{"a":"\"\\\n\u0001語","b":[1,2]}"#)
  }
}
