import Storyboards

/// What every name of an action is, where it stands and where it leads.
struct ActionNames {
  /// One name, as scalars tell names apart.
  struct Row {
    let text: String
    var kinds: [TextKind] = []
    /// Where it stands: of each screen the first view that has it.
    var views: [Storyboard.View] = []
    /// Where it leads, none twice.
    var targets: [Target] = []
    /// Other rows whose names lead from the same screens to the same target; the first few.
    var twins: [Int] = []

    /// Whether a press leads to more than one place, apart from what opens on the same page.
    var isDivided: Bool { targets.count { $0.leadsOn } > 1 }
  }

  enum Target: Hashable {
    /// The first page of its screen that a press leads to.
    case screen(Int, page: Int)
    /// A card of a flow that shows no screen.
    case page(Int)
    case outside(String)
    case stays
    case untold

    var leadsOn: Bool {
      switch self {
      case .screen, .page, .outside: true
      case .stays, .untold: false
      }
    }

    /// The same for all pages of a screen.
    fileprivate var identity: Target {
      switch self {
      case .screen(let screen, _): .screen(screen, page: 0)
      case .page, .outside, .stays, .untold: self
      }
    }
  }

  /// In the order in which the screens have them.
  private(set) var rows: [Row] = []

  /// Where a name leads from which screens.
  private struct Lead: Hashable {
    let row: Int
    let target: Target
  }

  init(_ plan: SitePlan) {
    var indices: [[Unicode.Scalar]: Int] = [:]
    var known: [Lead: Int] = [:]
    var sources: [[Int]] = []
    for view in plan.storyboard.views {
      for press in plan.presses(on: view) {
        let name = Array(press.label.text.unicodeScalars)
        let index = indices[name] ?? rows.count
        if index == rows.count {
          indices[name] = index
          rows.append(Row(text: press.label.text))
        }
        if !rows[index].kinds.contains(press.kind) { rows[index].kinds.append(press.kind) }
        if rows[index].views.last?.screen != view.screen { rows[index].views.append(view) }
        for target in Self.targets(of: press.lead, in: plan) {
          let lead = Lead(row: index, target: target.identity)
          let number = known[lead] ?? sources.count
          if number == sources.count {
            known[lead] = number
            sources.append([])
            rows[index].targets.append(target)
          }
          if sources[number].last != view.screen { sources[number].append(view.screen) }
        }
      }
    }
    findTwins(known.map { ($0.key, sources[$0.value]) })
  }

  private static func targets(of lead: Press.Lead, in plan: SitePlan) -> [Target] {
    switch lead {
    case .pages(let pages):
      return pages.map { page in
        if case .screen(let view) = plan.pages[page].subject {
          return .screen(view.screen, page: page)
        }
        return .page(page)
      }
    case .stays: return [.stays]
    case .outside(let address): return [.outside(address)]
    case .untold: return [.untold]
    }
  }

  private mutating func findTwins(_ leads: [(lead: Lead, screens: [Int])]) {
    struct Way: Hashable {
      let target: Target
      let screens: [Int]
    }
    var names: [Way: [Int]] = [:]
    for (lead, screens) in leads where lead.target.leadsOn {
      names[Way(target: lead.target, screens: screens), default: []].append(lead.row)
    }
    for twins in names.values where twins.count > 1 {
      let twins = twins.sorted()
      for row in twins {
        for other in twins.lazy.filter({ $0 != row }).prefix(Self.twinsShown) {
          if !rows[row].twins.contains(other) { rows[row].twins.append(other) }
        }
      }
    }
    for index in rows.indices { rows[index].twins.sort() }
  }

  private static let twinsShown = 5
}
