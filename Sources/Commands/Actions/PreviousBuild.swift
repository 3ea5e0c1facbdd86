import Proving
import Storyboards

/// What the last build of a manual came to, for the next one in the same run of the program.
///
/// A page with the same bytes and the same promises is not proven again. The review of the words,
/// which takes as long as all else together, may follow when the pages stand already.
final class PreviousBuild: Sendable {
  struct Page: Sendable {
    let fingerprint: PageFingerprint
    let facts: PageFacts
  }

  struct Site: Sendable {
    /// In the order of the promises; nil for those that were not proven.
    let pages: [Page?]
    let reviewed: SiteAction.Reviewed
  }

  /// By the folder of their language.
  private let sites = Locked<[String: (fingerprint: SiteFingerprint, site: Site)]>([:])

  /// What is known of a site; nil where other pages, files or languages belong to it now.
  func site(in folder: String, for promises: SitePromises) -> Site? {
    guard let known = sites.change({ $0[folder] }),
      known.fingerprint == SiteFingerprint(promises)
    else { return nil }
    return known.site
  }

  func keep(_ site: Site, in folder: String, for promises: SitePromises) {
    let fingerprint = SiteFingerprint(promises)
    sites.change { $0[folder] = (fingerprint, site) }
  }
}
