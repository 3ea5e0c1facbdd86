import Storyboards
import Templating

/// Renders the elements of one area of a screen.
struct ElementRenderer {
  let screen: ScreenRenderer
  let area: Hotspot.Area
  let state: String?
  let parts: ScreenParts
  /// Whether anything rendered so far only works inside a form.
  private(set) var needsForm = false
  /// Of the headings that come next, from 2 to 4.
  private var level: Int
  private var sections = 0
  /// The dialog or drawer that is being rendered.
  private var overlay: String?

  init(screen: ScreenRenderer, area: Hotspot.Area, state: String?, parts: ScreenParts) {
    self.screen = screen
    self.area = area
    self.state = state
    self.parts = parts
    // The screen's title is an h2; what stands above it is under none.
    level = area == .header ? 2 : 3
  }

  private var library: TemplateLibrary { screen.library }

  mutating func render(_ elements: [Element]) -> Fragment {
    var fragment = Fragment()
    for element in elements where element.isShown(in: state) {
      render(element.content, to: &fragment)
    }
    return fragment
  }

  private mutating func render(_ content: Element.Content, to fragment: inout Fragment) {
    switch content {
    case .line(let line): render(line, to: &fragment)
    case .stages(let stages):
      let items = stages.items.enumerated().map { TextView($1, isCurrent: $0 == stages.current) }
      library.render("elements/steps", StagesView(items: items), to: &fragment)
    case .container(let container): render(container, to: &fragment)
    case .control(let control): render(control, to: &fragment)
    case .group(let group): render(group, to: &fragment)
    case .field(let field): render(field, to: &fragment)
    case .choice(let choice): render(choice, to: &fragment)
    case .table(let table): render(table, to: &fragment)
    case .picture(let picture):
      // The picture shows what stands there; its name is for those who do not see it.
      let spots = picture.hotspots.map { spot in
        var control = spot.control
        control.traits.insert(.iconOnly)
        return render(control)
      }
      library.render(
        "elements/image", PictureView(picture: picture, root: screen.root, spots: spots),
        to: &fragment)
    }
  }

  private mutating func render(_ line: TextBlock, to fragment: inout Fragment) {
    switch line.kind {
    case .heading:
      library.render(
        line.kind.template, HeadingView(words: line.words, level: level), to: &fragment)
    case .progress:
      library.render(
        line.kind.template,
        ProgressView(id: nextID(), words: line.words, percent: line.percent), to: &fragment)
    case .errorSummary:
      library.render(
        line.kind.template,
        ErrorSummaryView(
          id: nextID(), title: line.words, level: level, refusals: parts.refusals,
          prefix: screen.prefix),
        to: &fragment)
    default:
      library.render(
        line.kind.template, TextView(line.words, style: line.style.rawValue), to: &fragment)
    }
  }

  private mutating func nextID() -> String {
    sections += 1
    return screen.prefix + "\(area)-section-\(sections)"
  }

  private mutating func render(_ container: Container, to fragment: inout Fragment) {
    let outer = (level: level, overlay: overlay)
    let id = container.isNumbered ? parts.id(area, container) : nextID()
    if container.isOverlay { overlay = id }
    // What only unfolds or frames has no heading of its own.
    if container.kind.hasHeading { level = min(level + 1, 4) }
    let content = render(container.elements)
    (level, overlay) = outer
    let view = ContainerView(
      title: container.title, id: id, level: level,
      isOpen: container.isOpen || isNeeded(in: container.elements), content: content,
      say: screen.say)
    library.render(container.kind.template, view, to: &fragment)
  }

  /// Whether the step operates something among these elements.
  private func isNeeded(in elements: [Element]) -> Bool {
    guard screen.hotspot != nil || !screen.asked.isEmpty else { return false }
    return elements.contains { element in
      element.hasControl { number in
        if let hotspot = screen.hotspot, hotspot.area == area, hotspot.number == number {
          return true
        }
        return area == .content && screen.asked.contains(number)
      }
    }
  }

  private mutating func render(_ group: Group, to fragment: inout Fragment) {
    var items: [Fragment] = []
    let shown = group.kind == .tabs ? PanelChoice(group) { isNeeded(in: $0) } : nil
    var panels = Fragment()
    for element in group.elements where element.isShown(in: state) {
      var item = Fragment()
      switch element.content {
      case .container(let panel) where panel.kind == .panel:
        let isOpen = shown?.isShown(panel) ?? false
        let view = ContainerView(
          title: panel.title, id: parts.id(area, panel), level: level, isOpen: isOpen,
          content: render(panel.elements), say: screen.say)
        library.render(panel.kind.template, view, to: &panels)
        continue
      case .control(var tab) where tab.kind == .tab:
        if shown?.take(&tab) == true, screen.isFree, let panel = shown?.panel(of: tab) {
          render(tab, target: "#" + parts.id(area, panel), to: &item)
        } else {
          render(tab, to: &item)
        }
      default: render(element.content, to: &item)
      }
      items.append(item)
    }
    library.render(
      group.kind.template, GroupView(caption: group.caption, items: items, panels: panels),
      to: &fragment)
  }

  mutating func render(_ control: Control) -> Fragment {
    var fragment = Fragment()
    render(control, to: &fragment)
    return fragment
  }

  private mutating func render(
    _ control: Control, target own: String? = nil, to fragment: inout Fragment
  ) {
    let isHotspot = screen.hotspot.map { $0.area == area && $0.number == control.number } ?? false
    if control.kind == .button { needsForm = true }
    var target = screen.target(area, control.number) ?? own
    var popover = screen.elsewhereID
    var shuts = false
    var outside = ""
    if let goes = control.goes, target == nil {
      switch Destination(goes) {
      case .dialog(let name):
        if screen.isFree, let id = parts.overlays[NameKey.of(name)] {
          popover = id
          if control.kind != .button { target = "#" + id }
        }
      case .close:
        if screen.isFree, let overlay {
          (popover, shuts) = (overlay, true)
          if control.kind != .button { target = "#\(screen.prefix)screen" }
        }
      case .outside(let address): outside = address
      case .back, .state, .screen: break
      }
    }
    let view = ControlView(
      control: control, isHotspot: isHotspot, target: target, popover: popover, shuts: shuts,
      outside: outside, prefix: screen.prefix, elsewhere: screen.elsewhereID, say: screen.say)
    library.render(control.kind.template, view, to: &fragment)
  }

  private mutating func render(_ field: Field, to fragment: inout Fragment) {
    needsForm = true
    let lookup = field.lookup.map { render($0) } ?? Fragment()
    let view = FieldView(
      field: field, prefix: screen.prefix, isAsked: screen.asked.contains(field.number),
      error: field.errors.sentence(in: state), lookup: lookup, say: screen.say)
    let template =
      if !field.parts.isEmpty {
        "elements/fields"
      } else {
        switch field.kind {
        case .textarea: "elements/textarea"
        case .file: "elements/file"
        default: "elements/field"
        }
      }
    library.render(template, view, to: &fragment)
  }

  private mutating func render(_ choice: Choice, to fragment: inout Fragment) {
    needsForm = true
    let view = ChoiceView(
      choice: choice, prefix: screen.prefix, isAsked: screen.asked.contains(choice.number),
      error: choice.errors.sentence(in: state), say: screen.say)
    library.render(choice.kind.template, view, to: &fragment)
  }

  private mutating func render(_ table: Table, to fragment: inout Fragment) {
    if table.selection != nil { needsForm = true }
    var options = 0
    var rows: [[TableView.Cell]] = []
    for cells in table.rows {
      var row: [TableView.Cell] = []
      for (index, cell) in cells.enumerated() {
        var view = TableView.Cell()
        if cell.columns > 1 { view.columns = String(cell.columns) }
        if cell.rows > 1 { view.rows = String(cell.rows) }
        switch cell.content {
        case .text(let words):
          view.text = words.text
          view.isAssumed = words.isAssumed
          view.isHeader = index == 0 && !words.text.isEmpty
          if index == 0, cell.columns == 1, let selection = table.selection {
            options += 1
            let id = "\(screen.prefix)f\(selection.number)"
            view.choice = .init(
              id: options == 1 ? id : "\(id)-\(options)", group: id + "-group",
              type: selection.kind == .radio ? "radio" : "checkbox")
          }
        case .elements(let elements): view.content = render(elements)
        }
        row.append(view)
      }
      rows.append(row)
    }
    let view = TableView(
      table: table, rows: rows, name: table.caption?.text ?? "", say: screen.say)
    library.render(table.kind.template, view, to: &fragment)
  }
}

/// Which of some tabs shows its panel: the one that the step needs, else the current, else the
/// first.
private struct PanelChoice {
  private let panels: [Container]
  private let shown: String?

  init(_ group: Group, isNeeded: ([Element]) -> Bool) {
    panels = group.elements.compactMap {
      if case .container(let panel) = $0.content { panel } else { nil }
    }
    let tabs = group.elements.compactMap {
      if case .control(let tab) = $0.content { tab } else { nil }
    }
    let current = tabs.first { $0.traits.contains(.current) }?.label.text
    shown =
      panels.first { isNeeded($0.elements) }?.title.text ?? current ?? panels.first?.title.text
  }

  func isShown(_ panel: Container) -> Bool { panel.title.text == shown }

  func panel(of tab: Control) -> Container? { panels.first { $0.title.text == tab.label.text } }

  /// Marks the tab that is shown; says whether tabs have panels here at all.
  func take(_ tab: inout Control) -> Bool {
    if tab.label.text == shown { tab.traits.insert(.current) } else { tab.traits.remove(.current) }
    return !panels.isEmpty
  }
}
