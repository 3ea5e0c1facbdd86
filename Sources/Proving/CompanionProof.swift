import Findings
import Storyboards

/// Proves a page that stands above whole sites: it is well-formed and valid, and all that it leads
/// to is there.
package enum CompanionProof {
  /// - Parameters:
  ///   - path: of the page.
  ///   - others: paths of all other pages of its folder, those of the sites behind their folders.
  ///   - assets: likewise.
  package static func findings(
    in bytes: [UInt8], of path: String, beside others: [String], assets: [String]
  ) -> [Finding] {
    var checker = MarkupChecker(.companion)
    switch checker.check(bytes) {
    case .malformed(let problems):
      return problems.prefix(1).map {
        ProvingFindings.malformed(path, line: $0.line, $0.message, at: nil)
      }
    case .parsed(let markup, let invalid):
      let walk = PageWalk(
        markup, page: 0, paths: SitePaths(pages: [path] + others, assets: assets))
      return invalid.prefix(1).map {
        ProvingFindings.invalid(path, line: $0.line, $0.message, at: nil)
      } + walk.problems.map { ProvingFindings.broken(path, line: $0.line, $0.problem, at: nil) }
    }
  }
}
