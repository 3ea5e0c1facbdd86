import Findings
import Publishing
import Storyboards
import Testing

@Suite("The sitemap")
struct SitemapTests {
  private let paths = ["index.html", "review.html", "flows/a/index.html", "flows/a/01.html"]

  private func promises(_ editions: [Edition] = []) -> SitePromises {
    SitePromises(
      language: .japanese, views: ViewPromises([]),
      pages: paths.map { PagePromise(path: $0, place: nil) }, walks: [], assets: [],
      editions: editions)
  }

  private func sitemap(_ editions: [Edition] = []) throws -> String {
    let address = try #require(SiteAddress("https://example.jp/p/", isIndexable: true))
    return String(
      decoding: try #require(Sitemap(promises(editions), at: address).files.first).bytes,
      as: UTF8.self)
  }

  @Test("lists the start, the procedures and their scenes, by whole addresses and without dates")
  func list() throws {
    #expect(
      try sitemap() == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://example.jp/p/index.html</loc></url>
        <url><loc>https://example.jp/p/flows/a/index.html</loc></url>
        <url><loc>https://example.jp/p/flows/a/01.html</loc></url>
        </urlset>

        """)
  }

  @Test("names every page in every language")
  func languages() throws {
    let text = try sitemap([Edition(.english, prefix: "en/")])

    #expect(text.split(separator: "<loc>").count == 7)
    let alternate =
      "<xhtml:link rel=\"alternate\" hreflang=\"en\" "
      + "href=\"https://example.jp/p/en/flows/a/01.html\"/>"
    #expect(text.split(separator: alternate).count == 3)
  }

  @Test("is several files and a list of them where there are more addresses than one may hold")
  func parts() throws {
    let pages = (0..<50_001).map { PagePromise(path: "flows/a/\($0).html", place: nil) }
    let promises = SitePromises(
      language: .japanese, views: ViewPromises([]), pages: pages, walks: [], assets: [])
    let address = try #require(SiteAddress("https://example.jp/p/", isIndexable: true))

    let files = Sitemap(promises, at: address).files
    let texts = files.map { String(decoding: $0.bytes, as: UTF8.self) }

    #expect(files.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
    #expect(texts[0].contains("<sitemap><loc>https://example.jp/p/sitemap-2.xml</loc></sitemap>"))
    #expect(texts[1].split(separator: "<url>").count == 50_001)
    #expect(texts[2].split(separator: "<url>").count == 2)
    #expect(texts[2].contains("flows/a/50000.html"))
  }
}
