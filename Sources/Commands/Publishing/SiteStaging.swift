import Foundation

/// The new site, built beside the old one: what is equal is linked, what is not is written. The
/// old site stands untouched until `publish()` exchanges the two folders in one step.
final class SiteStaging: Sendable {
  let output: URL
  let folder: URL
  private let fileSystem: FileSystem
  private let hasOld: Bool
  private let made = Locked<Set<String>>([])
  private let counts = Locked(Counts())

  struct Counts: Sendable {
    var written = 0
    var linked = 0
  }

  private static let infix = ".kamishibai-staging-"
  /// Ends the name of a site on its way out, where two folders cannot be exchanged in one step.
  private static let suffix = "-old"

  /// Call with the folder's lock held: leftovers of a killed run are removed, but for the old
  /// site, which comes back where the run had put nothing in its place.
  init(for output: OutputFolder, fileSystem: FileSystem = .real) throws {
    self.output = output.url
    self.fileSystem = fileSystem
    let parent = output.url.deletingLastPathComponent()
    let prefix = ".\(output.url.lastPathComponent)\(Self.infix)"
    for name in (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
    where name.hasPrefix(prefix) {
      let leftover = parent.appending(path: name).path
      if name.hasSuffix(Self.suffix), !output.exists {
        try Self.check(fileSystem.rename(leftover, output.url.path), output.url.path)
      } else {
        _ = fileSystem.remove(leftover)
      }
    }
    hasOld = output.exists
    folder = parent.appending(path: prefix + String(getpid()))
    try Self.check(fileSystem.makeFolder(folder.path), folder.path)
  }

  /// Puts one file of the site in place. May be called from several threads at once.
  func write(_ bytes: [UInt8], to path: String) throws {
    precondition(Self.isSafe(path), "a page's path stays inside the site: \(path)")
    let target = folder.path + "/" + path
    try makeFolder(of: path)
    if hasOld, Self.holds(bytes, output.path + "/" + path),
      fileSystem.link(output.path + "/" + path, target) == 0
    {
      counts.change { $0.linked += 1 }
      return
    }
    try Self.check(fileSystem.write(bytes, target), target)
    counts.change { $0.written += 1 }
  }

  private static func isSafe(_ path: String) -> Bool {
    !path.isEmpty && path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
      && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && $0 != "." && $0 != ".."
      }
  }

  /// Makes the folders that a file stands in, but for those that are there.
  private func makeFolder(of path: String) throws {
    guard let slash = path.lastIndex(of: "/") else { return }
    let parent = String(path[..<slash])
    guard made.change({ $0.contains(parent) }) == false else { return }
    try makeFolder(of: parent)
    let status = fileSystem.makeFolder(folder.path + "/" + parent)
    // Another thread may have been first.
    if status != EEXIST { try Self.check(status, folder.path + "/" + parent) }
    _ = made.change { $0.insert(parent) }
  }

  /// Makes the staged site the published one.
  func publish() throws -> Counts {
    let counts = counts.change { $0 }
    if hasOld {
      if counts.written == 0, Self.fileCount(output) == counts.linked {
        discard()
        return counts
      }
      if fileSystem.exchange(folder.path, output.path) == 0 {
        discard()
        return counts
      }
      let old = folder.path + Self.suffix
      try Self.check(fileSystem.rename(output.path, old), output.path)
      let status = fileSystem.rename(folder.path, output.path)
      if status != 0 { _ = fileSystem.rename(old, output.path) }
      try Self.check(status, output.path)
      _ = fileSystem.remove(old)
    } else {
      try Self.check(fileSystem.rename(folder.path, output.path), output.path)
    }
    return counts
  }

  func discard() { _ = fileSystem.remove(folder.path) }

  private static func fileCount(_ folder: URL) -> Int {
    guard let files = FileManager.default.enumerator(atPath: folder.path) else { return 0 }
    var count = 0
    while files.nextObject() != nil {
      if files.fileAttributes?[.type] as? FileAttributeType == .typeRegular { count += 1 }
    }
    return count
  }

  /// Whether a file holds exactly these bytes.
  private static func holds(_ bytes: [UInt8], _ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size == bytes.count else { return false }
    guard !bytes.isEmpty else { return true }
    return withUnsafeTemporaryAllocation(byteCount: bytes.count, alignment: 1) { buffer in
      var filled = 0
      while filled < bytes.count {
        let count = read(descriptor, buffer.baseAddress?.advanced(by: filled), bytes.count - filled)
        if count <= 0 { return false }
        filled += count
      }
      return bytes.withUnsafeBytes { wanted in
        guard let old = buffer.baseAddress, let new = wanted.baseAddress else { return false }
        return memcmp(old, new, wanted.count) == 0
      }
    }
  }

  /// Throws what the system refused. Nothing of the published site has changed.
  private static func check(_ status: Int32, _ path: String) throws {
    guard status != 0 else { return }
    throw Refusal(
      text: "kamishibai: \(path) に書き込めません: \(String(cString: strerror(status)))"
        + "\n(the site published before is unchanged)")
  }
}
