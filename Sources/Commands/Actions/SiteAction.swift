import CPlatform
import Findings
import Foundation
import Proving
import Publishing
import Reading
import Rendering
import Storyboards

/// What a manual's source came to, before any page is rendered.
struct PreparedSite {
  let manual: Manual
  let templates: SiteTemplates
  let theme: ThemeSheet
  let pictures: PictureFiles?
  /// The manual's own site first.
  let editions: [PlannedEdition]
}

/// Builds a site from a manual's source: read, resolve, plan, render, prove. Pages are rendered,
/// proven and handed on one by one, on all cores; none is kept in memory.
struct SiteAction {
  struct Result: Sendable {
    var findings: [Finding]
    /// nil where the site must not be published.
    var proof: Proof?
    var language: Language?
    /// What the site is held against; nil where it did not come to that.
    var promises: SitePromises?
  }

  let folder: ManualFolder
  var overrides: [(name: String, file: String, text: String)] = []
  var isStrict = false
  /// Whether every text is made longer and marked, as a translation would be.
  var isPseudo = false
  /// Where the site will stand; nil where nobody has said.
  var address: SiteAddress?
  /// What the author passes over.
  var baseline: Baseline?
  /// What pages that reload themselves are told; nil for pages that do not.
  var live: LiveState?
  /// Takes each file of the site; called from several threads at once.
  var sink: @Sendable (_ path: String, _ bytes: [UInt8]) throws -> Void

  func run() throws -> Result {
    let (site, result) = try prepare()
    return try site.map { try build($0, result) } ?? result
  }

  /// Reads, resolves and plans; nil as a site where it must not be built.
  func prepare() throws -> (site: PreparedSite?, result: Result) {
    let compiled = Ahead { [overrides] in SiteTemplates.compile(overrides: overrides) }
    let read = try ReadingAction.run(folder)
    var result = Result(findings: read.findings, proof: nil, language: read.value?.language)
    guard var manual = read.value else { return (nil, weighed(result)) }
    ksb_give_memory_back()
    let pictures = PictureFiles.find(for: &manual, in: folder)
    result.findings += pictures.findings
    let resolved = Resolver.resolve(manual)
    result.findings += resolved.findings
    guard let storyboard = resolved.value else { return (nil, weighed(result)) }
    // The storyboard holds them now.
    manual.screens = []
    let planned = Planner.plan(storyboard)
    let templates = compiled.value
    let theme = ThemeSheet.compile(storyboard.look, systems: storyboard.systems)
    let translations = try TranslationFiles(folder).all(but: manual.language)
    result.findings +=
      planned.findings + templates.findings + theme.findings + translations.findings
    result = weighed(result)
    guard let plan = planned.value, let templates = templates.value, let theme = theme.value,
      !result.findings.hasErrors
    else { return (nil, result) }
    ksb_give_memory_back()
    let all = editions(of: isPseudo ? Self.pseudo(plan) : plan, translations.value ?? [], &result)
    let site = PreparedSite(
      manual: manual, templates: templates, theme: theme, pictures: pictures.value, editions: all)
    return (site, result)
  }

  /// Renders and proves what is planned.
  func build(_ site: PreparedSite, _ result: Result) throws -> Result {
    var result = result
    for edition in site.editions {
      guard try build(edition, site, &result) else {
        result.proof = nil
        return result
      }
    }
    return result
  }

  /// Builds and proves the site of one language; false where it must not be published.
  private func build(_ edition: PlannedEdition, _ site: PreparedSite, _ result: inout Result) throws
    -> Bool
  {
    let published = edition.plan.published(at: address?.within(edition.prefix))
    let plan = live == nil ? published : published.live
    // Two pages tell of the words: all others need not wait for the rules.
    let reviewed = Ahead { review(of: site.manual, plan, edition.inventory()) }
    let renderer = SiteRenderer(plan, site.templates, theme: site.theme) { reviewed.value.review }
    let assets = Ahead { renderer.assets }
    var promises = plan.promises
    promises.ownWords = renderer.ownWords
    if result.promises == nil { result.promises = promises }
    let sink = sink
    let prefixed = { @Sendable (path: String, bytes: [UInt8]) throws in
      try sink(edition.prefix + path, bytes)
    }
    var pages = try render(promises, renderer, to: prefixed)
    var findings = pages.findings.map(withTemplates)
    for asset in assets.value where asset.path.hasSuffix(".css") {
      findings += StyleSheetCheck.findings(in: asset.bytes, of: edition.prefix + asset.path)
    }
    let walked = SiteProof.prove(promises, pages.facts)
    pages.facts = []
    findings += walked.findings
    // They are the same for every language.
    if edition.prefix.isEmpty {
      result.findings += reviewed.value.settings
      result = weighed(result)
    }
    result.findings = (result.findings + findings).told()
    guard !result.findings.hasErrors, let proof = walked.value else { return false }
    var hashes: [String: UInt64] = [:]
    let publish = { (path: String, bytes: [UInt8]) throws in
      hashes[path] = FNV1a.hash(bytes)
      try prefixed(path, bytes)
    }
    for asset in assets.value { try publish(asset.path, asset.bytes) }
    try site.pictures?.publish(publish)
    if let live { try publish(SitePlan.liveState, live.bytes(in: plan.storyboard.language)) }
    try PublishedFiles(plan: plan, promises: promises).publish(publish)
    ksb_give_memory_back()
    try prefixed(
      OutputFolder.ledger,
      Ledger.bytes(
        of: promises, hashes: pages.hashes, assets: hashes,
        told: FindingTally.of(result.findings + reviewed.value.words)))
    result.proof = (result.proof ?? Proof()) + proof
    return true
  }

  /// A page that fails may owe it to the author's own templates: they are named.
  private func withTemplates(_ finding: Finding) -> Finding {
    guard !overrides.isEmpty else { return finding }
    let files = overrides.map(\.file)
    return finding.noting(
      .init(
        Phrase(
          ja: "このサイトには、自分のテンプレートがあります。\(files.joined(separator: "、"))",
          en: "The site has templates of your own: \(files.joined(separator: ", ")).")))
  }

  private func weighed(_ result: Result) -> Result {
    var result = result
    if let baseline { result.findings = baseline.new(among: result.findings) }
    if isStrict {
      result.findings = result.findings.map { $0.severity == .warning ? $0.weighed(.error) : $0 }
    }
    result.findings = result.findings.told()
    return result
  }

  private struct Pages: Sendable {
    var findings: [Finding] = []
    var facts: [PageFacts?] = []
    var hashes: [UInt64] = []
    var refusal: Refusal?
  }

  /// A stack of 8 MB a thread: validation recurses with the depth of a page.
  private func render(
    _ promises: SitePromises, _ renderer: SiteRenderer,
    to sink: @escaping @Sendable (String, [UInt8]) throws -> Void
  ) throws -> Pages {
    let paths = SitePaths(promises)
    let makeWorker = { @Sendable in ProofWorker(promises, paths) }
    let order = renderer.order
    let chunks = Parallel.onThreads(
      over: order.indices, by: 4, with: makeWorker
    ) { worker, range in
      var pages = Pages()
      for index in order[range] {
        let bytes = renderer.render(page: index)
        let verdict = worker.prove(bytes, page: index)
        pages.findings += verdict.findings
        pages.facts.append(verdict.facts)
        pages.hashes.append(FNV1a.hash(bytes))
        do { try sink(promises.pages[index].path, bytes) } catch let refusal as Refusal {
          pages.refusal = refusal
          return pages
        } catch { preconditionFailure("a sink refuses with a Refusal") }
      }
      return pages
    }
    var all = Pages(
      facts: [PageFacts?](repeating: nil, count: order.count),
      hashes: [UInt64](repeating: 0, count: order.count))
    var places = order.makeIterator()
    for chunk in chunks {
      if let refusal = chunk.refusal { throw refusal }
      all.findings += chunk.findings
      for (facts, hash) in zip(chunk.facts, chunk.hashes) {
        guard let place = places.next() else { break }
        all.facts[place] = facts
        all.hashes[place] = hash
      }
    }
    return all
  }
}
