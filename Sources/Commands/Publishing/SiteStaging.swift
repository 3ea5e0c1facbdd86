import CPlatform
import Foundation

/// The new site, built beside the old one: what is equal is linked, what is not is written. The
/// old site stands untouched until `publish()` exchanges the two folders in one step.
final class SiteStaging: Sendable {
  let output: URL
  let folder: URL
  private let hasOld: Bool
  private let made = Locked<Set<String>>([])
  private let counts = Locked(Counts())

  struct Counts: Sendable {
    var written = 0
    var linked = 0
  }

  private static let infix = ".kamishibai-staging-"

  /// Call with the folder's lock held: leftovers of a killed run are removed.
  init(for output: OutputFolder) throws {
    self.output = output.url
    hasOld = output.exists
    let parent = output.url.deletingLastPathComponent()
    let prefix = ".\(output.url.lastPathComponent)\(Self.infix)"
    for name in (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
    where name.hasPrefix(prefix) {
      try? FileManager.default.removeItem(at: parent.appending(path: name))
    }
    folder = parent.appending(path: prefix + String(getpid()))
    try Self.trying(folder.path) {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
  }

  /// Puts one file of the site in place. May be called from several threads at once.
  func write(_ bytes: [UInt8], to path: String) throws {
    precondition(Self.isSafe(path), "a page's path stays inside the site: \(path)")
    let target = folder.path + "/" + path
    try makeFolder(of: path)
    if hasOld, Self.holds(bytes, output.path + "/" + path),
      link(output.path + "/" + path, target) == 0
    {
      counts.change { $0.linked += 1 }
      return
    }
    try Self.write(bytes, target)
    counts.change { $0.written += 1 }
  }

  private static func isSafe(_ path: String) -> Bool {
    !path.isEmpty && path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") }
      && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && $0 != "." && $0 != ".."
      }
  }

  private func makeFolder(of path: String) throws {
    guard let slash = path.lastIndex(of: "/") else { return }
    let parent = String(path[..<slash])
    guard made.change({ $0.contains(parent) }) == false else { return }
    let url = folder.appending(path: parent)
    try Self.trying(url.path) {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
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
      let status = ksb_exchange(folder.path, output.path)
      if status == 0 {
        try? FileManager.default.removeItem(at: folder)
        return counts
      }
      let old = folder.path + "-old"
      guard rename(output.path, old) == 0 else { throw Self.refusal(output.path) }
      guard rename(folder.path, output.path) == 0 else {
        let refusal = Self.refusal(output.path)
        rename(old, output.path)
        throw refusal
      }
      try? FileManager.default.removeItem(atPath: old)
    } else if rename(folder.path, output.path) != 0 {
      throw Self.refusal(output.path)
    }
    return counts
  }

  func discard() { try? FileManager.default.removeItem(at: folder) }

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
      return buffer.elementsEqual(bytes)
    }
  }

  private static func write(_ bytes: [UInt8], _ path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw refusal(path) }
    defer { close(descriptor) }
    try bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Foundation.write(
          descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if count <= 0 { throw refusal(path) }
        done += count
      }
    }
  }

  private static func trying(_ path: String, _ body: () throws -> Void) throws {
    do { try body() } catch {
      throw Refusal(text: "kamishibai: \(path) に書き込めません: \(error.localizedDescription)")
    }
  }

  /// The system's last refusal. Nothing of the published site has changed.
  private static func refusal(_ path: String) -> Refusal {
    Refusal(
      text: "kamishibai: \(path) に書き込めません: \(String(cString: strerror(errno)))"
        + "\n(the site published before is unchanged)")
  }
}
