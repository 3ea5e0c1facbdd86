import Findings
import Storyboards

extension Inventory {
  /// The texts that a built site keeps: what stands on its screens, by role, and what its steps
  /// say. A site does not tell a hint from an error, nor a title from another heading.
  package init(promisedBy promises: SitePromises) {
    var strings: [InventoryString] = []
    var known: [String: Int] = [:]
    var owners: [String: Int] = [:]
    var uses: [String: Int] = [:]
    func add(
      _ words: Words, _ kind: TextKind, of owner: String, state: String?, on pages: [String]
    ) -> Int {
      // A step that two walks share is one text.
      let within = kind == .step ? "" : owner
      let identity = "\(words.place) \(kind.rawValue) \(within) \(words.text)"
      if let index = known[identity] {
        strings[index].pages += pages.filter { !strings[index].pages.contains($0) }
        return index
      }
      known[identity] = strings.count
      let number = owners[owner] ?? owners.count
      owners[owner] = number
      let key = "\(owner).\(kind.rawValue).\(words.text)"
      uses[key, default: 0] += 1
      var string = InventoryString(
        key: "\(key).\(uses[key] ?? 1)", words: words, kind: kind,
        owner: kind == .step ? .flow(number) : .screen(number),
        ownerName: owner)
      string.pages = pages
      strings.append(string)
      return strings.count - 1
    }
    var pages: [Int: [String]] = [:]
    for page in promises.pages {
      guard let view = page.view, !page.path.hasPrefix(SitePlan.embedFolder) else { continue }
      pages[view, default: []].append(page.path)
    }
    let shown = promises.views.enumerated().map { index, view in
      view.labels.map { label in
        add(
          label.words, label.role.textKind, of: view.screen.text, state: view.state,
          on: pages[index] ?? [])
      }
    }
    for walk in promises.walks where walk.isMain {
      for page in walk.pages.map({ promises.pages[$0] }) {
        guard let words = page.words else { continue }
        _ = add(words, .step, of: walk.title.text, state: nil, on: [page.path])
      }
    }
    // A site keeps what its steps say, and not how that was read: a label is cited by its words.
    for page in promises.pages {
      guard let words = page.words, let place = page.place, let view = page.view else { continue }
      for index in shown[view] where !strings[index].citations.contains(place) {
        let label = strings[index].text
        let isNamed = label.unicodeScalars.count > 1 && words.text.contains(label)
        if isNamed || strings[index].words == page.hotspot?.words {
          strings[index].citations.append(place)
        }
      }
    }
    self.init(strings)
  }
}

extension Role {
  fileprivate var textKind: TextKind {
    switch self {
    case .button: .button
    case .link, .menu: .link
    case .tab: .tab
    case .field, .checkbox, .radio: .label
    case .option: .option
    case .icon: .alt
    case .heading: .heading
    case .text: .text
    case .cell: .cell
    }
  }
}
