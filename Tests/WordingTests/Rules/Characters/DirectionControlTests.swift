import Findings
import Testing
import Wording

@Suite("Controls of direction")
struct DirectionControlTests {
  @Test(
    "are found and taken away",
    arguments: ["\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}"])
  func found(control: String) {
    let found = remarks(DirectionControl.self, on: "送\(control)信", .button)

    #expect(found.map(\.marked) == [control])
    #expect(found.map(\.replacement) == [""])
  }

  @Test("that force a direction are found even among letters from right to left, but not mended")
  func forced() {
    let found = remarks(DirectionControl.self, on: "שלום \u{202E}abc")

    #expect(found.map(\.replacement) == [nil])
  }

  @Test(
    "are not seen where letters go from right to left, or where there are none",
    arguments: ["שלום\u{200F} (1)", "\u{2067}مرحبا\u{2069}", "送信", "Send"])
  func clean(text: String) {
    #expect(marked(DirectionControl.self, in: text) == [])
  }
}
