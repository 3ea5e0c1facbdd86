extension SitePlan {
  /// Keeps GitHub Pages from running Jekyll over the site, which leaves out what begins with `_`.
  package static let noJekyll = ".nojekyll"
  package static let sitemap = "sitemap.xml"
  /// The most addresses that one sitemap may hold, as its protocol has it.
  package static let addressesOfSitemap = 50_000

  /// The sitemap's files: one alone, or a list of the others, then those.
  ///
  /// - Parameter count: how many addresses there are, in all languages.
  package static func sitemaps(ofAddresses count: Int) -> [String] {
    guard count > addressesOfSitemap else { return [sitemap] }
    let parts = (count + addressesOfSitemap - 1) / addressesOfSitemap
    return [sitemap] + (1...parts).map { "sitemap-\($0).xml" }
  }

  private static let flowFolder = "flows/"

  /// What `robots` says on a page that no search engine is to list.
  package static let hidden = "noindex,nofollow,noarchive"
  private static let shown = "index,follow"

  /// What a page says to search engines: only what readers come for is ever listed, which is the
  /// start, the procedures and their scenes.
  package static func robots(ofPage path: String, at address: SiteAddress?) -> String {
    address?.isIndexable == true && isForReaders(path) ? shown : hidden
  }

  /// Whether a page is the site's first, a procedure's list of steps, or one of its scenes.
  package static func isForReaders(_ path: String) -> Bool {
    path == indexPath || oEmbedPath(ofPage: path) != nil
  }

  /// The file that tells other sites how to embed a page; nil for a page that is not embedded.
  package static func oEmbedPath(ofPage path: String) -> String? {
    guard path.utf8.starts(with: flowFolder.utf8), path.utf8.suffix(5).elementsEqual(".html".utf8),
      let name = path.split(separator: "/").last?.utf8, let first = name.first,
      (0x30...0x39).contains(first) || name.elementsEqual(indexPath.utf8)
    else { return nil }
    let bare = path.utf8.dropFirst(flowFolder.utf8.count).dropLast(5)
    return "oembed/" + String(decoding: bare, as: UTF8.self) + ".json"
  }

  /// The same plan with the files that servers and other sites ask for.
  package func published(at address: SiteAddress?) -> SitePlan {
    var files: [String] = []
    if translated == nil {
      files.append(Self.noJekyll)
      if address?.isIndexable == true {
        let count = pages.count { Self.isForReaders($0.path) }
        files += Self.sitemaps(ofAddresses: count * (1 + promises.editions.count))
      }
    }
    if address != nil { files += pages.compactMap { Self.oEmbedPath(ofPage: $0.path) } }
    return adding(files, at: address)
  }
}
