import Findings
import Storyboards
import TestSupport
import Testing
import Wording

private let kind = FindingKind(
  "KSB6999", .note, title: Phrase(ja: "題", en: "Title"), explanation: Phrase(ja: "文", en: "Text"))

private func finding(
  _ line: Int, _ column: Int, _ length: Int, _ replacement: String?, file: String = "f"
) -> Finding {
  Finding(
    kind, at: Place(file: file, line: line, column: column), length: length,
    Phrase(ja: "文", en: "Text"),
    fix: Finding.Fix(Phrase(ja: "直す", en: "Fix"), replacement: replacement))
}

private func edit(_ line: Int, _ column: Int, _ length: Int, _ replacement: String) -> Edit {
  Edit(at: Place(file: "f", line: line, column: column), length: length, replacement: replacement)
}

@Suite("An edit of a file")
struct EditTests {
  @Test(
    "writes what it says where it says it, and leaves all else",
    arguments: [
      ("一二三", [edit(1, 2, 1, "に")], "一に三"),
      ("一二三", [edit(1, 1, 1, "いち"), edit(1, 3, 1, "")], "いち二"),
      ("一\r\n二\r\n三\r\n", [edit(2, 1, 1, "に")], "一\r\nに\r\n三\r\n"),
      ("一\r二\r三", [edit(3, 1, 1, "さん")], "一\r二\rさん"),
      ("\u{FEFF}一\n二", [edit(1, 1, 1, "いち"), edit(2, 1, 1, "に")], "\u{FEFF}いち\nに"),
      ("か\u{3099}き", [edit(1, 1, 2, "が")], "がき"),
      ("👩‍💻と", [edit(1, 4, 1, "や")], "👩‍💻や"),
      ("一", [], "一"), ("", [], ""),
    ])
  func applied(text: String, edits: [Edit], expected: String) {
    let result = Edit.apply(edits, to: text)

    #expect(Array(result.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("is made of each fix that is certain, the first of two that overlap")
  func certain() {
    let edits = Edit.certain(in: [
      finding(2, 1, 2, "下"), finding(1, 3, 2, "重"), finding(1, 1, 3, "上"), finding(1, 4, 1, "隣"),
      finding(3, 1, 2, nil), finding(4, 1, 0, "空"),
    ])

    #expect(edits == [edit(1, 1, 3, "上"), edit(1, 4, 1, "隣"), edit(2, 1, 2, "下")])
  }

  @Test("leaves every byte outside of it as it was", arguments: 0..<50 as Range<UInt64>)
  func untouched(seed: UInt64) {
    var numbers = Seeded(seed)
    let letters = ["あ", "が", "か\u{3099}", "a", "\r\n", "\n", "\r", " ", "👩‍💻", "\u{FEFF}", "「"]
    let text = (0..<60).map { _ in letters.randomElement(using: &numbers) ?? "" }.joined()
    var pieces: [(text: String, isEdited: Bool)] = []
    var edits: [Edit] = []
    var (line, column) = (1, 1)
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isEnd = scalar == "\n" || scalar == "\r"
      let isEdited = !isEnd && !(index == 0 && scalar == "\u{FEFF}") && numbers.next() % 4 == 0
      if isEdited { edits.append(edit(line, column, 1, "＜直＞")) }
      pieces.append((isEdited ? "＜直＞" : String(scalar), isEdited))
      if scalar == "\n", index > 0, scalars[index - 1] == "\r" { continue }
      if isEnd {
        (line, column) = (line + 1, 1)
      } else if !(index == 0 && scalar == "\u{FEFF}") {
        column += 1
      }
    }

    let result = Edit.apply(edits, to: text)

    #expect(Array(result.utf8) == pieces.flatMap { Array($0.text.utf8) })
  }
}
