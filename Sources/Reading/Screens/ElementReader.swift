import Findings
import Storyboards

/// Reads the items of a screen: one item is one element, its first key says what it is.
struct ElementReader {
  /// The states that the screen has; an item may name no others.
  let states: [Words]
  let isAssumed: Bool
  /// What a text without a key is here: a text, or the label of a control.
  let bare: Control.Kind?
  var findings: [Finding] = []
  /// Whether a table that is being read has cells that reach down into other rows.
  var hasDeepCells = false

  init(states: [Words], isAssumed: Bool, bare: Control.Kind? = nil) {
    self.states = states
    self.isAssumed = isAssumed
    self.bare = bare
  }

  mutating func read(_ nodes: [YAMLNode]) -> [Element] { nodes.compactMap { element($0) } }

  mutating func element(_ node: YAMLNode) -> Element? {
    if let words = node.words {
      let words = words.assumed(isAssumed)
      return Element(
        bare.map { .control(Control($0, label: words)) } ?? .line(TextBlock(.text, words)))
    }
    guard var item = Item(node, states: states, isAssumed: isAssumed) else {
      findings.append(
        ScreenFindings.wrongKind(node, wanted: Phrase(ja: "「種類: 文言」の形", en: "kind: words")))
      return nil
    }
    let content = content(&item)
    item.record.finish()
    findings += item.record.findings
    return content.map { Element($0, states: item.states, remark: item.remark) }
  }

  private mutating func content(_ item: inout Item) -> Element.Content? {
    guard let shape = ElementShape(item.kind) else {
      if item.kind == "label", let bare { return control(&item, bare).map { .control($0) } }
      findings.append(ScreenFindings.unknownKind(item.key, known: ElementShape.names))
      // What else the item says cannot be judged without knowing what it is.
      item.record.forgiveAll()
      return nil
    }
    if shape.needsLabel, item.label == nil { item.sayMissingLabel() }
    switch shape {
    case .line(let kind): return line(kind, &item).map { .line($0) }
    case .stages: return .stages(stages(&item))
    case .container(let kind): return container(kind, &item).map { .container($0) }
    case .group(let kind): return .group(group(kind, &item))
    case .control(let kind): return control(&item, kind).map { .control($0) }
    case .field: return field(&item).map { .field($0) }
    case .choice(let kind): return choice(kind, &item).map { .choice($0) }
    case .table(let kind): return .table(table(kind, &item))
    case .image: return picture(&item).map { .picture($0) }
    }
  }

  private mutating func line(_ kind: TextBlock.Kind, _ item: inout Item) -> TextBlock? {
    var style = TextBlock.Style.info
    var percent: UInt8 = 0
    switch kind {
    case .banner, .toast, .tag: style = item.record.choice("style", TextBlock.Style.self) ?? .info
    case .progress: percent = UInt8(item.record.number("value", in: 0...100) ?? 0)
    default: break
    }
    return item.label.map { TextBlock(kind, $0, style: style, percent: percent) }
  }

  private mutating func stages(_ item: inout Item) -> Stages {
    let items = item.names("steps")
    var current: Int?
    if let name = item.record.words("current") {
      current = items.firstIndex { $0.text == name.text }
      if current == nil {
        findings.append(ScreenFindings.unknownValue("current", name, known: items.map(\.text)))
      }
    }
    return Stages(items, current: current)
  }

  private mutating func container(_ kind: Container.Kind, _ item: inout Item) -> Container? {
    let isOpen =
      switch kind {
      case .details, .help, .branch: item.record.flag("open")
      default: false
      }
    let nodes = item.record.nodes("content")
    let elements = nested(item, bare: kind == .branch ? bare : nil) { $0.read(nodes) }
    return item.label.map { Container(kind, $0, elements, isOpen: isOpen) }
  }

  /// Reads what stands inside an item; what is assumed of the item is assumed of it, too.
  mutating func nested<Value>(
    _ item: Item, bare: Control.Kind? = nil, _ read: (inout ElementReader) -> Value
  ) -> Value {
    var reader = ElementReader(states: states, isAssumed: item.isAssumed, bare: bare)
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
