import Foundation

/// Keeps two builds out of one output folder. The kernel lets go of the lock when its holder
/// dies, so a killed run locks nobody out.
///
/// The lock is a file beside the folder, which goes with its holder.
final class FolderLock {
  private let path: String
  private let descriptor: Int32

  /// Waits for another build to end, up to `seconds`; says so once through `wait`.
  init(for folder: URL, waiting seconds: Double = 60, wait: () -> Void) throws {
    let parent = folder.deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    } catch {
      throw Refusal(
        text: "kamishibai: \(parent.path) に書き込めません: \(error.localizedDescription)")
    }
    let path = parent.appending(path: ".\(folder.lastPathComponent).kamishibai.lock").path
    // All that can throw comes before the last property is set: from there on `deinit` runs, and
    // must remove no other holder's file.
    descriptor = try Self.hold(path, until: Date().addingTimeInterval(seconds), folder, wait)
    self.path = path
  }

  deinit {
    // While it is still held: who opens the path from now on makes a file of their own, and who
    // has opened it before sees that it is gone.
    unlink(path)
    close(descriptor)
  }

  private static func hold(
    _ path: String, until end: Date, _ folder: URL, _ wait: () -> Void
  ) throws -> Int32 {
    var hasSaid = false
    while true {
      let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o644)
      guard descriptor >= 0 else {
        throw Refusal(
          text: "kamishibai: \(folder.deletingLastPathComponent().path) に書き込めません: "
            + String(cString: strerror(errno)))
      }
      while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
        if !hasSaid { wait() }
        hasSaid = true
        guard Date() < end else {
          close(descriptor)
          throw Refusal(
            text: "kamishibai: 別の build が \(folder.path) を書き出しています。終わってからもう一度実行してください。"
              + "\n(another build is writing there)")
        }
        usleep(20_000)
      }
      if stands(descriptor, at: path) { return descriptor }
      close(descriptor)
    }
  }

  /// Whether a path still names the file that was opened: its holder removes it when it is done.
  private static func stands(_ descriptor: Int32, at path: String) -> Bool {
    var opened = stat()
    var named = stat()
    return fstat(descriptor, &opened) == 0 && lstat(path, &named) == 0
      && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
  }
}
