import Foundation

/// What the files of a manual looked like at one moment: by this, not by what a system tells of
/// single events, a change is known. An editor may write a file in two goes or put another in its
/// place; what counts is what lies there when it is done.
struct InputSnapshot: Equatable {
  private struct Mark: Equatable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int
    let number: UInt64
  }

  /// By path, relative to the folder that it was found in where it was found in the first.
  private var files: [String: Mark] = [:]
  /// All folders that hold some of them, and those that may.
  private(set) var folders: [String] = []

  /// - Parameters:
  ///   - folders: all that is in them counts.
  ///   - file: counts beside them; a manual without a folder of its own.
  ///   - output: what is written there does not count, where it lies in one of the folders.
  init(of folders: [URL], _ file: URL?, without output: URL) {
    if let file { take(file.path, named: file.lastPathComponent) }
    for folder in folders { take(folder: folder.path, named: "", without: output.path, depth: 0) }
  }

  /// Folders deeper than this are no manual's: a link leads back to where it stands.
  private static let depths = 12

  private mutating func take(
    folder: String, named name: String, without output: String, depth: Int
  ) {
    guard depth < Self.depths else { return }
    folders.append(folder)
    for entry in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where Self.counts(entry) {
      let path = folder + "/" + entry
      let own = name.isEmpty ? entry : name + "/" + entry
      var status = stat()
      guard path != output, stat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        take(folder: path, named: own, without: output, depth: depth + 1)
      } else {
        take(status, named: own)
      }
    }
  }

  private mutating func take(_ path: String, named name: String) {
    var status = stat()
    if stat(path, &status) == 0 { take(status, named: name) }
  }

  private mutating func take(_ status: stat, named name: String) {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    files[name] = Mark(
      size: Int(status.st_size), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec),
      number: UInt64(status.st_ino))
  }

  /// Whether a name is one that an author gives: none of an editor's own, none that is hidden.
  private static func counts(_ name: String) -> Bool {
    !name.hasPrefix(".") && !name.hasSuffix("~") && !name.hasPrefix("#")
      && !name.hasSuffix(".swp") && !name.hasSuffix(".tmp") && name != "4913"
  }

  /// The files that came, went or changed since another moment, in the order of their names.
  func changes(since old: InputSnapshot) -> [String] {
    Set(files.keys).union(old.files.keys).filter { files[$0] != old.files[$0] }.sorted()
  }
}
