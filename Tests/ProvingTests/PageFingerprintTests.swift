import Findings
import Storyboards
import Testing

@testable import Proving

private let bytes = Array("<p>同意</p>".utf8)

private func place(_ line: Int) -> Place { Place(file: "manual.md", line: line, column: 1) }

private func words(_ text: String, line: Int = 3, isAssumed: Bool = false) -> Words {
  Words(text, at: place(line), isAssumed: isAssumed)
}

/// A site of one screen, and of a page that shows it.
private func site(
  label: LabelPromise = LabelPromise(.button, words("同意")), state: String? = nil,
  hotspot: WayPromise? = WayPromise(.button, words("同意"), target: 1), ways: [WayPromise] = [],
  step: Words = words("押します。"), next: Int? = nil, cards: [CardPromise] = [], line: Int = 3,
  language: Language = .japanese, assets: [String] = []
) -> SitePromises {
  SitePromises(
    language: language,
    views: ViewPromises([
      ViewPromise(screen: words("画面", line: line), state: state, labels: [label])
    ]),
    pages: [
      PagePromise(
        path: "a.html", place: place(line), view: 0, words: step, hotspot: hotspot, ways: ways,
        next: next, cards: cards),
      PagePromise(path: "b.html", place: nil),
    ], walks: [], assets: assets)
}

private func fingerprint(_ site: SitePromises, _ bytes: [UInt8] = bytes) -> PageFingerprint {
  PageFingerprint(bytes, page: 0, of: site)
}

@Suite("What the verdict on a page depends on")
struct PageFingerprintTests {
  @Test(
    "is another where the page promises anything else",
    arguments: [
      site(label: LabelPromise(.link, words("同意"))),
      site(label: LabelPromise(.button, words("次へ"))),
      site(label: LabelPromise(.button, words("同意", isAssumed: true))), site(state: "接続済み"),
      site(hotspot: nil), site(hotspot: WayPromise(.button, words("同意"), target: 0)),
      site(ways: [WayPromise(.link, words("同意"), target: 0)]), site(step: words("か\u{3099}")),
      site(next: 1), site(cards: [CardPromise(id: "a", view: nil, words: nil, hotspot: nil)]),
    ])
  func promises(other: SitePromises) {
    #expect(fingerprint(other) != fingerprint(site()))
  }

  @Test("tells two spellings of one letter apart")
  func scalars() {
    let composed = fingerprint(site(step: words("が")))

    #expect(composed != fingerprint(site(step: words("か\u{3099}"))))
  }

  @Test("is another for other bytes, and the same where only lines of the manual have moved")
  func bytesAndLines() {
    #expect(fingerprint(site(), bytes + [0x20]) != fingerprint(site()))
    #expect(
      fingerprint(site(step: words("押します。", line: 9), line: 8)) == fingerprint(site()))
  }

  @Test("is another for all pages where languages or files are others")
  func wholeSites() {
    let own = SiteFingerprint(site())

    #expect(own == SiteFingerprint(site(step: words("次の画面です。"))))
    #expect(own != SiteFingerprint(site(language: .english)))
    #expect(own != SiteFingerprint(site(assets: ["images/a.png"])))
  }
}
