import Findings
import Reading
import Storyboards
import Testing
import Wording

/// The places of a text's scalars in a file, as `line:column` of those that are asked for.
private func places(
  of text: String, at line: Int, _ column: Int, in file: String, _ indices: [Int]
) -> [String?] {
  let alignment = SourceAlignment(lines: lines(of: file))
  let words = Words(text, at: Place(file: "f", line: line, column: column))
  return indices.map { index in
    alignment.place(of: index, in: words).map { "\($0.line):\($0.column)" }
  }
}

private func lines(of file: String) -> [[Unicode.Scalar]] {
  file.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
}

@Suite("A text in its file")
struct SourceAlignmentTests {
  @Test(
    "is found scalar by scalar in every kind of YAML value",
    arguments: [
      ("- text: ぁあぃ", ["1:9", "1:10", "1:11"]),
      ("- text: \"ぁあぃ\"", ["1:10", "1:11", "1:12"]),
      ("- text: 'ぁあぃ'", ["1:10", "1:11", "1:12"]),
      ("- text: >\n    ぁ\n    あぃ", ["2:5", nil, "3:5"]),
      ("- text: |\n    ぁあぃ", ["2:5", "2:6", "2:7"]),
      ("- text: \"ぁあ\\\n    ぃ\"", ["1:10", "1:11", "2:5"]),
    ])
  func yaml(file: String, expected: [String?]) throws {
    let source = SourceFile(name: "s.yaml", bytes: Array(("screen: 題\ncontent:\n" + file).utf8))
    let screen = try #require(ScreenReader.read(source).value)
    guard case .line(let line) = screen.content.first?.content else {
      Issue.record("The screen has a text.")
      return
    }
    let alignment = SourceAlignment(lines: lines(of: "screen: 題\ncontent:\n" + file))

    let found = (0..<3).map { index in
      alignment.place(of: index, in: line.words).map { "\($0.line - 2):\($0.column)" }
    }

    #expect(found == expected)
  }

  @Test(
    "is found behind what Markdown takes away",
    arguments: [
      ("**「次へ」**ボタン", "「次へ」ボタン", 1, [0, 4], ["1:3", "1:9"]),
      ("同意する場合は\n同意ボタン", "同意する場合は同意ボタン", 1, [6, 7], ["1:7", "2:1"]),
      ("press the\n  button", "press the button", 1, [8, 10], ["1:9", "2:3"]),
      ("`次へ` と _戻る_", "次へ と 戻る", 1, [0, 5], ["1:2", "1:9"]),
      ("> 一\n> 二", "一二", 1, [0, 1], ["1:3", "2:3"]),
    ])
  func markdown(
    file: String, text: String, column: Int, indices: [Int], expected: [String?]
  ) {
    #expect(places(of: text, at: 1, column, in: file, indices) == expected)
  }

  @Test(
    "is found nowhere where the file says something else",
    arguments: [
      ("予約する", 1, "予約します"), ("予約", 3, "予約"), ("予約", 1, "予"), ("予約", 1, "予、約"), ("AB", 1, "&#65;B"),
      ("予約", 9, "予約"),
    ])
  func absent(text: String, line: Int, file: String) {
    #expect(places(of: text, at: line, 1, in: file, [text.unicodeScalars.count - 1]) == [nil])
  }

  @Test("gives back what stands at a place, and nothing beyond the end of a line")
  func text() {
    let alignment = SourceAlignment(lines: lines(of: "一\n予約する"))
    let place = Place(file: "f", line: 2, column: 3)

    #expect(alignment.text(at: place, length: 2) == Array("する".unicodeScalars))
    #expect(alignment.text(at: place, length: 3) == nil)
    #expect(alignment.text(at: Place(file: "f", line: 3, column: 1), length: 1) == nil)
  }
}
