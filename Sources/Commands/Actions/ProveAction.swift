import Findings
import Foundation
import Proving
import Publishing
import Storyboards

/// Proves a published site as it lies on the disk, with the sites in other languages inside it.
struct ProveAction {
  struct Result {
    let promises: SitePromises
    let findings: [Finding]
    /// nil where the site as a whole could not be walked.
    let proof: Proof?
    /// What was said when the site was built.
    var told: [FindingTally] = []
  }

  let folder: URL

  /// The site itself, then each of those inside it.
  func run() throws -> [Result] {
    guard let first = prove(folder) else {
      throw Refusal(
        text: "kamishibai: \(folder.relativePath) は Kamishibai が作ったサイトではありません"
          + "（kamishibai.json がないか、壊れています）。"
          + "\n(no site of ours: kamishibai.json is missing or broken)")
    }
    return [first]
      + first.promises.inner.map { edition in
        prove(folder.appending(path: edition.prefix), in: edition.prefix)
          ?? Result(
            promises: first.promises,
            findings: [ProvingFindings.missingFile(edition.prefix + OutputFolder.ledger)],
            proof: nil)
      }
  }

  /// - Parameter prefix: what all paths are told behind.
  private func prove(_ folder: URL, in prefix: String = "") -> Result? {
    guard let data = try? Data(contentsOf: folder.appending(path: OutputFolder.ledger)),
      let ledger = Ledger.read(data)
    else { return nil }
    let promises = ledger.promises
    let paths = SitePaths(promises)
    let makeWorker = { @Sendable in ProofWorker(promises, paths) }
    let verdicts = Parallel.onThreads(
      over: promises.pages.indices, by: 16, with: makeWorker
    ) { worker, range in
      range.map { Self.verdict(of: $0, in: folder, prefix, ledger, &worker) }
    }.flatMap { $0 }
    let outcome = SiteProof.prove(promises, verdicts.map(\.facts))
    let findings =
      verdicts.flatMap(\.findings) + files(in: folder, prefix, ledger) + outcome.findings
    return Result(
      promises: promises, findings: findings, proof: outcome.value, told: ledger.told)
  }

  private static func verdict(
    of index: Int, in folder: URL, _ prefix: String, _ ledger: Ledger.Content,
    _ worker: inout ProofWorker
  ) -> PageVerdict {
    let path = ledger.promises.pages[index].path
    guard let data = try? Data(contentsOf: folder.appending(path: path)) else {
      return PageVerdict(
        findings: [ProvingFindings.missingFile(prefix + path).on(page: prefix + path)], facts: nil)
    }
    let bytes = [UInt8](data)
    let verdict = worker.prove(bytes, page: index)
    guard String(FNV1a.hash(bytes), radix: 16) != ledger.hashes[index] else { return verdict }
    return PageVerdict(
      findings: [ProvingFindings.changedFile(prefix + path).on(page: prefix + path)]
        + verdict.findings,
      facts: verdict.facts)
  }

  /// Assets that are missing or changed, and files that the ledger does not know.
  private func files(in folder: URL, _ prefix: String, _ ledger: Ledger.Content) -> [Finding] {
    var findings: [Finding] = []
    let promises = ledger.promises
    for (path, hash) in zip(promises.assets, ledger.assetHashes) {
      guard let data = try? Data(contentsOf: folder.appending(path: path)) else {
        findings.append(ProvingFindings.missingFile(prefix + path))
        continue
      }
      let bytes = [UInt8](data)
      if String(FNV1a.hash(bytes), radix: 16) != hash {
        findings.append(ProvingFindings.changedFile(prefix + path))
      }
      if path.hasSuffix(".css") {
        findings += StyleSheetCheck.findings(in: bytes, of: prefix + path)
      }
    }
    let known = Set(promises.pages.map(\.path) + promises.assets + [OutputFolder.ledger])
    let inner = promises.inner.map(\.prefix)
    let files = FileManager.default.enumerator(atPath: folder.path)
    while let name = files?.nextObject() as? String {
      guard files?.fileAttributes?[.type] as? FileAttributeType == .typeRegular,
        !known.contains(name), !inner.contains(where: name.hasPrefix)
      else { continue }
      findings.append(ProvingFindings.extraFile(prefix + name))
    }
    return findings
  }
}

extension SitePromises {
  /// The sites in other languages that lie inside this one.
  fileprivate var inner: [Edition] { editions.filter { $0.prefix != "../" } }
}
