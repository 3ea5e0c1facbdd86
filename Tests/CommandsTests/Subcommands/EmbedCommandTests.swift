import Foundation
import Testing

@testable import Commands

@Suite("kamishibai embed")
struct EmbedCommandTests {
  private static let manual = "Manuals/mynaportal-link"

  private func embed(_ arguments: String...) throws -> Program.Result {
    try Program.run(["embed"] + arguments + [Self.manual])
  }

  @Test(
    "knows how far up the whole site lies from a page",
    arguments: [
      (HelpHost.html, "help.html", false, ""), (.html, "guide/apply.html", false, "../"),
      (.mkdocs, "index.md", false, ""), (.mkdocs, "apply.md", false, "../"),
      (.mkdocs, "guide/apply.md", false, "../../"), (.mkdocs, "guide/apply.md", true, "../"),
      (.mkdocs, "guide/index.md", false, "../"), (.mkdocs, "guide/README.md", false, "../"),
      (.sphinx, "guide/apply.rst", false, "../"), (.sphinx, "index.rst", false, ""),
      (.hugo, "guide/_index.md", false, "../"), (.hugo, "guide/apply.md", false, "../../"),
      (.hugo, "guide/apply.md", true, "../"),
    ])
  func depth(host: HelpHost, page: String, isFlat: Bool, root: String) {
    #expect(host.root(of: page, isFlat: isFlat) == root)
  }

  @Test(
    "sets the HTML as pages of each tool take it",
    arguments: [
      ("html", "help.html", "<iframe src=\"prototype/embed/connect/01.html\""),
      ("mkdocs", "guide/a.md", "<iframe src=\"../../prototype/embed/connect/01.html\""),
      ("sphinx", "guide/a.rst", ".. raw:: html\n\n   <iframe src=\"../prototype/embed/"),
      ("sphinx", "guide/a.md", "```{raw} html\n<iframe src=\"../prototype/embed/"),
      ("hugo", "guide/a.md", "{{< kamishibai >}}\n<iframe src=\"../../prototype/embed/"),
      ("docusaurus", "a.mdx", "import useBaseUrl from '@docusaurus/useBaseUrl';\n\n<iframe src={"),
    ])
  func hosts(host: String, page: String, start: String) throws {
    let run = try embed("connect", "--for", host, "--page", page)

    #expect(run.status == 0)
    #expect(run.out.hasPrefix(start))
    #expect(run.out.contains("title=\"手順の見本：(1) マイナポータルとつなぐ\""))
  }

  @Test(
    "finds the procedure by id, title and number, and the step by mark and number",
    arguments: [
      (["disconnect"], "disconnect/01.html"), (["2"], "disconnect/01.html"),
      (["(1) マイナポータルとつなぐ"], "connect/01.html"), (["1", "--step", "③"], "connect/03.html"),
      (["1", "--step", "3"], "connect/03.html"),
      (["1", "--step", "entry-1"], "connect/entry-1.html"),
    ])
  func names(arguments: [String], path: String) throws {
    let run = try Program.run(
      ["embed"] + arguments.prefix(1) + [Self.manual] + arguments.dropFirst())

    #expect(run.out.contains("embed/\(path)\""))
    #expect(run.out.contains("flows/\(path)\""))
  }

  @Test("says which procedures and steps there are")
  func unknown() throws {
    let flow = try embed("leave")
    let step = try Program.run("embed", "connect", Self.manual, "--step", "9", "--lang", "en")

    #expect(flow.status == 2 && flow.error.contains("  disconnect  (2) マイナポータルとのつながりをやめる"))
    #expect(step.status == 2 && step.error.contains("It has ① ② ③ ④ ⑤ ⑥ entry-1."))
  }

  @Test("names the site's whole address where it is elsewhere, and takes choices along")
  func address() throws {
    let run = try embed(
      "connect", "--base-url", "https://example.jp/p", "--theme", "dark", "--no-hint", "--height",
      "500")

    #expect(
      run.out.contains(
        "src=\"https://example.jp/p/embed/connect/01.html?theme=dark&amp;hint=off\""))
    #expect(run.out.contains("height=\"500\""))
  }

  @Test("gives the steps as plain lists, with pictures where there are some")
  func fragment() throws {
    let run = try embed(
      "connect", "--for", "mkdocs", "--page", "a.md", "--form", "fragment", "--pictures", "img")

    #expect(run.out.components(separatedBy: "<li>").count == 7)
    #expect(run.out.contains("「<strong>もっとつながる</strong>」をクリックし"))
    #expect(run.out.contains("<img src=\"img/connect/03.png\" alt=\"画面「同意確認」\" loading=\"lazy\"/>"))
    #expect(run.out.contains("<a href=\"../prototype/flows/connect/03.html\">"))
    #expect(!run.out.contains("<iframe"))
  }

  @Test("refuses what does not go together")
  func usage() throws {
    #expect(try embed("connect", "--height", "5").status == 2)
    #expect(try embed("connect", "--pictures", "img").status == 2)
    #expect(try embed("connect", "--for", "docusaurus", "--form", "script").status == 2)
  }
}
