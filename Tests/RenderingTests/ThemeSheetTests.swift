import Findings
import Rendering
import Storyboards
import Testing

@Suite("A theme's style sheet")
struct ThemeSheetTests {
  private func words(_ text: String) -> Words {
    Words(text, at: Place(file: "kamishibai.yaml", line: 1, column: 1))
  }

  @Test("of a theme that ships has no finding", arguments: Look.Theme.allCases)
  func themes(theme: Look.Theme) {
    #expect(ThemeSheet.compile(Look(theme: theme)).findings == [])
  }

  @Test(
    "holds a brand's colour against what it stands on",
    arguments: [("#0017c1", 0), ("#5c5c5c", 0), ("#ffcc00", 1), ("#8a8a8a", 1)])
  func brand(color: String, findings: Int) {
    let outcome = ThemeSheet.compile(Look(brand: words(color)))

    #expect(outcome.findings.map(\.kind.code) == Array(repeating: "KSB4006", count: findings))
  }

  @Test("takes tokens by their names, and no other value than a colour")
  func tokens() {
    let look = Look(tokens: [
      .init(name: words("text"), value: words("#000000")),
      .init(name: words("txt"), value: words("#000000")),
      .init(name: words("soft"), value: words("red;} body{display:none")),
    ])

    #expect(ThemeSheet.compile(look).findings.map(\.kind.code) == ["KSB4007", "KSB4007"])
  }

  @Test("says once what cannot be read, at the value that the author set")
  func contrast() {
    let look = Look(tokens: [.init(name: words("text"), value: words("#dddddd"))])

    let findings = ThemeSheet.compile(look).findings

    #expect(findings.map(\.kind.code) == ["KSB4006"])
    #expect(findings.first?.place?.line == 1)
  }

  private func sheet(_ look: Look, of system: Look) -> Outcome<ThemeSheet> {
    let system = System(id: "pay", name: words("Payments"), look: system)
    return ThemeSheet.compile(look, systems: [system])
  }

  @Test("gives a system's screens what the system says, and the rest from the manual's look")
  func systemLook() throws {
    let manual = Look(tokens: [.init(name: words("band"), value: words("#ffffff"))])
    let text = try #require(sheet(manual, of: Look(brand: words("#7a1f4b"))).value).text
    let scoped = text.split(separator: ".look-pay", maxSplits: 1).last ?? ""

    #expect(text.contains(".look-pay {"))
    #expect(scoped.contains("--button: #7a1f4b;"))
    #expect(scoped.contains("--band: #ffffff;"))
    #expect(text.prefix(text.count - scoped.count).contains("#7a1f4b") == false)
  }

  @Test("starts a system that names a theme from that theme alone")
  func systemTheme() throws {
    let manual = Look(tokens: [.init(name: words("band"), value: words("#fafafa"))])
    let text = try #require(sheet(manual, of: Look(theme: .sketch)).value).text
    let scoped = text.split(separator: ".look-pay", maxSplits: 1).last ?? ""

    #expect(scoped.contains("Klee One"))
    #expect(scoped.contains("#fafafa") == false)
  }

  @Test("says what cannot be read once, where it was said: of the manual, or of the system")
  func systemContrast() {
    let faint = Look(brand: words("#ffcc00"))

    #expect(sheet(faint, of: Look()).findings.count == 1)
    #expect(
      sheet(faint, of: Look(tokens: [.init(name: words("band"), value: words("#ffffff"))]))
        .findings.count == 1)
    #expect(sheet(Look(), of: faint).findings.count == 1)
  }

  @Test("holds tokens and nothing else, the same ones in every theme")
  func tokensOnly() {
    func names(_ css: String) -> [Substring] {
      css.split(separator: "\n").compactMap { line in
        line.firstIndex(of: ":").map { line[..<$0].drop { $0 == " " } }
      }.filter { $0.hasPrefix("--") }
    }
    let sheets = Look.Theme.allCases.map { ThemeSheet.compile(Look(theme: $0)).value?.text ?? "" }

    #expect(Set(sheets.map(names)).count == 1)
    for sheet in sheets {
      let selectors = sheet.split(separator: "\n").filter { $0.hasSuffix("{") }
      #expect(selectors.allSatisfy { $0.contains(":root") || $0.hasPrefix("@media") })
    }
  }
}
