import Testing
import Wording

@Suite("A full stop behind a heading")
struct HeadingFullStopTests {
  @Test(
    "is taken out",
    arguments: [
      ("申請を受け付けました。", "。", ""),
      ("用意するもの。", "。", ""),
    ] as [(String, String, String)])
  func found(text: String, marked: String, replacement: String) {
    let found = remarks(HeadingFullStop.self, on: text, .heading)

    #expect(found.map(\.marked) == [marked])
    #expect(found.map(\.replacement) == [replacement])
  }

  @Test(
    "is not seen in a heading without, or of two sentences",
    arguments: [
      "用意するもの",
      "申請を受け付けました",
      "受け付けました。お待ちください。",
      "。",
      "よろしいですか？",
    ])
  func quiet(text: String) {
    #expect(marked(HeadingFullStop.self, in: text, .heading) == [])
  }

  @Test(
    "is taken out of a field’s name, but not out of what one agrees to",
    arguments: [("氏名。", ["。"]), ("利用規約に同意します。", []), ("同意する。", []), ("続けますか。", [])])
  func labels(text: String, expected: [String]) {
    #expect(marked(HeadingFullStop.self, in: text, .label) == expected)
  }
}
