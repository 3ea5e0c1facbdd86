import Findings
import Proving
import Rendering
import Storyboards

extension SiteAction {
  /// What came of a site's pages, in the order of the promises.
  struct Pages: Sendable {
    var findings: [Finding] = []
    var facts: [PageFacts?] = []
    var hashes: [UInt64] = []
    /// Those that the next build need not prove again; empty where nobody asks.
    var proven: [PreviousBuild.Page?] = []
  }

  /// What came of one page.
  private struct Page: Sendable {
    let verdict: PageVerdict
    let hash: UInt64
    /// nil where nothing is kept.
    let fingerprint: PageFingerprint?
  }

  /// Renders, proves and hands on all pages.
  ///
  /// A stack of 8 MB a thread: validation recurses with the depth of a page.
  ///
  /// - Parameter known: those of the build before; nil where nothing is kept from build to build.
  func render(
    _ promises: SitePromises, _ renderer: SiteRenderer, after known: [PreviousBuild.Page?]?,
    to sink: @escaping @Sendable (String, [UInt8]) throws -> Void
  ) throws -> Pages {
    let paths = SitePaths(promises)
    let order = renderer.order
    let chunks = Parallel.onThreads(over: order.indices, by: 4) {
      ProofWorker(promises, paths)
    } _: { worker, range in
      Swift.Result { () throws(Refusal) in
        var pages: [Page] = []
        for index in order[range] {
          let bytes = renderer.render(page: index)
          let fingerprint = known.map { _ in PageFingerprint(bytes, page: index, of: promises) }
          let verdict =
            Self.known(fingerprint, page: index, among: known)
            ?? worker.prove(bytes, page: index)
          pages.append(
            Page(verdict: verdict, hash: FNV1a.hash(bytes), fingerprint: fingerprint))
          do { try sink(promises.pages[index].path, bytes) } catch let refusal as Refusal {
            throw refusal
          } catch { preconditionFailure("a sink refuses with a Refusal") }
        }
        return pages
      }
    }
    var all = Pages(
      facts: [PageFacts?](repeating: nil, count: order.count),
      hashes: [UInt64](repeating: 0, count: order.count))
    if known != nil { all.proven = [PreviousBuild.Page?](repeating: nil, count: order.count) }
    for (place, page) in zip(order, try chunks.flatMap { try $0.get() }) {
      all.findings += page.verdict.findings
      all.facts[place] = page.verdict.facts
      all.hashes[place] = page.hash
      if let fingerprint = page.fingerprint, page.verdict.findings.isEmpty,
        let facts = page.verdict.facts
      {
        all.proven[place] = PreviousBuild.Page(fingerprint: fingerprint, facts: facts)
      }
    }
    return all
  }

  /// The verdict on a page that was proven before as it is now.
  private static func known(
    _ fingerprint: PageFingerprint?, page: Int, among known: [PreviousBuild.Page?]?
  ) -> PageVerdict? {
    guard let fingerprint, let known, page < known.count, let page = known[page],
      page.fingerprint == fingerprint
    else { return nil }
    return PageVerdict(findings: [], facts: page.facts)
  }
}
