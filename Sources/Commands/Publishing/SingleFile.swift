import Findings
import Foundation
import Proving
import Rendering
import Storyboards

/// A prototype as one HTML file, for mail and for hosts that take one file.
struct SingleFile {
  let bytes: [UInt8]
  let proof: Proof

  /// More than this no mail takes, and no page opens well.
  private static let limit = 25_000_000

  /// Renders and proves a site as one file.
  ///
  /// - Parameters:
  ///   - part: what of the site the file holds.
  ///   - name: what findings call the file.
  /// - Returns: nil as a value where it must not be written; then with why.
  static func make(
    _ site: PreparedSite, _ part: SitePart = SitePart(), named name: String
  ) throws -> Outcome<SingleFile> {
    let edition = try part.edition(of: site)
    let renderer = SiteRenderer(edition, site.templates, theme: site.theme)
    var plan = SingleFilePlan(edition, of: try part.flows(of: edition))
    plan.promises.ownWords = renderer.ownWords
    let bytes = renderer.singleFile(plan, pictures: try site.pictures?.all() ?? [])
    guard bytes.count <= limit else {
      throw Refusal(
        text: "kamishibai: 一つのファイルにすると \(bytes.count / 1_000_000) MB になります。"
          + "手順を分けるか、--zip でフォルダーごと渡してください。"
          + "\n(as one file it would have \(bytes.count / 1_000_000) MB; split the manual, or use --zip)"
      )
    }
    let outcome = SingleFileProof.prove(bytes, plan, named: name)
    return Outcome(outcome.value.map { SingleFile(bytes: bytes, proof: $0) }, outcome.findings)
  }
}
