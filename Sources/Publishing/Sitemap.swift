import Storyboards

/// The list of addresses that search engines may take, in every language of a site.
///
/// It names no dates: two builds of one manual are equal. Beyond 50,000 addresses it is several files,
/// and one that lists them.
package struct Sitemap: Sendable {
  private let promises: SitePromises
  private let address: SiteAddress

  package init(_ promises: SitePromises, at address: SiteAddress) {
    self.promises = promises
    self.address = address
  }

  /// By their paths, the one that search engines ask for first.
  package var files: [(path: String, bytes: [UInt8])] {
    let entries = entries
    let paths = SitePlan.sitemaps(ofAddresses: entries.count)
    guard paths.count > 1 else { return [(SitePlan.sitemap, list(entries[...]))] }
    let parts = stride(from: 0, to: entries.count, by: SitePlan.addressesOfSitemap).map { start in
      list(entries[start..<min(start + SitePlan.addressesOfSitemap, entries.count)])
    }
    return [(SitePlan.sitemap, index(of: paths.dropFirst()))]
      + zip(paths.dropFirst(), parts).map { (path: $0, bytes: $1) }
  }

  private var editions: [(language: String, address: SiteAddress)] {
    [(promises.language.rawValue, address)]
      + promises.editions.map { ($0.language.rawValue, address.within($0.prefix)) }
  }

  private var entries: [String] {
    let paths = promises.pages.map(\.path).filter(SitePlan.isForReaders)
    let editions = editions
    return editions.flatMap { edition in
      paths.map { path in
        let others =
          editions.count == 1
          ? ""
          : editions.map { other in
            "<xhtml:link rel=\"alternate\" hreflang=\"\(other.language)\" "
              + "href=\"\(other.address.url(of: path))\"/>"
          }.joined()
        return "<url><loc>\(edition.address.url(of: path))</loc>\(others)</url>\n"
      }
    }
  }

  private func list(_ entries: ArraySlice<String>) -> [UInt8] {
    let others =
      promises.editions.isEmpty ? "" : " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\""
    return document("urlset", others, entries.joined())
  }

  private func index(of paths: ArraySlice<String>) -> [UInt8] {
    document(
      "sitemapindex", "",
      paths.map { "<sitemap><loc>\(address.url(of: $0))</loc></sitemap>\n" }.joined())
  }

  private func document(_ root: String, _ spaces: String, _ content: String) -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <\(root) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"\(spaces)>
      \(content)</\(root)>

      """.utf8)
  }
}
