import Storyboards

extension MarkupNames {
  /// What a text is that an element of this name holds; nil where it is none that is promised.
  func role(of name: MarkupName) -> Role? {
    switch name {
    case a: return .link
    case button: return .button
    case th, td: return .cell
    case option: return .option
    case p, li, legend, dt, dd, summary, caption, span, textarea: return .text
    // In templates of an author's own.
    case strong, em, b, figcaption, blockquote: return .text
    default:
      guard let level = name.headingLevel, (2...4).contains(level) else { return nil }
      return .heading
    }
  }
}

extension PageWalk {
  /// The ids of what scripts alone show: the tools of the wording pages with their words, the
  /// comments, and what is said of a text that is ringed.
  static let tools: [StaticString] = [
    "tools", "tool-words", "comments", "ring-found", "ring-lost", "ring-back",
  ]
}
