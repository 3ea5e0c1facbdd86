import Templating

/// All flows as lanes.
struct MapView: TemplateView {
  /// A way that leads elsewhere than the story goes.
  struct Way {
    let press: String
    let link: LinkView

    static let shape = Shape("way", ["press": .text, "href": .text, "label": .text])
    var record: Record { Record([.text(press), .text(link.href), .text(link.label)]) }
  }

  struct Stop {
    let label, title, href, press: String
    let ways: [Way]
    let twins: [LinkView]

    static let shape = Shape(
      "stop",
      [
        "label": .text, "title": .text, "href": .text, "press": .text, "ways": .list(Way.shape),
        "twins": .list(LinkView.shape),
      ])
    var record: Record {
      Record([
        .text(label), .text(title), .text(href), .text(press), .list(ways.map(\.record)),
        .list(twins.map(\.record)),
      ])
    }
  }

  /// The same as a row: one for each way, the first with the card.
  struct Row {
    let step, screen, press, target: String

    static let shape = Shape(
      "row", ["step": .text, "screen": .text, "press": .text, "target": .text])
    var record: Record { Record([.text(step), .text(screen), .text(press), .text(target)]) }
  }

  struct Lane {
    let id, title, proven, listHref: String
    /// What is said where not all scenes are shown; empty else.
    let rest: String
    let scenes, entries: [Stop]
    let rows: [Row]

    static let shape = Shape(
      "lane",
      [
        "id": .text, "title": .text, "proven": .text, "listHref": .text, "rest": .text,
        "scenes": .list(Stop.shape), "hasEntries": .flag, "entries": .list(Stop.shape),
        "rows": .list(Row.shape),
      ])
    var record: Record {
      Record([
        .text(id), .text(title), .text(proven), .text(listHref), .text(rest),
        .list(scenes.map(\.record)), .flag(!entries.isEmpty), .list(entries.map(\.record)),
        .list(rows.map(\.record)),
      ])
    }
  }

  let flows: [Lane]
  let unvisited: [LinkView]
  let say: Record

  static let shape = Shape(
    "map",
    [
      "flows": .list(Lane.shape), "hasUnvisited": .flag, "unvisited": .list(LinkView.shape),
      "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .list(flows.map(\.record)), .flag(!unvisited.isEmpty), .list(unvisited.map(\.record)),
      .record(say),
    ]
  }
}
