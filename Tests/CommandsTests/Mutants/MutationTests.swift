import Findings
import Foundation
import Proving
import Storyboards
import TestSupport
import Testing

@testable import Commands

/// A site of ours in memory, with what it promises.
private struct ProvenSite {
  let promises: SitePromises
  let pages: [[UInt8]]
  let hashes: [String]
  let facts: [PageFacts?]

  init(manual: String) throws {
    let folder = try temporaryFolder()
    let built = try Program.run(
      "build", Program.root.appending(path: manual).path, "-o", "site", in: folder)
    try #require(built.status == 0, "\(built.error)")
    let site = folder.appending(path: "site")
    let data = try Data(contentsOf: site.appending(path: "kamishibai.json"))
    let ledger = try #require(Ledger.read(data))
    promises = ledger.promises
    hashes = ledger.hashes
    pages = try promises.pages.map { Array(try Data(contentsOf: site.appending(path: $0.path))) }
    var worker = ProofWorker(
      promises, SitePaths(pages: promises.pages.map(\.path), assets: promises.assets))
    var facts: [PageFacts?] = []
    for (index, page) in pages.enumerated() {
      let verdict = worker.prove(page, page: index)
      try #require(verdict.findings == [])
      facts.append(verdict.facts)
    }
    self.facts = facts
    try FileManager.default.removeItem(at: folder)
  }
}

@Suite("A page that somebody broke")
struct MutationTests {
  /// What became of the mutants of one kind.
  private struct Tally {
    var made = 0
    var caught = 0
    var survivors: [String] = []
  }

  /// Every page of the manual, broken in every way once.
  @Test(
    "is caught, in whatever way it is broken",
    arguments: ["Manuals/mynaportal-link", "Manuals/gallery"])
  func mutants(manual: String) throws {
    let site = try ProvenSite(manual: manual)
    var worker = ProofWorker(
      site.promises, SitePaths(pages: site.promises.pages.map(\.path), assets: site.promises.assets)
    )
    var tallies: [String: Tally] = [:]
    for (index, bytes) in site.pages.enumerated() {
      let page = PageTokens(bytes)
      for (kind, mutation) in Mutation.all.enumerated() {
        var random = Seeded(UInt64(index * 1_000 + kind))
        guard let mutant = mutation.apply(page, &random), mutant != bytes else { continue }
        var tally = tallies[mutation.name] ?? Tally()
        tally.made += 1
        if isCaught(mutant, page: index, of: site, &worker) {
          tally.caught += 1
        } else {
          tally.survivors.append(try keep(mutant, mutation.name, site.promises.pages[index].path))
        }
        tallies[mutation.name] = tally
      }
    }
    report(tallies, manual)
    for mutation in Mutation.all {
      let tally = tallies[mutation.name] ?? Tally()
      switch mutation.verdict {
      case .caught:
        #expect(
          tally.survivors.isEmpty, "\(mutation.name): \(tally.caught) of \(tally.made) caught")
      case .byHash, .same: break
      }
    }
  }

  private func isCaught(
    _ mutant: [UInt8], page: Int, of site: ProvenSite, _ worker: inout ProofWorker
  ) -> Bool {
    let verdict = worker.prove(mutant, page: page)
    if verdict.findings.hasErrors { return true }
    var facts = site.facts
    facts[page] = verdict.facts
    return SiteProof.prove(site.promises, facts).findings.hasErrors
  }

  /// Keeps a survivor where another checker can look at it, if it is asked to.
  private func keep(_ mutant: [UInt8], _ kind: String, _ path: String) throws -> String {
    let name = "\(kind)-\(path)".map { $0.isLetter || $0.isNumber ? $0 : "-" }
    if let folder = ProcessInfo.processInfo.environment["KAMISHIBAI_SURVIVORS"] {
      let url = URL(fileURLWithPath: folder)
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      try Data(mutant).write(to: url.appending(path: String(name) + ".html"))
    }
    return path
  }

  private func report(_ tallies: [String: Tally], _ manual: String) {
    let needed = Mutation.all.count { $0.verdict == .caught }
    var lines = [
      "\(manual): mutants of \(Mutation.all.count) kinds, \(needed) of which the pages must tell"
    ]
    for mutation in Mutation.all {
      guard let tally = tallies[mutation.name] else { continue }
      var line = "  \(tally.caught)/\(tally.made) \(mutation.name)"
      switch mutation.verdict {
      case .caught: break
      case .byHash(let reason): line += " (the ledger's hash catches the rest: \(reason))"
      case .same(let reason): line += " (\(reason))"
      }
      lines.append(line)
    }
    print(lines.joined(separator: "\n"))
  }
}
