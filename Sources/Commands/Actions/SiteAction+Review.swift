import Findings
import Rendering
import Storyboards
import Wording

extension SiteAction {
  /// More texts than this are not reviewed with every build: `kamishibai wording` does that.
  static let reviewedTexts = 10_000

  /// More than these one page does not list: of more, those of which there is something to say.
  static let listedTexts = 5_000

  /// What reviewers are told of a plan's texts.
  struct Reviewed: Sendable {
    let review: Review
    /// What is wrong with the author's dictionaries and settings.
    var settings: [Finding] = []
    /// What the rules say of the words: told by the review and by `kamishibai wording`.
    var words: [Finding] = []
  }

  func review(of manual: Manual, _ plan: SitePlan, _ inventory: Inventory?) -> Reviewed {
    guard let inventory else {
      return Reviewed(review: Review(rows: [], isPartial: true, total: 0))
    }
    let result = WordingAction(folder: folder).review(manual, plan, inventory)
    // What is in another language than its page goes there with its marks.
    let told = ForeignMarks.marked(plan)?.storyboard ?? plan.storyboard
    let labels = Self.labels(of: plan, told)
    let shown = inventory.strings.indices.filter { !inventory.strings[$0].pages.isEmpty }
    let isPartial = shown.count > Self.listedTexts
    let listed =
      isPartial
      ? shown.filter {
        inventory.strings[$0].words.isAssumed || result.findingsOfString[$0] != nil
      }.prefix(Self.listedTexts) : shown[...]
    let review = Review(
      rows: listed.map { index in
        ReviewRow(
          inventory.strings[index], told, result.findingsOfString[index] ?? [],
          isTranslated: plan.translated != nil
        ) { labels[$0] ?? $0 }
      }, isPartial: isPartial, total: shown.count)
    let settings = Set(result.settings)
    return Reviewed(
      review: review, settings: result.settings,
      words: result.findings.filter { !settings.contains($0) })
  }

  /// The inventory of a plan that is small enough to be reviewed with every build.
  static func inventory(of plan: SitePlan) -> Inventory? {
    // A screen has ten texts and more: where there are so many, none need be counted.
    guard plan.storyboard.screens.count * 10 <= reviewedTexts else { return nil }
    let inventory = Inventory(plan)
    return inventory.strings.count <= reviewedTexts ? inventory : nil
  }

  /// What the pages are called in a list of places, by path.
  private static func labels(of plan: SitePlan, _ storyboard: Storyboard) -> [String: String] {
    var labels: [String: String] = [:]
    for page in plan.pages {
      labels[page.path] =
        switch page.subject {
        case .screen(let view): name(of: view, in: storyboard)
        case .scene(let flow, let scene):
          step(scene, of: storyboard.flows[flow], in: storyboard.language)
        case .flow(let flow), .reading(let flow), .embed(let flow, _):
          storyboard.flows[flow].title.text
        case .entry(let flow, let entry): storyboard.flows[flow].entries[entry].note.text
        case .print(let flow, _): storyboard.flows[flow].title.text
        case .index, .contactSheet: storyboard.title.text
        case .states(let screen): storyboard.screens[screen].title.text
        case .map, .review, .wording, .targets: page.path
        }
    }
    return labels
  }

  private static func name(of view: Storyboard.View, in storyboard: Storyboard) -> String {
    let title = storyboard.screens[view.screen].title.text
    guard let state = storyboard.stateName(of: view)?.text else { return title }
    return Phrase(ja: "\(title)（\(state)）", en: "\(title) (\(state))")[storyboard.language]
  }

  private static func step(_ scene: Int, of flow: StoryFlow, in language: Language) -> String {
    let label = flow.scenes[scene].step.map { flow.steps[$0].label.text } ?? ""
    let mark = StepNumber.name(of: label) ?? String(scene + 1)
    let step = Phrase(ja: "手順\(ForeignMarks.bare(mark))", en: "step \(ForeignMarks.bare(mark))")[
      language]
    return "\(flow.title.text) \(language.isSpoken ? step : ForeignMarks.mark(step, .ours))"
  }
}

extension ReviewRow {
  /// - Parameter storyboard: with its marks.
  fileprivate init(
    _ string: InventoryString, _ storyboard: Storyboard, _ findings: [Finding],
    isTranslated: Bool, label: (String) -> String
  ) {
    self.init(
      key: string.key, text: ForeignMarks.told(string.words), kind: string.kind,
      owner: storyboard.name(of: string.owner),
      states: string.states.map {
        storyboard.state($0, of: string.owner, isTranslated: isTranslated)
      }, isAssumed: string.words.isAssumed,
      origin: string.words.place.description, citations: string.citations.map(\.description),
      pages: string.pages.map { ReviewPage(label: label($0), path: $0) }, length: string.length,
      findings: findings.map {
        ReviewFinding(
          code: $0.kind.code, severity: $0.severity, title: $0.kind.title, message: $0.message,
          advice: $0.fix?.advice)
      })
  }
}

extension Storyboard {
  /// The state of a screen, or the frame of a system, which nobody translates.
  fileprivate func state(_ name: String, of owner: TextOwner, isTranslated: Bool) -> String {
    switch owner {
    case .screen(let index):
      screens[index].states.first { ForeignMarks.bare($0.text) == name }?.text ?? name
    case .system: isTranslated ? ForeignMarks.mark(name) : name
    case .manual, .flow: name
    }
  }
}
