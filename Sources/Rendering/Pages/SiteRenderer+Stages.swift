import Storyboards
import Templating

/// Where the cards of a flow are, as one page of a form sees them.
struct CardWays {
  /// Before the ids of the card; empty where it is alone on its page.
  var prefix = ""
  /// The list of the flow's steps.
  let list: String
  let href: (Card) -> String
}

/// The pages that show a screen: scenes, entries, and the screens to roam from.
extension SiteRenderer {
  /// Which pages a card and those that it leads to are.
  enum Form {
    /// With the site around them.
    case site
    /// As other sites show them in a frame.
    case embed
  }

  /// How many steps a scene lists on either side of its own; the whole list is a page of its own.
  private static let neighbours = 12

  func cardDocument(
    _ page: PagePlan, flow number: Int, _ card: Card, _ form: Form
  ) -> [UInt8] {
    let flow = storyboard.flows[number]
    let scene = flow.scene(of: card)
    let list = href(plan.numbering.flow(number), from: page)
    let ways = CardWays(list: list) { [self] target in
      let index =
        switch form {
        case .site: plan.numbering.card(target, of: number)
        case .embed: plan.numbering.embed(target, of: number)
        }
      return href(index, from: page)
    }
    var previous = ""
    if case .scene(let index) = card, index > 0 { previous = ways.href(.scene(index - 1)) }
    let next = scene.next.map { ways.href(.scene($0)) } ?? ""
    let view = self.view(
      of: card, number, previous: previous, next: next, ways, form == .site ? page : nil)
    let title =
      form == .site ? title(of: card, in: number) : "\(view.flowTitle) \(view.position)"
    let content = library.render(form == .site ? "scene" : "embed", view)
    let trail = [
      home(from: page, above: flow.title.text),
      flowLink(number, from: page),
    ]
    return document(
      page, title: title, trail: trail, previous: previous, next: next, content: content)
  }

  /// "手順① 画面の名前（状態）"; of another way in its screen alone.
  private func title(of card: Card, in number: Int) -> String {
    switch card {
    case .scene(let index):
      return names.title(ofScene: index, of: number)
    case .entry:
      let flow = storyboard.flows[number]
      return flow.scene(of: card).view.map(name(of:)) ?? flow.title.text
    }
  }

  /// - Parameter page: the page of the site that shows it; nil for a card without the site's ways.
  func view(
    of card: Card, _ number: Int, previous: String, next: String, _ ways: CardWays,
    _ page: PagePlan?
  ) -> SceneView {
    let flow = storyboard.flows[number]
    let scene = flow.scene(of: card)
    let step = scene.step.map { flow.steps[$0] }
    var position = ""
    var label = ""
    var outcome = ""
    var notes: [String] = []
    var words: [SceneView.Segment] = []
    if let step, let index = scene.step {
      position = text(
        "全\(flow.steps.count)手順中の\(index + 1)番目", "Step \(index + 1) of \(flow.steps.count)")
      label =
        step.label.isNumbered
        ? step.label.text : String(index + 1)
      words = segments(of: step, hotspot: scene.hotspot)
      outcome = step.prose.text
      notes = step.notes.map(\.text)
    } else if case .entry(let index) = card {
      words = [.init(text: flow.entries[index].note.text, isTarget: false)]
      position = text("途中からの始め方", "Another way in")
    }
    return SceneView(
      prefix: ways.prefix, flowTitle: flow.title.text, position: position, label: label,
      words: words, notes: notes,
      isLast: scene.next == nil, hasHotspot: scene.hotspot != nil,
      hasHints: scene.hotspot != nil || !scene.asked.isEmpty, previousHref: previous,
      plainNextHref: scene.hotspot == nil ? next : "",
      restartHref: ways.href(.scene(0)),
      flowHref: ways.list,
      roamHref: page.flatMap { page in
        scene.view.map { href(plan.numbering.view($0), from: page) }
      } ?? "",
      steps: page.map { steps(of: number, around: card, $0) } ?? [],
      references: scene.references.map { target in
        LinkView(
          label: text(
            "\(names.label(ofScene: target, of: number))へ進む",
            "Go to \(names.label(ofScene: target, of: number))"),
          href: ways.href(.scene(target)))
      } + procedures(of: scene, in: flow, page),
      entries: flow.entries.indices.compactMap { index in
        if card == .entry(index) { return nil }
        return LinkView(
          label: flow.entries[index].note.text, href: ways.href(.entry(index)))
      },
      hasAssumed: names.showsAssumed(scene.view),
      wordingHref: page.map { href(plan.numbering.wording, from: $0) } ?? "",
      selfHref: page?.name ?? "",
      screen: scene.view.map { screen($0, in: scene, next: next, ways) } ?? Fragment(),
      outcomeTitle: text("結果", "Outcome"), outcome: outcome, say: say)
  }

  private func steps(of number: Int, around card: Card, _ page: PagePlan) -> [LinkView] {
    let flow = storyboard.flows[number]
    var current: Int?
    if case .scene(let index) = card { current = index }
    let middle = current ?? 0
    let range =
      max(
        0, middle - Self.neighbours)...min(
        flow.scenes.count - 1, middle + Self.neighbours)
    return range.map { index in
      LinkView(
        label: names.title(ofScene: index, of: number),
        href: href(plan.numbering.scene(index, of: number), from: page),
        isCurrent: index == current)
    }
  }

  /// The step's sentences, with the name of the control to press set apart.
  func segments(of step: Step, hotspot: Hotspot?) -> [SceneView.Segment] {
    var segments: [SceneView.Segment] = []
    for (index, sentence) in step.sentences.enumerated() {
      let text = sentence.words.text
      let joint = Step.joint(behind: segments.last?.text ?? "")
      if !joint.isEmpty { segments.append(.init(text: joint, isTarget: false)) }
      guard let hotspot, hotspot.sentence == index,
        let target = text.range(ofScalars: hotspot.span), !target.isEmpty
      else {
        segments.append(.init(text: text, isTarget: false))
        continue
      }
      // Each part is in an element of its own, and tells its own language.
      func append(_ part: Substring, isTarget: Bool = false) {
        guard !part.isEmpty else { return }
        let part = String(part)
        segments.append(
          .init(
            text: ForeignMarks.mark(part, like: text),
            isTarget: isTarget))
      }
      append(text[..<target.lowerBound])
      append(text[target], isTarget: true)
      append(text[target.upperBound...])
    }
    return segments
  }

  private func screen(
    _ view: Storyboard.View, in scene: Scene, next: String, _ ways: CardWays
  ) -> Fragment {
    let hotspot = scene.hotspot
    let name = hotspot?.label.text
    let renderer = ScreenRenderer(
      library: library, say: say, root: ways.prefix.isEmpty ? "../../" : "",
      prefix: ways.prefix, elsewhereID: ways.prefix + "elsewhere",
      target: { area, number in
        if let hotspot, hotspot.area == area, hotspot.number == number { return next }
        let branch = scene.branches.first {
          $0.control.area == area && $0.control.number == number
        }
        return branch.map { ways.href(.scene($0.target)) }
      },
      hotspot: hotspot, asked: scene.asked,
      elsewhere: elsewhere(beside: name),
      surfaceName: name(of:), isFree: false)
    return render(view, renderer)
  }

  private func render(_ view: Storyboard.View, _ renderer: ScreenRenderer) -> Fragment {
    let screen = storyboard.screens[view.screen]
    return renderer.render(
      screen, state: storyboard.stateName(of: view)?.text, system: storyboard.system(of: screen))
  }

  func roam(_ view: Storyboard.View, _ page: PagePlan) -> Fragment {
    let screen = storyboard.screens[view.screen]
    let renderer = ScreenRenderer(
      library: library, say: say, root: page.root,
      target: { [self] area, number in
        plan.ways.targets(of: .init(view: view, area: area, number: number)).first.map {
          href($0, from: page)
        }
      },
      hotspot: nil, asked: [],
      elsewhere: nowhere,
      surfaceName: name(of:), isFree: true)
    let states = screen.states.enumerated().map { index, state in
      LinkView(
        label: state.text,
        href: href(plan.numbering.view(.init(screen: view.screen, state: index)), from: page),
        isCurrent: index == view.state)
    }
    let roam = RoamView(
      heading: text("画面「\(name(of: view))」", "Screen “\(name(of: view))”"),
      system: screen.system?.text ?? "",
      note: screen.isInferred
        ? text("この画面は、手順書の文から推定しました。", "This screen was inferred from the manual.") : "",
      states: states, ways: ways(from: view, page), uses: uses(of: view, page),
      hasAssumed: names.showsAssumed(view),
      wordingHref: href(plan.numbering.wording, from: page),
      sheetHref: states.count > 1
        ? href(plan.numbering.states(of: view.screen, states.count), from: page) : "",
      screen: render(view, renderer),
      say: say)
    return library.render("roam", roam)
  }

  /// All states of a screen side by side, to be looked at.
  func states(of index: Int, _ page: PagePlan) -> Fragment {
    let screen = storyboard.screens[index]
    let states = screen.states.enumerated().map { number, state in
      let view = Storyboard.View(screen: index, state: number)
      let renderer = ScreenRenderer(
        library: library, say: say, root: page.root, template: "miniature",
        prefix: CardPromise.id(ofState: number) + "-", target: { _, _ in nil }, hotspot: nil,
        asked: [], elsewhere: "",
        surfaceName: name(of:), isFree: false)
      return (
        link: LinkView(label: state.text, href: href(plan.numbering.view(view), from: page)),
        screen: render(view, renderer)
      )
    }
    let heading = text(
      "画面「\(screen.title.text)」の状態", "States of “\(screen.title.text)”")
    return library.render(
      "states",
      StatesView(
        heading: heading, surface: screen.surface.rawValue,
        look: storyboard.system(of: screen).map(ThemeSheet.scope(of:)) ?? "", states: states,
        say: say))
  }

  private func ways(from view: Storyboard.View, _ page: PagePlan) -> [LinkView] {
    plan.promises.pages[plan.numbering.view(view)].ways.map { way in
      LinkView(
        label: ForeignMarks.told(way.words), href: href(way.target, from: page),
        title: title(of: plan.pages[way.target]))
    }
  }

  private func uses(of view: Storyboard.View, _ page: PagePlan) -> [LinkView] {
    plan.ways.uses(of: view).map {
      LinkView(label: title(of: plan.pages[$0]), href: href($0, from: page))
    }
  }

  func title(of page: PagePlan) -> String {
    switch page.subject {
    case .scene(let number, let scene):
      let flow = storyboard.flows[number]
      return "\(flow.title.text) \(names.label(ofScene: scene, of: number))"
    case .embed(let flow, _), .print(let flow, _): return storyboard.flows[flow].title.text
    case .entry(let flow, _):
      return "\(storyboard.flows[flow].title.text) \(text("途中からの始め方", "another way in"))"
    case .screen(let view): return name(of: view)
    case .states(let screen): return storyboard.screens[screen].title.text
    case .flow(let flow), .reading(let flow): return storyboard.flows[flow].title.text
    case .index, .map, .review, .wording, .targets, .contactSheet: return storyboard.title.text
    }
  }
}

extension String {
  /// Where some of its scalars stand, counted from 0; nil where it has fewer.
  fileprivate func range(ofScalars span: Range<Int>) -> Range<Index>? {
    guard
      let start = unicodeScalars.index(
        startIndex, offsetBy: span.lowerBound, limitedBy: endIndex),
      let end = unicodeScalars.index(start, offsetBy: span.count, limitedBy: endIndex)
    else { return nil }
    return start..<end
  }
}
