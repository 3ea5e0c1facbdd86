import CPlatform
import Foundation

/// Waits for the files of a manual to change.
///
/// The system wakes it where it can; where it cannot, it looks by itself a few times a second.
final class ChangeWatcher {
  /// How long files must be left alone before they are read, in milliseconds: an editor that saves
  /// in two goes is done by then.
  private static let rest: Int32 = 8
  /// How often it looks by itself, in milliseconds: where the system wakes it, only for folders
  /// that it could not hear of.
  private static let look: (woken: Int32, alone: Int32) = (1_000, 120)

  private let take: () -> InputSnapshot
  private let descriptor: Int32
  private var last: InputSnapshot
  private var heard: Set<String> = []

  /// - Parameter take: looks at the files as they are now.
  init(_ take: @escaping () -> InputSnapshot) {
    self.take = take
    descriptor = ksb_watch_open()
    last = take()
    hear()
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  private func hear() {
    guard descriptor >= 0 else { return }
    for folder in last.folders {
      if ksb_watch_add(descriptor, folder) == 0 { heard.insert(folder) }
    }
  }

  /// The files that have changed since the last call; nil where a stop was asked for.
  func next() -> [String]? {
    while ksb_was_stopped() == 0 {
      let isWoken = descriptor >= 0 && heard.isSuperset(of: last.folders)
      _ = ksb_watch_wait(descriptor, isWoken ? Self.look.woken : Self.look.alone)
      var now = take()
      guard now != last else { continue }
      // Until nothing moves any more.
      while ksb_was_stopped() == 0, ksb_watch_wait(descriptor, Self.rest) == 1 { now = take() }
      let changes = now.changes(since: last)
      last = now
      hear()
      if !changes.isEmpty { return changes }
    }
    return nil
  }
}
