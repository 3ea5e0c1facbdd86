import Findings

/// The manual with every name resolved to a screen, a state and a control.
package struct Storyboard: Sendable {
  package let title: Words
  package let language: Language
  package let introduction: [Words]
  package let band: Words?
  package let look: Look
  package let screens: [Screen]
  package let systems: [System]
  package let flows: [StoryFlow]

  /// A screen in one of its states, by index.
  package struct View: Hashable, Sendable {
    package let screen: Int
    /// An index into the screen's `states`; 0 also where it has none.
    package let state: Int

    package init(screen: Int, state: Int) {
      self.screen = screen
      self.state = state
    }
  }

  /// All views, screen by screen, in the author's order.
  package var views: [View] {
    screens.indices.flatMap { screen in
      (0..<max(1, screens[screen].states.count)).map { View(screen: screen, state: $0) }
    }
  }

  /// The name of a view's state; nil where the screen has only one.
  package func stateName(of view: View) -> Words? {
    let states = screens[view.screen].states
    return states.isEmpty ? nil : states[view.state]
  }

  /// The system that a screen belongs to, where it names one.
  package func system(of screen: Screen) -> System? {
    guard let name = screen.system else { return nil }
    return systems.first { $0.name.text == name.text }
  }

  /// Whether a view shows texts that nobody has written yet.
  package func showsAssumed(_ view: View) -> Bool {
    let screen = screens[view.screen]
    return LabelCollector.hasAssumed(screen, in: frame(of: screen), stateName(of: view)?.text)
  }

  /// The labels of the fields and choices that a scene asks to fill.
  package func asked(in scene: Scene) -> [Words] {
    guard let view = scene.view, !scene.asked.isEmpty else { return [] }
    let screen = screens[view.screen]
    return Spot.all(of: screen, in: frame(of: screen)).filter {
      $0.area == .content && scene.asked.contains($0.number)
    }.map(\.label)
  }

  /// What stands around a screen.
  package func frame(of screen: Screen) -> Frame? { screen.frame(in: system(of: screen)) }
}

/// A flow whose steps have become scenes.
package struct StoryFlow: Sendable {
  package let id: String
  package let title: Words
  package let introduction: [Words]
  package let notes: [Words]
  package let steps: [Step]
  /// In the order of the story, at least one per step.
  package let scenes: [Scene]
  package let entries: [Entry]
  /// What another telling of the same procedure says in other words. It stands on no page.
  package let retold: [Sentence]

  /// A second way in: a scene of its own that leads to a later one.
  package struct Entry: Sendable {
    package let note: Words
    package let scene: Scene
    /// An index into `scenes`.
    package let target: Int
    /// The mark of the step that it leads to, as printed there.
    package let label: Words
  }
}

/// One card: a step, or a part of one where it presses twice, on its screen in its state.
package struct Scene: Sendable {
  /// An index into the flow's steps; nil for an entry.
  package let step: Int?
  /// Counts the cards of one step from 0.
  package let part: Int
  /// nil for an outcome card.
  package let view: Storyboard.View?
  package let hotspot: Hotspot?
  /// The fields and choices that the step asks to fill, by number.
  package let asked: Set<Int>
  /// The index of the scene that comes next; nil at the end.
  package let next: Int?
  /// Controls of the screen by which the step lets some readers leave the story's path.
  package var branches: [Branch] = []
  /// Where the step's words send some readers, as indices into the flow's scenes.
  package var references: [Int] = []

  /// A control that leads elsewhere than the story goes.
  package struct Branch: Hashable, Sendable {
    package let control: Hotspot
    /// An index into the flow's scenes.
    package let target: Int
  }
}

/// The control that moves the story on.
package struct Hotspot: Hashable, Sendable {
  package let area: Area
  /// The control's number within its area.
  package let number: Int
  package let role: Role
  package let label: Words
  /// What the step says of it: where its words stand in which sentence.
  package let sentence: Int?
  package let span: Range<Int>

  /// Where a control stands: each area numbers its controls anew.
  package enum Area: Hashable, Sendable { case content, header, footer }
}
