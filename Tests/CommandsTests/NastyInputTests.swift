import Foundation
import Testing

@Suite("Nasty input")
struct NastyInputTests {
  static let labels = [
    "<script>alert(1)</script>", "\"\u{3099}", "a\u{301}\u{20DD}\u{338}", "\u{3099}は", "]]>",
    "&amp;", "&#0;&lt;", "<!-- x -->", "<?php x ?>", "a\u{202E}b\u{2066}c", "a\u{FEFF}b",
    "a\u{2028}b", "a\u{2029}b", "\u{A0}a\u{A0}", "a\u{200D}b", "👨‍👩‍👧", "𠮷", "\u{E0041}", "a  b",
    "{{text}}{{{text}}}", "${x}$(x)`x`", "'; DROP TABLE x; --", "が\u{304B}\u{3099}", "…/../x",
    String(repeating: "あ", count: 100_000),
  ]

  /// Whether Markdown, or the reading of prose, makes something else of a text.
  private static func isMarkdown(_ label: String) -> Bool {
    label.contains("<!--") || label.contains("`") || label.hasPrefix("\u{A0}")
      || label.count > 10_000
  }

  @Test("in a label is shown scalar for scalar, in definition and prose", arguments: labels)
  func label(label: String) throws {
    let escaped = label.unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }
    let manual = "# 手続き\n\n① 「検索」画面の「予約」ボタンをクリックします。（\(label)）\n"
    let screen = "screen: 検索\ncontent:\n  - text: \"\(escaped.joined())\"\n  - button: 予約\n"

    let build = try NastyBuild([
      "manual.md": Data((manual + "\n② 「完了」画面が表示されます。\n").utf8),
      "screens/search.yaml": Data(screen.utf8),
    ])

    #expect(build.result.status == 0, "\(build.result.error.prefix(2_000))")
    try build.expectSafe()
    #expect(
      try build.texts(of: "p").contains { $0.unicodeScalars.elementsEqual(label.unicodeScalars) })
  }

  @Test(
    "as the name of a control is shown scalar for scalar",
    arguments: labels.filter { !isMarkdown($0) })
  func control(label: String) throws {
    let build = try NastyBuild(
      manual: "# 手続き\n\n① 「検索」画面の「\(label)」ボタンをクリックします。\n\n② 「完了」画面が表示されます。\n")

    #expect(build.result.status == 0, "\(build.result.error.prefix(2_000))")
    try build.expectSafe()
    #expect(
      try build.texts(of: "button").contains {
        $0.unicodeScalars.elementsEqual(label.unicodeScalars)
      })
  }

  @Test("as a name too long for any control is told, and shown in the step's words")
  func longName() throws {
    let sentence = "「\(String(repeating: "あ", count: 100_000))」ボタンをクリックします。"

    let build = try NastyBuild(manual: "# 手続き\n\n① \(sentence)\n\n② 「完了」画面が表示されます。\n")

    #expect(build.result.findings.contains { $0.hasPrefix("manual.md:3:3: 警告[KSB1011]") })
    #expect(build.result.error.utf8.count < 10_000, "a finding quotes no more than helps")
    try build.expectSafe()
    let pages = try files(in: build.site).values.map { String(decoding: $0, as: UTF8.self) }
    #expect(pages.contains { PageText.texts(of: "span", in: $0).contains(sentence) })
  }

  @Test(
    "that no page can carry is replaced, and that is said",
    arguments: ["\u{0}", "\u{1B}", "\u{7F}", "\u{85}", "\u{FFFE}"])
  func control(character: String) throws {
    let build = try NastyBuild(screen: "screen: 検索\ncontent:\n  - button: 予\(character)約\n")

    #expect(
      build.result.findings.contains { $0.hasPrefix("screens/search.yaml:3:14: 警告[KSB1004]") })
    try build.expectSafe()
    #expect(try build.texts(of: "button").contains("予\u{FFFD}約"))
  }

  @Test("in a manual with CR line ends and a byte order mark is read like any other")
  func lineEnds() throws {
    let manual = "\u{FEFF}# 本を予約する\n\n\(NastyBuild.steps)".replacing("\n", with: "\r")

    let build = try NastyBuild(manual: manual)

    #expect(build.result.findings.map { $0.prefix(14) } == ["manual.md:3:4:", "manual.md:5:4:"])
    try build.expectSafe()
  }

  @Test(
    "as an id is refused with its place",
    arguments: [
      "../../x", "CON", "con", "/etc/passwd", "a b", "é", ".", String(repeating: "x", count: 61),
    ])
  func id(id: String) throws {
    let build = try NastyBuild(screen: "screen: 検索\nid: \(id)\ncontent:\n  - button: 予約\n")

    #expect(
      build.result.findings.contains { $0.hasPrefix("screens/search.yaml:2:5: エラー[KSB1108]") })
    try build.expectSafe()
  }

  @Test(
    "as the title of a screen or a procedure names no file outside the site",
    arguments: [
      "../../x", "/etc/passwd", "..", ".", "a/b", "CON", "nul", "...", "x\u{0}", "%2e%2e/x",
    ])
  func title(title: String) throws {
    let build = try NastyBuild(
      manual:
        "# 手続き\n\n## \(title) {#\(title)}\n\n① 「\(title)」画面の「予約」ボタンをクリックします。\n\n② 「完了」画面が表示されます。\n")

    try build.expectSafe()
    #expect(build.result.status == 0, "\(build.result.error)")
    let names = try files(in: build.site).keys.flatMap { $0.split(separator: "/") }
    let devices = ["con", "nul", "prn", "aux"]
    #expect(names.filter { devices.contains(String($0.prefix { $0 != "." })) } == [])
  }

  @Test(
    "is told with code and place",
    arguments: [
      ("manual.md", "", "manual.md:1:1: エラー[KSB1001]"),
      ("screens/search.yaml", "", "screens/search.yaml:1:1: エラー[KSB1101]"),
      ("screens/search.yaml", "---\n...\n", "screens/search.yaml:2:1: エラー[KSB1104]"),
      ("systems.yaml", "", "systems.yaml:1:1: エラー[KSB1101]"),
      ("kamishibai.yaml", "# nothing\n", "kamishibai.yaml:1:1: エラー[KSB1101]"),
      ("screens/done.yaml", "screen: 検索\nid: x\n", "screens/search.yaml:1:9: エラー[KSB2001]"),
      ("screens/done.yaml", "screen: 完了\nid: search\n", "screens/search.yaml:1:9: エラー[KSB2002]"),
      (
        "screens/deep.yaml", String(repeating: "[", count: 1_001),
        "screens/deep.yaml:1:65: エラー[KSB1107]"
      ),
      ("screens/bomb.yaml", "a: &a [x]\nb: &b [*a,*a]\n", "screens/bomb.yaml:1:4: エラー[KSB1106]"),
      ("screens/bomb.yaml", "a:\t&a [x]\nb:\t&b [x,\t*a]\n", "screens/bomb.yaml:1:4: エラー[KSB1106]"),
    ])
  func told(path: String, text: String, expected: String) throws {
    let search = "screen: 検索\nid: search\ncontent:\n  - button: 予約\n"

    var files = ["screens/search.yaml": Data(search.utf8)]
    files[path] = Data(text.utf8)
    let build = try NastyBuild(files)

    #expect(build.result.findings.contains { $0.hasPrefix(expected) }, "\(build.result.error)")
    #expect(build.result.status == 1)
    try build.expectSafe()
  }

  @Test(
    "that is not there is refused", arguments: ["nowhere", "nowhere/manual.md", ""])
  func missing(path: String) throws {
    let folder = try temporaryFolder()

    let result = try Program.run("build", path, "-o", "site", in: folder)

    #expect(result.status == 2)
    #expect(!result.error.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test(
    "that is no UTF-8 is told with its place, and CP932 is named",
    arguments: [
      ("manual.md", "# 手順\r\n", "manual.md:2:1:"), ("manual.md", "# 手順\r", "manual.md:2:1:"),
      ("screens/search.yaml", "screen: ", "screens/search.yaml:1:9:"),
    ])
  func encoding(path: String, start: String, place: String) throws {
    let build = try NastyBuild([path: Data(start.utf8) + [0x8C, 0x9F, 0x8D, 0xF5, 0x0A]])

    #expect(build.result.findings.contains { $0.hasPrefix(place + " エラー[KSB1002]") })
    #expect(build.result.error.contains("CP932"))
    try build.expectSafe()
  }
}
