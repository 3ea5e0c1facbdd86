import Foundation

/// Keeps two builds out of one output folder. The kernel lets go of the lock when its holder
/// dies, so a killed run locks nobody out.
final class FolderLock {
  private let descriptor: Int32

  /// Waits for another build to end, up to `seconds`; says so once through `wait`.
  init(for folder: URL, waiting seconds: Double = 60, wait: () -> Void) throws {
    let parent = folder.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    let path = parent.appending(path: ".\(folder.lastPathComponent).kamishibai.lock").path
    descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw Refusal(
        text: "kamishibai: \(parent.path) に書き込めません: \(String(cString: strerror(errno)))")
    }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
    wait()
    let end = Date().addingTimeInterval(seconds)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard Date() < end else {
        close(descriptor)
        throw Refusal(
          text: "kamishibai: 別の build が \(folder.path) を書き出しています。終わってからもう一度実行してください。"
            + "\n(another build is writing there)")
      }
      usleep(50_000)
    }
  }

  deinit { close(descriptor) }
}
