import Foundation

/// The folder that a site is published to, and why some folders are refused.
struct OutputFolder {
  let url: URL
  /// What every site's `kamishibai.json` begins with: the mark that a folder is ours to replace.
  static let mark = Array("{\"kamishibai\":".utf8)
  static let ledger = "kamishibai.json"

  /// Refuses a folder whose replacement would lose what is not ours.
  ///
  /// - Parameter manual: the manual's folder, or its file where it is a single one.
  init(_ path: String, manual: URL?) throws {
    url = URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL
    let own = url.path
    if own == "/" { throw Self.refusal(path, "ルートフォルダーです", "it is the root folder") }
    if Self.homes.contains(own) {
      throw Self.refusal(path, "ホームフォルダーです", "it is the home folder")
    }
    if let manual = manual?.resolvingSymlinksInPath().standardizedFileURL.path,
      manual == own || manual.hasPrefix(own + "/")
    {
      throw Self.refusal(path, "手順書のフォルダーです", "the manual stands in it")
    }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: own, isDirectory: &isFolder) else { return }
    if !isFolder.boolValue { throw Self.refusal(path, "ファイルです", "it is a file") }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: own)) ?? []
    if !names.isEmpty, !Self.isOurs(url) {
      throw Self.refusal(
        path, "Kamishibai が作ったフォルダーではありません", "kamishibai did not make it")
    }
  }

  /// The home folder that the system knows of the user, and the one that the environment names.
  private static var homes: [String] {
    let named = ProcessInfo.processInfo.environment["HOME"] ?? ""
    let known = FileManager.default.homeDirectoryForCurrentUser.path
    return [known, named].filter { !$0.isEmpty }.map {
      URL(fileURLWithPath: $0).resolvingSymlinksInPath().standardizedFileURL.path
    }
  }

  static func isOurs(_ folder: URL) -> Bool {
    guard let handle = try? FileHandle(forReadingFrom: folder.appending(path: ledger)) else {
      return false
    }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: mark.count)).map { $0.map(Array.init) == mark } ?? false
  }

  private static func refusal(_ path: String, _ japanese: String, _ english: String) -> Refusal {
    Refusal(
      text: "kamishibai: \(path) には書き出せません。\(japanese)。空のフォルダーか新しい名前を -o で指定してください。"
        + "\n(cannot write to \(path): \(english); name an empty or a new folder with -o)")
  }

  var exists: Bool { FileManager.default.fileExists(atPath: url.path) }
}
