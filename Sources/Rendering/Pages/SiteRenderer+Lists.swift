import Storyboards
import Templating

/// The pages that list: the index, a flow's steps, the map, the review.
extension SiteRenderer {
  func indexContent(_ page: PagePlan) -> Fragment {
    let flows = storyboard.flows.enumerated().map { number, flow in
      IndexView.Flow(
        id: flow.id, title: flow.title.text,
        startHref: href(plan.numbering.scene(0, of: number), from: page),
        overviewHref: href(plan.numbering.flow(number), from: page),
        facts: text("全\(flow.steps.count)手順", "\(flow.steps.count) steps"),
        introduction: flow.introduction.map(\.text), entries: entries(of: number, page))
    }
    let view = IndexView(
      title: storyboard.title.text, introduction: storyboard.introduction.map(\.text),
      flows: flows, systems: systems(page),
      screensLabel: text(
        "画面の一覧（\(storyboard.screens.count)）", "All screens (\(storyboard.screens.count))"),
      mapHref: href(plan.numbering.map, from: page),
      sheetHref: href(plan.numbering.contactSheet(0), from: page),
      reviewHref: href(plan.numbering.review, from: page),
      wordingHref: href(plan.numbering.wording, from: page), say: say)
    return library.render("index", view)
  }

  private func systems(_ page: PagePlan) -> [IndexView.System] {
    var names: [String] = []
    var screens: [String: [LinkView]] = [:]
    for view in storyboard.views {
      let system = storyboard.screens[view.screen].system?.text ?? text("そのほかの画面", "Other screens")
      if screens[system] == nil { names.append(system) }
      screens[system, default: []].append(
        LinkView(label: name(of: view), href: href(plan.numbering.view(view), from: page)))
    }
    return names.map { IndexView.System(name: $0, screens: screens[$0] ?? []) }
  }

  func entries(of flow: Int, _ page: PagePlan) -> [LinkView] {
    storyboard.flows[flow].entries.enumerated().map { index, entry in
      let screen = entry.scene.view.map { storyboard.screens[$0.screen].title.text } ?? ""
      let step = entry.label.stepName
      return LinkView(
        label: text(
          "「\(screen)」画面から始める（手順\(step)へ）",
          "Start from “\(screen)” (goes to step \(step))"),
        href: href(plan.numbering.entry(index, of: flow), from: page))
    }
  }

  func flow(_ number: Int, _ page: PagePlan) -> Fragment {
    let flow = storyboard.flows[number]
    var scenes: [Int: [LinkView]] = [:]
    for (index, scene) in flow.scenes.enumerated() {
      guard let step = scene.step else { continue }
      let label = names.name(of: scene.view)
      scenes[step, default: []].append(
        LinkView(
          label: text("\(label)を開く", "Open \(label)"),
          href: href(plan.numbering.scene(index, of: number), from: page)))
    }
    let steps = flow.steps.enumerated().map { index, step in
      FlowView.Step(
        label: step.label.text, text: step.prose.text, notes: step.notes.map(\.text),
        scenes: scenes[index] ?? [])
    }
    let snippet = EmbedSnippet(plan, flow: number).frame
    let view = FlowView(
      title: flow.title.text, introduction: flow.introduction.map(\.text),
      notes: flow.notes.map(\.text),
      startHref: href(plan.numbering.scene(0, of: number), from: page),
      paperHref: href(plan.numbering.print(0, of: number), from: page),
      wordingHref: href(plan.numbering.wording, from: page),
      entries: entries(of: number, page), steps: steps, embeds: embeds(of: number, page),
      snippet: ForeignMarks.mark(snippet, like: flow.title.text),
      say: say)
    return library.render("flow", view)
  }

  private func embeds(of number: Int, _ page: PagePlan) -> [LinkView] {
    let flow = storyboard.flows[number]
    return flow.cards.map { card in
      let label =
        switch card {
        case .scene(let index): names.label(ofScene: index, of: number)
        case .entry(let index):
          text("途中からの始め方 \(index + 1)", "Another way in, \(index + 1)")
        }
      return LinkView(label: label, href: href(plan.numbering.embed(card, of: number), from: page))
    }
  }

  func hub(_ page: PagePlan) -> Fragment {
    var assumed: [ReviewView.Assumed] = []
    var seen: Set<String> = []
    for (view, promise) in zip(storyboard.views, plan.promises.views) {
      for label in promise.labels where label.words.isAssumed {
        guard seen.insert("\(view.screen) \(label.words.place) \(label.words.text)").inserted else {
          continue
        }
        assumed.append(
          .init(
            screen: name(of: view), href: href(plan.numbering.view(view), from: page),
            text: ForeignMarks.told(label.words), place: label.words.place.description))
      }
    }
    let remarks = storyboard.screens.enumerated().flatMap { index, screen in
      screen.remarks.map { remark in
        ReviewView.Assumed(
          screen: screen.title.text,
          href: href(plan.numbering.view(.init(screen: index, state: 0)), from: page),
          text: foreign == nil ? remark.text : ForeignMarks.mark(remark.text),
          place: remark.place.description)
      }
    }
    let flows = storyboard.flows.enumerated().map { number, flow in
      LinkView(
        label: flow.title.text, href: href(plan.numbering.reading(of: number), from: page))
    }
    return library.render(
      "review",
      ReviewView(
        wordingHref: href(plan.numbering.wording, from: page), wordingFacts: wordingFacts,
        targetsHref: href(plan.numbering.targets, from: page), assumed: assumed,
        remarks: remarks, flows: flows, say: say))
  }

  func reading(of flow: Int) -> Fragment {
    let flow = storyboard.flows[flow]
    let sentences = flow.steps.flatMap { step in
      step.sentences.map { sentence in
        ReadingView.Sentence(
          label: step.label.text, text: sentence.words.text,
          reading: sentence.readings(quoting: ForeignMarks.told)
            .map(told).joined(separator: text("、", "; ")),
          place: sentence.words.place.description)
      }
    }
    return library.render(
      "reading", ReadingView(title: flow.title.text, sentences: sentences, say: say))
  }
}
