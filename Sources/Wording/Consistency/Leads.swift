import Findings
import Storyboards

/// One control of a screen that leads to another screen.
struct Lead {
  /// The text of the inventory that it bears.
  let string: Int
  let kind: TextKind
  let label: String
  let from: Int
  let to: Int
}

/// Where the controls of a manual's screens lead, each once.
struct Leads {
  let all: [Lead]

  init(_ plan: SitePlan, _ inventory: Inventory) {
    var strings: [Place: [(text: String, index: Int)]] = [:]
    for (index, string) in inventory.strings.enumerated() where string.kind.isPressed {
      strings[string.words.place, default: []].append((string.text, index))
    }
    var seen: Set<[Int]> = []
    var all: [Lead] = []
    for view in plan.storyboard.views {
      for press in plan.presses(on: view) {
        guard case .pages(let pages) = press.lead,
          let string = strings[press.label.place]?.last(where: { $0.text == press.label.text })?
            .index
        else { continue }
        for page in pages {
          guard case .screen(let target) = plan.pages[page].subject, target.screen != view.screen,
            seen.insert([string, view.screen, target.screen]).inserted
          else { continue }
          all.append(
            Lead(
              string: string, kind: press.kind, label: press.label.text, from: view.screen,
              to: target.screen))
        }
      }
    }
    self.all = all
  }
}
