import Findings
import Storyboards

/// What stands against showing a site, the most serious first.
package struct PublishCheck: Sendable {
  private let site: PublishedSite
  private let audience: Audience
  /// Codes that somebody answers for.
  private let acknowledged: Set<String>

  package init(
    _ site: PublishedSite, for audience: Audience, acknowledged: Set<String> = []
  ) {
    self.site = site
    self.audience = audience
    self.acknowledged = acknowledged
  }

  private var promises: SitePromises { site.promises }

  /// In order of weight, then of code.
  package var findings: [Finding] {
    let all =
      unproven + bands + paths + listing + signIn + personal + assumed + told + outside + address
      + [PublishingFindings.size(of: site.files)]
    return all.map(answered).sorted {
      ($1.severity, $0.kind.code) < ($0.severity, $1.kind.code)
    }
  }

  /// What somebody answers for is a note.
  private func answered(_ finding: Finding) -> Finding {
    guard acknowledged.contains(finding.kind.code),
      PublishingFindings.acknowledgeable.contains(finding.kind)
    else { return finding }
    return finding.weighed(.note).noting(
      .init(Phrase(ja: "承知のうえで公開します。", en: "It is published knowingly.")))
  }

  private var unproven: [Finding] {
    site.errors == 0 ? [] : [PublishingFindings.unproven(errors: site.errors)]
  }

  private var bands: [Finding] {
    site.pages.filter { !$0.hasBand }.map { PublishingFindings.noBand(on: $0.path) }
  }

  private var paths: [Finding] {
    var seen: [String: String] = [:]
    return site.files.map(\.path).sorted().compactMap { path in
      guard path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
        return PublishingFindings.foreignPath(path)
      }
      let folded = path.lowercased()
      defer { seen[folded] = path }
      return seen[folded].map { PublishingFindings.collision(path, with: $0) }
    }
  }

  private var listing: [Finding] {
    audience == .internal && promises.address?.isIndexable == true
      ? [PublishingFindings.listedInternally] : []
  }

  private var address: [Finding] {
    audience == .public && promises.address == nil ? [PublishingFindings.noAddress] : []
  }

  /// One for each screen, whichever its states.
  private var signIn: [Finding] {
    guard audience == .public else { return [] }
    let asking = Set(site.pages.filter(\.asksPassword).map(\.path))
    var secretViews: Set<Int> = []
    for page in promises.pages where asking.contains(page.path) {
      if let view = page.view { secretViews.insert(view) }
    }
    var told: Set<Place> = []
    return promises.views.indices.compactMap { index in
      let view = promises.views[index]
      guard !told.contains(view.screen.place),
        let sign = Self.sign(of: view, asksPassword: secretViews.contains(index))
      else { return nil }
      told.insert(view.screen.place)
      return PublishingFindings.signIn(view.screen, by: sign)
    }
  }

  /// By what a screen is taken for one that asks who somebody is; nil where it is not.
  private static func sign(of view: ViewPromise, asksPassword: Bool) -> Phrase? {
    let field = view.labels.first {
      $0.role == .field && SensitiveWords.secret.isFound(in: $0.words.text)
    }
    if let field { return PublishingFindings.sign(ofField: field.words.text) }
    if asksPassword { return PublishingFindings.coveredField }
    let title = view.screen.text
    if SensitiveWords.signIn.isFound(in: title), !SensitiveWords.signedIn.isFound(in: title) {
      return PublishingFindings.sign(ofTitle: title)
    }
    let button = view.labels.first {
      $0.role == .button && SensitiveWords.signIn.isFound(in: $0.words.text)
        && !SensitiveWords.signedIn.isFound(in: $0.words.text)
    }
    return button.map { PublishingFindings.sign(ofButton: $0.words.text) }
  }

  private var personal: [Finding] {
    let fields = labels { label in
      label.role == .field && SensitiveWords.personal.isFound(in: label.words.text)
        && !SensitiveWords.secret.isFound(in: label.words.text)
    }
    return fields.isEmpty ? [] : [PublishingFindings.personal(fields, for: audience)]
  }

  private var assumed: [Finding] {
    let texts = labels { $0.words.isAssumed }
    return texts.isEmpty ? [] : [PublishingFindings.assumed(texts)]
  }

  /// The labels of a kind, each by its place once, in the order of the site.
  private func labels(where isWanted: (LabelPromise) -> Bool) -> [Words] {
    var seen: Set<Place> = []
    return promises.views.flatMap { view in
      view.labels.filter { isWanted($0) && seen.insert($0.words.place).inserted }.map(\.words)
    }
  }

  private var told: [Finding] {
    site.told.contains { $0.severity >= .warning } ? [PublishingFindings.told(site.told)] : []
  }

  private var outside: [Finding] {
    let addresses = Set(site.pages.flatMap(\.outside)).sorted()
    return addresses.isEmpty ? [] : [PublishingFindings.outside(addresses)]
  }
}
