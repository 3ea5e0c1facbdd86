import Findings
import Foundation
import Publishing
import Storyboards

/// Looks at a published site as those will who are shown it: its files, pages and ledger.
struct PublishCheckAction {
  let folder: URL

  /// The site as it lies there, and what its proof has to say.
  func run() throws -> (site: PublishedSite, findings: [Finding]) {
    let results = try ProveAction(folder: folder).run()
    let findings = results.flatMap(\.findings).told()
    let promises = results[0].promises
    let prefixes = [""] + promises.editions.map(\.prefix).filter { $0 != "../" }
    let pages = prefixes.flatMap { prefix in promises.pages.map { prefix + $0.path } }
    let folder = folder
    let sights = Parallel.onThreads(over: pages.indices, by: 64) {
    } _: { _, range in
      range.compactMap { PageSight(of: pages[$0], in: folder) }
    }.flatMap { $0 }
    let site = PublishedSite(
      promises: promises, pages: sights, files: files, told: results[0].told,
      errors: findings.count { $0.severity == .error })
    return (site, findings)
  }

  private var files: [PublishedSite.File] {
    guard let walk = FileManager.default.enumerator(atPath: folder.path) else { return [] }
    var files: [PublishedSite.File] = []
    while let name = walk.nextObject() as? String {
      guard walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular else { continue }
      files.append(.init(name, size: walk.fileAttributes?[.size] as? Int ?? 0))
    }
    return files.sorted { $0.path < $1.path }
  }
}

extension PageSight {
  /// nil where the page cannot be read: its proof has told so.
  fileprivate init?(of path: String, in folder: URL) {
    guard let bytes = try? Data(contentsOf: folder.appending(path: path)) else { return nil }
    var outside: [String] = []
    var rest = bytes[...]
    while let mark = rest.range(of: Self.outside) {
      rest = rest[mark.upperBound...]
      guard let end = rest.firstIndex(of: UInt8(ascii: "<")) else { break }
      outside.append(String(decoding: rest[..<end], as: UTF8.self))
    }
    self.init(
      path: path, hasBand: bytes.range(of: Self.band) != nil,
      asksPassword: bytes.range(of: Self.password) != nil, outside: outside)
  }

  private static let band = Data("class=\"band\"".utf8)
  private static let password = Data("type=\"password\"".utf8)
  private static let outside = Data("class=\"outside\">".utf8)
}
