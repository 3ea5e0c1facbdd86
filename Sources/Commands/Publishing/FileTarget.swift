import Foundation

/// A file that a prototype is written to, and why some are refused: writing would lose what is not
/// ours.
struct FileTarget {
  let path: String

  /// How a file of ours is known.
  enum Mark {
    /// An HTML page says in its head who made it.
    case page
    /// An archive says it at its very end, where no other program writes it.
    case archive
  }

  init(_ path: String, _ mark: Mark) throws {
    self.path = path
    var status = stat()
    guard stat(path, &status) == 0 else {
      // Only what is certainly not there is free.
      if errno == ENOENT { return }
      throw Self.unreadable(path, String(cString: strerror(errno)))
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw Refusal(
        text: "kamishibai: \(path) はフォルダーです。ファイルの名前を指定してください。"
          + "\n(\(path) is a folder; give the name of a file)")
    }
    let data: Data
    do { data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe) } catch {
      throw Self.unreadable(path, error.localizedDescription)
    }
    guard data.isEmpty || Self.isOurs(data, mark) else {
      throw Refusal(
        text: "kamishibai: \(path) は Kamishibai が作ったファイルではないので、上書きしません。別の名前を指定してください。"
          + "\n(not overwritten: kamishibai did not make \(path); give another name)")
    }
  }

  private static func isOurs(_ data: Data, _ mark: Mark) -> Bool {
    switch mark {
    case .page:
      data.prefix(4_000).range(of: Data("<meta name=\"generator\" content=\"kamishibai".utf8))
        != nil
    case .archive: data.suffix(ZipArchive.end.count) == Data(ZipArchive.end)
    }
  }

  private static func unreadable(_ path: String, _ why: String) -> Refusal {
    Refusal(
      text: "kamishibai: \(path) を読めないので、上書きしません（\(why)）。別の名前を指定してください。"
        + "\n(not overwritten: \(path) cannot be read: \(why); give another name)")
  }
}
