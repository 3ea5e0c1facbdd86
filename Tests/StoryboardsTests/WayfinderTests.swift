import Findings
import Testing

@testable import Storyboards

@Suite("Finding the ways of a site")
struct WayfinderTests {
  @Test("leads a press on a screen to the screen of the next step, in its state")
  func press() throws {
    let story = try Story(
      "① 「入口」画面で次へボタンをクリックします。\n\n② 「予約」画面で取り消すボタンをクリックします。\n\n③ 終わりです。\n",
      screens: [
        "screen: 入口\nid: door\ncontent:\n  - button: 次へ\n",
        "screen: 予約\nid: book\nstates: [空, 満]\ncontent:\n  - button: 取り消す\n    state: 満\n",
      ])

    #expect(story.ways(on: "screens/door.html") == ["次へ → screens/book--2.html"])
    #expect(story.ways(on: "screens/book.html") == [])
    #expect(story.ways(on: "screens/book--2.html") == ["取り消す → flows/flow/03.html"])
  }

  @Test("keeps every way that the flows take from one control, in their order, none twice")
  func severalFlows() throws {
    let flow = { (title: String, target: String) in
      "## \(title)\n\n① 「入口」画面で次へボタンをクリックします。\n\n② 「\(target)」画面が表示されます。\n\n"
    }
    let story = try Story(
      "# 題\n\n" + flow("一", "甲") + flow("二", "乙") + flow("三", "甲"),
      screens: ["screen: 入口\ncontent:\n  - button: 次へ\n", "screen: 甲\n", "screen: 乙\n"])

    let entrance = Storyboard.View(screen: 0, state: 0)
    let targets = story.plan.ways.targets(of: .init(view: entrance, area: .content, number: 1))
    #expect(
      targets == [1, 2].map { story.plan.numbering.view(.init(screen: $0, state: 0)) })
    #expect(
      story.plan.ways.uses(of: entrance) == [0, 1, 2].map { story.plan.numbering.scene(0, of: $0) })
  }

  @Test(
    "follows goes: to a screen by title or alias, and to a state of the same screen",
    arguments: [
      ("甲", "screens/a.html"), ("「甲」画面", "screens/a.html"), ("別名", "screens/a.html"),
      ("state: 満", "screens/door--2.html"), ("state: 空", "screens/door.html"),
      ("入口（満）", "screens/door--2.html"),
      ("入口 (空)", "screens/door.html"),
    ])
  func goes(target: String, path: String) throws {
    let story = try Story(
      "① 「入口」画面が表示されます。\n\n② 「甲」画面が表示されます。\n<!-- kamishibai: state=\"空\" -->\n",
      screens: [
        "screen: 入口\nid: door\nstates: [空, 満]\ncontent:\n  - link: 先\n    goes: \"\(target)\"\n",
        "screen: 甲\nid: a\naliases: [別名]\n",
      ])

    #expect(story.ways(on: "screens/door.html") == ["先 → \(path)"])
    #expect(story.ways(on: "screens/door--2.html") == ["先 → \(path)"])
  }

  @Test("leaves back to the browser")
  func back() throws {
    let story = try Story(
      "① 「入口」画面が表示されます。\n",
      screens: ["screen: 入口\nid: door\ncontent:\n  - button: 戻る\n    goes: back\n"])

    #expect(story.ways(on: "screens/door.html") == [])
    #expect(story.complaints == [])
  }

  @Test(
    "says that goes: leads nowhere, and what was meant",
    arguments: [
      ("入り", "入口"), ("state: 満員", "state: 満"),
    ])
  func nowhere(target: String, meant: String) throws {
    let story = try Story(
      "① 「入口」画面が表示されます。\n<!-- kamishibai: state=\"満\" -->\n",
      screens: ["screen: 入口\nstates: [満]\ncontent:\n  - link: 先\n    goes: \"\(target)\"\n"])

    #expect(story.complaints == ["KSB3002"])
    #expect(story.findings.first { $0.severity == .error }?.fix?.replacement == meant)
  }

  @Test("says that no flow visits a screen")
  func unvisited() throws {
    let story = try Story(
      "① 「入口」画面が表示されます。\n", screens: ["screen: 入口\n", "screen: 離れ\n"])

    #expect(story.findings.map(\.kind.code) == ["KSB3001"])
    #expect(story.findings.first?.place?.file == "1.yaml")
  }

  @Test("takes a screen that only a late entry visits for visited")
  func visitedByEntry() throws {
    let story = try Story(
      "# 題\n\n## 予約 {#flow}\n\n※「受付」画面が表示され、開始ボタンをクリックした場合は、手順②から進めてください。\n\n"
        + "① 「入口」画面で次へボタンをクリックします。\n\n② 「完了」画面が表示されます。\n",
      screens: ["screen: 受付\nid: desk\ncontent:\n  - button: 開始\n", "screen: 完了\nid: done\n"])

    #expect(story.complaints == [])
    #expect(story.codes(at: .note) == ["KSB2006"])
    #expect(story.ways(on: "screens/desk.html") == ["開始 → screens/done.html"])
  }
}
