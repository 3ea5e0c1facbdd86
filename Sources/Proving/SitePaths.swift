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
    var path = path
    var levels = 1
    while path.count >= 3, Self.leavesFolder(path[path.startIndex..<path.startIndex + 3]) {
      levels += 1
      path = path[(path.startIndex + 3)...]
    }
    guard let first = path.first, first != Self.slash, path.allSatisfy(Self.isPlain) else {
      return nil
    }
    var own = pages[page]
    return own.withUTF8 { own in
      guard let folder = Self.folder(of: own, leaving: levels) else { return nil }
      return String(unsafeUninitializedCapacity: folder + path.count) { result in
        _ = result.update(fromContentsOf: own[..<folder])
        return folder + result[folder...].update(fromContentsOf: path) - folder
      }
    }
  }

  private static let slash = UInt8(ascii: "/")

  private static func leavesFolder(_ start: ArraySlice<UInt8>) -> Bool {
    start.elementsEqual("../".utf8)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: ":") && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "?")
  }

  /// How many bytes of a path name the folder that is reached by leaving the page and the folders
  /// around it; nil where there are not so many.
  private static func folder(of path: UnsafeBufferPointer<UInt8>, leaving levels: Int) -> Int? {
    var end = path.count
    for level in 0..<levels {
      if level > 0 {
        if end == 0 { return nil }
        end -= 1
      }
      while end > 0, path[end - 1] != slash { end -= 1 }
    }
    return end
  }
}
