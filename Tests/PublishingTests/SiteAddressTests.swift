import Publishing
import Storyboards
import Testing

@Suite("The address of a site")
struct SiteAddressTests {
  @Test(
    "ends with a slash, whether or not it was written",
    arguments: [
      ("https://example.jp", "https://example.jp/"),
      ("https://example.jp/help/proto", "https://example.jp/help/proto/"),
      ("http://localhost:8000/a%20b/", "http://localhost:8000/a%20b/"),
    ])
  func slash(written: String, base: String) {
    #expect(SiteAddress(written)?.base == base)
  }

  @Test(
    "is refused where it is not that of a folder",
    arguments: [
      "", "example.jp", "//example.jp/", "ftp://example.jp/", "https:///help/", "https://",
      "https://example.jp/?a=b", "https://example.jp/#top", "https://example.jp//help/",
      "https://example.jp/../", "https://example.jp/a b/", "https://例.jp/",
      "https://me@example.jp/",
      "https://example.jp/\"x\"/", "https://example.jp/%4/", "https://-a.jp/", "https://a..jp/",
      "https://example.jp:port/", "https://example.jp/<b>/", "https://example.jp/a'b/",
    ])
  func refused(text: String) {
    #expect(SiteAddress(text) == nil)
  }

  @Test("gives every file its own, and knows the path on its host")
  func files() throws {
    let address = try #require(SiteAddress("https://example.jp/help/proto"))

    #expect(address.url(of: "flows/a/01.html") == "https://example.jp/help/proto/flows/a/01.html")
    #expect(address.within("en/").url(of: "index.html").hasSuffix("/proto/en/index.html"))
    #expect(address.path == "/help/proto/")
    #expect(try #require(SiteAddress("https://example.jp")).path == "/")
  }

  @Test("lets search engines list what readers come for, and that where it was asked for alone")
  func robots() throws {
    let quiet = try #require(SiteAddress("https://example.jp/"))
    let listed = try #require(SiteAddress("https://example.jp/", isIndexable: true))
    let shown = ["index.html", "flows/a/index.html", "flows/a/01.html", "flows/a/01-2.html"]
    let hidden = [
      "flows/a/reading.html", "flows/a/entry-1.html", "embed/a/01.html", "review.html", "map.html",
      "wording/index.html", "screens/a.html", "print/index.html",
    ]

    let robots = { SitePlan.robots(ofPage: $0, at: $1) }

    #expect((shown + hidden).allSatisfy { robots($0, quiet) == SitePlan.hidden })
    #expect((shown + hidden).allSatisfy { robots($0, nil) == SitePlan.hidden })
    #expect(shown.allSatisfy { robots($0, listed) == "index,follow" })
    #expect(hidden.allSatisfy { robots($0, listed) == SitePlan.hidden })
  }

  @Test("gives procedures and scenes an oEmbed file, and no other page")
  func oEmbed() {
    #expect(SitePlan.oEmbedPath(ofPage: "flows/a/01.html") == "oembed/a/01.json")
    #expect(SitePlan.oEmbedPath(ofPage: "flows/a/index.html") == "oembed/a/index.json")
    #expect(SitePlan.oEmbedPath(ofPage: "flows/a/entry-1.html") == nil)
    #expect(SitePlan.oEmbedPath(ofPage: "embed/a/01.html") == nil)
    #expect(SitePlan.oEmbedPath(ofPage: "index.html") == nil)
  }
}
