import Reading
import Storyboards
import Testing

@Suite("Counts as people write them")
struct WrittenCountsTests {
  private static let press = "「次へ」をクリックします。"

  @Test(
    "within a step are steps of their own, unless its sentence goes on in them",
    arguments: [
      ("(1) 受け取り方を決めます。\n　ア　\(press)\n　イ　\(press)\n(2) \(press)\n", "題: (1) ア イ (2)"),
      ("手順1 お答えください。\n　①\(press)\n　②\(press)\n手順2 \(press)\n", "題: 手順1 ① ② 手順2"),
      ("手順1 「開始」を押します。\n　①\(press)\n　②\(press)\n手順2 \(press)\n", "題: 手順1 手順2"),
    ])
  func within(text: String, expected: String) {
    #expect(outline("# 題\n\n" + text) == [expected])
  }

  @Test(
    "by letters go on in English",
    arguments: [
      ("1. Click Swap.\n    a. Click Go.\n    b. Click End.\n2. Click On.\n", "T: 1. a. b. 2."),
      ("1. In the window:\n    a. Click Go.\n    b. Click End.\n2. Click On.\n", "T: 1. 2."),
      (
        "(a) Click Go.\n\n(b) Click End.\n   - If so: press On.\n\n(c) Click Out.\n",
        "T: (a) (b) (c)"
      ),
    ])
  func letters(text: String, expected: String) {
    #expect(outline("# T\n\n" + text) == [expected])
  }

  @Test(
    "need nothing behind their numbers where they count on",
    arguments: [
      ("1 Open the app.\n2 Tap Cards.\n3 Tap Lock.\n", ["1", "2", "3"]),
      ("1Click Pay.\n2Click My Claims.\n", ["1", "2"]),
      ("1 Post a day is fine.\n7 Days later it ends.\n", []),
    ])
  func bare(text: String, expected: [String]) {
    let labels = outline("# T\n\nFirst of all.\n\n" + text)
      .map { $0.split(separator: " ").dropFirst().map(String.init) }

    #expect(labels.flatMap { $0 } == expected)
  }

  @Test("go on behind a full stop within a line")
  func glued() {
    let text = "# 題\n\n(1) \(Self.press)(2)\(Self.press)\n(3)(1)と同じに、\(Self.press)\n"

    #expect(outline(text) == ["題: (1) (2) (3)"])
  }

  @Test("join a name that a line's end breaks")
  func brokenName() {
    let text = "# 題\n\n(1) 窓口の[業務]－[経費精\n算]を押下します。\n(2) \(Self.press)\n"

    #expect(targets(text) == [["業務", "経費精算"], ["次へ"]])
  }

  @Test("of tasks have no box in their first sentence")
  func tasks() {
    #expect(
      targets("# T\n\n- [ ] type a name in \"Label\"\n- [x] click \"Save\"\n") == [
        ["Label"], ["Save"],
      ])
  }

  @Test("of headings go on behind a list in a step")
  func headings() {
    let text = """
      # T

      ### Step 1: Send it

      Click the send button. This will:
      - Make the account
      - Send the link

      ### Step 2: Look

      Click **Done**.
      """

    #expect(outline(text) == ["T: Step 1: Step 2:"])
    #expect(targets(text) == [["send"], ["Done"]])
  }
}
