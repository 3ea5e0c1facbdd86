/// What a page turned out to hold, as far as the proof of the whole site needs it.
package struct PageFacts: Sendable {
  /// Indices of the pages that it links to, each once.
  package let links: [Int]
  /// Where the hotspot leads.
  package let hotspot: Int?
  /// Fragments of other pages that it points at: page, id.
  package let fragments: [(page: Int, id: String)]
  package let ids: Set<String>
  package let labelCount: Int
  package let linkCount: Int
}

/// Site paths against page indices, and the assets that pages may name.
package struct SitePaths: Sendable {
  private let indices: [String: Int]
  private let assets: Set<String>

  package init(pages: [String], assets: [String]) {
    indices = Dictionary(
      pages.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.assets = Set(assets)
  }

  enum Target: Equatable {
    case page(Int, fragment: String?)
    case asset
    /// Leaves the site, or names nothing in it.
    case none
  }

  /// What a relative address means on a page. Absolute paths and schemes lead nowhere.
  func target(of address: String, on page: String) -> Target {
    var path = address[...]
    var fragment: String?
    if let hash = path.firstIndex(of: "#") {
      fragment = String(path[path.index(after: hash)...])
      path = path[..<hash]
    }
    if path.isEmpty { return indices[page].map { .page($0, fragment: fragment) } ?? .none }
    guard !path.contains(":"), !path.hasPrefix("/"), !path.contains("\\"), !path.contains("?")
    else {
      return .none
    }
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "..":
        guard !parts.isEmpty else { return .none }
        parts.removeLast()
      case "", ".": return .none
      default: parts.append(String(part))
      }
    }
    let resolved = parts.joined(separator: "/")
    if let index = indices[resolved] { return .page(index, fragment: fragment) }
    return assets.contains(resolved) ? .asset : .none
  }
}
