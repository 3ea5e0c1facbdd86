import Findings

/// Plans the site of a storyboard: its pages, their paths, and what each of them promises.
///
/// Pure: two plans of one storyboard are equal.
package enum Planner {
  /// The files beside the pages: style sheets and scripts, then the pictures on the screens.
  private static func assets(of storyboard: Storyboard) -> [String] {
    var paths: Set<String> = []
    var hasHotspots = false
    for screen in storyboard.screens {
      screen.visitPictures { picture in
        if let asset = picture.asset { paths.insert(asset.path) }
        if !picture.hotspots.isEmpty { hasHotspots = true }
      }
    }
    var assets = [SitePlan.structureSheet, SitePlan.themeSheet, SitePlan.darkSheet]
    if hasHotspots { assets.append(SitePlan.pictureSheet) }
    return assets + SitePlan.scripts(ofPage: SitePlan.wordingPath)
      + [SitePlan.frameScript, SitePlan.flowScript, SitePlan.searchScript, SitePlan.searchIndex]
      + paths.sorted()
  }

  package static func plan(_ storyboard: Storyboard) -> Outcome<SitePlan> {
    let numbering = PageNumbering(storyboard)
    var wayfinder = Wayfinder(storyboard, numbering)
    wayfinder.findWays()
    let pages = pages(of: storyboard) + paper(of: storyboard, numbering.print)
    let promising = Promising(
      storyboard: storyboard, numbering: numbering, ways: wayfinder.ways, pages: pages,
      assets: assets(of: storyboard))
    let plan = SitePlan(
      storyboard: storyboard, pages: pages, promises: promising.promises(), ways: wayfinder.ways,
      numbering: numbering)
    return Outcome(plan, wayfinder.findings)
  }

  /// The same pages for the same story in other words: addresses stay, promises are anew.
  package static func plan(_ storyboard: Storyboard, asIn plan: SitePlan) -> SitePlan {
    let promising = Promising(
      storyboard: storyboard, numbering: plan.numbering, ways: plan.ways, pages: plan.pages,
      assets: plan.promises.assets)
    return SitePlan(
      storyboard: storyboard, pages: plan.pages, promises: promising.promises(), ways: plan.ways,
      numbering: plan.numbering)
  }

  private static func pages(of storyboard: Storyboard) -> [PagePlan] {
    var pages = [
      PagePlan(path: SitePlan.indexPath, subject: .index),
      PagePlan(path: SitePlan.mapPath, subject: .map),
      PagePlan(path: SitePlan.reviewPath, subject: .review),
      PagePlan(path: SitePlan.wordingPath, subject: .wording),
      PagePlan(path: SitePlan.targetsPath, subject: .targets),
    ]
    for (number, flow) in storyboard.flows.enumerated() {
      let folder = "flows/\(flow.id)/"
      pages.append(PagePlan(path: folder + "index.html", subject: .flow(number)))
      for card in flow.cards {
        let name = name(of: card, in: flow) + ".html"
        let subject: PagePlan.Subject =
          switch card {
          case .scene(let index): .scene(flow: number, scene: index)
          case .entry(let index): .entry(flow: number, entry: index)
          }
        pages.append(PagePlan(path: folder + name, subject: subject))
        pages.append(
          PagePlan(
            path: SitePlan.embedFolder + "\(flow.id)/\(name)",
            subject: .embed(flow: number, card: card)))
      }
      pages.append(PagePlan(path: folder + "reading.html", subject: .reading(flow: number)))
    }
    for view in storyboard.views {
      let screen = storyboard.screens[view.screen]
      let suffix = view.state == 0 ? "" : "--\(view.state + 1)"
      let path = "screens/\(screen.id)\(suffix).html"
      pages.append(PagePlan(path: path, subject: .screen(view)))
      if view.state > 0, view.state == screen.states.count - 1 {
        pages.append(
          PagePlan(
            path: "screens/\(screen.id)--states.html", subject: .states(screen: view.screen)))
      }
    }
    return pages
  }

  private static func paper(of storyboard: Storyboard, _ print: PrintPlan) -> [PagePlan] {
    let flows = print.pages.enumerated().flatMap { number, parts in
      parts.indices.map { part in
        PagePlan(
          path: "print/\(storyboard.flows[number].id)\(suffix(of: part)).html",
          subject: .print(flow: number, part: part))
      }
    }
    return flows
      + print.sheets.indices.map { part in
        PagePlan(path: "print/index\(suffix(of: part)).html", subject: .contactSheet(part: part))
      }
  }

  private static func suffix(of part: Int) -> String { part == 0 ? "" : "--\(part + 1)" }

  /// "03" for the third step, "03-2" for its second card; "entry-1" for another way in.
  private static func name(of card: Card, in flow: StoryFlow) -> String {
    switch card {
    case .entry(let entry): return "entry-\(entry + 1)"
    case .scene(let index):
      let scene = flow.scenes[index]
      let width = max(2, String(flow.steps.count).utf8.count)
      let number = String((scene.step ?? index) + 1)
      let padded = String(repeating: "0", count: max(0, width - number.utf8.count)) + number
      return scene.part == 0 ? padded : "\(padded)-\(scene.part + 1)"
    }
  }
}
