import Findings
import Testing
import Wording

private let kind = FindingKind(
  "KSB6102", .warning, title: Phrase(ja: "題", en: "T"), explanation: Phrase(ja: "文", en: "T"))

private func finding(line: Int, file: String = "f") -> Finding {
  Finding(kind, at: Place(file: file, line: line, column: 3), Phrase(ja: "文", en: "T"))
}

private func suppressions(_ text: String) -> Suppressions {
  var suppressions = Suppressions()
  let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
  suppressions.add(file: "f", lines: lines.map(Array.init))
  return suppressions
}

@Suite("A comment that passes over a finding")
struct SuppressionsTests {
  @Test(
    "speaks for its own line, or alone for the next that is not empty",
    arguments: [
      ("- text: 文 # kamishibai: allow KSB6102 画面のまま\n- text: 文", [1]),
      ("# kamishibai: allow KSB6102 画面のまま\n- text: 文\n- text: 文", [1, 2]),
      ("<!-- kamishibai: allow KSB6102 画面のまま -->\n\n文\n文", [1, 3]),
      ("文 <!-- kamishibai: allow KSB6102 画面のまま -->\n文", [1]),
      ("  # kamishibai: allow ksb6102, KSB6201：理由\n文", [1, 2]),
      ("# kamishibai: allow KSB6201 KSB6102 二つとも\n文", [1, 2]),
      ("# kamishibai: allow KSB6201 別の指摘\n文", []),
      ("文", []),
    ])
  func lines(text: String, expected: [Int]) {
    let suppressions = suppressions(text)

    #expect((1...4).filter { suppressions.cover(finding(line: $0)) } == expected)
    #expect(suppressions.findings == [])
    #expect(!suppressions.cover(finding(line: 1, file: "g")))
  }

  @Test(
    "counts for nothing without a reason and a code, and is told",
    arguments: [
      ("- text: 文 # kamishibai: allow KSB6102", "除外する理由がありません。", 13),
      ("<!-- kamishibai: allow KSB6102 -->\n文", "除外する理由がありません。", 6),
      ("<!-- kamishibai: allow 画面のまま -->\n文", "除外する指摘の番号がありません。", 6),
      ("# kamishibai: allow\n文", "除外する指摘の番号がありません。", 3),
    ])
  func reasonless(text: String, message: String, column: Int) {
    let suppressions = suppressions(text)

    #expect(suppressions.findings.map(\.kind.code) == ["KSB6090"])
    #expect(suppressions.findings.first?.message.japanese == message)
    #expect(suppressions.findings.first?.place == Place(file: "f", line: 1, column: column))
    #expect(!(1...2).contains { suppressions.cover(finding(line: $0)) })
  }
}
