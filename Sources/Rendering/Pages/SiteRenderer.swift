import Findings
import Storyboards
import Templating

/// Renders the pages of a plan, each by itself: any page, in any order, on any thread.
package final class SiteRenderer: Sendable {
  let plan: SitePlan
  let library: TemplateLibrary
  let say: Record
  let names: StoryNames
  let language: Language
  private let makeReview: @Sendable () -> Review
  /// The language of texts that are not in the page's own; nil where all are.
  let foreign: Language?
  /// Whether texts go through the templates with marks that tell their language.
  let isMarked: Bool
  private let sheets: [String]
  private let theme: ThemeSheet
  private let hasOwnTemplates: Bool

  /// - Parameter review: what reviewers are told of the texts; the pages that `order` has last
  ///   ask for it.
  package init(
    _ plan: SitePlan, _ templates: SiteTemplates, theme: ThemeSheet,
    review: @escaping @Sendable () -> Review = { .empty }
  ) {
    let marked = ForeignMarks.marked(plan)
    self.plan = marked.map { plan.telling($0.storyboard) } ?? plan
    foreign = marked?.language ?? plan.translated
    isMarked = marked != nil
    makeReview = review
    sheets = plan.sheets
    self.theme = theme
    library = templates.library
    hasOwnTemplates = templates.hasOverrides
    language = plan.storyboard.language
    say = InterfaceWords(language: language, isMarked: isMarked).record
    names = StoryNames(self.plan.storyboard, isMarked: isMarked)
  }

  var storyboard: Storyboard { plan.storyboard }

  /// What reviewers are told of the texts.
  var review: Review { makeReview() }

  /// The pages in the order that keeps all cores busy to the end: long sheets first, and last
  /// those that wait for the review of the words.
  package var order: [Int] {
    plan.pages.indices.sorted { (turn(of: $0), $0) < (turn(of: $1), $1) }
  }

  private func turn(of page: Int) -> Int {
    switch plan.pages[page].subject {
    case .contactSheet: 0
    case .map, .targets: 1
    case .index, .flow, .reading, .scene, .entry, .embed, .screen, .states, .print: 2
    case .review, .wording: 3
    }
  }

  /// The files beside the pages that are not the author's own, by path.
  package var assets: [(path: String, bytes: [UInt8])] {
    let promised = Set(plan.promises.assets)
    var assets = BuiltInTemplates.assets.filter { promised.contains($0.path) }
      .map { path, text in
        let isMirrored =
          path == SitePlan.structureSheet && LanguageNames.isFromRight(language.rawValue)
        return (path, Array((isMirrored ? MirroredSheet.text(text) : text).utf8))
      }
    assets.append(
      (
        SitePlan.themeSheet,
        Array(
          (theme.text + PaperBand.rule(ForeignMarks.bare("\(text("見本", "Sample")) \(band)"))).utf8)
      ))
    assets.append((SitePlan.darkSheet, Array(theme.dark.utf8)))
    assets.append((SitePlan.searchIndex, SearchIndex(plan: plan, title: title(of:)).bytes))
    if sheets.contains(SitePlan.pictureSheet) {
      assets.append(
        (SitePlan.pictureSheet, Array(PictureStyles.sheet(of: storyboard.screens).utf8)))
    }
    return assets
  }

  /// The bytes of one page, by its index in the plan.
  package func render(page index: Int) -> [UInt8] {
    let page = plan.pages[index]
    switch page.subject {
    case .index:
      return document(page, title: storyboard.title.text, trail: [], content: indexContent(page))
    case .map: return document(page, title: text("画面のつながり", "Map"), content: map(page))
    case .review: return document(page, title: text("文言と読み取りの確認", "Review"), content: hub(page))
    case .wording:
      return document(
        page, title: text("文言の一覧", "All texts"), trail: reviewTrail(from: page),
        content: wording(page))
    case .targets:
      return document(
        page, title: text("操作の名前と行き先", "Actions and where they lead"),
        trail: reviewTrail(from: page), content: targets(page))
    case .flow(let flow):
      return document(
        page, title: storyboard.flows[flow].title.text, content: self.flow(flow, page))
    case .reading(let flow):
      return document(
        page, title: text("読み取りの確認 - ", "How it was read - ") + storyboard.flows[flow].title.text,
        trail: reviewTrail(from: page), content: reading(of: flow))
    case .scene(let flow, let scene): return cardDocument(page, flow: flow, .scene(scene), .site)
    case .entry(let flow, let entry): return cardDocument(page, flow: flow, .entry(entry), .site)
    case .embed(let flow, let card): return cardDocument(page, flow: flow, card, .embed)
    case .screen(let view): return document(page, title: name(of: view), content: roam(view, page))
    case .print(let flow, let part):
      return document(
        page, title: text("印刷用の手順書", "The procedure on paper"),
        trail: [home(from: page, above: ""), flowLink(flow, from: page)],
        content: paper(flow, part, page))
    case .contactSheet(let part):
      return document(
        page, title: text("すべての画面", "All screens in small"), trail: [home(from: page, above: "")],
        content: contactSheet(part, page))
    case .states(let screen):
      let first = Storyboard.View(screen: screen, state: 0)
      let own = LinkView(
        label: storyboard.screens[screen].title.text,
        href: href(plan.numbering.view(first), from: page))
      return document(
        page, title: text("すべての状態", "All states"), trail: [home(from: page, above: ""), own],
        content: states(of: screen, page))
    }
  }

  func text(
    _ japanese: @autoclosure () -> String, _ english: @autoclosure () -> String
  ) -> String {
    let text = language.ownWords == .japanese ? japanese() : english()
    return isMarked ? ForeignMarks.mark(text, .ours) : text
  }

  /// A word of ours as it goes through a template.
  func told(_ phrase: Phrase) -> String { text(phrase.japanese, phrase.english) }

  /// The finished bytes of what templates have rendered.
  func resolved(_ bytes: [UInt8]) -> [UInt8] {
    isMarked ? MarkedPage.resolve(bytes, in: language, author: foreign) : bytes
  }

  /// A page's address as seen from another page.
  func href(_ target: Int, from page: PagePlan) -> String { page.root + plan.pages[target].path }

  /// A screen's title, with its state where it has several.
  func name(of view: Storyboard.View) -> String { names.name(of: view) }

  /// What a screen is where it is no web page; empty for one that is.
  func name(of surface: Surface) -> String {
    switch surface {
    case .web: ""
    case .email: text("メール", "Email")
    case .sms: text("SMS（ショートメッセージ）", "Text message")
    case .browserDialog: text("ブラウザーのダイアログ", "Browser dialog")
    case .fileChooser: text("ファイルを選ぶ画面", "File chooser")
    case .pdf: text("PDF", "PDF")
    case .cardReader: text("カードリーダー", "Card reader")
    case .phone: text("スマートフォン", "Phone")
    case .paper: text("書面", "Paper")
    case .outsideSite: text("外部のサイト", "Outside site")
    }
  }

  /// The way to the index, by the manual's title; where a procedure has the same, by what it is.
  func home(from page: PagePlan, above title: String) -> LinkView {
    let own = storyboard.title.text
    return LinkView(
      label: own == title ? text("トップ", "Home") : own, href: page.root + SitePlan.indexPath)
  }

  private func reviewTrail(from page: PagePlan) -> [LinkView] {
    [
      home(from: page, above: ""),
      LinkView(
        label: text("文言と読み取りの確認", "Review"), href: href(plan.numbering.review, from: page)),
    ]
  }

  var band: String {
    storyboard.band?.text
      ?? text("実際の手続きはできません", "Nothing here is a real procedure")
  }

  /// What stands on the pages beside the words of their authors; nil where templates are hers.
  package var ownWords: OwnWords? {
    guard !hasOwnTemplates else { return nil }
    let words = InterfaceWords(language: language, isMarked: false)
    let surfaces = Surface.allCases.map(name(of:)).filter { !$0.isEmpty }
    return OwnWords(
      band: ForeignMarks.bare("\(text("見本", "Sample")) \(band)"),
      onScreens: (words.onScreens + surfaces + plan.ways.outside.sorted() + [
        text("結果", "Outcome"), elsewhere(beside: nil), elsewhere(beside: OwnWords.label), nowhere,
      ]).map { Self.bare(ForeignMarks.bare($0)) })
  }

  /// What a press says that is no part of the step.
  func elsewhere(beside hotspot: String?) -> String {
    hotspot.map {
      text(
        "この操作は、この手順では使いません。「\($0)」を押してください。", "This is not part of the step. Press “\($0)”.")
    } ?? text("この操作は、この手順では使いません。", "This is not part of the step.")
  }

  /// What a press says whose way the manual does not tell.
  var nowhere: String {
    text("この操作の行き先は、手順書にありません。", "The manual does not say where this leads.")
  }

  /// A text as proofs compare it: without digits, and without white space at its ends.
  private static func bare(_ text: String) -> String {
    let bare = text.filter { !("0"..."9").contains($0) }.drop { $0 == " " }
    return String(bare.reversed().drop { $0 == " " }.reversed())
  }

  /// The document of a page that stands in the folder above a site's.
  func companion(titled title: String, above site: String, _ content: Fragment) -> [UInt8] {
    let home = LinkView(label: storyboard.title.text, href: site + SitePlan.indexPath)
    let view = DocumentView(
      language: language.rawValue, title: title, root: site, sheets: sheets,
      scripts: [SitePlan.script], band: band, pageClass: "companion", previous: "", next: "",
      trail: [home], here: title, editions: [], content: content, say: say)
    return resolved(library.render("page", view).bytes)
  }

  func document(
    _ page: PagePlan, title: String, trail: [LinkView]? = nil, previous: String = "",
    next: String = "", content: Fragment
  ) -> [UInt8] {
    let pageClass =
      switch page.subject {
      case .index: "index"
      case .map: "map"
      case .review, .reading: "review"
      case .wording, .targets: "wording"
      case .flow: "flow"
      case .scene, .entry: "scene"
      case .embed: "scene embed"
      case .screen: "roam"
      case .states: "states"
      case .print: "paper"
      case .contactSheet: "contacts"
      }
    var isFramed = false
    if case .embed = page.subject { isFramed = true }
    let address = plan.promises.address
    let view = DocumentView(
      language: language.rawValue, title: title, root: page.root, sheets: sheets,
      scripts: plan.promises.scripts(ofPage: page.path), band: band, pageClass: pageClass,
      previous: previous, next: next,
      trail: trail ?? [home(from: page, above: title)],
      here: title,
      editions: plan.promises.editions.map {
        EditionView(href: page.root + $0.prefix + page.path, language: $0.language)
      }, content: content, say: say, isFramed: isFramed,
      robots: SitePlan.robots(ofPage: page.path, at: address),
      canonical: address?.url(of: page.path) ?? "",
      oEmbed: address.flatMap { address in
        SitePlan.oEmbedPath(ofPage: page.path).map(address.url(of:))
      } ?? "")
    return resolved(library.render("page", view).bytes)
  }
}
