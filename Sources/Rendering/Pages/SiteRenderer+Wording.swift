import Findings
import Storyboards
import Templating

/// The pages about the words: all strings, and all names of actions.
extension SiteRenderer {
  /// How many pages a text's row names beside the first.
  private static let pagesShown = 6
  /// How many screens a name's row lists, and how many names there are on the page at most.
  private static let placesShown = 8
  private static let namesShown = 5_000

  func wording(_ page: PagePlan) -> Fragment {
    var owners: [String] = []
    var known: Set<String> = []
    var kinds: Set<TextKind> = []
    var severities: Set<Severity> = []
    var codes: [String: Phrase] = [:]
    for row in review.rows {
      if known.insert(row.owner).inserted { owners.append(row.owner) }
      kinds.insert(row.kind)
      for finding in row.findings {
        severities.insert(finding.severity)
        codes[finding.code] = finding.title
      }
    }
    let view = WordingView(
      siteTitle: storyboard.title.text,
      partial: review.isPartial ? partial : "",
      rows: review.rows.map { row($0, page) },
      kinds: TextKind.allCases.filter(kinds.contains).map {
        FilterChoice(value: $0.rawValue, label: told($0.name))
      },
      owners: owners.map { FilterChoice(value: $0, label: $0) },
      severities: severities.sorted(by: >).map {
        FilterChoice(value: $0.rawValue, label: told($0.name))
      },
      codes: codes.sorted { $0.key < $1.key }.map {
        FilterChoice(value: $0.key, label: "\($0.key) \(told($0.value))")
      },
      hasAssumed: review.rows.contains(where: \.isAssumed),
      toolWords: ToolWords.records(told: told), say: say)
    return library.render("wording", view)
  }

  private var partial: String {
    guard review.total > 0 else {
      return text(
        "文言が多いため、このページには示していません。kamishibai wording --format csv で一覧にできます。",
        "There are too many texts for this page. `kamishibai wording --format csv` lists them.")
    }
    return text(
      "文言が多いため、全\(review.total)件のうち、補った文言と指摘のある文言だけを示しています。すべては kamishibai wording --format csv で一覧にできます。",
      "There are \(review.total) texts: only those that are assumed or have findings are shown. `kamishibai wording --format csv` lists all."
    )
  }

  private func row(_ row: ReviewRow, _ page: PagePlan) -> WordingView.Row {
    let ring = Ring(row.text)
    let others = row.pages.dropFirst().prefix(Self.pagesShown).map {
      LinkView(label: $0.label, href: page.root + ring.href($0.path, isShown: false))
    }
    let isOwn = others.count == 1 && others[0].label == row.owner
    return WordingView.Row(
      key: row.key, text: row.text,
      href: row.pages.first.map { page.root + ring.href($0.path) } ?? "",
      kind: told(row.kind.name), kindValue: row.kind.rawValue, owner: row.owner,
      states: row.states.joined(separator: text("、", ", ")),
      codes: Self.joined(row.findings.map(\.code)),
      severities: Self.joined(row.findings.map(\.severity.rawValue)),
      origin: row.origin, length: String(row.length), isAssumed: row.isAssumed,
      ownerHref: isOwn ? others[0].href : "", other: others.count == 1 && !isOwn ? others[0] : nil,
      pagesLabel: text(
        "ほかのページ（\(row.pages.count - 1)）", "Other pages (\(row.pages.count - 1))"),
      pages: others.count == 1 ? [] : others,
      findings: row.findings.map { finding in
        WordingView.Finding(
          code: finding.code, severity: told(finding.severity.name),
          style: finding.severity.style, message: told(finding.message),
          advice: finding.advice.map(told) ?? "")
      },
      citations: row.citations)
  }

  /// Each once, with a space between: what a script looks for.
  private static func joined(_ values: [String]) -> String {
    var known: Set<String> = []
    return values.filter { known.insert($0).inserted }.joined(separator: " ")
  }

  func targets(_ page: PagePlan) -> Fragment {
    let names = ActionNames(plan).rows
    let isPartial = names.count > Self.namesShown
    var shown = names[...]
    if isPartial {
      let marked = names.filter { $0.isDivided || !$0.twins.isEmpty }
      let plain = names.filter { !$0.isDivided && $0.twins.isEmpty }
      shown = (marked + plain).prefix(Self.namesShown)
    }
    let rows = shown.map { row($0, among: names, page) }
    let view = TargetsView(
      rows: rows, isPartial: isPartial, hasMarks: rows.contains { !$0.marks.isEmpty },
      toolWords: ToolWords.records(told: told), say: say)
    return library.render("targets", view)
  }

  private func row(
    _ name: ActionNames.Row, among names: [ActionNames.Row], _ page: PagePlan
  ) -> TargetsView.Row {
    let more = name.views.count - Self.placesShown
    let ring = Ring(name.text)
    return TargetsView.Row(
      name: name.text,
      kinds: name.kinds.map { told($0.name) }.joined(separator: text("・", ", ")),
      places: name.views.prefix(Self.placesShown).map { view in
        let path = plan.pages[plan.numbering.view(view)].path
        return LinkView(
          label: storyboard.screens[view.screen].title.text,
          href: page.root + ring.href(path))
      },
      morePlaces: more > 0 ? text("ほか\(more)画面", "and \(more) more screens") : "",
      targets: name.targets.map { target($0, from: page) },
      marks: marks(on: name, among: names))
  }

  /// A link without an address where nothing is followed.
  private func target(_ target: ActionNames.Target, from page: PagePlan) -> LinkView {
    switch target {
    case .screen(_, let number), .page(let number):
      LinkView(label: title(of: plan.pages[number]), href: href(number, from: page))
    case .outside(let address):
      LinkView(label: text("外部のサイト（\(address)）", "Outside: \(address)"), href: "")
    case .stays: LinkView(label: text("同じ画面の中で開閉", "Opens or closes on the same screen"), href: "")
    case .untold: LinkView(label: text("手順書に記載なし", "The manual does not say"), href: "")
    }
  }

  private func marks(on name: ActionNames.Row, among names: [ActionNames.Row]) -> [String] {
    var marks: [String] = []
    if name.isDivided {
      let count = name.targets.count { $0.leadsOn }
      marks.append(
        text("同じ名前で、行き先が\(count)か所あります。", "One name leads to \(count) places."))
    }
    if !name.twins.isEmpty {
      let others = name.twins.map { text("「\(names[$0].text)」", "“\(names[$0].text)”") }
        .joined(separator: text("", ", "))
      marks.append(
        text(
          "\(others)も、同じ画面から同じ行き先へ進みます。",
          "\(others) leads from the same screens to the same place."))
    }
    return marks
  }

  /// How many texts there are and what is said of them, for the hub.
  var wordingFacts: String {
    var facts = [text("\(review.total)件", "\(review.total) texts")]
    let assumed = review.rows.count(where: \.isAssumed)
    if assumed > 0 { facts.append(text("補った文言 \(assumed)件", "\(assumed) assumed")) }
    for severity in Severity.allCases.sorted(by: >) {
      let count = review.rows.reduce(0) { sum, row in
        sum + row.findings.count { $0.severity == severity }
      }
      let name = severity.name
      if count > 0 {
        facts.append(text("\(name.japanese) \(count)件", "\(name.english) \(count)"))
      }
    }
    return facts.joined(separator: text("、", ", "))
  }
}
