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
    checker = MarkupChecker(.page)
  }

  /// Most findings that one page may give.
  private static let cap = 20

  /// Holds a page's bytes against its promise.
  package mutating func prove(_ bytes: [UInt8], page index: Int) -> PageVerdict {
    let promise = promises.pages[index]
    let place = promise.place
    switch checker.check(bytes) {
    case .malformed(let problems):
      let findings = problems.prefix(1).map {
        ProvingFindings.malformed(promise.path, line: $0.line, $0.message, at: place)
      }
      return PageVerdict(findings: findings, facts: nil)
    case .parsed(let markup, let invalid):
      var findings = invalid.prefix(1).map {
        ProvingFindings.invalid(promise.path, line: $0.line, $0.message, at: place)
      }
      let titleMark = promises.language == .japanese ? "【見本】" : "[Sample]"
      let walk = PageWalk(markup, page: promise.path, paths: paths, titleMark: titleMark)
      findings += walk.problems.map {
        ProvingFindings.broken(promise.path, line: $0.line, $0.problem, at: place)
      }
      findings += PagePromiseCheck(promise: promise, promises: promises, walk: walk).findings
      return PageVerdict(findings: Array(findings.prefix(Self.cap)), facts: facts(walk, index))
    }
  }

  private func facts(_ walk: PageWalk, _ index: Int) -> PageFacts {
    var links: Set<Int> = []
    var fragments: [(Int, String)] = []
    for case .page(let page, let fragment) in walk.links {
      links.insert(page)
      if let fragment, page != index { fragments.append((page, fragment)) }
    }
    var hotspot: Int?
    if case .page(let page, _)? = walk.controls.first(where: \.isHotspot)?.target { hotspot = page }
    return PageFacts(
      links: links.sorted(), hotspot: hotspot, fragments: fragments,
      ids: fragments.isEmpty ? [] : walk.ids, labelCount: walk.labelCount,
      linkCount: walk.links.count)
  }
}

/// Holds what a walk found against what the page promised.
struct PagePromiseCheck {
  let promise: PagePromise
  let promises: SitePromises
  let walk: PageWalk

  var findings: [Finding] {
    labels + words + hotspot + ways + next
  }

  private var labels: [Finding] {
    guard let view = promise.view.map({ promises.views[$0] }) else { return [] }
    var wanted: [Role: [[UInt8]: Int]] = [:]
    return view.labels.compactMap { label in
      let name = PageWalk.trimmed(Array(label.words.text.utf8))
      wanted[label.role, default: [:]][name, default: 0] += 1
      let count = wanted[label.role]?[name] ?? 0
      return walk.count(of: label.role, name) < count && !name.isEmpty
        ? ProvingFindings.missingLabel(label, on: promise.path, screen: view.screen) : nil
    }
  }

  private var words: [Finding] {
    guard let words = promise.words else { return [] }
    return walk.words.map { $0.elementsEqual(words.text.utf8) } == true
      ? [] : [ProvingFindings.missingWords(words, on: promise.path)]
  }

  private var hotspot: [Finding] {
    let marked = walk.controls.filter(\.isHotspot)
    guard let way = promise.hotspot else {
      return marked.isEmpty
        ? [] : [ProvingFindings.strayHotspot(promise.path, at: promise.place)]
    }
    let found = marked.contains { $0.role == way.role && leads($0, way) }
    return found ? [] : [ProvingFindings.lostWay(way, on: promise.path, to: target(of: way))]
  }

  private var ways: [Finding] {
    promise.ways.compactMap { way in
      walk.controls.contains { $0.role == way.role && leads($0, way) }
        ? nil : ProvingFindings.lostWay(way, on: promise.path, to: target(of: way))
    }
  }

  private var next: [Finding] {
    guard let next = promise.next else { return [] }
    let leads = walk.plainLinks.contains {
      if case .page(next, _) = $0 { true } else { false }
    }
    return leads
      ? [] : [ProvingFindings.lostNext(promise.path, promises.pages[next].path, at: promise.place)]
  }

  private func leads(_ control: PageWalk.Control, _ way: WayPromise) -> Bool {
    guard case .page(way.target, _) = control.target else { return false }
    return control.name.elementsEqual(PageWalk.trimmed(Array(way.words.text.utf8)))
  }

  private func target(of way: WayPromise) -> String { promises.pages[way.target].path }
}
