import Storyboards
import Templating

/// Renders a screen in one state for one page.
struct ScreenRenderer {
  let library: TemplateLibrary
  let say: Record
  /// Where a control leads on this page, relative to it; nil where it leads nowhere.
  let target: (Hotspot.Area, Int) -> String?
  let hotspot: Hotspot?
  let asked: Set<Int>
  let elsewhere: String

  func render(_ screen: Screen, state: String?, system: System?) -> Fragment {
    var header = self.elements(in: .header, state: state)
    var content = self.elements(in: .content, state: state)
    var footer = self.elements(in: .footer, state: state)
    var crumbs = screen.crumbs.map { content.render($0) }
    if let here = screen.here {
      let view = TextView(text: here.label.text, isAssumed: here.label.isAssumed)
      crumbs.append(library.render("elements/here", view))
    }
    let breadcrumb =
      crumbs.isEmpty
      ? Fragment() : library.render("elements/breadcrumb", GroupView(kind: "", items: crumbs))
    let body = content.render(screen.content)
    let top = header.render(system?.header ?? [])
    let bottom = footer.render(system?.footer ?? [])
    let view = ScreenView(
      system: system?.name.text ?? screen.system?.text ?? "", title: screen.title.text,
      isAssumed: screen.title.isAssumed, header: top, breadcrumb: breadcrumb, content: body,
      footer: bottom, copyright: system?.copyright?.text ?? "",
      isForm: header.needsForm || content.needsForm || footer.needsForm,
      action: hotspot.flatMap { target($0.area, $0.number) } ?? "#elsewhere",
      elsewhere: elsewhere, say: say)
    return library.render("screen", view)
  }

  private func elements(in area: Hotspot.Area, state: String?) -> ElementRenderer {
    ElementRenderer(screen: self, area: area, state: state)
  }
}

/// Renders the elements of one area of a screen.
struct ElementRenderer {
  let screen: ScreenRenderer
  let area: Hotspot.Area
  let state: String?
  /// Whether anything rendered so far only works inside a form.
  private(set) var needsForm = false
  private var level = 3

  init(screen: ScreenRenderer, area: Hotspot.Area, state: String?) {
    self.screen = screen
    self.area = area
    self.state = state
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
    case .heading(let words):
      library.render(
        "elements/heading",
        HeadingView(text: words.text, isAssumed: words.isAssumed, level: level), to: &fragment)
    case .text(let words): library.render("elements/text", view(words), to: &fragment)
    case .note(let words): library.render("elements/note", view(words), to: &fragment)
    case .banner(let words, let style):
      library.render(
        "elements/banner",
        BannerView(text: words.text, isAssumed: words.isAssumed, style: style.rawValue),
        to: &fragment)
    case .list(let items):
      library.render("elements/list", ListView(items: items.map(view)), to: &fragment)
    case .section(let title, let elements): section(title, elements, to: &fragment)
    case .control(let control): render(control, to: &fragment)
    case .group(let kind, let elements): group(kind, elements, to: &fragment)
    case .field(let field): render(field, to: &fragment)
    case .choice(let choice): render(choice, to: &fragment)
    case .table(let table): render(table, to: &fragment)
    }
  }

  private func view(_ words: Words) -> TextView {
    TextView(text: words.text, isAssumed: words.isAssumed)
  }

  private mutating func section(
    _ title: Words, _ elements: [Element], to fragment: inout Fragment
  ) {
    let own = level
    level = 4
    sections += 1
    let id = "\(area)-section-\(sections)"
    let content = render(elements)
    level = own
    library.render(
      "elements/section",
      SectionView(
        title: title.text, isAssumed: title.isAssumed, id: id, level: own, content: content),
      to: &fragment)
  }

  private var sections = 0

  private mutating func group(
    _ kind: Element.GroupKind, _ elements: [Element], to fragment: inout Fragment
  ) {
    var items: [Fragment] = []
    for element in elements where element.isShown(in: state) {
      var item = Fragment()
      render(element.content, to: &item)
      items.append(item)
    }
    library.render("elements/group", GroupView(kind: kind.rawValue, items: items), to: &fragment)
  }

  mutating func render(_ control: Control) -> Fragment {
    var fragment = Fragment()
    render(control, to: &fragment)
    return fragment
  }

  private mutating func render(_ control: Control, to fragment: inout Fragment) {
    let isHotspot = screen.hotspot.map { $0.area == area && $0.number == control.number } ?? false
    if control.kind == .button { needsForm = true }
    let view = ControlView(
      label: control.label.text, isAssumed: control.label.isAssumed,
      style: control.style.rawValue, isHotspot: isHotspot,
      target: screen.target(area, control.number), isDisabled: control.isDisabled,
      say: screen.say)
    library.render(
      control.kind == .button ? "elements/button" : "elements/link", view, to: &fragment)
  }

  private mutating func render(_ field: Field, to fragment: inout Fragment) {
    needsForm = true
    let view = FieldView(
      id: "f\(field.number)", label: field.label.text, isAssumed: field.label.isAssumed,
      type: field.kind.rawValue, isRequired: field.isRequired,
      isAsked: screen.asked.contains(field.number), hint: field.hint?.text ?? "",
      example: field.example?.text ?? "",
      error: field.errors.first { $0.state.text == state }?.sentence.text ?? "", say: screen.say)
    library.render("elements/field", view, to: &fragment)
  }

  private mutating func render(_ choice: Choice, to fragment: inout Fragment) {
    needsForm = true
    let view = ChoiceView(
      id: "f\(choice.number)", label: choice.label.text, isAssumed: choice.label.isAssumed,
      isAsked: screen.asked.contains(choice.number), options: choice.options.map(\.text),
      say: screen.say)
    library.render("elements/\(choice.kind.rawValue)", view, to: &fragment)
  }

  private mutating func render(_ table: Table, to fragment: inout Fragment) {
    var rows: [[TableView.Cell]] = []
    for cells in table.rows {
      var row: [TableView.Cell] = []
      for (index, cell) in cells.enumerated() {
        switch cell {
        case .text(let words):
          row.append(
            .init(
              text: words.text, isAssumed: words.isAssumed,
              isHeader: index == 0 && !words.text.isEmpty))
        case .control(let control): row.append(.init(content: render(control), isHeader: false))
        }
      }
      rows.append(row)
    }
    let view = TableView(
      columns: table.columns.map(view), rows: rows, empty: table.empty?.text ?? "",
      say: screen.say)
    library.render("elements/table", view, to: &fragment)
  }
}
