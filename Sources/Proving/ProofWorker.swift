import Findings
import Storyboards

/// What the proof of one page came to.
package struct PageVerdict: Sendable {
  package let findings: [Finding]
  /// nil where the page could not even be parsed.
  package let facts: PageFacts?

  package init(findings: [Finding], facts: PageFacts?) {
    self.findings = findings
    self.facts = facts
  }
}

/// Proves pages on one thread, with a parser and a validation context of its own.
package struct ProofWorker: ~Copyable {
  private let promises: SitePromises
  private let paths: SitePaths
  private var checker: MarkupChecker

  package init(_ promises: SitePromises, _ paths: SitePaths) {
    self.promises = promises
    self.paths = paths
    // Where nobody can tell what the templates say, they are an author's own, or an older version's.
    checker = MarkupChecker(promises.ownWords == nil ? .own : .page)
  }

  /// Most findings that one page may give.
  private static let cap = 20

  /// Holds a page's bytes against its promise.
  package mutating func prove(_ bytes: [UInt8], page index: Int) -> PageVerdict {
    let verdict = verdict(of: bytes, page: index)
    guard !verdict.findings.isEmpty else { return verdict }
    let path = promises.path(ofPage: index)
    return PageVerdict(findings: verdict.findings.map { $0.on(page: path) }, facts: verdict.facts)
  }

  private mutating func verdict(of bytes: [UInt8], page index: Int) -> PageVerdict {
    let promise = promises.pages[index]
    let place = promise.place
    let path = promises.path(ofPage: index)
    switch checker.check(bytes) {
    case .malformed(let problems):
      let findings = problems.prefix(1).map {
        ProvingFindings.malformed(path, line: $0.line, $0.message, at: place)
      }
      return PageVerdict(findings: findings, facts: nil)
    case .parsed(let markup, let invalid):
      var findings = invalid.prefix(1).map {
        ProvingFindings.invalid(path, line: $0.line, $0.message, at: place)
      }
      let walk = PageWalk(markup, page: index, paths: paths)
      let frame = walk.frame.problems(in: markup, of: promise.path, promises)
      let problems = walk.problems + frame.map { (1, $0) }
      findings += problems.map {
        ProvingFindings.broken(path, line: $0.line, $0.problem, at: place)
      }
      findings += PagePromiseCheck(promise: promise, promises: promises, walk: walk).findings
      findings += PagePromiseCheck.findings(inCardsOf: index, promises, markup, paths)
      return PageVerdict(
        findings: Array(findings.prefix(Self.cap)),
        // Our templates point at places of other pages on paper only, from part to part of a flow.
        facts: PageFacts(
          walk, of: index, withIDs: promises.ownWords == nil || !promise.cards.isEmpty))
    }
  }
}

extension PageFacts {
  init(_ walk: PageWalk, of index: Int, withIDs: Bool) {
    var links: Set<Int32> = []
    var fragments: [(Int, UInt64, String)] = []
    for case .page(let page, let fragment) in walk.links {
      links.insert(Int32(clamping: page))
      if let fragment, page != index {
        let name = String(decoding: walk.markup.values[fragment], as: UTF8.self)
        fragments.append((page, walk.markup.key(fragment), name))
      }
    }
    var hotspot: Int?
    if case .page(let page, _)? = walk.controls.first(where: \.isHotspot)?.target { hotspot = page }
    self.init(
      links: links.sorted(), hotspot: hotspot, fragments: fragments,
      ids: withIDs ? Set(walk.ids.keys) : [], labelCount: walk.labels.count,
      linkCount: walk.links.count)
  }
}
