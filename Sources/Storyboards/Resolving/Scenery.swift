/// The screens that a story plays on, with what stands around them.
struct Scenery {
  let screens: [Screen]
  let systems: [System]

  /// What can be operated or read on a screen in one of its states.
  func spots(on screen: Int, in state: Int) -> [Spot] {
    let screen = screens[screen]
    let name = screen.states.isEmpty ? nil : screen.states[state].text
    return Spot.all(of: screen, in: screen.frame(in: system(of: screen)))
      .filter { $0.isShown(in: name) }
  }

  func system(of screen: Screen) -> System? {
    guard let name = screen.system else { return nil }
    return systems.first { $0.name.text == name.text }
  }
}
