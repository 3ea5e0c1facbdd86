import Templating

/// One choice of a filter.
struct FilterChoice {
  let value, label: String

  static let shape = Shape("choice", ["value": .text, "label": .text])
  var record: Record { Record([.text(value), .text(label)]) }
}

/// Every text that a person reads.
struct WordingView: TemplateView {
  struct Finding {
    let code, severity, style, message, advice: String

    static let shape = Shape(
      "finding",
      ["code": .text, "severity": .text, "style": .text, "message": .text, "advice": .text])
    var record: Record {
      Record([.text(code), .text(severity), .text(style), .text(message), .text(advice)])
    }
  }

  struct Row {
    let key, text, href, kind, kindValue, owner, states, codes, severities, origin, length: String
    let isAssumed: Bool
    /// The page that is called like the owner, where it is the only one beside the first; else empty.
    let ownerHref: String
    /// The page beside the first, where there is but one, and is called by another name.
    let other: LinkView?
    let pagesLabel: String
    /// The pages beside the first, where there are several.
    let pages: [LinkView]
    let findings: [Finding]
    let citations: [String]

    static let shape = Shape(
      "row",
      [
        "key": .text, "text": .text, "href": .text, "kind": .text, "kindValue": .text,
        "owner": .text, "states": .text, "codes": .text, "severities": .text, "origin": .text,
        "length": .text, "isAssumed": .flag, "ownerHref": .text, "other": .record(LinkView.shape),
        "hasPages": .flag,
        "pagesLabel": .text,
        "pages": .list(LinkView.shape), "hasFindings": .flag, "findings": .list(Finding.shape),
        "hasCitations": .flag, "citations": .list(ParagraphView.shape),
      ])
    var record: Record {
      Record([
        .text(key), .text(text), .text(href), .text(kind), .text(kindValue), .text(owner),
        .text(states), .text(codes), .text(severities), .text(origin), .text(length),
        .flag(isAssumed), .text(ownerHref), .record(other?.record), .flag(!pages.isEmpty),
        .text(pagesLabel),
        .list(pages.map(\.record)),
        .flag(!findings.isEmpty), .list(findings.map(\.record)), .flag(!citations.isEmpty),
        ParagraphView.records(citations),
      ])
    }
  }

  let siteTitle, partial: String
  let rows: [Row]
  let kinds, owners, severities, codes: [FilterChoice]
  let hasAssumed: Bool
  let toolWords: [Record]
  let say: Record

  static let shape = Shape(
    "wording",
    [
      "siteTitle": .text, "partial": .text, "hasRows": .flag, "rows": .list(Row.shape),
      "kinds": .list(FilterChoice.shape), "owners": .list(FilterChoice.shape),
      "hasCodes": .flag, "severities": .list(FilterChoice.shape),
      "codes": .list(FilterChoice.shape),
      "hasAssumed": .flag, "toolWords": .list(ToolWords.shape),
      "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(siteTitle), .text(partial), .flag(!rows.isEmpty), .list(rows.map(\.record)),
      .list(kinds.map(\.record)), .list(owners.map(\.record)), .flag(!codes.isEmpty),
      .list(severities.map(\.record)), .list(codes.map(\.record)), .flag(hasAssumed),
      .list(toolWords), .record(say),
    ]
  }
}

/// Every name of an action, and where it leads.
struct TargetsView: TemplateView {
  struct Row {
    let name, kinds: String
    let places: [LinkView]
    let morePlaces: String
    let targets: [LinkView]
    let marks: [String]

    static let shape = Shape(
      "row",
      [
        "name": .text, "kinds": .text, "places": .list(LinkView.shape), "morePlaces": .text,
        "targets": .list(LinkView.shape), "hasMarks": .flag, "marks": .list(ParagraphView.shape),
      ])
    var record: Record {
      Record([
        .text(name), .text(kinds), .list(places.map(\.record)), .text(morePlaces),
        .list(targets.map(\.record)), .flag(!marks.isEmpty), ParagraphView.records(marks),
      ])
    }
  }

  let rows: [Row]
  let isPartial: Bool
  let hasMarks: Bool
  let toolWords: [Record]
  let say: Record

  static let shape = Shape(
    "targets",
    [
      "hasRows": .flag, "rows": .list(Row.shape), "isPartial": .flag, "hasMarks": .flag,
      "toolWords": .list(ToolWords.shape), "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .flag(!rows.isEmpty), .list(rows.map(\.record)), .flag(isPartial), .flag(hasMarks),
      .list(toolWords), .record(say),
    ]
  }
}
