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
}
