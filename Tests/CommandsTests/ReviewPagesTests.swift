import Findings
import Proving
import Reading
import Rendering
import Storyboards
import Testing

private let manual = """
  # 予約

  ## 会議室 {#rooms}

  ① 「入口」画面で「次へ」ボタンをクリックします。

  ② 「一覧」画面で「戻る」リンクをクリックします。
  """

private let screens = [
  "screen: 入口\nid: door\ncontent:\n  - button: 次へ\n  - link: 一覧へ\n    goes: 一覧\n  - button: 保存\n",
  "screen: 一覧\nid: list\ncontent:\n  - link: 戻る\n    goes: 入口\n  - button: 次へ\n    goes: 詳細\n",
  "screen: 詳細\nid: detail\ncontent:\n  - link: 説明\n    goes: https://example.jp/\n",
]

/// The wording pages of a small manual, with what reviewers are told of its texts.
private struct WordingPages {
  let plan: SitePlan
  let promises: SitePromises
  let renderer: SiteRenderer

  init(_ review: Review) throws {
    let source = ManualSource(
      manual: SourceFile(name: "manual.md", bytes: Array(manual.utf8)), systems: nil)
    var manual = try #require(ManualReader.read(source).value)
    manual.screens = try screens.enumerated().map { number, text in
      let file = SourceFile(name: "screens/\(number).yaml", bytes: Array(text.utf8))
      return try #require(ScreenReader.read(file).value)
    }
    let storyboard = try #require(Resolver.resolve(manual).value)
    plan = try #require(Planner.plan(storyboard).value)
    renderer = SiteRenderer(
      plan, try #require(SiteTemplates.compile().value),
      theme: try #require(ThemeSheet.compile(storyboard.look, systems: []).value)
    ) { review }
    var promises = plan.promises
    promises.ownWords = renderer.ownWords
    self.promises = promises
  }

  func text(of page: Int) -> String { String(decoding: renderer.render(page: page), as: UTF8.self) }

  func findings(on page: Int) -> [Finding] {
    var worker = ProofWorker(
      promises, SitePaths(pages: promises.pages.map(\.path), assets: promises.assets))
    return worker.prove(renderer.render(page: page), page: page).findings
  }

  /// The table row that has this text.
  func row(_ text: String, of page: Int) -> String {
    self.text(of: page).split(separator: "<tr").map(String.init)
      .first { $0.contains(">\(text)<") } ?? ""
  }
}

private let row = ReviewRow(
  key: "door.button.1a", text: "次へ", kind: .button, owner: "入口", states: ["空"], isAssumed: true,
  origin: "screens/0.yaml:4:13", citations: ["manual.md:5:9"],
  pages: [
    ReviewPage(label: "入口", path: "screens/door.html"),
    ReviewPage(label: "手順①", path: "flows/rooms/01.html"),
  ],
  length: 2,
  findings: [
    ReviewFinding(
      code: "KSB6101", severity: .warning, title: Phrase(ja: "短い名前", en: "A short name"),
      message: Phrase(ja: "短すぎます。", en: "Too short."),
      advice: Phrase(ja: "行き先を書いてください。", en: "Say where it leads."))
  ])

@Suite("The order of rendering")
struct RenderingOrderTests {
  @Test("has each page once, and last the two that wait for the review of the words")
  func order() throws {
    let pages = try WordingPages(.empty)
    let order = pages.renderer.order
    #expect(order.sorted() == Array(pages.plan.pages.indices))
    #expect(
      order.suffix(2).map { pages.plan.pages[$0].path }
        == [SitePlan.reviewPath, SitePlan.wordingPath])
  }
}

@Suite("The list of all texts")
struct WordingPageTests {
  @Test("offers every code with what it stands for")
  func codes() throws {
    let pages = try WordingPages(Review(rows: [CommandsTests.row]))
    let page = pages.text(of: pages.plan.numbering.wording)

    #expect(page.contains("<option value=\"KSB6101\">KSB6101 短い名前</option>"))
  }

  @Test("tells all that is known of a text")
  func row() throws {
    let pages = try WordingPages(Review(rows: [CommandsTests.row]))

    let told = pages.row("次へ", of: pages.plan.numbering.wording)
    for part in [
      "id=\"door.button.1a\"", ">ボタン<", ">入口<", "状態：空", "補った文言", "screens/0.yaml:4:13",
      "manual.md:5:9", ">警告<", ">KSB6101<", "短すぎます。", "行き先を書いてください。", "手順①",
      "data-codes=\"KSB6101\"", "data-severities=\"warning\"",
      "href=\"../screens/door.html?ring=次へ#:~:text=次へ\"",
    ] { #expect(told.contains(part), "\(part)") }
    #expect(pages.findings(on: pages.plan.numbering.wording) == [])
  }

  @Test(
    "is proven whatever the texts hold",
    arguments: [
      "<script>alert(1)</script>", "\"'&<>", "100 % & more?#x", "a\u{0301}", "👩‍💻", "一行\n二行",
      String(repeating: "長い文です。", count: 100),
    ])
  func hostile(text: String) throws {
    let row = ReviewRow(
      key: "k", text: text, kind: .text, owner: text, origin: "a.yaml:1:1",
      pages: [ReviewPage(label: text, path: "screens/door.html")], length: 1)

    let pages = try WordingPages(Review(rows: [row]))

    #expect(pages.findings(on: pages.plan.numbering.wording) == [])
    #expect(pages.findings(on: pages.plan.numbering.review) == [])
  }

  @Test("says so where it is not whole, and where there is nothing")
  func extent() throws {
    let partial = try WordingPages(
      Review(rows: [CommandsTests.row], isPartial: true, total: 12_000))
    let empty = try WordingPages(.empty)

    let page = partial.plan.numbering.wording
    #expect(partial.text(of: page).contains("全12000件のうち"))
    #expect(empty.text(of: page).contains("確認する文言はありません。"))
    #expect(empty.findings(on: page) == [])
  }

  @Test("is counted on the hub, what is said of it by its weight")
  func hub() throws {
    let pages = try WordingPages(Review(rows: [CommandsTests.row], total: 1))

    let hub = pages.text(of: pages.plan.numbering.review)
    #expect(hub.contains("1件、補った文言 1件、警告 1件"))
    #expect(hub.contains("href=\"wording/index.html\""))
    #expect(hub.contains("href=\"wording/targets.html\""))
  }
}

@Suite("The list of actions and where they lead")
struct TargetsPageTests {
  @Test("has a row for each name, with its screens, its targets and what to check")
  func rows() throws {
    let pages = try WordingPages(.empty)
    let page = pages.plan.numbering.targets

    let next = pages.row("次へ", of: page)
    #expect(
      next.contains("../screens/door.html?ring=") && next.contains("../screens/list.html?ring="))
    #expect(next.contains(">一覧</a>") && next.contains(">詳細</a>"))
    #expect(next.contains("同じ名前で、行き先が2か所あります。"))
    #expect(pages.row("保存", of: page).contains("手順書に記載なし"))
    #expect(pages.row("説明", of: page).contains("外部のサイト（https://example.jp/）"))
    #expect(!pages.row("戻る", of: page).contains("class=\"check\""))
    #expect(pages.findings(on: page) == [])
  }

  @Test("marks names that lead from the same screens to the same place")
  func twins() throws {
    let storyPages = try WordingPages(.empty)

    let link = storyPages.row("一覧へ", of: storyPages.plan.numbering.targets)
    #expect(link.contains("「次へ」も、同じ画面から同じ行き先へ進みます。"))
  }
}
