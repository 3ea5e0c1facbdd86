import Findings
import Storyboards

/// Site paths against page indices, and the assets that pages may name.
package struct SitePaths: Sendable {
  /// UTF-8, the pages first, then the assets.
  private let paths: [[UInt8]]
  private let pageCount: Int
  /// By the paths' hashes; of two that have one, the later.
  private let indices: [UInt64: Int]
  /// What the index of a hash does not find.
  private let twins: [[UInt8]: Int]
  /// From the site's root to those of its other languages.
  private let editions: [[UInt8]]
  /// Whether the pages are sections of one file, and their paths fragments.
  private var areSections = false

  package init(pages: [String], assets: [String], editions: [Edition] = []) {
    self.editions = editions.map { Array($0.prefix.utf8) }
    paths = (pages + assets).map { Array($0.utf8) }
    pageCount = pages.count
    var indices: [UInt64: Int] = [:]
    var twins: [[UInt8]: Int] = [:]
    for (index, path) in paths.enumerated() {
      let hash = FNV1a.hash(path)
      if indices[hash] == nil { indices[hash] = index } else { twins[path] = index }
    }
    self.indices = indices
    self.twins = twins
  }

  /// The sections of a site that is one file, by their ids.
  init(sections: [String]) {
    self.init(pages: sections, assets: [])
    areSections = true
  }

  /// The paths of a site.
  package init(_ promises: SitePromises) {
    self.init(
      pages: promises.pages.map(\.path), assets: promises.assets, editions: promises.editions)
  }

  enum Target: Equatable {
    /// The fragment as a range of the bytes that the address is a part of.
    case page(Int, fragment: Range<Int>?)
    /// A page with a text ringed: for reviewers, no part of any way through the site.
    case ringed(Int)
    case asset
    /// A page of the site in another language.
    case edition
    /// Leaves the site, or names nothing in it.
    case none
  }

  /// What a relative address means on a page. Absolute paths, schemes and queries lead nowhere,
  /// and neither does an address that is not in its shortest form. A page alone takes one query,
  /// the text that it shall ring, and a fragment that tells a browser which text to show.
  func target(of address: Range<Int>, in values: [UInt8], on page: Int) -> Target {
    values.withUnsafeBufferPointer { target(of: $0[address], on: page) }
  }

  /// Bytes that nobody counts references to.
  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private func target(of address: Bytes, on page: Int) -> Target {
    if areSections { return section(of: address, on: page) }
    var path = address
    var fragment: Range<Int>?
    if let hash = path.firstIndex(of: UInt8(ascii: "#")) {
      fragment = hash + 1..<path.endIndex
      path = path[..<hash]
    }
    var isRinging = false
    if let mark = path.firstIndex(of: UInt8(ascii: "?")) {
      guard Self.isText(path[(mark + 1)...], behind: Self.ring) else { return .none }
      isRinging = true
      path = path[..<mark]
      if path.isEmpty { return .none }
    }
    if let words = fragment, Self.isText(address[words], behind: Self.directive) { fragment = nil }
    if path.isEmpty { return .page(page, fragment: fragment) }
    guard let index = resolve(path, on: page) else {
      return isEdition(path, on: page) ? .edition : .none
    }
    guard index < pageCount else { return isRinging ? .none : .asset }
    return isRinging ? .ringed(index) : .page(index, fragment: fragment)
  }

  /// What an address means within a section: another, a place within it, or a picture in itself.
  private func section(of address: Bytes, on page: Int) -> Target {
    if address.starts(with: Self.picture) { return .asset }
    guard address.first == UInt8(ascii: "#") else { return .none }
    let id = address.dropFirst()
    if let index = indices[FNV1a.hash(Array(id))], paths[index].elementsEqual(id) {
      return .page(index, fragment: nil)
    }
    return .page(page, fragment: id.startIndex..<id.endIndex)
  }

  private static let picture = Array("data:image/".utf8)

  /// Whether an address is that of a page in another language.
  private func isEdition(_ path: Bytes, on page: Int) -> Bool {
    guard !editions.isEmpty else { return false }
    let depth = paths[page].count { $0 == Self.slash }
    let up = Array(repeating: Array("../".utf8), count: depth).flatMap { $0 }
    return editions.contains { prefix in
      guard path.starts(with: up + prefix) else { return false }
      let rest = Array(path.dropFirst(up.count + prefix.count))
      guard let index = indices[FNV1a.hash(rest)] else { return false }
      return index < pageCount && (paths[index] == rest || twins[rest] != nil)
    }
  }

  private static let ring = Array("ring=".utf8)
  private static let directive = Array(":~:text=".utf8)

  /// Whether an address's part is this, and behind it a text in letters, digits, what lies beyond ASCII and `%XX`.
  private static func isText(_ part: Bytes, behind name: [UInt8]) -> Bool {
    var text = part.dropFirst(name.count)
    guard part.starts(with: name), !text.isEmpty else { return false }
    while let byte = text.popFirst() {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, UInt8(ascii: ","): continue
      case UInt8(ascii: "%"):
        guard let high = text.popFirst(), let low = text.popFirst(), isHex(high), isHex(low) else {
          return false
        }
      default: return false
      }
    }
    return true
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte)
  }

  /// The index of what an address names.
  private func resolve(_ path: Bytes, on page: Int) -> Int? {
    var path = path
    var levels = 1
    while path.count >= 3, Self.leavesFolder(path) {
      levels += 1
      path = path.dropFirst(3)
    }
    guard let first = path.first, first != Self.slash, path.allSatisfy(Self.isPlain),
      let folder = Self.folder(of: paths[page], leaving: levels)
    else { return nil }
    return paths[page].withUnsafeBufferPointer { own in
      let hash = Self.hash(path, from: Self.hash(own[..<folder]))
      guard let index = indices[hash] else { return nil }
      if isPath(index, own[..<folder], path) { return index }
      return twins[Array(own[..<folder]) + Array(path)]
    }
  }

  /// Whether a path is made of these two parts.
  private func isPath(_ index: Int, _ folder: Bytes, _ rest: Bytes) -> Bool {
    paths[index].withUnsafeBufferPointer { path in
      path.count == folder.count + rest.count && path.starts(with: folder)
        && path[folder.count...].elementsEqual(rest)
    }
  }

  /// FNV-1a, going on from what came before.
  private static func hash(
    _ bytes: Bytes, from start: UInt64 = 0xcbf2_9ce4_8422_2325
  ) -> UInt64 {
    var hash = start
    for byte in bytes {
      hash ^= UInt64(byte)
      hash &*= 0x0000_0100_0000_01b3
    }
    return hash
  }

  private static let slash = UInt8(ascii: "/")

  private static func leavesFolder(_ path: Bytes) -> Bool {
    let start = path.startIndex
    return path[start] == UInt8(ascii: ".") && path[start + 1] == UInt8(ascii: ".")
      && path[start + 2] == slash
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte != UInt8(ascii: ":") && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "?")
  }

  /// How many bytes of a path name the folder that is reached by leaving the page and the folders
  /// around it; nil where there are not so many.
  private static func folder(of path: [UInt8], leaving levels: Int) -> Int? {
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
