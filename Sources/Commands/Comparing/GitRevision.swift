import Foundation

/// A manual as a revision of its git repository had it.
struct GitRevision {
  private let revision: String
  private let path: String

  /// - Parameter argument: `REVISION:PATH` as git has it, or a revision alone, which then means
  ///   the path of the other side.
  init(_ argument: String, beside other: String?) throws {
    if let colon = argument.firstIndex(of: ":") {
      revision = String(argument[..<colon])
      path = String(argument[argument.index(after: colon)...])
    } else if let other, !other.contains(":") {
      revision = argument
      path = other
    } else {
      throw Refusal(
        text: "kamishibai: \(argument) が見つかりません。フォルダー、サイト、または git の「版:パス」を指定してください。"
          + "\n(no such folder or site; for a git revision write REVISION:PATH)")
    }
    guard !revision.hasPrefix("-") else {
      throw Refusal(text: "kamishibai: \(argument) は版の名前ではありません。(no revision: \(argument))")
    }
  }

  /// Puts the files of the revision into a folder of their own.
  ///
  /// - Returns: that folder, and the manual in it.
  func checkOut() throws -> (root: URL, manual: URL) {
    let here = URL(fileURLWithPath: path).standardizedFileURL
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: here.path, isDirectory: &isFolder)
    let base = exists && isFolder.boolValue ? here : here.deletingLastPathComponent()
    let git = Tool("git", package: "git")
    guard
      let found = try? git.run(["-C", Self.existing(base).path, "rev-parse", "--show-toplevel"]),
      (try? git.run(
        [
          "-C", Self.existing(base).path, "rev-parse", "--verify", "--quiet",
          revision + "^{commit}",
        ]))
        != nil
    else {
      throw Refusal(
        text: "kamishibai: \(revision) は、フォルダーにもサイトにも git の版にも見つかりません。"
          + "\n(no folder, site or git revision is called \(revision))")
    }
    let top = String(decoding: found, as: UTF8.self).trimmingCharacters(in: .newlines)
    let root = URL(fileURLWithPath: top).resolvingSymlinksInPath().path
    let full = here.resolvingSymlinksInPath().path
    guard full == root || full.hasPrefix(root + "/") else {
      throw Refusal(
        text: "kamishibai: \(path) は git のリポジトリーの外です。(\(path) is outside the repository)")
    }
    let inside = full == root ? "." : String(full.dropFirst(root.count + 1))
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "kamishibai-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let archive = folder.appending(path: "archive.tar")
      _ = try git.run(
        ["-C", root, "archive", "--format=tar", "-o", archive.path, revision, "--", inside])
      _ = try Tool("tar", package: "tar").run(["-xf", archive.path, "-C", folder.path])
      try FileManager.default.removeItem(at: archive)
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw Refusal(text: "kamishibai: \(folder.path): \(error.localizedDescription)")
    }
    return (folder, inside == "." ? folder : folder.appending(path: inside))
  }

  /// The nearest folder above that is there now: the revision may have files that are gone.
  private static func existing(_ folder: URL) -> URL {
    var folder = folder
    while !FileManager.default.fileExists(atPath: folder.path), folder.path != "/" {
      folder = folder.deletingLastPathComponent()
    }
    return folder
  }
}
