/// Where each page stands in the plan's list: the five pages that every site has, then flow by
/// flow its list, its cards (scenes, then late entries), each followed by its form for other sites,
/// and its reading, then the free-roaming screens, the states of each followed by the page that
/// shows them side by side, then the pages for paper: flow by flow, and the contact sheets.
package struct PageNumbering: Sendable {
  package let index = 0
  package let map = 1
  package let review = 2
  package let wording = 3
  package let targets = 4
  private var flowStarts: [Int] = []
  private var sceneCounts: [Int] = []
  private var entryCounts: [Int] = []
  private var viewStarts: [Int] = []
  private var printStarts: [Int] = []
  private let sheetStart: Int
  /// What the pages for paper show.
  package let print: PrintPlan

  init(_ storyboard: Storyboard) {
    var next = 5
    for flow in storyboard.flows {
      flowStarts.append(next)
      sceneCounts.append(flow.scenes.count)
      entryCounts.append(flow.entries.count)
      next += 2 + 2 * (flow.scenes.count + flow.entries.count)
    }
    for screen in storyboard.screens {
      viewStarts.append(next)
      next += max(1, screen.states.count)
      if screen.states.count > 1 { next += 1 }
    }
    print = PrintPlan(storyboard)
    for parts in print.pages {
      printStarts.append(next)
      next += parts.count
    }
    sheetStart = next
  }

  package func flow(_ flow: Int) -> Int { flowStarts[flow] }

  package func card(_ card: Card, of flow: Int) -> Int {
    let number =
      switch card {
      case .scene(let scene): scene
      case .entry(let entry): sceneCounts[flow] + entry
      }
    return flowStarts[flow] + 1 + 2 * number
  }

  /// The page of a card as other sites show it.
  package func embed(_ card: Card, of flow: Int) -> Int { self.card(card, of: flow) + 1 }

  package func scene(_ scene: Int, of flow: Int) -> Int { card(.scene(scene), of: flow) }

  package func entry(_ entry: Int, of flow: Int) -> Int { card(.entry(entry), of: flow) }

  package func reading(of flow: Int) -> Int {
    flowStarts[flow] + 1 + 2 * (sceneCounts[flow] + entryCounts[flow])
  }

  package func view(_ view: Storyboard.View) -> Int { viewStarts[view.screen] + view.state }

  package func print(_ part: Int, of flow: Int) -> Int { printStarts[flow] + part }

  package func contactSheet(_ part: Int) -> Int { sheetStart + part }

  /// The page that shows all states of a screen that has several.
  package func states(of screen: Int, _ count: Int) -> Int { viewStarts[screen] + count }

  /// The screen that a free-roaming page shows; nil for every other page.
  func screen(ofPage page: Int) -> Int? {
    guard let first = viewStarts.first, page >= first, page < printStarts.first ?? sheetStart else {
      return nil
    }
    var (low, high) = (0, viewStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if viewStarts[middle] <= page { low = middle } else { high = middle }
    }
    return low
  }
}
