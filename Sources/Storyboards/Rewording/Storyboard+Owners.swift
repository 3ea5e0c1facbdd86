extension Storyboard {
  /// What the owner of a text is called.
  package func name(of owner: TextOwner) -> String {
    switch owner {
    case .manual: title.text
    case .flow(let index): flows[index].title.text
    case .system(let index): systems[index].name.text
    case .screen(let index): screens[index].title.text
    }
  }

  /// Whether a text stands on a screen that nobody has defined: it is the manual's own.
  package func isInferred(_ owner: TextOwner) -> Bool {
    switch owner {
    case .screen(let index): screens[index].isInferred
    case .manual, .flow, .system: false
    }
  }
}
