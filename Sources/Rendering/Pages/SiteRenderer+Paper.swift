import Storyboards
import Templating

/// The pages for paper: a flow as a manual shows it, and all scenes in small.
extension SiteRenderer {
  func paper(_ number: Int, _ part: Int, _ page: PagePlan) -> Fragment {
    let flow = storyboard.flows[number]
    let parts = plan.numbering.print.pages[number]
    let cards = parts[part].map { printed($0, of: number, parts, page) }
    let view = PaperView(
      title: flow.title.text, introduction: part == 0 ? flow.introduction.map(\.text) : [],
      notes: part == 0 ? flow.notes.map(\.text) : [], isLater: part > 0, cards: cards,
      parts: links(toParts: parts.count, page) { plan.numbering.print($0, of: number) },
      sheetHref: href(plan.numbering.contactSheet(0), from: page), say: say)
    return library.render("paper", view)
  }

  private func printed(
    _ card: Card, of number: Int, _ parts: [[Card]], _ page: PagePlan
  ) -> PaperView.Card {
    let flow = storyboard.flows[number]
    let scene = flow.scene(of: card)
    let id = PrintPlan.id(of: card)
    var heading = text("途中からの始め方", "Another way in")
    var words: [SceneView.Segment] = []
    var notes: [String] = []
    switch card {
    case .scene(let index):
      heading = names.label(ofScene: index, of: number)
      if let step = scene.step.map({ flow.steps[$0] }) {
        words = segments(of: step, hotspot: scene.hotspot)
        // A second card of the same step says no note again.
        notes = scene.part == 0 ? step.notes.map(\.text) : []
      }
    case .entry(let index): words = [.init(text: flow.entries[index].note.text, isTarget: false)]
    }
    return PaperView.Card(
      id: id, heading: heading, kind: scene.step == nil ? .entry : scene.part == 0 ? .step : .part,
      words: words,
      notes: notes, screenName: scene.view.map(name(of:)) ?? "",
      next: way(to: scene.next, by: scene.hotspot, in: number, parts, page),
      others: others(of: scene, in: number, parts, page),
      drawing: scene.view.map { drawing($0, in: scene, id: id) },
      outcome: scene.view == nil
        ? (scene.step.map { flow.steps[$0].prose.text } ?? "") : "")
  }

  /// "「つなぐ」を押す → 手順③".
  private func way(
    to target: Int?, by hotspot: Hotspot?, in number: Int, _ parts: [[Card]], _ page: PagePlan
  ) -> PaperView.Way? {
    guard let target else { return nil }
    return PaperView.Way(
      press: hotspot.map {
        text(
          "「\($0.label.text)」を押す", "Press “\($0.label.text)”")
      } ?? "",
      link: LinkView(
        label: names.label(ofScene: target, of: number),
        href: address(ofScene: target, of: number, parts, page)))
  }

  private func others(
    of scene: Scene, in number: Int, _ parts: [[Card]], _ page: PagePlan
  ) -> [PaperView.Way] {
    scene.branches.compactMap {
      way(to: $0.target, by: $0.control, in: number, parts, page)
    }
      + scene.references.compactMap { way(to: $0, by: nil, in: number, parts, page) }
  }

  private func address(
    ofScene scene: Int, of flow: Int, _ parts: [[Card]], _ page: PagePlan
  ) -> String {
    let id = "#" + PrintPlan.id(of: .scene(scene))
    guard let part = parts.firstIndex(where: { $0.contains(.scene(scene)) }) else { return id }
    let target = plan.numbering.print(part, of: flow)
    return plan.pages[target].path == page.path ? id : href(target, from: page) + id
  }

  func contactSheet(_ part: Int, _ page: PagePlan) -> Fragment {
    let sheets = plan.numbering.print.sheets
    var flows: [ContactSheetView.Flow] = []
    for (place, item) in sheets[part].enumerated() {
      let flow = storyboard.flows[item.flow]
      let scene = flow.scenes[item.scene]
      let id = PrintPlan.id(onSheet: place)
      let title = names.name(of: scene.view)
      let card = ContactSheetView.Card(
        id: id, label: names.label(ofScene: item.scene, of: item.flow), title: title,
        press: scene.hotspot.map {
          text(
            "「\($0.label.text)」を押す",
            "Press “\($0.label.text)”")
        } ?? "",
        href: href(plan.numbering.scene(item.scene, of: item.flow), from: page),
        drawing: scene.view.map { drawing($0, in: scene, id: id) },
        outcome: scene.view == nil ? (scene.step.map { flow.steps[$0].prose.text } ?? "") : "")
      if flows.last?.number != item.flow {
        flows.append(
          .init(
            number: item.flow, id: flow.id, title: flow.title.text,
            paperHref: href(plan.numbering.print(0, of: item.flow), from: page), cards: []))
      }
      flows[flows.count - 1].cards.append(card)
    }
    let view = ContactSheetView(
      flows: flows,
      parts: links(toParts: sheets.count, page) { plan.numbering.contactSheet($0) }, say: say)
    return library.render("contact-sheet", view)
  }

  private func links(
    toParts count: Int, _ page: PagePlan, _ target: (Int) -> Int
  ) -> [LinkView] {
    guard count > 1 else { return [] }
    return (0..<count).map { part in
      LinkView(
        label: text("\(part + 1) / \(count) ページ", "Part \(part + 1) of \(count)"),
        href: href(target(part), from: page), isCurrent: plan.pages[target(part)].path == page.path)
    }
  }

  /// A screen to look at, its control ringed.
  private func drawing(_ view: Storyboard.View, in scene: Scene, id: String) -> PaperDrawing {
    let screen = storyboard.screens[view.screen]
    let renderer = ScreenRenderer(
      library: library, say: say, root: "../", template: "miniature", prefix: id + "-",
      target: { area, number in
        scene.hotspot.map { $0.area == area && $0.number == number } == true ? "#" + id : nil
      },
      hotspot: scene.hotspot, asked: scene.asked, elsewhere: "", surfaceName: name(of:),
      isFree: false)
    let system = storyboard.system(of: screen)
    return PaperDrawing(
      surface: screen.surface.rawValue, look: system.map(ThemeSheet.scope(of:)) ?? "",
      size: PaperSize(height: EmbedHeight.height(of: view, in: storyboard)),
      content: renderer.render(
        screen, state: storyboard.stateName(of: view)?.text, system: system))
  }
}
