/// Site paths against page indices, and the assets that pages may name.
package struct SitePaths: Sendable {
  private let pages: [String]
  private let indices: [String: Int]
  private let assets: Set<String>

  package init(pages: [String], assets: [String]) {
    self.pages = pages
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

  /// What a relative address means on a page. Absolute paths, schemes and queries lead nowhere,
  /// and neither does an address that is not in its shortest form.
  func target(of address: ArraySlice<UInt8>, on page: Int) -> Target {
    var path = address
    var fragment: String?
    if let hash = path.firstIndex(of: UInt8(ascii: "#")) {
      fragment = String(decoding: path[(hash + 1)...], as: UTF8.self)
      path = path[..<hash]
    }
    if path.isEmpty { return .page(page, fragment: fragment) }
    guard let resolved = resolve(path, on: page) else { return .none }
    if let index = indices[resolved] { return .page(index, fragment: fragment) }
    return assets.contains(resolved) ? .asset : .none
  }

  /// The path from the site's folder.
  private func resolve(_ path: ArraySlice<UInt8>, on page: Int) -> String? {
    let slash = UInt8(ascii: "/")
    var path = path
    var folders = Array(pages[page].utf8)
    func leaveFolder() {
      folders.removeLast(folders.count - 1 - (folders.lastIndex(of: slash) ?? -1))
    }
    leaveFolder()
    while path.starts(with: "../".utf8) {
      if folders.isEmpty { return nil }
      folders.removeLast()
      leaveFolder()
      path = path.dropFirst(3)
    }
    let isPlain = path.allSatisfy {
      $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "?")
    }
    guard isPlain, path.first != slash else { return nil }
    return String(decoding: folders + path, as: UTF8.self)
  }
}
