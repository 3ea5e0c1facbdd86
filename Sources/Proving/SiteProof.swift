import Findings
import Storyboards

/// What was checked over what, with counts.
package struct Proof: Sendable {
  package let pages: Int
  package let labels: Int
  package let links: Int
  /// Steps walked, over all flows and entries.
  package let steps: Int

  package init(pages: Int = 0, labels: Int = 0, links: Int = 0, steps: Int = 0) {
    self.pages = pages
    self.labels = labels
    self.links = links
    self.steps = steps
  }

  /// The two together: of a site and of its other language.
  package static func + (left: Proof, right: Proof) -> Proof {
    Proof(
      pages: left.pages + right.pages, labels: left.labels + right.labels,
      links: left.links + right.links, steps: left.steps + right.steps)
  }

  /// What was checked, as a command says it.
  package var words: Phrase {
    Phrase(
      ja: "証明: \(pages) ページ、\(labels) の文言、\(links) のリンク、\(steps) の手順を確かめました。",
      en: "Proven: \(pages) pages, \(labels) labels, \(links) links, \(steps) steps.")
  }
}

/// Proves what no page can by itself: that the story can be walked, and that all hangs together.
package enum SiteProof {
  /// - Parameter facts: those of each page, in the order of the promises; nil where a page failed.
  package static func prove(_ promises: SitePromises, _ facts: [PageFacts?]) -> Outcome<Proof> {
    var findings: [Finding] = []
    var steps = 0
    for walk in promises.walks {
      findings += walkThrough(walk, promises, facts)
      if walk.isMain { steps += walk.pages.count }
    }
    findings += orphans(promises, facts)
    for (index, page) in facts.enumerated() {
      for fragment in page?.fragments ?? []
      where facts[fragment.page].map({ !$0.ids.contains(fragment.id) }) ?? false {
        findings.append(
          ProvingFindings.lostNext(
            promises.path(ofPage: index),
            promises.path(ofPage: fragment.page) + "#" + fragment.name,
            at: promises.pages[index].place))
      }
    }
    for (index, page) in facts.enumerated() {
      guard let page, page.links.allSatisfy({ Int($0) == index }),
        !promises.pages[index].isOnlyCardInFrame
      else { continue }
      findings.append(ProvingFindings.deadEnd(promises.pages[index]))
    }
    let known = facts.compactMap { $0 }
    let proof = Proof(
      pages: facts.count, labels: known.reduce(0) { $0 + $1.labelCount },
      links: known.reduce(0) { $0 + $1.linkCount }, steps: steps)
    return Outcome(findings.hasErrors ? nil : proof, findings)
  }

  /// Clicks a flow through over what the pages really hold: the index, or the page that shows how it
  /// is embedded, leads to its first card, and each card's own hotspot, or its plain link where it promised one, to the next.
  private static func walkThrough(
    _ walk: Walk, _ promises: SitePromises, _ facts: [PageFacts?]
  ) -> [Finding] {
    guard let first = walk.pages.first else { return [] }
    if let origin = facts[walk.origin], !origin.leads(to: first) {
      return [
        ProvingFindings.lostNext(
          promises.path(ofPage: walk.origin), promises.path(ofPage: first), at: walk.title.place)
      ]
    }
    for (here, next) in zip(walk.pages, walk.pages.dropFirst()) {
      guard let page = facts[here] else { return [] }
      let leads =
        promises.pages[here].hotspot == nil
        ? page.leads(to: next) : page.hotspot == next
      if !leads {
        return [
          ProvingFindings.brokenWalk(
            walk, from: promises.path(ofPage: here), to: promises.path(ofPage: next),
            at: promises.pages[here].place)
        ]
      }
    }
    return []
  }

  private static func orphans(_ promises: SitePromises, _ facts: [PageFacts?]) -> [Finding] {
    guard !facts.contains(where: { $0 == nil }) else { return [] }
    var reached: Set<Int> = [0]
    var queue = [0]
    while let page = queue.popLast() {
      for link in facts[page]?.links ?? [] where reached.insert(Int(link)).inserted {
        queue.append(Int(link))
      }
    }
    return promises.pages.indices.filter { !reached.contains($0) }.map {
      ProvingFindings.orphan(promises.pages[$0])
    }
  }
}

extension PagePromise {
  /// Whether it shows in a frame the only card of a flow: the page around it leads on.
  fileprivate var isOnlyCardInFrame: Bool {
    path.hasPrefix(SitePlan.embedFolder) && hotspot == nil && next == nil
  }
}
