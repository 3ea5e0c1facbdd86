import Foundation
import Testing

@testable import Commands

@Suite("The lock of an output folder")
struct FolderLockTests {
  @Test("vanishes with its holder")
  func vanishes() throws {
    let folder = try TemporaryFolder()

    var lock: FolderLock? = try FolderLock(for: folder["site"]) {}
    let held = try folder.names()
    withExtendedLifetime(lock) {}
    lock = nil

    #expect(held == [".site.kamishibai.lock"])
    #expect(try folder.names() == [])
  }

  @Test("refuses who has waited long enough, and stays with its holder")
  func refusal() throws {
    let folder = try TemporaryFolder()
    let lock = try FolderLock(for: folder["site"]) {}
    var waits = 0

    #expect(throws: Refusal.self) {
      _ = try FolderLock(for: folder["site"], waiting: 0) { waits += 1 }
    }

    #expect(waits == 1)
    #expect(try folder.names() == [".site.kamishibai.lock"])
    withExtendedLifetime(lock) {}
  }

  @Test("is taken over from a run that was killed")
  func killed() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: ".site.kamishibai.lock")
    var waits = 0

    let lock = try FolderLock(for: folder["site"]) { waits += 1 }
    withExtendedLifetime(lock) {}

    #expect(waits == 0)
  }

  @Test("has one holder at a time, however many come and go")
  func exclusion() throws {
    let folder = try TemporaryFolder()
    let site = folder["site"]
    let holders = Locked((now: 0, most: 0, all: 0))

    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      for _ in 0..<25 {
        guard let lock = try? FolderLock(for: site, wait: {}) else { return }
        holders.change { holders in
          holders.now += 1
          holders.most = max(holders.most, holders.now)
          holders.all += 1
        }
        sched_yield()
        holders.change { $0.now -= 1 }
        withExtendedLifetime(lock) {}
      }
    }

    let seen = holders.change { $0 }
    #expect(seen.most == 1)
    #expect(seen.all == 200)
    #expect(try folder.names() == [])
  }
}
