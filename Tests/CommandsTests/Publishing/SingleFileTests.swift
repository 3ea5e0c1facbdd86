import Foundation
import Proving
import Rendering
import Storyboards
import Testing

@testable import Commands

@Suite("The prototype as one file")
struct SingleFileTests {
  private let plan: SingleFilePlan
  private let page: String

  init() throws {
    let folder = try ManualFolder.locate(
      Program.root.appending(path: "Manuals/mynaportal-link").path)
    let site = try #require(try SiteAction(folder: folder, sink: { _, _ in }).prepare().site)
    let file = try #require(try SingleFile.make(site, named: "one.html").value)
    page = String(decoding: file.bytes, as: UTF8.self)
    let renderer = SiteRenderer(site.editions[0].plan, site.templates, theme: site.theme)
    var plan = SingleFilePlan(site.editions[0].plan)
    plan.promises.ownWords = renderer.ownWords
    self.plan = plan
  }

  private func codes(_ page: String) -> Set<String> {
    Set(SingleFileProof.prove(Array(page.utf8), plan, named: "one.html").findings.map(\.kind.code))
  }

  @Test("is proven as it is rendered")
  func passes() {
    #expect(codes(page) == [])
  }

  @Test("holds the procedures that are asked for, and their proof no others")
  func part() throws {
    let folder = try TemporaryFolder()
    let manual = Program.root.appending(path: "Manuals/mynaportal-link").path

    let one = try Program.run(
      "build", manual, "--single-file", "one.html", "--only", "2", in: folder.url)
    let page = try String(contentsOf: folder["one.html"], encoding: .utf8)

    #expect(one.status == 0, "\(one.error)")
    #expect(page.contains("id=\"disconnect.01\""))
    #expect(!page.contains("id=\"connect.01\"") && !page.contains("#connect."))
  }

  @Test(
    "says what there is where it has no such part",
    arguments: [
      (["--single-file", "x.html", "--only", "9"], "disconnect"),
      (["--single-file", "x.html", "--edition", "fr"], "ja"),
      (["--only", "1", "-o", "x"], "--single-file"),
    ])
  func noPart(options: [String], told: String) throws {
    let folder = try TemporaryFolder()
    let manual = Program.root.appending(path: "Manuals/mynaportal-link").path

    let result = try Program.run(["build", manual] + options, in: folder.url)

    #expect(result.status != 0)
    #expect(result.error.contains(told))
    #expect(try folder.contents(of: ".").isEmpty)
  }

  @Test(
    "is caught where it is broken",
    arguments: [
      (">つなぐ</button>", ">つな ぐ</button>", "KSB5004"),
      ("formaction=\"#connect.03\"", "formaction=\"#connect.04\"", "KSB5005"),
      ("href=\"#connect.02\"", "href=\"https://example.jp/\"", "KSB5003"),
      ("<p class=\"band\">", "<p class=\"bond\">", "KSB5003"),
      ("<title>【見本】", "<title>", "KSB5003"),
      ("--text: #1a1a1a;", "--text: #1a1a1b;", "KSB5003"),
      ("\"use strict\";", "\"use strict\"; top.x = 1;", "KSB5003"),
      (
        "<section class=\"leaf\" id=\"connect.02\"", "<section class=\"leaf\" id=\"connect.2\"",
        "KSB5006"
      ),
      ("default-src &#39;none&#39;", "default-src *", "KSB5003"), ("</main>", "", "KSB5001"),
      ("<footer", "<iframe src=\"x\"></iframe><footer", "KSB5002"),
      ("<a class=\"skip\" href=\"#main\">", "<a class=\"skip\" href=\"other.html\">", "KSB5003"),
    ])
  func broken(old: String, new: String, code: String) throws {
    let range = try #require(page.range(of: old))

    #expect(codes(page.replacingCharacters(in: range, with: new)).contains(code))
  }
}
