import Findings
import Testing

@testable import Storyboards

@Suite("The table of screens")
struct ScreenTableTests {
  private let nowhere = Place(file: "manual.md")

  private func words(_ text: String) -> Words { Words(text, at: nowhere) }

  private func name(_ text: String, system: String? = nil) -> ScreenName {
    ScreenName(words(text), system: system.map(words))
  }

  @Test(
    "takes every spelling of a name for one screen",
    arguments: [
      "Web検索", "Web検索画面", "「Web検索」", "［Ｗｅｂ検索］画面", "web 検索ページ", "Web検\u{3000}索", "探す", "「探す」画面",
    ])
  func spellings(spelling: String) throws {
    var table = ScreenTable([
      try Story.screen("screen: 別\n"), try Story.screen("screen: Web検索\naliases: [探す]\n"),
    ])

    #expect(table.index(of: name(spelling)) == 1)
    #expect(table.screens.count == 2)
  }

  @Test("tells two names apart that differ in a dakuten")
  func dakuten() throws {
    var table = ScreenTable([try Story.screen("screen: つなぐ\n")])

    let index = table.index(of: name("つなく"))

    #expect(table.screens[index].isInferred)
  }

  @Test("infers a screen once, by the title that names it first")
  func inference() {
    var table = ScreenTable([])

    let first = table.index(of: name("受付 完了画面"))
    let second = table.index(of: name("「受付完了」"))

    #expect(first == second)
    #expect(table.screens.map(\.title.text) == ["受付 完了画面"])
    #expect(table.screens.map(\.isInferred) == [true])
  }

  @Test("says that a screen is defined twice, and where it was defined first")
  func twins() throws {
    let table = ScreenTable([
      try Story.screen("screen: 検索\n", file: "a.yaml"),
      try Story.screen("screen: 検索画面\n", file: "b.yaml"),
    ])

    #expect(table.screens.count == 1)
    #expect(table.findings.map(\.kind.code) == ["KSB2001"])
    #expect(table.findings.first?.place?.file == "b.yaml")
    #expect(table.findings.first?.notes.first?.place?.file == "a.yaml")
  }

  @Test(
    "says that two screens go by one name, whichever comes first",
    arguments: [
      ["screen: 甲\naliases: [別名]\n", "screen: 乙\naliases: [別名画面]\n"],
      ["screen: 甲\naliases: [乙]\n", "screen: 乙\n"], ["screen: 乙\n", "screen: 甲\naliases: [乙]\n"],
    ])
  func sharedAlias(definitions: [String]) throws {
    let table = ScreenTable(try definitions.map { try Story.screen($0) })

    #expect(table.findings.map(\.kind.code) == ["KSB2001"])
  }

  @Test("lets a screen repeat its own title among its aliases, and lets systems share an alias")
  func ownAlias() throws {
    let table = ScreenTable([
      try Story.screen("screen: 検索\nsystem: 甲\naliases: [検索画面, 探す]\n"),
      try Story.screen("screen: 調べる\nsystem: 乙\naliases: [探す]\n"),
    ])

    #expect(table.findings.isEmpty)
    #expect(table.find(name("探す", system: "乙")) == 1)
  }

  @Test("keeps one title in two systems apart, and finds each by its system")
  func systems() throws {
    let table = ScreenTable([
      try Story.screen("screen: ログイン\nsystem: 甲\n"),
      try Story.screen("screen: ログイン\nsystem: 乙\n"),
    ])

    #expect(table.findings.isEmpty)
    #expect(table.find(name("ログイン", system: "甲")) == 0)
    #expect(table.find(name("ログイン画面", system: "「乙」")) == 1)
    #expect(table.find(name("ログイン")) == 0)
  }

  @Test("says that two screens have one id")
  func twinIDs() throws {
    let table = ScreenTable([
      try Story.screen("screen: 甲\nid: same\n"), try Story.screen("screen: 乙\nid: same\n"),
    ])

    #expect(table.findings.map(\.kind.code) == ["KSB2002"])
    #expect(Set(table.screens.map(\.id)).count == table.screens.count)
  }

  @Test("keeps an id that an author wrote, whatever screen comes before it")
  func authoredIDs() throws {
    let derived = try Story.screen("screen: Search\n")
    let authored = try Story.screen("screen: 検索\nid: search\n")

    let after = ScreenTable([derived, authored]).screens.map(\.id)
    let before = ScreenTable([authored, derived]).screens.map(\.id)

    #expect(after.last == "search")
    #expect(after == before.reversed())
    #expect(after.first?.wholeMatch(of: /search-[0-9a-f]{8}/) != nil)
  }
}
