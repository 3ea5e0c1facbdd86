import Storyboards

/// The list of addresses that search engines may take, in every language of a site.
///
/// It names no dates: two builds of one manual are equal. The protocol allows 50,000 addresses in
/// one file; those behind are left out, and search engines still find them by links.
package struct Sitemap: Sendable {
  private let promises: SitePromises
  private let address: SiteAddress

  package init(_ promises: SitePromises, at address: SiteAddress) {
    self.promises = promises
    self.address = address
  }

  private static let limit = 50_000

  package var bytes: [UInt8] {
    let paths = promises.pages.map(\.path).filter(SitePlan.isForReaders)
    let editions =
      [(promises.language.rawValue, address)]
      + promises.editions.map { ($0.language.rawValue, address.within($0.prefix)) }
    let isAlone = editions.count == 1
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"\
      \(isAlone ? "" : " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"")>

      """
    for (_, edition) in editions {
      for path in paths.prefix(Self.limit / editions.count) {
        text += "<url><loc>\(edition.url(of: path))</loc>"
        if !isAlone {
          for (language, other) in editions {
            text +=
              "<xhtml:link rel=\"alternate\" hreflang=\"\(language)\" "
              + "href=\"\(other.url(of: path))\"/>"
          }
        }
        text += "</url>\n"
      }
    }
    return Array((text + "</urlset>\n").utf8)
  }
}
