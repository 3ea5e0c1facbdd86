import Storyboards

/// What a server is to say with the files of a site.
package struct SiteHeaders: Sendable {
  /// The policy that every page has in itself; `Templates/page.mustache` has the same.
  package static let policy =
    "default-src 'none'; style-src 'self' file:; script-src 'self' file:; "
    + "img-src 'self' file: data:; frame-src 'self' file:; form-action 'self' file:; base-uri 'none'"

  /// A page's own policy cannot say who may show it in a frame: that takes a header.
  ///
  /// - Parameter ancestors: the sites that embed its scenes, by scheme and host.
  package init(at address: SiteAddress?, framedBy ancestors: [String] = []) {
    path = address?.path ?? "/"
    let frames = (["'self'"] + ancestors).joined(separator: " ")
    var headers = [
      ("Content-Security-Policy", "\(Self.policy); frame-ancestors \(frames)"),
      ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", "no-referrer"),
    ]
    if address?.isIndexable != true {
      headers.append(("X-Robots-Tag", "noindex, nofollow, noarchive"))
    }
    everywhere = headers
    isFramedElsewhere = !ancestors.isEmpty
  }

  /// The path of the site on its host, with a slash at both ends.
  let path: String
  let isFramedElsewhere: Bool
  let everywhere: [(name: String, value: String)]

  /// Pages are asked for anew each time; a browser that has one is told that it may keep it.
  static let pageCaching = "no-cache"
  /// Style sheets and scripts keep their names when they change: an hour is the longest that
  /// somebody sees an old one.
  static let assetCaching = "max-age=3600"
  /// Pictures have a hash in their names, and never change under one.
  static let pictureCaching = "max-age=31536000, immutable"
}
