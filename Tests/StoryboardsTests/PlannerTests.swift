import Findings
import TestSupport
import Testing

@testable import Storyboards

private let manual = """
  # 題

  ## 一 {#one}

  ※「受付」画面が表示され、開始ボタンをクリックした場合は、手順②から進めてください。

  ① 「入口」画面で次へボタンをクリックし、決定ボタンをクリックします。

  ② 「予約」画面で取り消すボタンをクリックします。

  ③ 終わりです。

  ## 二

  ① 「Search」画面で検索ボタンをクリックします。

  ② 「検索」ページが表示されます。
  """

private let screens = [
  "screen: 入口\ncontent:\n  - button: 次へ\n  - button: 決定\n    goes: 検索\n",
  "screen: 予約\nstates: [空, 満]\ncontent:\n  - button: 取り消す\n    state: 満\n",
  "screen: Search\ncontent:\n  - button: 検索\n", "screen: 検索\nid: search\n",
  "screen: 受付\nid: desk\nsystem: 局\n", "screen: 余り\naliases: [残り]\n", "screen: search!\n",
  "screen: ログイン\nsystem: 甲\n", "screen: ログイン\nsystem: 乙\n",
]

/// A story by what its readers meet: pages by path, with all that they lead to by path.
private func sight(of story: Story) -> [String: [String]] {
  var sight: [String: [String]] = [:]
  for page in story.plan.promises.pages {
    let paths = { (target: Int) in story.plan.pages[target].path }
    let view = page.view.map { story.plan.promises.views[$0] }
    let labels = view?.labels.map { "\($0.role) \($0.words.text)" } ?? []
    let hotspot = page.hotspot.map { ["\($0.role) \($0.words.text) \(paths($0.target))"] } ?? []
    let ways = page.ways.map { "\($0.words.text) \(paths($0.target))" }
    sight[page.path] =
      [view?.screen.text ?? "", view?.state ?? "", page.next.map(paths) ?? ""] + labels + hotspot
      + ways
  }
  return sight
}

@Suite("Planning a site")
struct PlannerTests {
  @Test("names its pages by flow, step, card, entry, screen and state")
  func paths() throws {
    let story = try Story(manual, screens: screens)

    let paths = story.plan.pages.map(\.path)
    #expect(
      Array(paths.prefix(5)) == [
        "index.html", "map.html", "review.html", "wording/index.html", "wording/targets.html",
      ])
    #expect(
      paths.filter { $0.hasPrefix("flows/one/") } == [
        "flows/one/index.html", "flows/one/01.html", "flows/one/01-2.html", "flows/one/02.html",
        "flows/one/03.html", "flows/one/entry-1.html", "flows/one/reading.html",
      ])
    #expect(
      paths.filter { $0.hasPrefix("embed/one/") } == [
        "embed/one/01.html", "embed/one/01-2.html", "embed/one/02.html", "embed/one/03.html",
        "embed/one/entry-1.html",
      ])
    #expect(paths.contains("screens/search.html") && paths.contains("screens/desk.html"))
    #expect(paths.count { $0.hasSuffix("--2.html") } == 1)
  }

  @Test("finds each page under its number")
  func numbering() throws {
    let plan = try Story(manual, screens: screens).plan

    let numbers = plan.pages.map { page in
      switch page.subject {
      case .index: plan.numbering.index
      case .map: plan.numbering.map
      case .review: plan.numbering.review
      case .wording: plan.numbering.wording
      case .targets: plan.numbering.targets
      case .flow(let flow): plan.numbering.flow(flow)
      case .reading(let flow): plan.numbering.reading(of: flow)
      case .scene(let flow, let scene): plan.numbering.scene(scene, of: flow)
      case .entry(let flow, let entry): plan.numbering.entry(entry, of: flow)
      case .embed(let flow, let card): plan.numbering.embed(card, of: flow)
      case .print(let flow, let part): plan.numbering.print(part, of: flow)
      case .contactSheet(let part): plan.numbering.contactSheet(part)
      case .screen(let view): plan.numbering.view(view)
      case .states(let screen):
        plan.numbering.states(of: screen, plan.storyboard.screens[screen].states.count)
      }
    }
    #expect(numbers == Array(plan.pages.indices))
  }

  @Test("spreads a long flow over several pages for paper")
  func paper() throws {
    let steps = (1...130).map { "\($0). 「画面\($0)」画面で次へボタンをクリックします。\n\n" }
    let story = try Story(steps.joined())

    let first = try #require(story.page("print/flow.html"))
    let second = try #require(story.page("print/flow--2.html"))
    #expect(first.cards.map(\.id) == (1...100).map { "s\($0)" })
    #expect(second.cards.map(\.id) == (101...130).map { "s\($0)" })
    #expect(first.cards.first?.hotspot?.words.text == "次へ")
    #expect(story.page("print/index.html")?.cards.count == 100)
    #expect(story.page("print/index--2.html")?.cards.count == 30)
  }

  @Test("counts the cards of a flow of a hundred steps with three digits")
  func width() throws {
    let steps = (1...100).map { "\($0). 「画面\($0)」画面で次へボタンをクリックします。\n\n" }
    let story = try Story(steps.joined())

    #expect(story.page("flows/flow/001.html") != nil)
    #expect(story.page("flows/flow/100.html") != nil)
  }

  @Test(
    "does not depend on the order of the screen files", arguments: 1...20 as ClosedRange<UInt64>)
  func order(seed: UInt64) throws {
    var random = Seeded(seed)

    let shuffled = try Story(manual, screens: screens.shuffled(using: &random))

    #expect(sight(of: shuffled) == sight(of: try Story(manual, screens: screens)))
  }

  @Test(
    "gives equal titles and titles of any characters safe paths, each to one page only",
    arguments: 1...20 as ClosedRange<UInt64>)
  func titles(seed: UInt64) throws {
    var random = Seeded(seed)
    let alphabet: [Unicode.Scalar] = Array(
      "aAzZ09 -_./\\:*?\"<>|%#&'+~\u{0}\u{301}éß漢字かなｶﾅ＿𠮷👩\u{200D}\u{202E}\u{FEFF}".unicodeScalars)
    let place = Place(file: "manual.md")
    func title() -> Words {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        scalars.append(alphabet.randomElement(using: &random) ?? "a")
      }
      return Words(String(scalars), at: place)
    }
    let flows = (0..<30).map { _ in
      let screen = Sentence.Mention.arrival(ScreenName(title()))
      let sentence = Sentence(title(), .understood([screen]))
      return Flow(
        id: Bool.random(using: &random) ? title().text : nil, title: title(),
        steps: [Step(label: title(), sentences: [sentence])])
    }
    let manual = Manual(
      title: title(), language: .japanese, flows: flows,
      screens: (0..<30).map { _ in Screen(title: title(), states: [title(), title()]) })

    let paths = try Story(manual).plan.pages.map(\.path)

    #expect(Set(paths).count == paths.count)
    #expect(paths.filter { $0.wholeMatch(of: /([a-z0-9-]+\/)*[a-z0-9-]+\.html/) == nil } == [])
    #expect(try Story(manual).plan.pages.map(\.path) == paths)
  }

  @Test("keeps the path of a screen when other screens come and go")
  func stability() throws {
    let all = try Story(manual, screens: screens)
    let fewer = try Story(manual, screens: Array(screens.prefix(2)))

    let path = { (story: Story, title: String) in
      story.plan.promises.pages.first { page in
        page.path.hasPrefix("screens/")
          && page.view.map { story.plan.promises.views[$0].screen.text } == title
      }?.path
    }

    #expect(path(all, "入口") == path(fewer, "入口"))
    #expect(path(all, "予約") == path(fewer, "予約"))
  }
}
