import Findings
import Foundation
import Reading
import Storyboards
import Testing
import Wording

@testable import Commands

/// The manuals that are whole: each small one, and the two big ones.
private let manuals = [
  "Tests/Fixtures/good/english", "Tests/Fixtures/good/expenses", "Tests/Fixtures/good/nursery",
  "Tests/Fixtures/good/two-screens", "Manuals/mynaportal-link", "Manuals/gallery",
]

private func plan(of path: String) throws -> SitePlan {
  let read = try ReadingAction.run(try ManualFolder.locate(Program.root.appending(path: path).path))
  let manual = try #require(read.value)
  let storyboard = try #require(Resolver.resolve(manual).value)
  return try #require(Planner.plan(storyboard).value)
}

private func ledger(_ plan: SitePlan) -> [UInt8] {
  Ledger.bytes(
    of: plan.promises, hashes: Array(repeating: 0, count: plan.promises.pages.count), assets: [:])
}

@Suite("A whole manual in other words")
struct RewordingLawTests {
  @Test("promises the same where no word changes", arguments: manuals)
  func identity(manual: String) throws {
    let plan = try plan(of: manual)

    let same = Planner.plan(plan.storyboard.reworded { words, _ in words }, asIn: plan)

    #expect(ledger(same) == ledger(plan))
    #expect(Inventory(same).strings.map(\.key) == Inventory(plan).strings.map(\.key))
  }

  @Test(
    "has every label that it promises in its inventory, and no text of it twice", arguments: manuals
  )
  func wholeness(manual: String) throws {
    let plan = try plan(of: manual)

    let inventory = Inventory(plan).strings

    let known = Set(inventory.map(\.text))
    let labels = plan.promises.views.flatMap { $0.labels.map(\.words.text) }
    #expect(labels.filter { !known.contains($0) } == [])
    #expect(Set(inventory.map(\.key)).count == inventory.count)
    let identities = inventory.map { "\($0.words) \($0.kind) \($0.owner)" }
    #expect(Set(identities).count == identities.count)
  }

  @Test("has no old word left where each becomes another", arguments: manuals)
  func replaced(manual: String) throws {
    let plan = try plan(of: manual)
    // One text has always one result: what is told once for two stays one.
    var known: [String: String] = [:]
    let other = plan.storyboard.reworded { words, _ in
      let text = known[words.text] ?? "§\(known.count)"
      known[words.text] = text
      return Words(text, at: words.place, isAssumed: words.isAssumed)
    }

    let promises = Planner.plan(other, asIn: plan).promises

    let labels = promises.views.flatMap { $0.labels.map(\.words.text) }
    #expect(labels.filter { !$0.hasPrefix("§") } == [])
    #expect(promises.pages.compactMap { $0.hotspot?.words.text }.allSatisfy { $0.hasPrefix("§") })
    #expect(
      promises.views.map { $0.labels.map(\.role) }
        == plan.promises.views.map { $0.labels.map(\.role) })
  }

  @Test("is built and proven in texts that look translated", arguments: manuals)
  func pseudo(manual: String) throws {
    let folder = try TemporaryFolder()
    let source = Program.root.appending(path: manual).path

    let build = try Program.run("build", source, "-o", "site", "--pseudo", in: folder.url)
    let proof = try Program.run("prove", "site", in: folder.url)

    #expect(build.status == 0, "\(build.error)")
    #expect(proof.status == 0, "\(proof.error)")
  }
}
