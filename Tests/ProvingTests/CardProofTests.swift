import Findings
import Foundation
import Proving
import Storyboards
import Testing

private let place = Place(file: "manual.md", line: 12, column: 3)
private func words(_ text: String) -> Words { Words(text, at: place) }

@Suite("The proof of a page with several cards")
struct CardProofTests {
  private let promises = SitePromises(
    language: .japanese,
    views: ViewPromises([
      ViewPromise(
        screen: words("同意確認"), state: nil,
        labels: [
          LabelPromise(.heading, words("同意確認")), LabelPromise(.button, words("同意")),
        ])
    ]),
    pages: [
      PagePromise(
        path: "index.html", place: place,
        cards: [
          CardPromise(
            id: "c1", view: 0, words: words("同意をクリックします。"),
            hotspot: LabelPromise(.button, words("同意"))),
          CardPromise(id: "c2", view: 0),
        ])
    ],
    walks: [], assets: ["assets/kamishibai.css", "assets/theme-dark.css", "assets/kamishibai.js"])

  private static let card = """
    <li id="c1"><p id="c1-words">同意をクリックします。</p>
    <div class="screen" id="c1-screen" inert="inert"><form class="mock" method="get" action="#c1" novalidate="novalidate">
    <h2>同意確認</h2><button type="submit" id="c1-hotspot" formaction="#c1">同意</button></form></div></li>
    """
  private static let cards =
    "<ul>" + card
    + card.replacing("c1", with: "c2").replacing(" id=\"c2-hotspot\"", with: "") + "</ul>"

  private func prove(_ cards: String) -> [String] {
    let page = """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="ja" xml:lang="ja">
      <head>
      <meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' file: data:; frame-src 'self' file:; form-action 'self' file:; base-uri 'none'"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="robots" content="noindex,nofollow,noarchive"/>
      <meta name="generator" content="kamishibai"/>
      <title>【見本】状態</title>
      <link rel="stylesheet" href="assets/kamishibai.css"/>
      <link rel="stylesheet" href="assets/theme-dark.css" media="screen and (prefers-color-scheme: dark)"/>
      <script src="assets/kamishibai.js" defer="defer"></script>
      </head>
      <body class="states">
      <a class="skip" href="#main">本文へ移動</a>
      <header class="chrome"><p class="band">見本</p><nav class="trail" aria-label="位置"><ol><li><a href="index.html">目次</a></li></ol></nav></header>
      <main id="main" tabindex="-1"><h1>状態</h1>\(cards)</main>
      <footer class="chrome"><p>kamishibai</p></footer>
      </body>
      </html>
      """
    var worker = ProofWorker(
      promises, SitePaths(pages: ["index.html"], assets: promises.assets))
    let bytes = Array(page.utf8)
    return worker.prove(bytes, page: 0).findings.map(\.kind.code)
  }

  @Test("lets a page pass whose cards keep their promises")
  func passes() {
    #expect(prove(Self.cards) == [])
  }

  @Test(
    "catches what was broken on one of the cards",
    arguments: [
      ("<h2>同意確認</h2>", "<h2>同意</h2>", "KSB5004"),
      ("同意をクリックします。", "同意をクリックしま。", "KSB5004"),
      (" id=\"c1-hotspot\"", "", "KSB5005"), ("<li id=\"c1\">", "<li>", "KSB5004"),
    ])
  func breaks(old: String, new: String, code: String) {
    let start = Self.cards.range(of: old)
    let broken = start.map { Self.cards.replacingCharacters(in: $0, with: new) } ?? ""

    #expect(prove(broken).contains(code))
  }
}
