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
    /// Whether the pages about the words are still those of the build before.
    var isReviewDue = false
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
  /// What the build before came to; nil where none follows another.
  var previous: PreviousBuild?
  /// Whether the words need not be reviewed where the review of the build before will do for now.
  var maySkipReview = false
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
    let known = previous?.site(in: edition.prefix, for: plan.promises)
    let skipped = maySkipReview ? known?.reviewed : nil
    if skipped != nil { result.isReviewDue = true }
    // Two pages tell of the words: all others need not wait for the rules.
    let reviewed = Ahead { skipped ?? review(of: site.manual, plan, edition.inventory()) }
    let renderer = SiteRenderer(plan, site.templates, theme: site.theme) { reviewed.value.review }
    let assets = Ahead { renderer.assets }
    var promises = plan.promises
    promises.ownWords = renderer.ownWords
    if result.promises == nil { result.promises = promises }
    let sink = sink
    let prefixed = { @Sendable (path: String, bytes: [UInt8]) throws in
      try sink(edition.prefix + path, bytes)
    }
    let proven = previous.map { _ in known?.pages ?? [] }
    var pages = try render(promises, renderer, after: proven, to: prefixed)
    previous?.keep(
      .init(pages: pages.proven, reviewed: reviewed.value), in: edition.prefix, for: plan.promises)
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
    if let live = live?.counting(review: skipped == nil) {
      try publish(SitePlan.liveState, live.bytes(in: plan.storyboard.language))
    }
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
}
