import Exchanging
import Findings
import Testing

private func unit(
  _ key: String, _ target: String, hash: String? = nil, source: String? = nil, line: Int = 2,
  needsReview: Bool = false
) -> TranslatedUnit {
  TranslatedUnit(
    key: key, hash: hash, source: source, target: target,
    place: Place(file: "en.csv", line: line, column: 1), needsReview: needsReview)
}

@Suite("Translations held against the texts of today")
struct TranslationMatchTests {
  private let today = document([
    ("s.button.1", "次へ", "Next"), ("s.button.2", "戻る", nil), ("s.button.3", "一行\n二行", nil),
  ])

  @Test("are taken where key, hash and text are those of now")
  func accepted() {
    let match = TranslationMatch(
      today,
      [
        unit("s.button.1", "Next", hash: SourceHash.of("次へ"), source: "次へ"),
        unit("s.button.3", "One\nTwo", source: "一行\r\n二行"),
      ])

    #expect(match.accepted == ["s.button.1": "Next", "s.button.3": "One\nTwo"])
    #expect(match.unchanged == ["s.button.1"])
    #expect(match.missing.map(\.key) == ["s.button.2"])
    #expect(match.findings == [])
    #expect(!match.hasRefused)
  }

  @Test(
    "are refused where the text was another one, or nobody can tell",
    arguments: [
      (SourceHash.of("もどる"), "もどる"), (nil, "もどる"), (SourceHash.of("もどる"), nil),
      (SourceHash.of("戻る"), "もどる"), (SourceHash.of("もどる"), "戻る"), (nil, nil),
    ] as [(String?, String?)])
  func stale(hash: String?, source: String?) throws {
    let match = TranslationMatch(today, [unit("s.button.2", "Back", hash: hash, source: source)])

    #expect(match.accepted == [:])
    #expect(match.stale.map(\.key) == ["s.button.2"])
    #expect(match.hasRefused)
    #expect(told(match.findings) == ["KSB6615 2:1"])
    let finding = try #require(match.findings.first)
    #expect(finding.severity == .warning)
    #expect(finding.notes.last?.text.japanese.contains("戻る") == true)
    #expect(finding.notes.first?.text.japanese.contains(source ?? "ありません") == true)
  }

  @Test("find their text under another key, where one of the same kind has the same words")
  func moved() {
    let match = TranslationMatch(
      today, [unit("old.button.9", "Back", hash: SourceHash.of("戻る"), source: "戻る")])

    #expect(match.accepted == ["s.button.2": "Back"])
    #expect(match.moved.map(\.string.key) == ["s.button.2"])
    #expect(told(match.findings) == ["KSB6619 2:1"])
    #expect(match.findings.first?.severity == .note)
    #expect(!match.hasRefused)
  }

  @Test(
    "are gone where that is not sure",
    arguments: [
      unit("old.heading.9", "Back", source: "戻る"), unit("old.button.9", "Away", source: "消す"),
      unit("old", "Back", source: "戻る"), unit("old.button.9", "Back"),
      unit("old.button.9", "Same", source: "同じ"),
    ])
  func gone(unit: TranslatedUnit) {
    let today = document([("s.button.2", "戻る", nil), ("x.1", "同じ", nil), ("x.2", "同じ", nil)])

    let match = TranslationMatch(today, [unit])

    #expect(match.accepted == [:])
    #expect(match.gone == [unit])
    #expect(told(match.findings) == ["KSB6616 2:1"])
  }

  @Test("that have moved give way to one under the right key, wherever it stands")
  func right() {
    let match = TranslationMatch(
      today,
      [
        unit("old.button.9", "Return", source: "戻る"),
        unit("s.button.2", "Back", source: "戻る", line: 3),
      ])

    #expect(match.accepted == ["s.button.2": "Back"])
    #expect(match.gone.map(\.target) == ["Return"])
  }

  @Test("of which there are two: the first is taken, and a different one told")
  func twice() {
    let match = TranslationMatch(
      today,
      [
        unit("s.button.2", "Back", source: "戻る"), unit("s.button.2", "Back", source: "戻る", line: 3),
        unit("s.button.2", "Return", source: "戻る", line: 4),
      ])

    #expect(match.accepted == ["s.button.2": "Back"])
    #expect(told(match.findings) == ["KSB6618 4:1"])
  }

  @Test("wait until somebody has looked at them")
  func review() {
    let match = TranslationMatch(
      today, [unit("s.button.2", "Back", source: "戻る", needsReview: true)])

    #expect(match.accepted == [:])
    #expect(match.unreviewed.map(\.key) == ["s.button.2"])
    #expect(told(match.findings) == ["KSB6617 2:1"])
  }
}
