import Findings
import Foundation
import Testing

@testable import Commands

/// Writes manuals that nobody would: every seed another one, always the same.
private struct Author {
  private var state: UInt64
  private static let names = [
    "次へ", "戻る", "OK", "Ｏ Ｋ", "<b>&amp;</b>", "a\"b'c", "が", "か\u{3099}", "👩\u{200D}👧", "12:30",
    "非常に長い名前の要素で一行には決して入りきらないほど長いもの", "--", "{{x}}", "]]>", "{", "#hotspot", "javascript:x", "Ａ",
    "İ", "ﬁ", "a  b", " 端 ",
  ]
  private static let screens = ["入口", "一覧", "確認", "<完了>", "a&b"]

  init(seed: UInt64) { state = seed }

  /// splitmix64.
  private mutating func number(below count: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((bits ^ (bits >> 31)) % UInt64(count))
  }

  private mutating func one(of items: [String]) -> String { items[number(below: items.count)] }

  private mutating func name() -> String { one(of: Self.names) }

  private mutating func sentence() -> String {
    switch number(below: 9) {
    case 0: "「\(one(of: Self.screens))」画面が表示されます。"
    case 1: "「\(one(of: Self.screens))」画面の「\(name())」ボタンをクリックします。"
    case 2: "「\(name())」リンクをクリックし、「\(one(of: Self.screens))」画面を表示します。"
    case 3: "「\(name())」を入力します。"
    case 4: "「\(name())」の「\(name())」の段に表示されている「\(name())」ボタンをクリックします。"
    case 5: "「\(name())」を選択します。"
    case 6: "同意する場合は「\(name())」ボタンをクリックします。"
    case 7: "手順\(1 + number(below: 9))へ進みます。"
    default: "しばらくお待ちください。"
    }
  }

  private mutating func annotation(steps: Int) -> String {
    switch number(below: 8) {
    case 0: "<!-- kamishibai: goto=\"\(1 + number(below: steps + 1))\" -->\n"
    case 1: "<!-- kamishibai: skip -->\n"
    case 2: "<!-- kamishibai: press=\"次へ\" shows=\"確認\" -->\n"
    case 3: "<!-- kamishibai: screen=\"一覧\" state=\"満\" -->\n"
    default: ""
    }
  }

  mutating func manual() -> String {
    var text = "# 題\n\n"
    for flow in 0...number(below: 3) {
      text += "## 手続き\(flow)\n\n"
      if number(below: 3) == 0 {
        text += "※「入口」画面が表示され、\(name())ボタンをクリックした場合は、手順②から進めてください。\n\n"
      }
      text += "0. 「入口」画面で「次へ」ボタンをクリックします。\n\n"
      let steps = 1 + number(below: 6)
      for step in 1...steps {
        text += "\(step). " + (0...number(below: 3)).map { _ in sentence() }.joined() + "\n"
        text += annotation(steps: steps) + "\n"
      }
    }
    return text
  }

  /// A text as a quoted scalar of YAML.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "''") + "'"
  }

  private mutating func element(_ depth: Int = 0) -> String {
    let label = Self.quoted(name())
    let shown = number(below: 4) == 0 ? "state: 満" : "state: 空"
    switch number(below: depth == 0 ? 9 : 7) {
    case 0: return "{ button: \(label), \(shown) }"
    case 1: return "{ link: \(label), goes: 一覧 }"
    case 2: return "{ field: \(label), hint: \(label), \(shown) }"
    case 3: return "{ text: \(label), \(shown) }"
    case 4: return "{ checkbox: \(label) }"
    case 5: return "{ radio: \(label), options: [\(label), 乙] }"
    case 6: return "{ select: \(label), options: [甲, \(label)] }"
    case 7:
      let row = "[\(label), { button: \(Self.quoted(name())) }]"
      return "{ table: { columns: [名, 操作], rows: [\(row), \(row)] }, \(shown) }"
    default: return "{ section: \(label), content: [\(element(1)), \(element(1))] }"
    }
  }

  mutating func screen(_ number: Int) -> String {
    var text = "screen: \(Self.quoted(Self.screens[number]))\nstates: [空, 満]\n"
    text += "breadcrumb: [{ label: 入口, goes: 一覧 }, \(Self.quoted(name()))]\ncontent:\n"
    for _ in 0...self.number(below: 5) { text += "  - \(element())\n" }
    return text
  }
}

@Suite("Any manual")
struct AnyManualTests {
  @Test(
    "that has no mistake of its author becomes a site that is proven",
    arguments: 1...40 as ClosedRange<UInt64>)
  func proven(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var author = Author(seed: seed)
    try folder.write(author.manual(), to: "manual.md")
    for number in [0, 1, 3] {
      try folder.write(author.screen(number), to: "screens/\(number).yaml")
    }

    let result = try SiteAction(folder: try ManualFolder.locate(folder.url.path)) { _, _ in }.run()

    let mistakes = result.findings.filter { $0.severity == .error }.map {
      "\($0.kind.code) \($0.place.map(String.init(describing:)) ?? "") \($0.message.english)"
    }
    #expect(mistakes == [])
    #expect(result.proof != nil)
  }
}
