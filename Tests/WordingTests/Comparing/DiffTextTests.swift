import Findings
import Storyboards
import Testing
import Wording

@Suite("A comparison in words")
struct DiffTextTests {
  @Test("says plainly that nothing changed", arguments: Language.spoken)
  func nothing(language: Language) {
    let text = shown([], [], in: language)

    #expect(text == (language == .japanese ? "変わった文言はありません。\n" : "No words have changed.\n"))
  }

  @Test("tells role, screen and steps, grouped by weight, marks without colours")
  func japanese() {
    let text = shown(before, after, in: .japanese)

    #expect(
      text == """
        変わった文言は3件です（変更2件、追加1件）。

        ■ ボタン・リンク・タブ
          変更 「同意」→「同意{+する+}」 ボタン、画面「同意確認」、手順③⑤ (screens/同意確認.yaml:1:5)
          追加 「印刷」 リンク、画面「同意確認」 (screens/同意確認.yaml:2:5)

        ■ 本文・手順
          変更 「よろしいですか」→「確認しました」 本文、画面「同意確認」 (screens/同意確認.yaml:3:5)

        """)
  }

  @Test("speaks English")
  func english() {
    let text = shown(before, after, in: .english)

    #expect(
      text.hasPrefix(
        """
        3 texts differ: 2 changed, 1 added.

        ■ Buttons, links and tabs
          changed “同意” → “同意{+する+}” Button, screen “同意確認”, steps ③⑤ (screens/同意確認.yaml:1:5)

        """))
  }

  @Test("colours the changed characters instead of marking them")
  func colours() {
    let text = shown(before, after, in: .japanese, isColored: true)

    #expect(text.contains("「同意」→「同意\u{1B}[32mする\u{1B}[0m」 ボタン"))
    #expect(!text.contains("{+"))
  }

  @Test("lets no text command the terminal")
  func harmless() {
    let text = shown(
      [], inventory(WordedScreen("悪意\u{1B}[2J", buttons: ["消\u{1B}[2J\u{202E}去\n"])),
      in: .japanese)

    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(text.split(separator: "\n").count == 3)
  }

  @Test("tells from where to where a text moved, and which steps spoke of it before")
  func moved() {
    let old = inventory(
      WordedScreen("一覧", [.init(kind: .button, text: "印刷", citations: [3])]),
      WordedScreen("詳細", buttons: ["戻る"]))
    let new = inventory(WordedScreen("詳細", buttons: ["戻る", "印刷"]))

    let text = shown(old, new, in: .japanese)

    #expect(
      text.contains("移動 「印刷」 ボタン、画面「一覧」から画面「詳細」へ、変更前の手順③、置かれる場所が変わりました。"))
  }

  @Test("names the procedure of a step where there are many, a line where there is no step")
  func manyFlows() {
    let steps = StepNames(manual(flows: ["つなぐ", "解除する"]))
    let places = [3, 12, 99].map { Place(file: "manual.md", line: $0, column: 1) }

    let told = steps.told(places, in: .japanese)

    #expect(told == "「つなぐ」の手順③、「解除する」の手順③、manual.mdの99行目")
  }

  private var before: [InventoryString] {
    inventory(
      WordedScreen(
        "同意確認",
        [
          .init(kind: .button, text: "同意", citations: [3]),
          .init(kind: .text, text: "よろしいですか"),
        ]))
  }

  private var after: [InventoryString] {
    inventory(
      WordedScreen(
        "同意確認",
        [
          .init(kind: .button, text: "同意する", citations: [3, 5]),
          .init(kind: .link, text: "印刷"), .init(kind: .text, text: "確認しました"),
        ]))
  }

  private func shown(
    _ old: [InventoryString], _ new: [InventoryString], in language: Language,
    isColored: Bool = false
  ) -> String {
    let steps = StepNames(manual(flows: ["つなぐ"]))
    let view = DiffView(
      InventoryDiff.between(old, new), oldSteps: steps, newSteps: steps, in: language)
    return DiffText(isColored: isColored).text(of: view)
  }

  /// Step ③ stands on line 3 and step ⑤ on line 5, nine lines later in the next procedure.
  private func manual(flows: [String]) -> Manual {
    func words(_ text: String, _ line: Int) -> Words {
      Words(text, at: Place(file: "manual.md", line: line, column: 1))
    }
    return Manual(
      title: words("手順書", 1), language: .japanese,
      flows: flows.enumerated().map { number, title in
        Flow(
          title: words(title, 2 + 9 * number),
          steps: [("③", 3), ("⑤", 5)].map { mark, line in
            Step(
              label: words(mark, line + 9 * number),
              sentences: [Sentence(words("押します。", line + 9 * number), .description)])
          })
      })
  }
}
