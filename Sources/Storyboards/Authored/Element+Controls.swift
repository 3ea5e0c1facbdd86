extension Element {
  /// Whether it is, or holds, a control, field or choice whose number passes a test.
  package func hasControl(_ test: (Int) -> Bool) -> Bool {
    var isFound = false
    visit { isFound = isFound || $0.content.ownNumbers.contains(where: test) }
    return isFound
  }
}

extension Element.Content {
  /// The numbers of what can be operated and stands in no element of its own.
  fileprivate var ownNumbers: [Int] {
    switch self {
    case .control(let control): [control.number]
    case .field(let field): [field.number] + (field.lookup.map { [$0.number] } ?? [])
    case .choice(let choice): [choice.number]
    case .table(let table): table.selection.map { [$0.number] } ?? []
    case .picture(let picture): picture.hotspots.map(\.control.number)
    case .line, .stages, .container, .group: []
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
  /// The dialogs and drawers that lie over it, those of its frame included, with their areas.
  package func overlays(in frame: Frame?) -> [(area: Hotspot.Area, container: Container)] {
    var overlays: [(area: Hotspot.Area, container: Container)] = []
    func look(_ area: Hotspot.Area, _ element: Element) {
      guard case .container(let container) = element.content, container.isOverlay else { return }
      overlays.append((area, container))
    }
    for element in frame?.header ?? [] { element.visit { look(.header, $0) } }
    visit { look(.content, $0) }
    for element in frame?.footer ?? [] { element.visit { look(.footer, $0) } }
    return overlays
  }

  /// What its author tells the reviewers, in document order.
  package var remarks: [Words] {
    var remarks: [Words] = []
    visit { if let remark = $0.remark { remarks.append(remark) } }
    return remarks
  }
}
