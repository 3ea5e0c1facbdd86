import Findings
import Reading
import Storyboards

/// A manual as its author writes it, told to a test and taken as far as the plan.
struct Story {
  let manual: Manual
  let storyboard: Storyboard
  let plan: SitePlan
  /// What resolving said, then what planning said.
  let findings: [Finding]

  struct Unreadable: Error {
    let findings: [Finding]
  }

  /// - Parameters:
  ///   - manual: a whole manual, or only the steps of a flow with the id `flow`.
  ///   - screens: the text of a definition each.
  init(_ manual: String, screens: [String] = [], systems: String? = nil) throws {
    let text = manual.hasPrefix("#") ? manual : "# 題\n\n## 予約 {#flow}\n\n" + manual
    let source = ManualSource(
      manual: SourceFile(name: "manual.md", bytes: Array(text.utf8)),
      systems: systems.map { SourceFile(name: "systems.yaml", bytes: Array($0.utf8)) })
    let read = ManualReader.read(source)
    guard var value = read.value else { throw Unreadable(findings: read.findings) }
    value.screens += try screens.enumerated().map { try Self.screen($1, file: "\($0).yaml") }
    try self.init(value)
  }

  init(_ manual: Manual) throws {
    self.manual = manual
    let resolved = Resolver.resolve(manual)
    guard let storyboard = resolved.value else { throw Unreadable(findings: resolved.findings) }
    let planned = Planner.plan(storyboard)
    guard let plan = planned.value else { throw Unreadable(findings: planned.findings) }
    self.storyboard = storyboard
    self.plan = plan
    findings = resolved.findings + planned.findings
  }

  static func screen(_ text: String, file: String = "s.yaml") throws -> Screen {
    let outcome = ScreenReader.read(SourceFile(name: file, bytes: Array(text.utf8)))
    guard let screen = outcome.value, outcome.findings.isEmpty else {
      throw Unreadable(findings: outcome.findings)
    }
    return screen
  }

  /// The codes of all that weighs more than a note, in the order in which it was said.
  var complaints: [String] {
    findings.filter { $0.severity > .note }.map(\.kind.code)
  }

  func codes(at severity: Severity) -> [String] {
    findings.filter { $0.severity == severity }.map(\.kind.code)
  }

  /// The first flow's cards, one line each: `01 検索 (空) [検索する] → 02`.
  var cards: [String] {
    storyboard.flows[0].scenes.indices.map { card($0) }
  }

  func card(_ index: Int, of flow: Int = 0) -> String {
    card(storyboard.flows[flow].scenes[index], page: plan.numbering.scene(index, of: flow), flow)
  }

  func entryCard(_ index: Int, of flow: Int = 0) -> String {
    let scene = storyboard.flows[flow].entries[index].scene
    return card(scene, page: plan.numbering.entry(index, of: flow), flow)
  }

  private func card(_ scene: Scene, page: Int, _ flow: Int) -> String {
    var card = name(page)
    if let view = scene.view { card += " " + storyboard.screens[view.screen].title.text }
    if let state = scene.view.flatMap(storyboard.stateName) { card += " (\(state.text))" }
    if let hotspot = scene.hotspot { card += " [\(hotspot.label.text)]" }
    if let next = scene.next { card += " → " + name(plan.numbering.scene(next, of: flow)) }
    return card
  }

  /// A page's file name without its ending.
  private func name(_ page: Int) -> String {
    let file = plan.pages[page].path.split(separator: "/").last ?? ""
    return String(file.dropLast(".html".count))
  }

  func page(_ path: String) -> PagePromise? { plan.promises.pages.first { $0.path == path } }

  /// Where the controls of a page lead: `検索する → screens/results.html`.
  func ways(on path: String) -> [String] {
    (page(path)?.ways ?? []).map { "\($0.words.text) → \(plan.pages[$0.target].path)" }
  }
}
