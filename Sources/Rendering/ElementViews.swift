import Templating

/// A text with whether it is assumed, as a class of its own (" assumed" or nothing).
struct TextView: TemplateView {
  let text: String
  let isAssumed: Bool

  static let shape = Shape("text", ["text": .text, "assumed": .text])
  var values: [Value] { [.text(text), .text(isAssumed ? " assumed" : "")] }
}

struct HeadingView: TemplateView {
  let text: String
  let isAssumed: Bool
  let level: Int

  static let shape = Shape("heading", ["text": .text, "assumed": .text, "level3": .flag])
  var values: [Value] {
    [.text(text), .text(isAssumed ? " assumed" : ""), .flag(level == 3)]
  }
}

struct BannerView: TemplateView {
  let text: String
  let isAssumed: Bool
  let style: String

  static let shape = Shape("banner", ["text": .text, "assumed": .text, "style": .text])
  var values: [Value] { [.text(text), .text(isAssumed ? " assumed" : ""), .text(style)] }
}

struct ListView: TemplateView {
  let items: [TextView]

  static let shape = Shape("list", ["items": .list(TextView.shape)])
  var values: [Value] { [.list(items.map(\.record))] }
}

struct SectionView: TemplateView {
  let title: String
  let isAssumed: Bool
  let id: String
  let level: Int
  let content: Fragment

  static let shape = Shape(
    "section",
    ["title": .text, "assumed": .text, "id": .text, "level3": .flag, "content": .fragment])
  var values: [Value] {
    [
      .text(title), .text(isAssumed ? " assumed" : ""), .text(id), .flag(level == 3),
      .fragment(content),
    ]
  }
}

/// A button or a link: the step's hotspot, a live way on, or a control that is not part of it.
struct ControlView: TemplateView {
  let label: String
  let isAssumed: Bool
  let style: String
  let isHotspot: Bool
  /// nil for a control that leads nowhere here.
  let target: String?
  let isDisabled: Bool
  let say: Record

  static let shape = Shape(
    "control",
    [
      "label": .text, "assumed": .text, "style": .text, "isHotspot": .flag, "isLive": .flag,
      "target": .text, "isDisabled": .flag, "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .text(label), .text(isAssumed ? " assumed" : ""), .text(style), .flag(isHotspot),
      .flag(target != nil), .text(target ?? ""), .flag(isDisabled), .record(say),
    ]
  }
}

/// Rendered controls side by side.
struct GroupView: TemplateView {
  let kind: String
  let items: [Fragment]

  private static let item = Shape("member", ["content": .fragment])
  static let shape = Shape("group", ["kind": .text, "items": .list(item)])
  var values: [Value] { [.text(kind), .list(items.map { Record([.fragment($0)]) })] }
}

struct FieldView: TemplateView {
  let id: String
  let label: String
  let isAssumed: Bool
  let type: String
  let isRequired: Bool
  let isAsked: Bool
  let hint: String
  let example: String
  let error: String
  let say: Record

  static let shape = Shape(
    "field",
    [
      "id": .text, "label": .text, "assumed": .text, "type": .text, "isArea": .flag,
      "isRequired": .flag, "isAsked": .flag, "hint": .text, "example": .text, "error": .text,
      "described": .text, "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    let described = [hint.isEmpty ? nil : "\(id)-hint", error.isEmpty ? nil : "\(id)-error"]
    return [
      .text(id), .text(label), .text(isAssumed ? " assumed" : ""), .text(type),
      .flag(type == "textarea"), .flag(isRequired), .flag(isAsked), .text(hint), .text(example),
      .text(error), .text(described.compactMap { $0 }.joined(separator: " ")), .record(say),
    ]
  }
}

struct ChoiceView: TemplateView {
  let id: String
  let label: String
  let isAssumed: Bool
  let isAsked: Bool
  let options: [String]
  let say: Record

  private static let option = Shape("option", ["id": .text, "label": .text])
  static let shape = Shape(
    "choice",
    [
      "id": .text, "group": .text, "label": .text, "assumed": .text, "isAsked": .flag,
      "options": .list(option), "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    let options = options.enumerated().map { Record([.text("\(id)-\($0 + 1)"), .text($1)]) }
    return [
      .text(id), .text(id), .text(label), .text(isAssumed ? " assumed" : ""), .flag(isAsked),
      .list(options), .record(say),
    ]
  }
}

struct TableView: TemplateView {
  let columns: [TextView]
  let rows: [[Cell]]
  let empty: String
  let say: Record

  struct Cell {
    var text = ""
    var isAssumed = false
    var content = Fragment()
    let isHeader: Bool

    static let shape = Shape(
      "cell", ["text": .text, "assumed": .text, "content": .fragment, "isHeader": .flag])
    var record: Record {
      Record([
        .text(text), .text(isAssumed ? " assumed" : ""), .fragment(content), .flag(isHeader),
      ])
    }
  }

  private static let row = Shape("row", ["cells": .list(Cell.shape)])
  static let shape = Shape(
    "table",
    [
      "hasColumns": .flag, "columns": .list(TextView.shape), "rows": .list(row), "empty": .text,
      "say": .record(InterfaceWords.shape),
    ])
  var values: [Value] {
    [
      .flag(!columns.isEmpty), .list(columns.map(\.record)),
      .list(rows.map { Record([.list($0.map(\.record))]) }), .text(rows.isEmpty ? empty : ""),
      .record(say),
    ]
  }
}
