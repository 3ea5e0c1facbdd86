import Findings
import Testing

@testable import Storyboards

/// A screen on which every name stands more than once.
private let screen = """
  screen: 一覧
  states: [空, 満]
  breadcrumb: [{ label: 戻る, goes: back }]
  content:
    - button: 送信
    - link: 送信
    - button: Ｗｅｂで 申込む
    - section: 甲の部
      content:
        - button: 開く
        - table:
            columns: [名, 操作]
            rows:
              - [一番, { button: やめる }]
              - [二 番, { button: やめる }]
    - section: 乙の部
      content:
        - button: 開く
    - button: 消す
      state: 満
    - field: 利用者ID（メールアドレス）
    - field: 氏名
    - field: 氏名（カナ）
    - checkbox: 同意する
    - radio: 支払い
      options: [銀行, 窓口]
  """

@Suite("Finding what an instruction means")
struct SpotFinderTests {
  private func spots(_ text: String = screen) throws -> [Spot] {
    Spot.all(of: try Story.screen(text), in: nil)
  }

  private func words(_ text: String) -> Words { Words(text, at: Place(file: "manual.md")) }

  private func press(
    _ target: String, role: Role? = nil, section: String? = nil, row: String? = nil
  ) -> Instruction {
    Instruction(
      .press, target: words(target), role: role, section: section.map(words), row: row.map(words))
  }

  @Test(
    "finds a control by its name, exact or folded",
    arguments: ["Ｗｅｂで 申込む", "Webで申込む", "webで申込む", "「Ｗｅｂで申込む」", "Web で\u{3000}申込む"])
  func names(name: String) throws {
    let found = SpotFinder.controls(for: press(name), among: try spots())

    #expect(found.map(\.label.text) == ["Ｗｅｂで 申込む"])
  }

  @Test(
    "finds nothing by a part of a name, and no field for a press", arguments: ["Web", "氏名", "同意する"])
  func strangers(name: String) throws {
    #expect(SpotFinder.controls(for: press(name), among: try spots()).isEmpty)
  }

  @Test("finds the control of the role that the text says", arguments: [Role.button, .link])
  func roles(role: Role) throws {
    let found = SpotFinder.controls(for: press("送信", role: role), among: try spots())

    #expect(found.map(\.role) == [role])
  }

  @Test("takes a link where the text says button and there is no button")
  func wrongRole() throws {
    let found = SpotFinder.controls(for: press("戻る", role: .button), among: try spots())

    #expect(found.map(\.role) == [.link])
  }

  @Test(
    "finds the control in the row that the text names", arguments: [("一番", "一番"), ("二番", "二番")])
  func rows(row: String, key: String) throws {
    let found = SpotFinder.controls(for: press("やめる", row: row), among: try spots())

    #expect(found.map(\.row) == [key])
  }

  @Test("finds the control in the section that the text names", arguments: ["甲の部", "乙の部", "乙 の部"])
  func sections(section: String) throws {
    let found = SpotFinder.controls(for: press("開く", section: section), among: try spots())

    #expect(found.map(\.section) == [NameKey.of(section)])
  }

  @Test("finds all controls that fit where nothing tells them apart")
  func ambiguous() throws {
    #expect(SpotFinder.controls(for: press("やめる"), among: try spots()).count == 2)
    #expect(SpotFinder.controls(for: press("やめる", row: "三番"), among: try spots()).count == 2)
  }

  @Test("finds a control only in the states that show it", arguments: [("空", false), ("満", true)])
  func states(state: String, isShown: Bool) throws {
    let shown = try spots().filter { $0.isShown(in: state) }

    #expect(SpotFinder.controls(for: press("消す"), among: shown).isEmpty == !isShown)
  }

  @Test(
    "finds a field by its label, by an only label that holds the name, or by an option",
    arguments: [
      ("氏名", "氏名"), ("氏名(カナ)", "氏名（カナ）"), ("メールアドレス", "利用者ID（メールアドレス）"), ("窓口", "支払い"),
      ("同意する", "同意する"),
    ])
  func inputs(name: String, label: String) throws {
    let found = SpotFinder.input(
      for: Instruction(.enter, target: words(name)), among: try spots())

    #expect(found?.label.text == label)
  }

  @Test("finds no field where two labels hold the name, or none does", arguments: ["名", "カ", "電話"])
  func noInput(name: String) throws {
    #expect(
      SpotFinder.input(for: Instruction(.enter, target: words(name)), among: try spots()) == nil)
  }

  @Test("finds what stands in the frame of the screen's system")
  func frame() throws {
    let story = try Story(
      "① 「甲」画面の規約リンクをクリックします。\n\n② 「乙」画面のメニューボタンをクリックします。\n\n③ 「丙」画面が表示されます。\n",
      screens: ["screen: 甲\nsystem: 局\n", "screen: 乙\nsystem: 局\n"],
      systems:
        "systems:\n  - system: 局\n    header:\n      - button: メニュー\n    footer:\n      - links: [規約]\n"
    )

    #expect(story.storyboard.flows[0].scenes.map(\.hotspot?.area) == [.footer, .header, nil])
    #expect(story.complaints == [])
  }
}
