import Findings

/// Works out what the pages of a plan promise.
struct Promising {
  let storyboard: Storyboard
  let numbering: PageNumbering
  let ways: Ways
  let pages: [PagePlan]
  let assets: [String]

  func promises() -> SitePromises {
    var viewIndex: [Storyboard.View: Int] = [:]
    for (index, view) in storyboard.views.enumerated() { viewIndex[view] = index }
    return SitePromises(
      language: storyboard.language, views: ViewPromises(of: storyboard),
      pages: pages.map { page($0, viewIndex) }, walks: walks(), assets: assets)
  }

  private func page(_ page: PagePlan, _ views: [Storyboard.View: Int]) -> PagePromise {
    switch page.subject {
    case .index, .map, .review, .wording, .targets:
      return PagePromise(path: page.path, place: storyboard.title.place)
    case .flow(let flow), .reading(let flow):
      return PagePromise(path: page.path, place: storyboard.flows[flow].title.place)
    case .scene(let flow, let index):
      return self.page(page, .scene(index), flow: flow, views) { numbering.scene($0, of: flow) }
    case .entry(let flow, let index):
      return self.page(page, .entry(index), flow: flow, views) { numbering.scene($0, of: flow) }
    case .embed(let flow, let card):
      return self.page(page, card, flow: flow, views) { numbering.embed(.scene($0), of: flow) }
    case .print(let number, let part):
      let flow = storyboard.flows[number]
      return PagePromise(
        path: page.path, place: flow.title.place,
        cards: numbering.print.pages[number][part].map { card in
          self.card(card, of: flow, id: PrintPlan.id(of: card), views)
        })
    case .contactSheet(let part):
      let scenes = numbering.print.sheets[part]
      return PagePromise(
        path: page.path, place: storyboard.title.place,
        cards: scenes.enumerated().map { place, item in
          self.card(
            .scene(item.scene), of: storyboard.flows[item.flow], id: PrintPlan.id(onSheet: place),
            isSmall: true, views)
        })
    case .states(let index):
      let screen = storyboard.screens[index]
      return PagePromise(
        path: page.path, place: screen.title.place,
        cards: screen.states.indices.map { state in
          CardPromise(
            id: CardPromise.id(ofState: state), view: views[.init(screen: index, state: state)])
        })
    case .screen(let view):
      let screen = storyboard.screens[view.screen]
      return PagePromise(
        path: page.path, place: screen.title.place, view: views[view], ways: ways(of: view))
    }
  }

  /// - Parameter target: the page of each scene of the flow, in the form that the page is of.
  private func page(
    _ page: PagePlan, _ card: Card, flow number: Int, _ views: [Storyboard.View: Int],
    target: (Int) -> Int
  ) -> PagePromise {
    let flow = storyboard.flows[number]
    let scene = flow.scene(of: card)
    let words = words(of: card, in: flow)
    let place = scene.step.map { flow.steps[$0].label.place } ?? words?.place
    let next = scene.next.map(target)
    let hotspot = scene.hotspot.flatMap { hotspot in
      next.map { WayPromise(hotspot.role, hotspot.label, target: $0) }
    }
    let branches = scene.branches.map { branch in
      WayPromise(
        branch.control.role, branch.control.label,
        target: target(branch.target))
    }
    return PagePromise(
      path: page.path, place: place, view: scene.view.flatMap { views[$0] }, words: words,
      hotspot: hotspot, ways: branches, next: hotspot == nil ? next : nil)
  }

  /// - Parameter isSmall: whether the step's words do not stand beside the card.
  private func card(
    _ card: Card, of flow: StoryFlow, id: String, isSmall: Bool = false,
    _ views: [Storyboard.View: Int]
  ) -> CardPromise {
    let scene = flow.scene(of: card)
    return CardPromise(
      id: id, view: scene.view.flatMap { views[$0] },
      words: isSmall ? nil : words(of: card, in: flow),
      hotspot: scene.hotspot.map { LabelPromise($0.role, $0.label) })
  }

  /// What the step says, or the note that tells of another way in.
  private func words(of card: Card, in flow: StoryFlow) -> Words? {
    switch card {
    case .scene(let index):
      // A step of notes alone has no words of its own.
      flow.scenes[index].step.map { flow.steps[$0].prose }.flatMap { $0.text.isEmpty ? nil : $0 }
    case .entry(let index): flow.entries[index].note
    }
  }

  private func ways(of view: Storyboard.View) -> [WayPromise] {
    let screen = storyboard.screens[view.screen]
    let state = storyboard.stateName(of: view)?.text
    return Spot.all(of: screen, in: storyboard.frame(of: screen)).compactMap { spot in
      guard spot.isControl, spot.isShown(in: state) else { return nil }
      let targets = ways.targets(of: .init(view: view, area: spot.area, number: spot.number))
      return targets.first.map { WayPromise(spot.role, spot.label, target: $0) }
    }
  }

  /// Each flow from its start, and from each of its late entries: as the site tells it, then as
  /// other sites embed it.
  private func walks() -> [Walk] {
    storyboard.flows.enumerated().flatMap { number, flow in
      walks(through: flow) { numbering.card($0, of: number) }
    }
      + storyboard.flows.enumerated().flatMap { number, flow in
        walks(through: flow, from: numbering.flow(number)) { numbering.embed($0, of: number) }
      }
  }

  private func walks(
    through flow: StoryFlow, from origin: Int = 0, page: (Card) -> Int
  ) -> [Walk] {
    let main = Walk(
      title: flow.title, pages: path(from: 0, in: flow).map { page(.scene($0)) }, origin: origin)
    let late = flow.entries.enumerated().map { index, entry in
      Walk(
        title: entry.note,
        pages: [page(.entry(index))] + path(from: entry.target, in: flow).map { page(.scene($0)) },
        origin: origin)
    }
    return [main] + late
  }

  /// The scenes from one on, each once: a story that turns back ends where it has been before.
  private func path(from start: Int, in flow: StoryFlow) -> [Int] {
    var path: [Int] = []
    var seen: Set<Int> = []
    var scene: Int? = flow.scenes.isEmpty ? nil : start
    while let index = scene, seen.insert(index).inserted {
      path.append(index)
      scene = flow.scenes[index].next
    }
    return path
  }
}

extension Step {
  /// What parts a sentence from the one before it: nothing behind a Japanese full stop, a wide space
  /// behind a Japanese line without one, else a space.
  package static func joint(behind text: String) -> String {
    // Noncharacters (U+FDD0 and on) are nobody's text.
    let isText = { (scalar: Unicode.Scalar) in !(0xFDD0...0xFDEF).contains(scalar.value) }
    guard let last = text.unicodeScalars.last(where: isText) else { return "" }
    if last.isASCII { return " " }
    return "。！？」』）".unicodeScalars.contains(last) ? "" : "\u{3000}"
  }

  /// All sentences as one text: a Japanese sentence is set solid with the next, any other parted
  /// from it by a space.
  package var prose: Words {
    var text = ""
    for sentence in sentences {
      text += Self.joint(behind: text)
      text += sentence.words.text
    }
    return Words(text, at: sentences.first?.words.place ?? label.place)
  }
}
