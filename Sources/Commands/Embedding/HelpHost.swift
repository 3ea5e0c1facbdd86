import ArgumentParser

/// The tools that make the sites which embed a flow: where their pages end up, and how a page takes
/// HTML.
enum HelpHost: String, ExpressibleByArgument, CaseIterable {
  case html, mkdocs, sphinx, hugo, docusaurus

  /// From a page to the folder that holds the whole site, with a slash at its end.
  ///
  /// - Parameters:
  ///   - page: the page's source, relative to the folder of sources.
  ///   - isFlat: whether `guide/apply.md` becomes `guide/apply.html` where it would else become
  ///     `guide/apply/index.html`.
  func root(of page: String, isFlat: Bool) -> String {
    let parts = page.split(separator: "/")
    let name = parts.last.map { $0.split(separator: ".").first ?? $0 } ?? ""
    let isIndex = name == "index" || name == "_index" || name == "README"
    let folders = max(0, parts.count - 1)
    let depth = isFlat || isIndex || !makesFolders ? folders : folders + 1
    return String(repeating: "../", count: depth)
  }

  /// Whether a page becomes a folder with an index, as a rule.
  private var makesFolders: Bool {
    switch self {
    case .mkdocs, .hugo: true
    case .html, .sphinx, .docusaurus: false
    }
  }

  /// HTML as a page of the tool takes it.
  func wrapped(_ html: String, on page: String) -> String {
    switch self {
    case .html, .mkdocs, .docusaurus: return html
    case .sphinx:
      if page.hasSuffix(".md") { return "```{raw} html\n\(html)\n```" }
      let lines = html.split(separator: "\n", omittingEmptySubsequences: false)
      return ".. raw:: html\n\n"
        + lines.map { $0.isEmpty ? "" : "   \($0)" }.joined(separator: "\n")
    case .hugo: return "{{< kamishibai >}}\n\(html)\n{{< /kamishibai >}}"
    }
  }

  /// Where the site's folder goes, and what else the tool needs once.
  func advice(for site: String) -> (ja: String, en: String) {
    let site = site.split(separator: "/").last.map(String.init) ?? "."
    return switch self {
    case .html:
      ("見本サイトのフォルダーを「\(site)」として置いてください。", "Put the site's folder there as “\(site)”.")
    case .mkdocs:
      (
        "見本サイトのフォルダーを docs/\(site) に置いてください。use_directory_urls: false のときは --flat を付けてください。",
        "Put the site's folder at docs/\(site). With use_directory_urls: false add --flat."
      )
    case .sphinx:
      (
        "見本サイトのフォルダーを extra/\(site) に置き、conf.py に html_extra_path = ['extra'] と書いてください。"
          + "dirhtml のときは、ページの名前を フォルダー/index.rst として指定してください。",
        "Put the site's folder at extra/\(site), and write html_extra_path = ['extra'] in conf.py. "
          + "With dirhtml name the page as folder/index.rst."
      )
    case .hugo:
      (
        "見本サイトのフォルダーを static/\(site) に置き、layouts/shortcodes/kamishibai.html に"
          + " {{ .Inner | safeHTML }} と書いてください。uglyURLs のときは --flat を付けてください。",
        "Put the site's folder at static/\(site), and write {{ .Inner | safeHTML }} in "
          + "layouts/shortcodes/kamishibai.html. With uglyURLs add --flat."
      )
    case .docusaurus:
      (
        "見本サイトのフォルダーを static/\(site) に置いてください。ページは .mdx にします。",
        "Put the site's folder at static/\(site). The page is an .mdx file."
      )
    }
  }
}
