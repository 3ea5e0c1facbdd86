import Findings
import Testing

@testable import Storyboards

@Suite("What a plan promises")
struct PromisingTests {
  private let booking = """
    screen: 予約
    id: book
    system: 局
    states: [空, 満]
    breadcrumb: [入口, 予約]
    content:
      - text: 一覧です。
      - button: 予約する
        state: 空
      - section: 予約済み
        state: 満
        content:
          - button: 取り消す
      - field: 氏名
        errors: { 満: 満席です。 }
    """
  private let office = """
    systems:
      - system: 局
        header:
          - links: [案内]
        footer:
          - text: 受付九時
        copyright: (C) 局
    """
  private let steps = "① 「予約」画面で予約するボタンをクリックします。\n\n② 取り消すボタンをクリックします。\n\n③ 終わりです。\n"

  private func labels(_ story: Story, on path: String) throws -> [String] {
    let view = try #require(story.page(path)?.view)
    return story.plan.promises.views[view].labels.map { "\($0.role) \($0.words.text)" }
  }

  @Test("is every text of a screen in its state, with its frame, in the order of the document")
  func viewLabels() throws {
    let story = try Story(steps, screens: [booking], systems: office)

    #expect(
      try labels(story, on: "screens/book.html") == [
        "text 局", "link 案内", "link 入口", "text 予約", "heading 予約", "text 一覧です。", "button 予約する",
        "field 氏名",
        "text 受付九時", "text (C) 局",
      ])
    #expect(
      try labels(story, on: "screens/book--2.html") == [
        "text 局", "link 案内", "link 入口", "text 予約", "heading 予約", "text 一覧です。", "heading 予約済み",
        "button 取り消す", "field 氏名", "text 満席です。", "text 受付九時", "text (C) 局",
      ])
  }

  @Test("is on a card the step's words, the control by its exact label, and where it leads")
  func card() throws {
    let story = try Story(
      "① 「予約」画面で予約 するボタンをクリックします。よく見てください。\n\n② 終わりです。\n", screens: [booking], systems: office)

    let page = try #require(story.page("flows/flow/01.html"))
    #expect(page.words?.text == "「予約」画面で予約 するボタンをクリックします。よく見てください。")
    #expect(page.hotspot?.role == .button)
    #expect(page.hotspot?.words.text == "予約する")
    #expect(page.hotspot.map { story.plan.pages[$0.target].path } == "flows/flow/02.html")
    #expect(page.next == nil)
    #expect(page.place == Place(file: "manual.md", line: 5, column: 1))
  }

  @Test("is a plain way on where a card presses nothing")
  func plainWay() throws {
    let story = try Story("① 「甲」画面が表示されます。\n\n② 「乙」画面が表示されます。\n")

    let page = try #require(story.page("flows/flow/01.html"))
    #expect(page.hotspot == nil)
    #expect(page.next.map { story.plan.pages[$0].path } == "flows/flow/02.html")
    #expect(story.page("flows/flow/02.html")?.next == nil)
  }

  @Test("is a walk through every flow, and one from each late entry")
  func walks() throws {
    let story = try Story(
      "# 題\n\n## 予約 {#flow}\n\n※「受付」画面が表示され、開始ボタンをクリックした場合は、手順②から進めてください。\n\n"
        + "① 「入口」画面で次へボタンをクリックします。\n\n② 「確認」画面で送信ボタンをクリックします。\n\n③ 終わりです。\n")

    let walks = story.plan.promises.walks.map { $0.pages.map { story.plan.pages[$0].path } }
    #expect(
      walks == [
        ["flows/flow/01.html", "flows/flow/02.html", "flows/flow/03.html"],
        ["flows/flow/entry-1.html", "flows/flow/02.html", "flows/flow/03.html"],
        ["embed/flow/01.html", "embed/flow/02.html", "embed/flow/03.html"],
        ["embed/flow/entry-1.html", "embed/flow/02.html", "embed/flow/03.html"],
      ])
    let origins = story.plan.promises.walks.map { story.plan.pages[$0.origin].path }
    #expect(Set(origins.suffix(2)) == ["flows/flow/index.html"])
  }

  @Test("is a walk that ends where a story turns back to what it has shown")
  func loop() throws {
    let story = try Story(
      "① 「入口」画面で次へボタンをクリックします。\n\n② 「確認」画面で戻るボタンをクリックします。\n<!-- kamishibai: goto=\"①\" -->\n")

    let walk = try #require(story.plan.promises.walks.first)
    #expect(
      walk.pages.map { story.plan.pages[$0].path } == ["flows/flow/01.html", "flows/flow/02.html"])
    #expect(
      story.page("flows/flow/02.html")?.hotspot.map { story.plan.pages[$0.target].path }
        == "flows/flow/01.html")
  }

  @Test("covers every page and only pages that there are")
  func pages() throws {
    let story = try Story(steps, screens: [booking], systems: office)

    #expect(story.plan.promises.pages.map(\.path) == story.plan.pages.map(\.path))
    let targets = story.plan.promises.pages.flatMap { page in
      [page.next, page.hotspot?.target].compactMap { $0 } + page.ways.map(\.target)
    }
    #expect(targets.allSatisfy(story.plan.pages.indices.contains))
  }
}
