import Storyboards
import Testing

@testable import Reading

@Suite("Where one procedure names another")
struct ProcedureReferenceTests {
  /// Of each step of the last procedure, the procedures that it names.
  private func named(_ text: String) throws -> [[Int]] {
    let source = SourceFile(name: "manual.md", bytes: Array(text.utf8))
    let flows = try #require(ManualReader.read(ManualSource(manual: source)).value?.flows)
    return try #require(flows.last).steps.map(\.procedures)
  }

  private static let first = "# 題\n\n## 3.1 予約をとる\n\n1. 「予約」を押します。\n2. 「次へ」を押します。\n\n"

  @Test(
    "it does so by its title or its number",
    arguments: [
      "「予約をとる」の1～2と同じ操作を行ってください。", "予約のしかたは、「3.1 予約をとる」をご覧ください。",
      "3.1の手順で予約します。", "［予約をとる］の手順をご覧ください。",
    ])
  func byTitle(sentence: String) throws {
    let text = Self.first + "## 3.2 予約を変える\n\n1. 「変更」を押します。\n2. \(sentence)\n"

    #expect(try named(text) == [[], [0]])
  }

  @Test("it does so in a note, and in English")
  func inNote() throws {
    let text =
      "# Guide\n\n## Adding a member\n\n1. Click **Add**.\n\n## Removing a member\n\n"
      + "1. Click **Remove**. For details, see Adding a member.\n"

    #expect(try named(text) == [[0]])
  }

  @Test(
    "a control or a screen of the same name is no procedure, and a bare title none either",
    arguments: [
      "「予約をとる」を押して、次へ進みます。", "「予約をとる」画面に戻ります。", "「予約をとる」が表示されます。",
    ])
  func controls(sentence: String) throws {
    let text = Self.first + "## 3.2 予約を変える\n\n1. \(sentence)\n2. 「変更」を押します。\n"

    #expect(try named(text) == [[], []])
  }

  @Test("the numbers beside it count there")
  func numbers() throws {
    let text = Self.first + "## 3.2 変える\n\n1. 「変更」を押します。\n2. 「予約をとる」の手順1へ進んでください。\n"
    let source = SourceFile(name: "manual.md", bytes: Array(text.utf8))
    let step = try #require(
      ManualReader.read(ManualSource(manual: source)).value?.flows.last?.steps.last)

    #expect(step.sentences.flatMap(\.mentions).isEmpty)
  }
}
