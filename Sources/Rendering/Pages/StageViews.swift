import Storyboards
import Templating

/// One card of the story: the guide, and the screen that it plays on.
struct SceneView: TemplateView {
  struct Segment {
    let text: String
    let isTarget: Bool

    static let shape = Shape("segment", ["text": .text, "isTarget": .flag])
    var record: Record { Record([.text(text), .flag(isTarget)]) }
  }

  /// Before the card's ids.
  let prefix: String
  let flowTitle, position, label: String
  let words: [Segment]
  let notes: [String]
  let isLast, hasHotspot, hasHints: Bool
  let previousHref, plainNextHref, restartHref, flowHref, roamHref: String
  let steps: [LinkView]
  /// Where the step's words send some readers.
  let references: [LinkView]
  /// Other ways into the flow.
  let entries: [LinkView]
  /// Whether the screen shows texts that nobody has written yet.
  let hasAssumed: Bool
  let wordingHref: String
  let selfHref: String
  let screen: Fragment
  let outcomeTitle, outcome: String
  let say: Record

  /// Whether anything but the screen's own control leads on.
  private var hasMoves: Bool {
    isLast || !previousHref.isEmpty || !plainNextHref.isEmpty || !references.isEmpty
  }

  static let shape = Shape(
    "scene",
    [
      "prefix": .text, "flowTitle": .text, "position": .text, "label": .text,
      "words": .list(Segment.shape),
      "notes": .list(ParagraphView.shape), "isLast": .flag, "hasHotspot": .flag, "hasHints": .flag,
      "hasMoves": .flag, "previousHref": .text, "plainNextHref": .text, "restartHref": .text,
      "flowHref": .text,
      "roamHref": .text, "steps": .list(LinkView.shape),
      "references": .list(LinkView.shape), "hasEntries": .flag, "entries": .list(LinkView.shape),
      "hasAssumed": .flag, "wordingHref": .text, "selfHref": .text, "hasScreen": .flag,
      "screen": .fragment, "outcomeTitle": .text, "outcome": .text,
      "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(prefix), .text(flowTitle), .text(position), .text(label), .list(words.map(\.record)),
      ParagraphView.records(notes), .flag(isLast), .flag(hasHotspot), .flag(hasHints),
      .flag(hasMoves), .text(previousHref),
      .text(plainNextHref), .text(restartHref), .text(flowHref), .text(roamHref),
      .list(steps.map(\.record)), .list(references.map(\.record)),
      .flag(!entries.isEmpty), .list(entries.map(\.record)), .flag(hasAssumed), .text(wordingHref),
      .text(selfHref),
      .flag(!screen.isEmpty),
      .fragment(screen), .text(outcomeTitle), .text(outcome), .record(say),
    ]
  }
}

/// The states of a screen side by side.
struct StatesView: TemplateView {
  let heading, surface, look: String
  let states: [(link: LinkView, screen: Fragment)]
  let say: Record

  private static let state = Shape(
    "state",
    [
      "id": .text, "name": .text, "href": .text, "surface": .text, "look": .text,
      "screen": .fragment,
    ])
  static let shape = Shape(
    "states",
    ["heading": .text, "states": .list(state), "say": .record(InterfaceWords.shape)])
  var values: [Value] {
    let states = states.enumerated().map { number, state in
      Record([
        .text(CardPromise.id(ofState: number)), .text(state.link.label), .text(state.link.href),
        .text(surface), .text(look),
        .fragment(state.screen),
      ])
    }
    return [.text(heading), .list(states), .record(say)]
  }
}

/// A screen to roam from freely.
struct RoamView: TemplateView {
  let heading, system, note: String
  let states, ways, uses: [LinkView]
  let hasAssumed: Bool
  let wordingHref: String
  let sheetHref: String
  let screen: Fragment
  let say: Record

  static let shape = Shape(
    "roam",
    [
      "heading": .text, "system": .text, "note": .text, "hasStates": .flag,
      "states": .list(LinkView.shape), "hasWays": .flag, "ways": .list(LinkView.shape),
      "hasUses": .flag, "uses": .list(LinkView.shape), "hasAssumed": .flag, "wordingHref": .text,
      "sheetHref": .text,
      "screen": .fragment, "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(heading), .text(system), .text(note), .flag(!states.isEmpty),
      .list(states.map(\.record)), .flag(!ways.isEmpty), .list(ways.map(\.record)),
      .flag(!uses.isEmpty), .list(uses.map(\.record)), .flag(hasAssumed), .text(wordingHref),
      .text(sheetHref),
      .fragment(screen), .record(say),
    ]
  }
}
