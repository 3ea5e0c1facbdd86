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
      ("id: x\n", "KSB1105", 1, 1), ("screen: \" \"\n", "KSB1105", 1, 1),
      ("screen: 題\ncontent:\n  - button:\n", "KSB1104", 3, 5),
      ("screen: 題\ncontent:\n  - section: \"　\"\n", "KSB1104", 3, 5),
      ("screen: 題\ncontent:\n  - text: [文]\n", "KSB1104", 3, 11),
      ("screen: 題\ncontent:\n  - radio: 性別\n    options: [\"\"]\n", "KSB1104", 4, 15),
      ("screen: 題\nstates: [\"\"]\n", "KSB1104", 2, 10),
      ("screen: 題\ncontent:\n  - { field: 氏名, type: name, value: 花子 }\n", "KSB1104", 3, 37),
    ])
  func findings(text: String, code: String, line: Int, column: Int) throws {
    let finding = try #require(read(text).findings.first)

    #expect(finding.kind.code == code)
    #expect(finding.place == Place(file: "s.yaml", line: line, column: column))
  }

  @Test("lets a list hold any elements, and finds where the reader is at any depth")
  func nested() throws {
    let outcome = read(
      """
      screen: 題
      content:
        - list: [旅券, { link: とり方, goes: back }, { list: [甲, 乙] }]
        - side-menu:
            - branch: 手続き
              content: [申請, 取り下げ]
          current: 取り下げ
      """)

    let screen = try #require(outcome.value)
    var current: [String] = []
    for element in screen.content {
      element.visit {
        guard case .control(let control) = $0.content, control.traits.contains(.current) else {
          return
        }
        current.append(control.label.text)
      }
    }
    #expect(outcome.findings == [])
    #expect(current == ["取り下げ"])
  }

  @Test(
    "gives each part of a field its own of the value",
    arguments: [
      ("name", "見本　花子", ["見本", "花子"]), ("date-parts", "2026-04-01", ["2026", "04", "01"]),
      ("date-parts", "2026年4月1日", ["2026", "4", "1"]),
      ("phone", "00-0000-0000", ["00", "0000", "0000"]),
    ])
  func values(type: String, value: String, parts: [String]) throws {
    let outcome = read(
      "screen: 題\ncontent:\n  - { field: 欄, type: \(type), value: \"\(value)\" }\n")

    guard case .field(let field)? = outcome.value?.content.first?.content else {
      Issue.record("a field")
      return
    }
    #expect(field.parts.map { $0.value?.text } == parts)
    #expect(outcome.findings == [])
  }

  @Test(
    "refuses aliases, however they are hidden, before they unfold",
    arguments: [
      ": &", ":\t&", ": !!seq &", ": # '\n  &", ": 'x\n  'y\n&",
    ])
  func aliases(opening: String) {
    // Each line stands for ten of the line before: the last one for more than there are atoms.
    let lines = (1...100).map { number in
      let ten = Array(repeating: "*a\(number - 1)", count: 10).joined(separator: ",\t")
      return "k\(number)\(opening)a\(number) [x,\t\(ten)]\n"
    }
    let text = "k0\(opening)a0 [x]\n" + lines.joined()

    #expect(read(text).value == nil)
    #expect(["KSB1106", "KSB1101"].contains(read(text).findings.first?.kind.code))
  }

  @Test(
    "refuses 1,001 levels without going down them",
    arguments: ["[", "!a [", "{a: ", "- ", "? ", "- ? ", "{\"a\":["],
    ["screen: 題\ncontent: ", "--- ", "", "'x\n 'y\n"])
  func depth(level: String, start: String) {
    let deep = String(repeating: level, count: 1_001)

    let codes = read(start + deep + "\n").findings.map(\.kind.code)

    #expect(codes == ["KSB1107"] || codes == ["KSB1101"])
  }

  @Test(
    "keeps line separators, which end no line in YAML 1.2, and the places after them",
    arguments: ["a\u{2028}b", "\u{2029}a", "\"a\u{2028} b\"", "\"a\\Lb\""])
  func separators(label: String) throws {
    let outcome = read("screen: 題\ncontent:\n  - text: \(label)\n  - buton: 次へ\n")

    let screen = try #require(outcome.value)
    guard case .line(let line)? = screen.content.first?.content else {
      Issue.record("a text")
      return
    }
    let bare = label.replacing("\\L", with: "\u{2028}").replacing("\"", with: "")
    #expect(line.words.text.unicodeScalars.elementsEqual(bare.unicodeScalars))
    #expect(outcome.findings.map(\.place) == [Place(file: "s.yaml", line: 4, column: 5)])
  }

  @Test(
    "finds control characters that only an escape brings in",
    arguments: ["\\0", "\\e", "\\x07", "\\uFFFE", "\\N"])
  func escapes(escape: String) throws {
    let outcome = read("screen: \"題\(escape)\"\n")

    #expect(outcome.findings.map(\.kind.code) == ["KSB1004"])
    #expect(outcome.findings.first?.place == Place(file: "s.yaml", line: 1, column: 9))
    #expect(try #require(outcome.value).title.text == "題\u{FFFD}")
  }
}
