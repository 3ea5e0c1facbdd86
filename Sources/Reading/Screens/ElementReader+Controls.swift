import Findings
import Storyboards

/// Buttons, links and tabs, alone and in groups, and the places to press on a picture.
extension ElementReader {
  mutating func control(_ item: inout Item, _ kind: Control.Kind) -> Control? {
    let style = item.record.choice("style", Control.Style.self)
    var traits: Control.Traits = []
    if item.record.flag("disabled") { traits.insert(.disabled) }
    if item.record.flag("current") { traits.insert(.current) }
    if item.record.flag("new-window") { traits.insert(.newWindow) }
    if item.record.flag("download") { traits.insert(.download) }
    if item.record.flag("icon-only") { traits.insert(.iconOnly) }
    let icon = item.record.choice("icon", Control.Icon.self)
    let goes = item.record.words("goes")
    let aliases = item.record.list("aliases")
    if traits.contains(.iconOnly), icon == nil {
      findings.append(ScreenFindings.missingIcon(item.key))
      traits.remove(.iconOnly)
    }
    return item.label.map {
      Control(
        kind, label: $0, style: style ?? .secondary, traits: traits, icon: icon, goes: goes,
        aliases: aliases)
    }
  }

  /// Controls that may be written as a bare text.
  mutating func controls(_ nodes: [YAMLNode], as kind: Control.Kind) -> [Control] {
    var reader = ElementReader(states: states, isAssumed: isAssumed, bare: kind)
    let elements = reader.read(nodes)
    findings += reader.findings
    return elements.compactMap {
      if case .control(let control) = $0.content { control } else { nil }
    }
  }

  mutating func group(_ kind: Group.Kind, _ item: inout Item) -> Group {
    let nodes = item.record.nodes(kind.rawValue)
    let caption = kind == .pagination ? item.words("count") : nil
    var elements =
      kind == .tabs
      ? tabs(nodes, item)
      : nested(item, bare: kind.bareControl) { $0.read(nodes) }
    if kind.hasCurrent, let current = item.record.words("current") {
      setCurrent(current, of: &elements)
    }
    return Group(kind, elements, caption: caption)
  }

  /// The tabs, then what each of them shows.
  private mutating func tabs(_ nodes: [YAMLNode], _ item: Item) -> [Element] {
    nested(item, bare: .tab) { reader in
      var panels: [Element] = []
      let tabs = nodes.compactMap { node -> Element? in
        guard node.words == nil else { return reader.element(node) }
        guard
          var tab = Item(node, states: reader.states, isAssumed: reader.isAssumed),
          tab.kind == "tab" || tab.kind == "label"
        else { return reader.element(node) }
        let control = reader.control(&tab, .tab)
        let inner = tab.record.nodes("content")
        let content = reader.nested(tab) { $0.read(inner) }
        tab.record.finish()
        reader.findings += tab.record.findings
        guard let control else { return nil }
        if !inner.isEmpty {
          let panel = Container(.panel, control.label, content)
          panels.append(Element(.container(panel), states: tab.states))
        }
        return Element(.control(control), states: tab.states, remark: tab.remark)
      }
      return tabs + panels
    }
  }

  private mutating func setCurrent(_ current: Words, of elements: inout [Element]) {
    var isFound = false
    var known: [String] = []
    func mark(_ element: inout Element) {
      guard case .control(var control) = element.content else { return element.changeInside(mark) }
      known.append(control.label.text)
      guard control.label.text == current.text else { return }
      control.traits.insert(.current)
      element.content = .control(control)
      isFound = true
    }
    for index in elements.indices { mark(&elements[index]) }
    guard !isFound else { return }
    findings.append(ScreenFindings.unknownValue("current", current, known: known))
  }

  mutating func picture(_ item: inout Item) -> Picture? {
    let file = item.record.words("file")
    let nodes = item.record.nodes("hotspots")
    let spots = nested(item, bare: .link) { reader in
      nodes.compactMap { reader.spot($0) }
    }
    return item.label.map { Picture(alt: $0, file: file, hotspots: spots) }
  }

  private mutating func spot(_ node: YAMLNode) -> Picture.Spot? {
    guard var item = Item(node, states: states, isAssumed: isAssumed) else {
      findings.append(
        ScreenFindings.wrongKind(
          node, key: "hotspots",
          wanted: Phrase(
            ja: "{ label: 名前, at: [左, 上, 幅, 高さ] }", en: "{ label: name, at: [x, y, w, h] }")))
      return nil
    }
    let kind: Control.Kind = item.kind == "button" ? .button : .link
    if item.label == nil { item.sayMissingLabel() }
    let control = control(&item, kind)
    let at = item.record.list("at")
    let area = at.compactMap { Double($0.text) }
    item.record.finish()
    findings += item.record.findings
    guard area.count == 4, area.allSatisfy({ (0...100).contains($0) }), area[2] > 0, area[3] > 0,
      area[0] + area[2] <= 100, area[1] + area[3] <= 100
    else {
      findings.append(ScreenFindings.badArea(at.first?.place ?? item.key.place))
      return nil
    }
    return control.map { Picture.Spot($0, area: area) }
  }
}

extension Group.Kind {
  /// What a text without a key is among its items.
  var bareControl: Control.Kind? {
    switch self {
    case .buttons, .actions: .button
    case .links, .menu, .utility, .languages, .pagination, .tree, .sideMenu, .megaMenu: .link
    case .tabs: .tab
    case .list, .numbered, .cards, .accordion: nil
    }
  }

  /// Whether one of its controls can be where the reader is.
  var hasCurrent: Bool {
    switch self {
    case .menu, .sideMenu, .megaMenu, .languages, .tabs, .pagination: true
    case .list, .numbered, .buttons, .links, .actions, .utility, .tree, .cards, .accordion: false
    }
  }
}
