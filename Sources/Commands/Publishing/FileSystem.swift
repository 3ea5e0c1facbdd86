import CPlatform
import Foundation

/// Every call by which publishing changes the disk, so that a test can make any of them fail.
///
/// Each gives the system's error number, or 0 where it has done its work.
struct FileSystem: Sendable {
  /// Makes one folder within another; `EEXIST` where it is there already.
  var makeFolder: @Sendable (_ path: String) -> Int32
  /// Writes a whole file.
  var write: @Sendable (_ bytes: [UInt8], _ path: String) -> Int32
  /// Gives a file a second name.
  var link: @Sendable (_ path: String, _ name: String) -> Int32
  /// Exchanges two folders in one step; `ENOTSUP` where the system cannot.
  var exchange: @Sendable (_ first: String, _ second: String) -> Int32
  var rename: @Sendable (_ path: String, _ name: String) -> Int32
  /// Removes a folder with all that it holds.
  var remove: @Sendable (_ path: String) -> Int32

  static let real = FileSystem(
    makeFolder: { mkdir($0, 0o777) == 0 ? 0 : errno },
    write: write,
    link: { Foundation.link($0, $1) == 0 ? 0 : errno },
    exchange: { ksb_exchange($0, $1) },
    rename: { Foundation.rename($0, $1) == 0 ? 0 : errno },
    remove: { path in
      do { try FileManager.default.removeItem(atPath: path) } catch { return EIO }
      return 0
    })

  private static func write(_ bytes: [UInt8], _ path: String) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    return bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Foundation.write(
          descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if count <= 0 { return count < 0 ? errno : EIO }
        done += count
      }
      return 0
    }
  }
}
