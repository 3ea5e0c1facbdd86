import Foundation

/// A folder of a test's own, gone when the test is over.
final class TemporaryFolder {
  let url: URL

  init() throws {
    let name = FileManager.default.temporaryDirectory.appending(path: "ksb-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: name, withIntermediateDirectories: true)
    url = name.resolvingSymlinksInPath()
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  subscript(path: String) -> URL { url.appending(path: path) }

  func write(_ text: String, to path: String) throws {
    let file = self[path]
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Names right in the folder, hidden ones as well.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }

  /// What every file below holds; empty where there is no such folder.
  func contents(of path: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in files(in: path) { contents[name] = try Data(contentsOf: self[path + "/" + name]) }
    return contents
  }

  /// All files below a folder, relative to it.
  func files(in path: String) -> [String] {
    guard let walk = FileManager.default.enumerator(atPath: self[path].path) else { return [] }
    var files: [String] = []
    while let name = walk.nextObject() as? String {
      if walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular { files.append(name) }
    }
    return files.sorted()
  }
}
