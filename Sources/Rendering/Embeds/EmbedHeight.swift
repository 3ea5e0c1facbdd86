import Storyboards

/// How high a frame must be to show a card without a scroll bar of its own: a sum over what stands
/// on the card, in CSS pixels, for a page's column of usual width.
///
/// Only a browser knows the true height. Where the page around the frame takes our script, the
/// frame follows it; this is for those that do not, and is rather too high than too low.
enum EmbedHeight {
  /// The column of a help site's page, without the paddings of frame and screen.
  static let columnWidth = 640.0

  private static let line = 28.0
  private static let em = 16.5

  /// The height of the tallest card of a flow.
  static func tallest(of flow: Int, in storyboard: Storyboard) -> Int {
    let flow = storyboard.flows[flow]
    let heights = flow.cards.map { card in
      let scene = flow.scene(of: card)
      let guide = height(ofGuideFor: scene, card, in: flow)
      return guide + (scene.view.map { height(of: $0, in: storyboard) } ?? 190)
    }
    // Hints, and what wraps otherwise than foreseen.
    return Int(((heights.max() ?? 0) * 1.06 / 10).rounded(.up)) * 10
  }

  private static func height(ofGuideFor scene: Scene, _ card: Card, in flow: StoryFlow) -> Double {
    var texts: [String] = []
    if let step = scene.step.map({ flow.steps[$0] }) {
      texts = [step.prose.text] + step.notes.map(\.text)
    } else if case .entry(let entry) = card {
      texts = [flow.entries[entry].note.text]
    }
    let moves = card == .scene(0) && scene.hotspot != nil ? 0.0 : 52
    return 34 + 24 + 12 + 56 + moves + 44 + texts.reduce(0) { $0 + lines(of: $1) * 30 + 12 }
  }

  static func height(of view: Storyboard.View, in storyboard: Storyboard) -> Double {
    let screen = storyboard.screens[view.screen]
    let state = storyboard.stateName(of: view)?.text
    let frame = storyboard.frame(of: screen)
    let crumbs = screen.crumbs.isEmpty && screen.here == nil ? 0.0 : 52
    let top = frame.map { $0.header.isEmpty ? 0 : row(of: $0.header, state) + 20 } ?? 0
    let bottom =
      frame.map { frame in
        frame.footer.isEmpty && frame.copyright == nil
          ? 0 : row(of: frame.footer, state) + 70 + (frame.copyright == nil ? 0 : 40)
      } ?? 0
    return 41 + top + crumbs + 40 + lines(of: screen.title.text, em: 29) * 42 + 32 + bottom
      + height(of: screen.content, state)
  }

  private static func height(of elements: [Element], _ state: String?) -> Double {
    elements.filter { $0.isShown(in: state) }.reduce(0) { $0 + height(of: $1, state) }
  }

  private static func height(of element: Element, _ state: String?) -> Double {
    switch element.content {
    case .line(let block): height(of: block)
    case .stages(let stages): lines(of: stages.items.map(\.text).joined(separator: "　　")) * 44 + 24
    case .container(let container): height(of: container, state)
    case .control(let control): control.kind == .link ? 48 : 62
    case .group(let group): height(of: group, state)
    case .field(let field):
      124 + (field.hint.map { lines(of: $0.text) * line } ?? 0)
        + Double(field.errors.count { $0.state.text == state }) * line
        + (field.kind == .textarea ? 80 : 0)
    case .choice(let choice):
      choice.kind == .select ? 124 : 88 + Double(max(1, choice.options.count)) * 46
    case .table(let table): height(of: table, state)
    case .picture(let picture):
      picture.asset.map { asset in
        let width = Double(max(1, asset.width))
        return Double(asset.height) * min(1, columnWidth / width) + 24
      } ?? 180
    }
  }

  private static func height(of block: TextBlock) -> Double {
    let own = lines(of: block.words.text) * line
    return switch block.kind {
    case .heading: own + 40
    case .text, .note, .legend: own + 16
    case .banner, .emergency, .toast, .errorSummary: own + 56
    case .tag: 44
    case .progress: 64
    case .map, .chart, .captcha, .pdf: 240
    }
  }

  private static func height(of container: Container, _ state: String?) -> Double {
    let inside = height(of: container.elements, state)
    return switch container.kind {
    case .details, .help: container.isOpen ? 56 + inside : 56
    // What lies over a screen takes no room below it, and is as a rule shut.
    case .dialog, .drawer: container.isOpen ? 110 + inside : 0
    case .panel, .section, .fieldset, .search, .card, .completion, .box, .branch:
      110 + inside
    }
  }

  private static func height(of group: Group, _ state: String?) -> Double {
    switch group.kind {
    case .list, .numbered, .tree, .sideMenu, .accordion, .cards:
      height(of: group.elements, state) + 24
    case .buttons, .links, .actions, .menu, .utility, .languages, .tabs, .pagination, .megaMenu:
      row(of: group.elements, state) + 24
    }
  }

  private static func height(of table: Table, _ state: String?) -> Double {
    let columns = Double(max(1, table.columns.count, table.rows.first?.count ?? 1))
    let width = columnWidth / columns - 34
    let rows = table.rows.map { cells in
      cells.map { cell in
        switch cell.content {
        case .text(let words): lines(of: words.text, width: width) * line + 26
        case .elements(let elements): height(of: elements, state) + 26
        }
      }.max() ?? 0
    }
    let head = table.columns.isEmpty ? 0.0 : 56
    return rows.reduce(head + (table.caption == nil ? 0 : 40) + 24, +)
      + (table.rows.isEmpty && table.empty != nil ? 60 : 0)
  }

  /// Elements beside each other, as many in a row as fit.
  private static func row(of elements: [Element], _ state: String?) -> Double {
    var rows = 1.0
    var left = columnWidth
    var stacked = 0.0
    for element in elements where element.isShown(in: state) {
      let width: Double
      switch element.content {
      case .control(let control):
        width = self.width(of: control.label.text) + (control.kind == .link ? 20 : 72)
      case .line(let block): width = self.width(of: block.words.text) + 20
      case .group(let group):
        width = columnWidth
        stacked += height(of: group, state) - 56
      case .stages, .container, .field, .choice, .table, .picture:
        width = columnWidth
        stacked += height(of: element, state) - 56
      }
      if width > left, left < columnWidth {
        rows += 1
        left = columnWidth
      }
      left -= width
    }
    return rows * 56 + max(0, stacked)
  }

  private static func lines(of text: String, em: Double = em, width: Double = columnWidth)
    -> Double
  {
    max(1, (self.width(of: text, em: em) / max(width, em)).rounded(.up))
  }

  /// Letters of the Latin alphabet take half the width of kana and kanji, near enough.
  private static func width(of text: String, em: Double = em) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? em * 0.55 : em) }
  }
}
