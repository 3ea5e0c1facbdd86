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
      decoding: Sitemap(promises(editions), at: address).bytes, as: UTF8.self)
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
}
