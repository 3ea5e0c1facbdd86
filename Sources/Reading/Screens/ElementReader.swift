import Findings
import Storyboards

/// Reads the items of a screen: one item is one element, its first key says what it is.
struct ElementReader {
  /// The states that the screen has; an item may name no others.
  let states: [Words]
  let isAssumed: Bool
  var findings: [Finding] = []

  init(states: [Words], isAssumed: Bool) {
    self.states = states
    self.isAssumed = isAssumed
  }

  static let kinds = [
    "heading", "text", "note", "list", "section", "button", "buttons", "link", "links", "menu",
    "field", "textarea", "checkbox", "radio", "select", "table", "banner",
  ]

  /// Those whose value is their label, and which are nothing without it.
  private static let labelled = Set(kinds).subtracting([
    "list", "buttons", "links", "menu", "table",
  ])

  mutating func read(_ nodes: [YAMLNode]) -> [Element] { nodes.compactMap { element($0) } }

  private mutating func element(_ node: YAMLNode) -> Element? {
    if let words = node.words { return Element(.text(words.assumed(isAssumed))) }
    guard var item = Item(node, self) else {
      findings.append(
        ScreenFindings.wrongKind(node, wanted: Phrase(ja: "「種類: 文言」の形", en: "kind: words")))
      return nil
    }
    if Self.labelled.contains(item.kind), item.label == nil { item.sayMissingLabel() }
    let content = content(&item)
    item.record.finish()
    findings += item.record.findings
    return content.map { Element($0, states: item.states) }
  }

  private mutating func content(_ item: inout Item) -> Element.Content? {
    switch item.kind {
    case "heading": return item.label.map { .heading($0) }
    case "text": return item.label.map { .text($0) }
    case "note": return item.label.map { .note($0) }
    case "banner":
      return item.label.map {
        .banner($0, item.record.choice("style", Element.BannerStyle.self) ?? .info)
      }
    case "list": return .list(item.record.list("list").map { $0.assumed(item.isAssumed) })
    case "section":
      let content = nested(item) { $0.read(item.record.nodes("content")) }
      return item.label.map { .section($0, content) }
    case "button": return control(&item, .button).map { .control($0) }
    case "link": return control(&item, .link).map { .control($0) }
    case "buttons", "links", "menu":
      guard let kind = Element.GroupKind(rawValue: item.kind) else { return nil }
      let single: Control.Kind = kind == .buttons ? .button : .link
      let nodes = item.record.nodes(item.kind)
      return .group(kind, nested(item) { $0.group(nodes, as: single) })
    case "field", "textarea": return field(&item).map { .field($0) }
    case "checkbox", "radio", "select": return choice(&item).map { .choice($0) }
    case "table": return .table(table(&item))
    default:
      findings.append(ScreenFindings.unknownKind(item.key, known: Self.kinds))
      // What else the item says cannot be judged without knowing what it is.
      item.record.forgiveAll()
      return nil
    }
  }

  private mutating func control(_ item: inout Item, _ kind: Control.Kind) -> Control? {
    let style = item.record.choice("style", Control.Style.self)
    let isDisabled = item.record.flag("disabled")
    let goes = item.record.words("goes")
    return item.label.map {
      Control(kind, label: $0, style: style ?? .secondary, isDisabled: isDisabled, goes: goes)
    }
  }

  /// Controls that may be written as a bare text.
  mutating func controls(_ nodes: [YAMLNode], as kind: Control.Kind) -> [Control] {
    group(nodes, as: kind).compactMap {
      if case .control(let control) = $0.content { control } else { nil }
    }
  }

  private mutating func group(_ nodes: [YAMLNode], as kind: Control.Kind) -> [Element] {
    nodes.compactMap { node in
      if let words = node.words {
        return Element(.control(Control(kind, label: words.assumed(isAssumed))))
      }
      guard case .mapping(let entries) = node.value, entries.first?.key.text == "label" else {
        return element(node)
      }
      guard var item = Item(node, self) else { return nil }
      let control = control(&item, kind)
      item.record.finish()
      findings += item.record.findings
      return control.map { Element(.control($0), states: item.states) }
    }
  }

  private mutating func field(_ item: inout Item) -> Field? {
    let kind =
      item.kind == "textarea"
      ? Field.Kind.textarea : item.record.choice("type", Field.Kind.self) ?? .text
    let isRequired = item.record.flag("required")
    let hint = item.record.words("hint")?.assumed(item.isAssumed)
    let example = item.record.words("example")
    var errors: [Field.Error] = []
    if let node = item.record.node("errors"), case .mapping(let entries) = node.value {
      for entry in entries {
        checkState(entry.key)
        if let sentence = entry.value.words {
          errors.append(.init(state: entry.key, sentence: sentence.assumed(item.isAssumed)))
        }
      }
    }
    return item.label.map {
      Field(kind, label: $0, isRequired: isRequired, hint: hint, example: example, errors: errors)
    }
  }

  private mutating func choice(_ item: inout Item) -> Choice? {
    guard let kind = Choice.Kind(rawValue: item.kind) else { return nil }
    let options = item.record.names("options").map { $0.assumed(item.isAssumed) }
    return item.label.map { Choice(kind, label: $0, options: options) }
  }

  private mutating func table(_ item: inout Item) -> Table {
    guard let node = item.record.node("table") else { return Table(columns: [], rows: []) }
    let outcome = Record.read(node, as: Phrase(ja: "表", en: "a table"))
    findings += outcome.findings
    guard var record = outcome.value else { return Table(columns: [], rows: []) }
    let columns = record.list("columns").map { $0.assumed(item.isAssumed) }
    let rows = record.nodes("rows").map { row(in: $0, columns: columns.count, item) }
    let empty = record.words("empty")?.assumed(item.isAssumed)
    record.finish()
    findings += record.findings
    return Table(columns: columns, rows: rows, empty: empty)
  }

  private mutating func row(in node: YAMLNode, columns: Int, _ item: Item) -> [Table.Cell] {
    guard case .sequence(let cells) = node.value else {
      findings.append(
        ScreenFindings.wrongKind(
          node, key: "rows", wanted: Phrase(ja: "[セル, セル]", en: "[cell, cell]")))
      return []
    }
    if columns > 0, cells.count != columns {
      findings.append(ScreenFindings.rowLength(node.place, cells: cells.count, columns: columns))
    }
    return cells.compactMap { cell in
      if let words = cell.words { return .text(words.assumed(item.isAssumed)) }
      let elements = nested(item) { $0.read([cell]) }
      if case .control(let control)? = elements.first?.content { return .control(control) }
      return nil
    }
  }

  /// Reads what stands inside an item; what is assumed of the item is assumed of it, too.
  private mutating func nested<Value>(
    _ item: Item, _ read: (inout ElementReader) -> Value
  ) -> Value {
    var reader = ElementReader(states: states, isAssumed: item.isAssumed)
    let value = read(&reader)
    findings += reader.findings
    return value
  }

  mutating func checkState(_ state: Words) {
    if !states.contains(where: { $0.text == state.text }) {
      findings.append(ScreenFindings.unknownState(state, known: states.map(\.text)))
    }
  }
}

/// One item with what every item may have.
private struct Item {
  var record: Record
  let key: Words
  var kind: String { key.text }
  /// The value of the first key, where that is a text.
  let label: Words?
  let states: [Words]
  let isAssumed: Bool
  private let firstValue: YAMLNode

  init?(_ node: YAMLNode, _ reader: borrowing ElementReader) {
    guard var record = Record.read(node, as: Phrase(ja: "画面の要素", en: "an item")).value,
      let first = record.first
    else { return nil }
    key = first.key
    isAssumed = record.flag("assumed") || reader.isAssumed
    states = record.list("state")
    _ = record.words("source")
    let isText = first.value.words != nil
    label = isText ? record.words(first.key.text)?.assumed(isAssumed) : nil
    if !isText { _ = record.node(first.key.text) }
    for state in states where !reader.states.contains(where: { $0.text == state.text }) {
      record.findings.append(
        ScreenFindings.unknownState(state, known: reader.states.map(\.text)))
    }
    self.record = record
    firstValue = first.value
  }

  /// An element without words would be dropped: that is said.
  mutating func sayMissingLabel() {
    record.findings.append(
      firstValue.words == nil
        ? ScreenFindings.wrongKind(firstValue, key: kind, wanted: Phrase(ja: "文字列", en: "a text"))
        : ScreenFindings.missingWords(kind, at: key.place))
  }
}
