import ArgumentParser
import Findings
import Foundation
import Proving
import Storyboards

/// `kamishibai prove SITE`: proves a published site again, without its manual.
struct ProveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove", abstract: "Prove a site that kamishibai built, as it lies on the disk.")

  @Argument(help: "The site's folder.")
  var site: String

  @OptionGroup var report: ReportOptions

  func run() throws {
    let folder = URL(fileURLWithPath: site)
    guard let data = try? Data(contentsOf: folder.appending(path: OutputFolder.ledger)),
      let ledger = Ledger.read(data)
    else {
      throw Refusal(
        text: "kamishibai: \(site) は Kamishibai が作ったサイトではありません（kamishibai.json がないか、壊れています）。"
          + "\n(no site of ours: kamishibai.json is missing or broken)")
    }
    let promises = ledger.promises
    let paths = SitePaths(pages: promises.pages.map(\.path), assets: promises.assets)
    let makeWorker = { @Sendable in ProofWorker(promises, paths) }
    let verdicts = Parallel.onThreads(
      over: promises.pages.indices, by: 16, with: makeWorker
    ) { worker, range in
      var verdicts: [PageVerdict] = []
      for index in range {
        let path = promises.pages[index].path
        guard let data = try? Data(contentsOf: folder.appending(path: path)) else {
          verdicts.append(
            PageVerdict(findings: [ProvingFindings.missingFile(path).on(page: path)], facts: nil))
          continue
        }
        let bytes = [UInt8](data)
        let verdict = worker.prove(bytes, page: index)
        let isChanged = String(FNV1a.hash(bytes), radix: 16) != ledger.hashes[index]
        verdicts.append(
          isChanged
            ? PageVerdict(
              findings: [ProvingFindings.changedFile(path).on(page: path)] + verdict.findings,
              facts: verdict.facts)
            : verdict)
      }
      return verdicts
    }.flatMap { $0 }
    var findings = verdicts.flatMap(\.findings)
    findings += files(in: folder, ledger)
    let outcome = SiteProof.prove(promises, verdicts.map(\.facts))
    findings += outcome.findings
    let language = report.speech.language(of: promises.language)
    try report.tell(findings.told(), in: language, of: nil, checking: promises)
    guard let proof = outcome.value else { throw ExitCode(1) }
    report.speech.terminal.say(
      Phrase(
        ja:
          "証明: \(proof.pages) ページ、\(proof.labels) の文言、\(proof.links) のリンク、\(proof.steps) の手順を確かめました。",
        en:
          "Proven: \(proof.pages) pages, \(proof.labels) labels, \(proof.links) links, \(proof.steps) steps."
      )[language])
  }

  /// Assets that are missing or changed, and files that the ledger does not know.
  private func files(in folder: URL, _ ledger: Ledger.Content) -> [Finding] {
    var findings: [Finding] = []
    let promises = ledger.promises
    for (path, hash) in zip(promises.assets, ledger.assetHashes) {
      guard let data = try? Data(contentsOf: folder.appending(path: path)) else {
        findings.append(ProvingFindings.missingFile(path))
        continue
      }
      let bytes = [UInt8](data)
      if String(FNV1a.hash(bytes), radix: 16) != hash {
        findings.append(ProvingFindings.changedFile(path))
      }
      if path.hasSuffix(".css") { findings += StyleSheetCheck.findings(in: bytes, of: path) }
    }
    let known = Set(promises.pages.map(\.path) + promises.assets + [OutputFolder.ledger])
    let files = FileManager.default.enumerator(atPath: folder.path)
    while let name = files?.nextObject() as? String {
      guard files?.fileAttributes?[.type] as? FileAttributeType == .typeRegular,
        !known.contains(name)
      else { continue }
      findings.append(ProvingFindings.extraFile(name))
    }
    return findings
  }
}
