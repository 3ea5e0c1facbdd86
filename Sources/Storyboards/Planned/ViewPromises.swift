/// The labels of one screen in one state. They stand inside the element with the id `screen`.
package struct ViewPromise: Sendable {
  package let screen: Words
  package let state: String?
  /// In document order.
  package let labels: [LabelPromise]

  package init(screen: Words, state: String?, labels: [LabelPromise]) {
    self.screen = screen
    self.state = state
    self.labels = labels
  }
}

/// What each view of a site promises.
///
/// Those of a storyboard are worked out anew at each look: kept, the labels of ten thousand
/// screens would weigh as much as the screens.
package struct ViewPromises: RandomAccessCollection, Sendable {
  private let source: Source

  private enum Source: Sendable {
    case listed([ViewPromise])
    case played(Storyboard, [Storyboard.View])
  }

  package init(_ promises: [ViewPromise]) { source = .listed(promises) }

  package init(of storyboard: Storyboard) { source = .played(storyboard, storyboard.views) }

  package var startIndex: Int { 0 }

  package var endIndex: Int {
    switch source {
    case .listed(let promises): promises.count
    case .played(_, let views): views.count
    }
  }

  package subscript(index: Int) -> ViewPromise {
    switch source {
    case .listed(let promises): return promises[index]
    case .played(let storyboard, let views):
      let view = views[index]
      let screen = storyboard.screens[view.screen]
      let state = storyboard.stateName(of: view)?.text
      return ViewPromise(
        screen: screen.title, state: state,
        labels: LabelCollector.labels(of: screen, in: storyboard.frame(of: screen), state))
    }
  }
}
