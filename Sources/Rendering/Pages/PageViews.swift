import Findings
import Storyboards
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
  let sheets: [String]
  let scripts: [String]
  let band: String
  let pageClass: String
  let previous: String
  let next: String
  let trail: [LinkView]
  let here: String
  /// The same page in other languages.
  let editions: [EditionView]
  let content: Fragment
  let say: Record

  /// Whether other sites show it in a frame: then nothing stands around its content but the band.
  var isFramed = false
  /// What the page says to search engines.
  var robots = SitePlan.hidden
  /// Absolute addresses: of the page itself, and of the file that tells how to embed it; empty
  /// where nobody has said where the site will stand, or the page is not embedded.
  var canonical = ""
  var oEmbed = ""

  private static let script = Shape("script", ["path": .text])
  private static let sheet = Shape("sheet", ["path": .text, "media": .text])
  static let shape = Shape(
    "page",
    [
      "lang": .text, "isFromRight": .flag, "title": .text, "root": .text, "sheets": .list(sheet),
      "scripts": .list(script),
      "generator": .text, "band": .text,
      "robots": .text, "canonical": .text, "oEmbed": .text,
      "pageClass": .text, "isFramed": .flag, "previous": .text, "next": .text,
      "trail": .list(LinkView.shape),
      "here": .text, "hasEditions": .flag, "editions": .list(EditionView.shape),
      "content": .fragment, "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(language), .flag(LanguageNames.isFromRight(language)), .text(title), .text(root),
      .list(sheets.map(Self.record(ofSheet:))),
      .list(scripts.map { Record([.text($0)]) }),
      .text(BuiltInTemplates.generator), .text(band),
      .text(robots), .text(canonical), .text(oEmbed),
      .text(pageClass), .flag(isFramed), .text(previous), .text(next), .list(trail.map(\.record)),
      .text(here),
      .flag(!editions.isEmpty), .list(editions.map(\.record)), .fragment(content), .record(say),
    ]
  }

  private static func record(ofSheet path: String) -> Record {
    let media = path == SitePlan.darkSheet ? "screen and (prefers-color-scheme: dark)" : ""
    return Record([.text(path), .text(media)])
  }
}

/// The way to the same page in another language, in that language.
struct EditionView {
  let href: String
  let language: Language

  static let shape = Shape("edition", ["href": .text, "lang": .text, "name": .text])
  var record: Record {
    Record([.text(href), .text(language.rawValue), .text(LanguageNames.name(of: language))])
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
  let screensLabel, mapHref, sheetHref, reviewHref, wordingHref: String
  let say: Record

  static let shape = Shape(
    "index",
    [
      "title": .text, "introduction": .list(ParagraphView.shape), "flows": .list(Flow.shape),
      "systems": .list(System.shape), "screensLabel": .text, "mapHref": .text,
      "sheetHref": .text, "reviewHref": .text, "wordingHref": .text,
      "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(title), ParagraphView.records(introduction), .list(flows.map(\.record)),
      .list(systems.map(\.record)), .text(screensLabel), .text(mapHref), .text(sheetHref),
      .text(reviewHref),
      .text(wordingHref), .record(say),
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
  let startHref, paperHref, wordingHref: String
  let entries: [LinkView]
  let steps: [Step]
  /// The cards that other sites may begin with.
  let embeds: [LinkView]
  let snippet: String
  let say: Record

  static let shape = Shape(
    "flow",
    [
      "title": .text, "introduction": .list(ParagraphView.shape),
      "notes": .list(ParagraphView.shape), "startHref": .text, "paperHref": .text,
      "wordingHref": .text,
      "hasEntries": .flag,
      "entries": .list(LinkView.shape), "steps": .list(Step.shape),
      "embeds": .list(LinkView.shape), "snippet": .text, "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(title), ParagraphView.records(introduction), ParagraphView.records(notes),
      .text(startHref), .text(paperHref), .text(wordingHref), .flag(!entries.isEmpty),
      .list(entries.map(\.record)), .list(steps.map(\.record)),
      .list(embeds.map(\.record)), .text(snippet), .record(say),
    ]
  }
}
