import Foundation
import Testing

@testable import Commands

/// Two sites that share a file: what is old, and what takes its place.
private enum Sites {
  static let old = [
    "kamishibai.json": "{\"kamishibai\":\"old\"}", "index.html": "old", "flows/a/01.html": "same",
    "flows/gone/01.html": "gone",
  ]
  static let new = [
    "kamishibai.json": "{\"kamishibai\":\"new\"}", "index.html": "new", "flows/a/01.html": "same",
    "screens/s.html": "added",
  ]

  static func data(_ site: [String: String]) -> [String: Data] {
    site.mapValues { Data($0.utf8) }
  }

  /// More calls than any of these publications makes; a test holds it to that.
  static let calls = 16
}

private func publish(
  _ site: [String: String], in folder: TemporaryFolder, with fileSystem: FileSystem = .real
) throws {
  let output = try OutputFolder(folder["site"].path, manual: nil)
  let staging = try SiteStaging(for: output, fileSystem: fileSystem)
  do {
    for (path, text) in site.sorted(by: { $0.key < $1.key }) {
      try staging.write(Array(text.utf8), to: path)
    }
    _ = try staging.publish()
  } catch {
    staging.discard()
    throw error
  }
}

/// How the n-th call fails.
private enum Fault: CaseIterable {
  /// That one call alone.
  case once
  /// That one call, where folders cannot be exchanged in one step.
  case onceWithoutExchange
  /// That call and all after it: the disk is gone, or the run was killed.
  case forGood

  func fileSystem(_ call: Int) -> FileSystem {
    switch self {
    case .once: FaultyFileSystem.make(failing: .only(call))
    case .onceWithoutExchange: FaultyFileSystem.make(failing: .only(call), canExchange: false)
    case .forGood: FaultyFileSystem.make(failing: .from(call))
    }
  }
}

@Suite("Staging a site")
struct SiteStagingTests {
  @Test(
    "keeps the old site whole or publishes the new one whole, whichever call fails",
    arguments: 1...Sites.calls, Fault.allCases)
  private func replacing(call: Int, fault: Fault) throws {
    let folder = try TemporaryFolder()
    try publish(Sites.old, in: folder)

    let refused = refuses {
      try publish(Sites.new, in: folder, with: fault.fileSystem(call))
    }

    let found = try folder.contents(of: "site")
    #expect(found == Sites.data(refused ? Sites.old : Sites.new))
    try publish(Sites.new, in: folder)
    #expect(try folder.contents(of: "site") == Sites.data(Sites.new))
    #expect(try folder.names() == ["site"])
  }

  @Test(
    "publishes a first site whole or not at all, whichever call fails",
    arguments: 1...Sites.calls, Fault.allCases)
  private func first(call: Int, fault: Fault) throws {
    let folder = try TemporaryFolder()

    let refused = refuses {
      try publish(Sites.new, in: folder, with: fault.fileSystem(call))
    }

    #expect(try folder.contents(of: "site") == (refused ? [:] : Sites.data(Sites.new)))
    try publish(Sites.new, in: folder)
    #expect(try folder.contents(of: "site") == Sites.data(Sites.new))
    #expect(try folder.names() == ["site"])
  }

  @Test(
    "loses no site where a run dies between two renames: the next run brings it back",
    arguments: 1...Sites.calls)
  func killedWithoutExchange(call: Int) throws {
    let folder = try TemporaryFolder()
    try publish(Sites.old, in: folder)
    let dying = FaultyFileSystem.make(failing: .from(call), canExchange: false)
    let refused = refuses { try publish(Sites.new, in: folder, with: dying) }

    let next = try SiteStaging(for: OutputFolder(folder["site"].path, manual: nil))
    next.discard()

    let found = try folder.contents(of: "site")
    #expect(found == Sites.data(refused ? Sites.old : Sites.new))
    #expect(try folder.names() == ["site"])
  }

  @Test("makes fewer calls than these tests let fail", arguments: [true, false])
  func calls(canExchange: Bool) throws {
    let folder = try TemporaryFolder()
    let calls = Locked(0)
    let counting = FaultyFileSystem.make(
      failing: .only(0), canExchange: canExchange, counting: calls)
    try publish(Sites.old, in: folder)

    try publish(Sites.new, in: folder, with: counting)

    #expect(calls.change { $0 } < Sites.calls)
  }

  @Test("removes what a killed run left, and takes nothing of it over")
  func leftovers() throws {
    let folder = try TemporaryFolder()
    try publish(Sites.old, in: folder)
    let own = ".site.kamishibai-staging-\(getpid())"
    try folder.write("stale", to: own + "/stale.html")
    try folder.write("stale", to: ".site.kamishibai-staging-4194305/flows/stale.html")
    try folder.write("stale", to: ".site.kamishibai-staging-4194305-old/index.html")

    try publish(Sites.new, in: folder)

    #expect(try folder.contents(of: "site") == Sites.data(Sites.new))
    #expect(try folder.names() == ["site"])
  }

  @Test("leaves the stagings of other folders alone")
  func neighbours() throws {
    let folder = try TemporaryFolder()
    try folder.write("theirs", to: ".site2.kamishibai-staging-7/index.html")

    try publish(Sites.new, in: folder)

    #expect(try folder.names() == [".site2.kamishibai-staging-7", "site"])
  }

  private func refuses(_ body: () throws -> Void) -> Bool {
    do { try body() } catch { return true }
    return false
  }
}
