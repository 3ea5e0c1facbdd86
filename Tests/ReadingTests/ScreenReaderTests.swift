import Findings
import Reading
import Storyboards
import Testing

@Suite("Reading a screen")
struct ScreenReaderTests {
  private func read(_ text: String) -> Outcome<Screen> {
    ScreenReader.read(SourceFile(name: "s.yaml", bytes: Array(text.utf8)))
  }

  @Test(
    "keeps labels that YAML would make something else of",
    arguments: ["no", "12:30", "0123", "1e3", "null"])
  func labels(label: String) throws {
    let screen = try #require(read("screen: 題\ncontent:\n  - button: \(label)\n").value)

    guard case .control(let control)? = screen.content.first?.content else {
      Issue.record("a control")
      return
    }
    #expect(control.label.text == label)
  }

  @Test(
    "says what is wrong, with code and place",
    arguments: [
      ("screen: 題\ncontnt: []\n", "KSB1102", 2, 1),
      ("screen: 題\ncontent:\n  - buton: 次へ\n", "KSB1103", 3, 5),
      ("screen: 題\nid: ../../x\n", "KSB1108", 2, 5),
      ("screen: 題\nstates: [甲]\ncontent:\n  - text: 文\n    state: 乙\n", "KSB1109", 5, 12),
      ("screen: [\n", "KSB1101", 2, 1),
      ("a: &a [x]\nb: *a\n", "KSB1106", 1, 4),
      ("id: x\n", "KSB1105", 1, 1),
    ])
  func findings(text: String, code: String, line: Int, column: Int) throws {
    let finding = try #require(read(text).findings.first)

    #expect(finding.kind.code == code)
    #expect(finding.place == Place(file: "s.yaml", line: line, column: column))
  }

  @Test("refuses 1,001 levels without going down them")
  func depth() {
    let text = "screen: 題\ncontent: " + String(repeating: "[", count: 1_001) + "\n"

    #expect(read(text).findings.map(\.kind.code) == ["KSB1107"])
  }
}
