import Templating

/// How far a screen is scaled down, so that it fits a page of paper.
enum PaperSize: String {
  case usual = "fit"
  case tall = "fit-tall"
  case long = "fit-long"
  /// Fits no page at all.
  case endless = "fit-none"

  /// - Parameter height: in CSS pixels, in a column of usual width.
  init(height: Double) {
    self =
      switch height {
      case ..<1_500: .usual
      case ..<2_200: .tall
      case ..<3_200: .long
      default: .endless
      }
  }
}

/// A screen to look at.
struct PaperDrawing {
  let surface, look: String
  let size: PaperSize
  let content: Fragment
}

/// A flow as a manual shows it: each step beside its screen.
struct PaperView: TemplateView {
  struct Way {
    let press: String
    let link: LinkView

    static let shape = Shape("way", ["press": .text, "href": .text, "label": .text])
    var record: Record { Record([.text(press), .text(link.href), .text(link.label)]) }
  }

  struct Card {
    let id, heading: String
    let kind: Kind

    /// What it is of its step; counted are the steps.
    enum Kind: String { case step, part, entry }

    let words: [SceneView.Segment]
    let notes: [String]
    let screenName: String
    let next: Way?
    let others: [Way]
    let drawing: PaperDrawing?
    let outcome: String

    static let shape = Shape(
      "card",
      [
        "id": .text, "heading": .text, "kind": .text, "words": .list(SceneView.Segment.shape),
        "notes": .list(ParagraphView.shape), "screenName": .text, "ways": .list(Way.shape),
        "hasWays": .flag, "hasScreen": .flag, "surface": .text, "look": .text, "size": .text,
        "screen": .fragment, "outcome": .text,
      ])
    var record: Record {
      let ways = [next].compactMap { $0 } + others
      return Record([
        .text(id), .text(heading), .text(kind.rawValue), .list(words.map(\.record)),
        ParagraphView.records(notes), .text(screenName), .list(ways.map(\.record)),
        .flag(!ways.isEmpty), .flag(drawing != nil), .text(drawing?.surface ?? ""),
        .text(drawing?.look ?? ""), .text(drawing?.size.rawValue ?? ""),
        .fragment(drawing?.content ?? Fragment()), .text(outcome),
      ])
    }
  }

  let title: String
  let introduction, notes: [String]
  /// Whether other pages come before it.
  let isLater: Bool
  let cards: [Card]
  let parts: [LinkView]
  let sheetHref: String
  let say: Record

  static let shape = Shape(
    "paper",
    [
      "title": .text, "introduction": .list(ParagraphView.shape),
      "notes": .list(ParagraphView.shape), "isLater": .flag, "cards": .list(Card.shape),
      "hasParts": .flag, "parts": .list(LinkView.shape), "sheetHref": .text,
      "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(title), ParagraphView.records(introduction), ParagraphView.records(notes),
      .flag(isLater), .list(cards.map(\.record)), .flag(!parts.isEmpty),
      .list(parts.map(\.record)), .text(sheetHref), .record(say),
    ]
  }
}

/// The scenes of all flows in small.
struct ContactSheetView: TemplateView {
  struct Card {
    let id, label, title, press, href: String
    let drawing: PaperDrawing?
    let outcome: String

    static let shape = Shape(
      "card",
      [
        "id": .text, "label": .text, "title": .text, "press": .text, "href": .text,
        "hasScreen": .flag, "surface": .text, "look": .text, "size": .text, "screen": .fragment,
        "outcome": .text,
      ])
    var record: Record {
      Record([
        .text(id), .text(label), .text(title), .text(press), .text(href), .flag(drawing != nil),
        .text(drawing?.surface ?? ""), .text(drawing?.look ?? ""),
        .text(drawing?.size.rawValue ?? ""), .fragment(drawing?.content ?? Fragment()),
        .text(outcome),
      ])
    }
  }

  struct Flow {
    let number: Int
    let id, title, paperHref: String
    var cards: [Card]

    static let shape = Shape(
      "flow", ["id": .text, "title": .text, "paperHref": .text, "cards": .list(Card.shape)])
    var record: Record {
      Record([.text(id), .text(title), .text(paperHref), .list(cards.map(\.record))])
    }
  }

  let flows: [Flow]
  let parts: [LinkView]
  let say: Record

  static let shape = Shape(
    "contact-sheet",
    [
      "flows": .list(Flow.shape), "hasParts": .flag, "parts": .list(LinkView.shape),
      "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .list(flows.map(\.record)), .flag(!parts.isEmpty), .list(parts.map(\.record)), .record(say),
    ]
  }
}
