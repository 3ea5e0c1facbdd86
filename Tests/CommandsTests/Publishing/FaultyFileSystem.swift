import Foundation

@testable import Commands

/// The real file system, but for the calls that a plan lets fail with "no space left".
enum FaultyFileSystem {
  /// Which calls fail, counted from 1.
  enum Plan: Sendable {
    case only(Int)
    /// As when the disk is gone, or the run is killed.
    case from(Int)
  }

  /// - Parameter calls: counts every call that would change the disk.
  static func make(
    failing plan: Plan, canExchange: Bool = true, counting calls: Locked<Int> = Locked(0)
  ) -> FileSystem {
    let real = FileSystem.real
    @Sendable func trying(_ call: () -> Int32) -> Int32 {
      let number = calls.change { count in
        count += 1
        return count
      }
      switch plan {
      case .only(let n): return number == n ? ENOSPC : call()
      case .from(let n): return number >= n ? ENOSPC : call()
      }
    }
    return FileSystem(
      makeFolder: { path in trying { real.makeFolder(path) } },
      write: { bytes, path in
        trying {
          real.write(bytes, path)
        }
      },
      link: { path, name in trying { real.link(path, name) } },
      exchange: { first, second in
        trying { canExchange ? real.exchange(first, second) : ENOTSUP }
      },
      rename: { path, name in trying { real.rename(path, name) } },
      remove: { path in trying { real.remove(path) } })
  }
}
