import Storyboards

/// What pages say of the story's scenes and views again and again, made once a site.
struct StoryNames: Sendable {
  /// By screen and state.
  private let views: [[ViewName]]
  private let outcome: String
  /// By flow and scene.
  private let scenes: [[SceneName]]

  private struct ViewName {
    let name: String
    let showsAssumed: Bool
  }

  private struct SceneName {
    let label: String
    let title: String
  }

  init(_ storyboard: Storyboard, isMarked: Bool) {
    let views = storyboard.screens.enumerated().map { index, screen in
      (0..<max(1, screen.states.count)).map { state in
        let view = Storyboard.View(screen: index, state: state)
        return ViewName(
          name: storyboard.name(of: view), showsAssumed: storyboard.showsAssumed(view))
      }
    }
    let own = { (name: String) in
      isMarked ? ForeignMarks.mark(name, .ours) : name
    }
    let outcome = own(storyboard.name(of: nil))
    scenes = storyboard.flows.map { flow in
      flow.scenes.enumerated().map { index, scene in
        let label = own(storyboard.name(ofScene: index, in: flow))
        let name = scene.view.map { views[$0.screen][$0.state].name } ?? outcome
        return SceneName(label: label, title: "\(label) \(name)")
      }
    }
    self.views = views
    self.outcome = outcome
  }

  /// A screen's title, with its state where it has several; what an outcome is where it is none.
  func name(of view: Storyboard.View?) -> String {
    view.map { views[$0.screen][$0.state].name } ?? outcome
  }

  /// Whether a view shows texts that nobody has written yet.
  func showsAssumed(_ view: Storyboard.View?) -> Bool {
    view.map { views[$0.screen][$0.state].showsAssumed } ?? false
  }

  /// "手順③", or its place in the story where the step has no mark.
  func label(ofScene scene: Int, of flow: Int) -> String { scenes[flow][scene].label }

  /// That, and its screen: "手順③ 画面の名前（状態）".
  func title(ofScene scene: Int, of flow: Int) -> String { scenes[flow][scene].title }
}
