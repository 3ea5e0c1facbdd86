import Findings
import Proving
import Storyboards
import Testing

private let place = Place(file: "manual.md", line: 12, column: 3)
private func words(_ text: String) -> Words { Words(text, at: place) }

private let promises = SitePromises(
  language: .japanese,
  views: ViewPromises([
    ViewPromise(
      screen: words("同意確認"), state: nil,
      labels: [
        LabelPromise(.heading, words("同意確認")), LabelPromise(.button, words("同意")),
        LabelPromise(.field, words("氏名")), LabelPromise(.text, words("よければ進みます。")),
      ])
  ]),
  pages: [
    PagePromise(
      path: "index.html", place: place, view: 0, words: words("同意をクリックします。"),
      hotspot: WayPromise(.button, words("同意"), target: 1)),
    PagePromise(path: "next.html", place: place),
  ],
  walks: [], assets: ["assets/kamishibai.css", "assets/theme-dark.css", "assets/kamishibai.js"])

private let page = """
  <!DOCTYPE html>
  <html xmlns="http://www.w3.org/1999/xhtml" lang="ja" xml:lang="ja">
  <head>
  <meta charset="utf-8"/>
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' file: data:; frame-src 'self' file:; form-action 'self' file:; base-uri 'none'"/>
  <meta name="viewport" content="width=device-width, initial-scale=1"/>
  <meta name="robots" content="noindex,nofollow,noarchive"/>
  <meta name="generator" content="kamishibai"/>
  <title>【見本】同意確認</title>
  <link rel="stylesheet" href="assets/kamishibai.css"/>
  <link rel="stylesheet" href="assets/theme-dark.css" media="screen and (prefers-color-scheme: dark)"/>
  <script src="assets/kamishibai.js" defer="defer"></script>
  </head>
  <body class="scene">
  <a class="skip" href="#main">本文へ移動</a>
  <header class="chrome"><p class="band">見本</p><nav class="trail" aria-label="位置"><ol><li><a href="index.html">目次</a></li></ol></nav></header>
  <main id="main" tabindex="-1">
  <h1>手順</h1>
  <p id="words">同意をクリックします。</p>
  <section id="screen" tabindex="-1" aria-labelledby="screen-title">
  <form class="mock" method="get" action="next.html" novalidate="novalidate">
  <h2 id="screen-title">同意確認</h2>
  <p class="text">よければ進みます。</p>
  <div class="field"><label for="f1">氏名</label><input id="f1" type="text"/></div>
  <button type="submit" id="hotspot" formaction="next.html">同意</button>
  </form>
  </section>
  </main>
  <footer class="chrome"><p>kamishibai</p></footer>
  </body>
  </html>
  """

private func prove(_ bytes: [UInt8]) -> PageVerdict {
  let paths = SitePaths(pages: promises.pages.map(\.path), assets: promises.assets)
  var worker = ProofWorker(promises, paths)
  return worker.prove(bytes, page: 0)
}

@Suite("The proof of a page")
struct ProofWorkerTests {
  @Test("lets a page pass that keeps its promise")
  func passes() {
    #expect(prove(Array(page.utf8)).findings == [])
  }

  @Test(
    "catches what was broken",
    arguments: [
      ("</form>", "", "KSB5001"), ("<h1>手順</h1>", "<h1>手順</h2>", "KSB5001"),
      ("<h1>手順</h1>", "", "KSB5003"), ("<h1>手順</h1>", "<h1>手順</h1><h1>二つ</h1>", "KSB5003"),
      ("同意</button>", "同 意</button>", "KSB5004"), ("同意</button>", "同意\u{3099}</button>", "KSB5004"),
      (">同意確認</h2>", ">同意</h2>", "KSB5004"), ("よければ", "よけれは\u{3099}", "KSB5004"),
      ("同意をクリックします。", "同意をクリックしま。", "KSB5004"),
      ("formaction=\"next.html\"", "formaction=\"index.html\"", "KSB5005"),
      (" id=\"hotspot\"", "", "KSB5005"),
      (
        "</form>", "<button type=\"submit\" formaction=\"index.html\">同意</button></form>", "KSB5005"
      ),
      ("action=\"next.html\" nov", "action=\"http://x/\" nov", "KSB5003"),
      ("formaction=\"next.html\"", "formaction=\"javascript:alert(1)\"", "KSB5003"),
      ("href=\"#main\"", "href=\"#nowhere\"", "KSB5003"), ("id=\"f1\"", "id=\"main\"", "KSB5003"),
      ("<label for=\"f1\">氏名</label>", "", "KSB5003"), (" lang=\"ja\"", "", "KSB5002"),
      ("noindex,", "", "KSB5002"),
      ("<p class=\"band\">見本</p>", "<p class=\"band\"></p>", "KSB5003"),
      ("【見本】", "", "KSB5003"), ("default-src 'none'", "default-src *", "KSB5002"),
      ("<h1>手順</h1>", "<h1 onclick=\"x()\">手順</h1>", "KSB5002"),
      ("<h1>手順</h1>", "<h1>手順</h1><script>x()</script>", "KSB5002"),
      ("<h1>手順</h1>", "<h1>手順</h1><iframe src=\"next.html\"></iframe>", "KSB5002"),
      ("<h1>手順</h1>", "<h1 style=\"x\">手順</h1>", "KSB5002"),
      ("<h1>手順</h1>", "<h1>手順</h1><base href=\"x\"/>", "KSB5002"),
      ("<button", "<a href=\"next.html\"><button", "KSB5001"),
      ("<!DOCTYPE html>", "<!DOCTYPE html [<!ENTITY a \"b\">]>", "KSB5001"),
      ("<h2 id", "<h4 id", "KSB5001"),
      (
        "<form class",
        "<form class=\"mock\" method=\"get\" action=\"next.html\" novalidate=\"novalidate\"></form><form klass",
        "KSB5002"
      ),
    ])
  func catches(old: String, new: String, code: String) {
    let broken = page.replacing(old, with: new, maxReplacements: 1)

    let findings = prove(Array(broken.utf8)).findings

    #expect(!broken.utf8.elementsEqual(page.utf8))
    #expect(findings.map(\.kind.code).contains(code), "\(findings.map(\.message.english))")
    #expect(findings.allSatisfy { $0.place == place })
  }

  @Test(
    "lets an address ask a page to ring a text",
    arguments: [
      "next.html?ring=%E5%90%8C%E6%84%8F", "next.html?ring=OK#:~:text=OK",
      "next.html?ring=OK#:~:text=%E5%90%8C,%E6%84%8F", "next.html?ring=同意#:~:text=同,意",
    ])
  func rings(address: String) {
    let ringing = page.replacing(
      "<a href=\"index.html\">", with: "<a href=\"\(address)\">", maxReplacements: 1)

    #expect(prove(Array(ringing.utf8)).findings == [])
  }

  @Test(
    "refuses every other query, and one that no page takes",
    arguments: [
      "next.html?", "next.html?ring=", "next.html?x=1", "next.html?ring=a&amp;b=c",
      "next.html?ring=%E", "next.html?ring=%zz", "next.html?ring=a/b", "?ring=a",
      "gone.html?ring=a", "assets/kamishibai.css?ring=a", "next.html?ring=a?ring=b",
    ])
  func queries(address: String) {
    let asking = page.replacing(
      "<a href=\"index.html\">", with: "<a href=\"\(address)\">", maxReplacements: 1)

    #expect(prove(Array(asking.utf8)).findings.map(\.kind.code) == ["KSB5003"])
  }

  @Test(
    "hides nothing but what a script shows, and that always",
    arguments: [
      ("<p class=\"text\">", "<p class=\"text\" hidden=\"hidden\">"),
      ("<section id=\"screen\"", "<section hidden=\"hidden\" id=\"screen\""),
      ("<h1>手順</h1>", "<h1>手順</h1><div id=\"tools\"><p>道具</p></div>"),
      ("<h1>手順</h1>", "<h1>手順</h1><ul id=\"tool-words\"><li>道具</li></ul>"),
    ])
  func hiding(old: String, new: String) {
    let hiding = page.replacing(old, with: new, maxReplacements: 1)

    #expect(prove(Array(hiding.utf8)).findings.map(\.kind.code) == ["KSB5003"])
  }

  @Test("tells the first thing that is wrong, not what follows from it")
  func firstError() {
    let broken = page.replacing("手順</h1>", with: "手順")

    let notes = prove(Array(broken.utf8)).findings.flatMap(\.notes).map(\.text.english)

    #expect(notes.contains { $0.contains("mismatch: h1") }, "\(notes)")
  }

  @Test("survives hostile pages")
  func hostile() {
    let deep = String(repeating: "<div>", count: 20_000)
    let start = "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">"
    // A million errors; attributes that would each be compared with all others; a value of 10 MB.
    let dashes = start + "<!--" + String(repeating: "-", count: 1_000_000)
    let attributes = (0..<100_000).map { " a\($0)=\"x\"" }.joined()
    let value = String(repeating: "a", count: 11_000_000)
    for bytes in [
      [], Array(deep.utf8), [0xFF, 0xFE, 0x3C], Array(page.utf8.prefix(700)), [0],
      Array(dashes.utf8), Array((start + "<p\(attributes)/></html>").utf8),
      Array((start + "<p class=\"\(value)\"/></html>").utf8),
    ] {
      #expect(prove(bytes).findings.first?.kind.code == "KSB5001")
    }
  }

  @Test("forgets a large page that cannot be parsed before the next one")
  func largeThenSmall() {
    var worker = ProofWorker(
      promises,
      SitePaths(pages: promises.pages.map(\.path), assets: promises.assets))
    let start = page.split(separator: "</main>")[0]
    for size in [3_000_000, 10, 8_000_000, 10] {
      let words = "<p>" + String(repeating: "文書", count: size / 6) + "</p><b></a>"
      let verdict = worker.prove(Array((start + words).utf8), page: 0)
      #expect(verdict.findings.first?.kind.code == "KSB5001")
    }
  }
}
