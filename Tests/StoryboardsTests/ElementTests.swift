import Storyboards
import Testing

@Suite("Elements of the vocabulary")
struct ElementTests {
  private func story(_ content: String, press: String = "次へ") throws -> Story {
    try Story(
      "① 「画面」画面で、「\(press)」をクリックします。\n\n② 「完了」画面が表示されます。\n",
      screens: ["screen: 画面\nid: own\ncontent:\n" + content])
  }

  @Test(
    "can all be pressed, wherever a control stands",
    arguments: [
      "  - tabs:\n      - 前\n      - tab: 次へ\n        content: [文]\n",
      "  - tabs:\n      - tab: 前\n        content:\n          - button: 次へ\n",
      "  - pagination: [\"1\", 次へ]\n    count: 全2件\n",
      "  - tree:\n      - branch: 枝\n        content: [次へ]\n",
      "  - mega-menu:\n      - branch: 枝\n        content: [次へ]\n",
      "  - cards:\n      - card: 札\n        content:\n          - link: 次へ\n",
      "  - dialog: 確認\n    content:\n      - buttons: [次へ]\n",
      "  - details: 説明\n    content:\n      - link: 次へ\n",
      "  - field: 郵便番号\n    lookup: 次へ\n",
      "  - table:\n      columns: [名, 操作]\n      rows: [[甲, { link: 次へ }]]\n",
      "  - table:\n      columns: [名, 操作]\n      rows: [[甲, [{ tag: 済 }, { button: 次へ }]]]\n",
      "  - descriptions:\n      - [氏名, 花子, { link: 次へ }]\n",
      "  - image: 図\n    hotspots:\n      - { label: 次へ, at: [0, 0, 50, 50] }\n",
      "  - button: 先へ\n    aliases: [次へ]\n",
    ])
  func presses(content: String) throws {
    let story = try self.story(content)

    #expect(story.complaints == [])
    #expect(story.storyboard.flows[0].scenes[0].hotspot != nil)
  }

  @Test(
    "are found however deep they stand",
    arguments: [
      "  - tabs:\n      - tab: 甲\n        content: [ITEM]\n",
      "  - cards:\n      - card: 甲\n        content: [ITEM]\n",
      "  - table:\n      rows: [[甲, ITEM]]\n",
      "  - section: 甲\n    content: [{ details: 乙, content: [ITEM] }]\n",
    ])
  func depth(outer: String) throws {
    let press = "  - button: 次へ\n    goes: \"dialog: 確認\"\n"
    let story = try self.story(
      press + outer.replacing("ITEM", with: "{ dialog: 確認, review: メモ }")
        + outer.replacing("甲", with: "丙").replacing("ITEM", with: "{ image: 図, file: x.png }"))
    let screen = try #require(story.storyboard.screens.first { $0.id == "own" })

    var pictures: [String] = []
    screen.visitPictures { pictures.append($0.alt.text) }
    #expect(story.complaints == [])
    #expect(pictures == ["図"])
    #expect(screen.remarks.map(\.text) == ["メモ"])
  }

  @Test("promise every text that they show, in its role")
  func labels() throws {
    let content = """
        - steps: [入力, 確認]
          current: 入力
        - field: 生年月日
          type: era
        - radio: 受け取り方
          options: [郵送]
          hint: 一つ選びます。
        - pagination: ["1"]
          count: 全1件
        - table:
            caption: 一覧
            columns: [名]
            select: one
            rows: [[甲]]
        - button: 次へ

      """
    let story = try self.story(
      content.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))

    let view = try #require(story.plan.promises.views.first { $0.screen.text == "画面" })
    let labels = view.labels.map { "\($0.role.rawValue) \($0.words.text)" }
    for label in [
      "text 入力", "text 確認", "text 生年月日", "field 年", "option 令和", "text 受け取り方", "radio 郵送",
      "text 一つ選びます。", "text 全1件", "text 一覧", "cell 名", "cell 甲", "radio 甲", "button 次へ",
    ] { #expect(labels.contains(label), "\(label)") }
  }
}
