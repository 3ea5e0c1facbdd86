import Templating

/// A link with the text that it shows.
struct LinkView {
  let label: String
  let href: String
  var title = ""
  var isCurrent = false

  static let shape = Shape(
    "link", ["label": .text, "href": .text, "title": .text, "name": .text, "isCurrent": .flag])
  var record: Record {
    Record([.text(label), .text(href), .text(title), .text(label), .flag(isCurrent)])
  }
}

/// The document around every page's content.
struct DocumentView: TemplateView {
  let language: String
  let title: String
  let root: String
  let band: String
  let pageClass: String
  let previous: String
  let next: String
  let trail: [LinkView]
  let here: String
  let content: Fragment
  let say: Record

  static let shape = Shape(
    "page",
    [
      "lang": .text, "title": .text, "root": .text, "generator": .text, "band": .text,
      "pageClass": .text, "previous": .text, "next": .text, "trail": .list(LinkView.shape),
      "here": .text, "content": .fragment, "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(language), .text(title), .text(root), .text(BuiltInTemplates.generator), .text(band),
      .text(pageClass), .text(previous), .text(next), .list(trail.map(\.record)), .text(here),
      .fragment(content), .record(say),
    ]
  }
}

/// One paragraph of an introduction or a note.
enum ParagraphView {
  static let shape = Shape("paragraph", ["text": .text])
  static func records(_ texts: [String]) -> Value { .list(texts.map { Record([.text($0)]) }) }
}

/// The site's first page.
struct IndexView: TemplateView {
  struct Flow {
    let id, title, startHref, overviewHref, facts: String
    let introduction: [String]
    let entries: [LinkView]

    static let shape = Shape(
      "flow",
      [
        "id": .text, "title": .text, "startHref": .text, "overviewHref": .text, "facts": .text,
        "introduction": .list(ParagraphView.shape), "entries": .list(LinkView.shape),
      ])
    var record: Record {
      Record([
        .text(id), .text(title), .text(startHref), .text(overviewHref), .text(facts),
        ParagraphView.records(introduction), .list(entries.map(\.record)),
      ])
    }
  }

  struct System {
    let name: String
    let screens: [LinkView]

    static let shape = Shape("system", ["name": .text, "screens": .list(LinkView.shape)])
    var record: Record { Record([.text(name), .list(screens.map(\.record))]) }
  }

  let title: String
  let introduction: [String]
  let flows: [Flow]
  let systems: [System]
  let screensLabel, mapHref, reviewHref: String
  let say: Record

  static let shape = Shape(
    "index",
    [
      "title": .text, "introduction": .list(ParagraphView.shape), "flows": .list(Flow.shape),
      "systems": .list(System.shape), "screensLabel": .text, "mapHref": .text,
      "reviewHref": .text, "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(title), ParagraphView.records(introduction), .list(flows.map(\.record)),
      .list(systems.map(\.record)), .text(screensLabel), .text(mapHref), .text(reviewHref),
      .record(say),
    ]
  }
}

/// A flow's list of steps.
struct FlowView: TemplateView {
  struct Step {
    let label, text: String
    let notes: [String]
    let scenes: [LinkView]

    static let shape = Shape(
      "step",
      [
        "label": .text, "text": .text, "notes": .list(ParagraphView.shape),
        "scenes": .list(LinkView.shape),
      ])
    var record: Record {
      Record([
        .text(label), .text(text), ParagraphView.records(notes), .list(scenes.map(\.record)),
      ])
    }
  }

  let title: String
  let introduction: [String]
  let notes: [String]
  let startHref: String
  let entries: [LinkView]
  let steps: [Step]
  let say: Record

  static let shape = Shape(
    "flow",
    [
      "title": .text, "introduction": .list(ParagraphView.shape),
      "notes": .list(ParagraphView.shape), "startHref": .text, "hasEntries": .flag,
      "entries": .list(LinkView.shape), "steps": .list(Step.shape),
      "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(title), ParagraphView.records(introduction), ParagraphView.records(notes),
      .text(startHref), .flag(!entries.isEmpty), .list(entries.map(\.record)),
      .list(steps.map(\.record)), .record(say),
    ]
  }
}

/// One card of the story: the guide, and the screen that it plays on.
struct SceneView: TemplateView {
  struct Segment {
    let text: String
    let isTarget: Bool

    static let shape = Shape("segment", ["text": .text, "isTarget": .flag])
    var record: Record { Record([.text(text), .flag(isTarget)]) }
  }

  let flowTitle, position, label: String
  let words: [Segment]
  let notes: [String]
  let isLast, hasHotspot: Bool
  let previousHref, plainNextHref, restartHref, flowHref, roamHref: String
  let steps: [LinkView]
  let screen: Fragment
  let outcomeTitle, outcome: String
  let say: Record

  static let shape = Shape(
    "scene",
    [
      "flowTitle": .text, "position": .text, "label": .text, "words": .list(Segment.shape),
      "notes": .list(ParagraphView.shape), "isLast": .flag, "hasHotspot": .flag,
      "previousHref": .text, "plainNextHref": .text, "restartHref": .text, "flowHref": .text,
      "roamHref": .text, "steps": .list(LinkView.shape), "hasScreen": .flag,
      "screen": .fragment, "outcomeTitle": .text, "outcome": .text,
      "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(flowTitle), .text(position), .text(label), .list(words.map(\.record)),
      ParagraphView.records(notes), .flag(isLast), .flag(hasHotspot), .text(previousHref),
      .text(plainNextHref), .text(restartHref), .text(flowHref), .text(roamHref),
      .list(steps.map(\.record)), .flag(!screen.isEmpty), .fragment(screen),
      .text(outcomeTitle), .text(outcome), .record(say),
    ]
  }
}

/// A screen to roam from freely.
struct RoamView: TemplateView {
  let heading, system, note: String
  let states, ways, uses: [LinkView]
  let hasAssumed: Bool
  let screen: Fragment
  let say: Record

  static let shape = Shape(
    "roam",
    [
      "heading": .text, "system": .text, "note": .text, "hasStates": .flag,
      "states": .list(LinkView.shape), "hasWays": .flag, "ways": .list(LinkView.shape),
      "hasUses": .flag, "uses": .list(LinkView.shape), "hasAssumed": .flag,
      "screen": .fragment, "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(heading), .text(system), .text(note), .flag(!states.isEmpty),
      .list(states.map(\.record)), .flag(!ways.isEmpty), .list(ways.map(\.record)),
      .flag(!uses.isEmpty), .list(uses.map(\.record)), .flag(hasAssumed), .fragment(screen),
      .record(say),
    ]
  }
}

/// All flows as lanes of scenes.
struct MapView: TemplateView {
  struct Scene {
    let label, title, href, press: String

    static let shape = Shape(
      "scene", ["label": .text, "title": .text, "href": .text, "press": .text])
    var record: Record { Record([.text(label), .text(title), .text(href), .text(press)]) }
  }

  struct Flow {
    let id, title: String
    let scenes: [Scene]
    let entries: [LinkView]

    static let shape = Shape(
      "lane",
      [
        "id": .text, "title": .text, "scenes": .list(Scene.shape), "hasEntries": .flag,
        "entries": .list(LinkView.shape),
      ])
    var record: Record {
      Record([
        .text(id), .text(title), .list(scenes.map(\.record)), .flag(!entries.isEmpty),
        .list(entries.map(\.record)),
      ])
    }
  }

  let flows: [Flow]
  let unvisited: [LinkView]
  let say: Record

  static let shape = Shape(
    "map",
    [
      "flows": .list(Flow.shape), "hasUnvisited": .flag, "unvisited": .list(LinkView.shape),
      "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .list(flows.map(\.record)), .flag(!unvisited.isEmpty), .list(unvisited.map(\.record)),
      .record(say),
    ]
  }
}

/// What is assumed, and how each sentence was read.
struct ReviewView: TemplateView {
  struct Assumed {
    let screen, href, text, place: String

    static let shape = Shape(
      "assumed", ["screen": .text, "href": .text, "text": .text, "place": .text])
    var record: Record { Record([.text(screen), .text(href), .text(text), .text(place)]) }
  }

  struct Sentence {
    let label, text, reading, place: String

    static let shape = Shape(
      "sentence", ["label": .text, "text": .text, "reading": .text, "place": .text])
    var record: Record { Record([.text(label), .text(text), .text(reading), .text(place)]) }
  }

  struct Flow {
    let id, title: String
    let sentences: [Sentence]

    static let shape = Shape(
      "read", ["id": .text, "title": .text, "sentences": .list(Sentence.shape)])
    var record: Record { Record([.text(id), .text(title), .list(sentences.map(\.record))]) }
  }

  let assumed: [Assumed]
  let flows: [Flow]
  let say: Record

  static let shape = Shape(
    "review",
    [
      "hasAssumed": .flag, "assumed": .list(Assumed.shape), "flows": .list(Flow.shape),
      "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .flag(!assumed.isEmpty), .list(assumed.map(\.record)), .list(flows.map(\.record)),
      .record(say),
    ]
  }
}
