import Storyboards

/// Whether a screen comes up, or is where the reader stands.
extension EnglishScreens {
  /// "click Cancel to return to the home page": what a press is for.
  func isPurpose(_ start: Int) -> Bool {
    guard start > 2, tokens[start - 1].text == "to" else { return false }
    let verb = tokens[start - 2].text == "back" ? start - 3 : start - 2
    return verb > 0
      && ["return", "go", "get", "proceed", "continue", "move"].contains(tokens[verb].text)
      && tokens[verb - 1].text == "to"
  }

  /// Whether what follows says that the screen comes up: "appears", "will be displayed".
  func comesUp(_ after: Int) -> Bool {
    // "A sample page appears in the following screenshot": in the book.
    isShown(after)
      && !tokens[after...].prefix(EnglishVerbFinder.reach).contains {
        Self.figures.contains($0.text)
      }
  }

  private func isShown(_ after: Int) -> Bool {
    var index = after
    while index < tokens.count, tokens[index].isWord,
      ["is", "are", "will", "be", "now", "then", "should", "has", "been"].contains(
        tokens[index].text)
    { index += 1 }
    guard index < tokens.count, tokens[index].isWord else { return false }
    let word = tokens[index].text
    // "The Master page slides are listed": no verb.
    if word.hasPrefix("slide") {
      return index + 1 < tokens.count
        && ["in", "out", "open", "up"].contains(tokens[index + 1].text)
    }
    if index == after { return EnglishLexicon.displays.contains(word) }
    return EnglishLexicon.displayed.contains(word) || EnglishLexicon.displays.contains(word)
  }

  private static let figures: Set<String> = [
    "screenshot", "screen-shot", "screenshots", "figure", "illustration",
  ]

  /// "You are taken to the …", "You'll land on your …", "… presented with the …".
  func isReached(_ start: Int) -> Bool {
    // "The system opens the **Details** page".
    if start > 1, ["reach", "reaches", "opens", "displays"].contains(tokens[start - 1].text) {
      return true
    }
    if start > 1, tokens[start - 1].text == "shown", tokens[start - 2].text == "be" { return true }
    // "you're back on the page".
    if start > 1, tokens[start - 1].text == "on", tokens[start - 2].text == "back" { return true }
    guard start > 1, ["to", "on", "at", "with", "up"].contains(tokens[start - 1].text) else {
      return start > 0 && tokens[start - 1].text == "see" && start > 1
        && ["will", "you’ll", "you'll", "now", "then"].contains(tokens[start - 2].text)
    }
    let before = max(0, start - 6)..<(start - 1)
    return before.contains { index in
      EnglishLexicon.transports.contains(tokens[index].text)
        // "You return to the **Rules** page".
        || tokens[index].text == "return" && index > 0 && tokens[index - 1].text == "you"
    }
  }
}
