import Findings
import Storyboards
import Templating

/// The map: every flow as a lane, with each way that leads off it.
extension SiteRenderer {
  /// Most scenes of one lane: a longer flow has its own list.
  private static let shown = 100

  func map(_ page: PagePlan) -> Fragment {
    let map = StoryMap(storyboard)
    let unvisited = map.unvisited.map {
      LinkView(label: name(of: $0), href: href(plan.numbering.view($0), from: page))
    }
    return library.render(
      "map",
      MapView(flows: map.lanes.map { lane($0, page) }, unvisited: unvisited, say: say))
  }

  private func lane(_ lane: StoryMap.Lane, _ page: PagePlan) -> MapView.Lane {
    let flow = storyboard.flows[lane.flow]
    var scenes: [MapView.Stop] = []
    var entries: [MapView.Stop] = []
    var rows: [MapView.Row] = []
    for stop in lane.stops {
      let view = self.view(of: stop, in: lane, page)
      switch stop.card {
      case .scene:
        guard scenes.count < Self.shown else { continue }
        scenes.append(view)
      case .entry: entries.append(view)
      }
      rows += self.rows(of: stop, view.label, in: lane)
    }
    let steps = Set(flow.scenes.compactMap(\.step)).count
    let entryCount = flow.entries.count
    return MapView.Lane(
      id: flow.id, title: flow.title.text,
      proven: entryCount == 0
        ? text("\(steps)手順を、最後までたどれることを確かめました。", "\(steps) steps were walked to the end.")
        : text(
          "\(steps)手順と、途中からの始め方\(entryCount)つを、最後までたどれることを確かめました。",
          "\(steps) steps and \(entryCount) other ways in were walked to the end."),
      listHref: href(plan.numbering.flow(lane.flow), from: page),
      rest: flow.scenes.count > Self.shown
        ? text("はじめの\(Self.shown)枚を示しています。", "The first \(Self.shown) cards are shown.") : "",
      scenes: scenes, entries: entries, rows: rows)
  }

  private func view(
    of stop: StoryMap.Stop, in lane: StoryMap.Lane, _ page: PagePlan
  ) -> MapView.Stop {
    let label =
      switch stop.card {
      case .scene(let index): names.label(ofScene: index, of: lane.flow)
      case .entry: text("途中からの始め方", "Another way in")
      }
    func link(_ way: StoryMap.Way) -> LinkView {
      LinkView(
        label: names.label(ofScene: way.target, of: lane.flow),
        href: href(plan.numbering.scene(way.target, of: lane.flow), from: page))
    }
    let isEntry: Bool = if case .entry = stop.card { true } else { false }
    return MapView.Stop(
      label: label, title: names.name(of: stop.view),
      href: href(plan.numbering.card(stop.card, of: lane.flow), from: page),
      press: stop.ways.first { $0.kind == .next }.map(pressed) ?? "",
      ways: stop.ways.filter { isEntry || $0.kind != .next }.map {
        MapView.Way(press: pressed($0), link: link($0))
      }
        + stop.procedures.map {
          MapView.Way(press: anotherProcedure, link: flowLink($0, from: page))
        },
      twins: stop.twins.map { twin in
        LinkView(
          label: "\(storyboard.flows[twin.flow].title.text) "
            + names.label(ofScene: twin.scene, of: twin.flow),
          href: href(plan.numbering.scene(twin.scene, of: twin.flow), from: page))
      })
  }

  private func pressed(_ way: StoryMap.Way) -> String {
    if let control = way.control {
      return text("「\(control.text)」を押す", "press “\(control.text)”")
    }
    return way.kind == .reference ? text("場合によって", "in some cases") : ""
  }

  private func rows(
    of stop: StoryMap.Stop, _ label: String, in lane: StoryMap.Lane
  ) -> [MapView.Row] {
    let title = names.name(of: stop.view)
    let others = stop.procedures.map { other in
      MapView.Row(
        step: label, screen: title, press: anotherProcedure,
        target: storyboard.flows[other].title.text)
    }
    guard !stop.ways.isEmpty else {
      return [MapView.Row(step: label, screen: title, press: "", target: text("終わり", "the end"))]
        + others
    }
    return stop.ways.map { way in
      MapView.Row(
        step: label, screen: title, press: pressed(way),
        target: names.label(ofScene: way.target, of: lane.flow))
    } + others
  }
}
