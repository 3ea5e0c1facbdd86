import Findings
import Foundation
import Proving
import Rendering
import Reporting
import Storyboards

/// A folder with a page above whole sites: the sites are built or copied into it, each proven, and
/// the page is proven against them. It is replaced in one step, as a site is.
struct CompanionFolder {
  private let staging: SiteStaging
  private let lock: FolderLock
  let index: URL
  private let sites = Locked<[(folder: String, promises: SitePromises)]>([])

  init(_ path: String) throws {
    let target = try OutputFolder(path, manual: nil)
    lock = try FolderLock(for: target.url) {}
    staging = try SiteStaging(for: target)
    index = target.url.appending(path: SitePlan.indexPath)
  }

  /// Builds a manual's site into a folder of this one, with a slash at its end.
  ///
  /// - Throws: `CompanionFailure` with what is wrong where the site is not published.
  func build(_ manual: ManualFolder, into folder: String) throws {
    let staging = staging
    let action = SiteAction(
      folder: manual, overrides: try TemplateFolder.overrides(nil, beside: manual)
    ) { path, bytes in try staging.write(bytes, to: folder + path) }
    let result = try action.run()
    guard result.proof != nil, let promises = result.promises else {
      throw CompanionFailure(findings: result.findings, manual: manual)
    }
    sites.change { $0.append((folder, promises)) }
  }

  /// Copies a built site, without the sites in other languages inside it.
  func copy(_ site: URL, _ promises: SitePromises, into folder: String) throws {
    for path in promises.pages.map(\.path) + promises.assets {
      guard let data = try? Data(contentsOf: site.appending(path: path)) else {
        throw Refusal(
          text: "kamishibai: \(site.appending(path: path).path) を読めません。(cannot be read)")
      }
      try staging.write([UInt8](data), to: folder + path)
    }
    sites.change { $0.append((folder, promises)) }
  }

  /// Writes the page and puts the folder in place.
  ///
  /// - Parameter kind: what the page is, for whoever finds the folder.
  func publish(_ page: [UInt8], kind: String) throws {
    let sites = sites.change { $0 }
    let findings = CompanionProof.findings(
      in: page, of: SitePlan.indexPath,
      beside: sites.flatMap { site in
        ([""] + site.promises.editions.map(\.prefix)).flatMap { edition in
          site.promises.pages.map { site.folder + edition + $0.path }
        }
      },
      assets: sites.flatMap { site in site.promises.assets.map { site.folder + $0 } })
    guard findings.isEmpty else { throw CompanionFailure(findings: findings, manual: nil) }
    try staging.write(page, to: SitePlan.indexPath)
    // The mark that a folder is ours to replace.
    var json = JSONWriter()
    json.object { json in
      json.pair("kamishibai", Kamishibai.version)
      json.pair("companion", kind)
    }
    json.newline()
    try staging.write(json.bytes, to: OutputFolder.ledger)
    _ = try staging.publish()
  }

  func discard() { staging.discard() }
}

/// What is wrong with a site that a companion page needs.
struct CompanionFailure: Error {
  let findings: [Finding]
  let manual: ManualFolder?
}
