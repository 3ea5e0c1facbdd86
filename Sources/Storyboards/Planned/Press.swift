import Findings

/// What can be pressed on a screen, and where that leads a person who roams freely.
package struct Press: Sendable {
  /// A button, a link or a tab.
  package let kind: TextKind
  package let label: Words
  package let lead: Lead

  package enum Lead: Hashable, Sendable {
    /// Page indices, in the order of the manual.
    case pages([Int])
    /// Opens or shuts something on the same page.
    case stays
    /// An address outside: shown, never followed.
    case outside(String)
    /// Neither a step nor its screen says it.
    case untold
  }
}

extension SitePlan {
  /// Everything that can be pressed on a view, in document order.
  package func presses(on view: Storyboard.View) -> [Press] {
    let screen = storyboard.screens[view.screen]
    let state = storyboard.stateName(of: view)?.text
    return Spot.all(of: screen, in: storyboard.frame(of: screen)).compactMap { spot in
      guard spot.isControl, spot.isShown(in: state) else { return nil }
      let kind: TextKind = spot.isTab ? .tab : spot.role == .button ? .button : .link
      return Press(kind: kind, label: spot.label, lead: lead(of: spot, on: view))
    }
  }

  private func lead(of spot: Spot, on view: Storyboard.View) -> Press.Lead {
    let pages = ways.targets(of: .init(view: view, area: spot.area, number: spot.number))
    if !pages.isEmpty { return .pages(pages) }
    guard let goes = spot.goes else { return .untold }
    switch Destination(goes) {
    case .close, .dialog: return .stays
    case .outside(let address): return .outside(address)
    case .back, .state, .screen: return .untold
    }
  }
}
