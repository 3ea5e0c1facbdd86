extension Element {
  /// Whether it is, or holds, a control, field or choice whose number passes a test.
  package func hasControl(_ test: (Int) -> Bool) -> Bool {
    switch content {
    case .line, .list: false
    case .container(let container): container.elements.contains { $0.hasControl(test) }
    case .group(let group): group.elements.contains { $0.hasControl(test) }
    case .control(let control): test(control.number)
    case .field(let field): test(field.number) || field.lookup.map { test($0.number) } ?? false
    case .choice(let choice): test(choice.number)
    case .table(let table):
      table.selection.map { test($0.number) } ?? false
        || table.rows.joined().contains { cell in
          if case .elements(let elements) = cell.content {
            elements.contains { $0.hasControl(test) }
          } else {
            false
          }
        }
    case .picture(let picture): picture.hotspots.contains { test($0.control.number) }
    }
  }
}

extension Container.Kind {
  /// Whether its title is a heading, under which those inside stand a level lower.
  package var hasHeading: Bool {
    switch self {
    case .fieldset, .details, .help, .branch, .panel: false
    case .section, .dialog, .drawer, .search, .card, .completion, .box: true
    }
  }
}

extension Screen {
  /// The titles of the dialogs and drawers that lie over it.
  package func overlays(in frame: Frame?) -> [Words] {
    var titles: [Words] = []
    func collect(_ elements: [Element]) {
      for element in elements {
        guard case .container(let container) = element.content else { continue }
        if container.isOverlay { titles.append(container.title) }
        collect(container.elements)
      }
    }
    collect(frame?.header ?? [])
    collect(content)
    collect(frame?.footer ?? [])
    return titles
  }
}

extension Screen {
  /// What its author tells the reviewers, in document order.
  package var remarks: [Words] {
    var remarks: [Words] = []
    func collect(_ elements: [Element]) {
      for element in elements {
        if let remark = element.remark { remarks.append(remark) }
        switch element.content {
        case .container(let container): collect(container.elements)
        case .group(let group): collect(group.elements)
        case .line, .list, .control, .field, .choice, .table, .picture: break
        }
      }
    }
    collect(content)
    return remarks
  }
}
