/// What stands between the names of a list.
extension EnglishObjects {
  /// What joins the next name on, and where that begins.
  func joint(at index: Int) -> (next: Int, isOr: Bool, isPath: Bool)? {
    var next = index
    // "Click Cancel again, or Keep".
    if next < range.upperBound, tokens[next].text == "again", tokens[next].isWord { next += 1 }
    // "select X from the menu, then Y", "click Merge to keep them or Replace to …".
    if let behind = behindAside(from: next) { next = behind }
    // "… (More actions) > Sync".
    if next < range.upperBound, tokens[next].text == "(",
      let close = tokens[next..<range.upperBound].firstIndex(where: { $0.text == ")" }),
      close + 1 < range.upperBound, EnglishPath.signs.contains(tokens[close + 1].text)
    {
      next = close + 1
    }
    // "a **Name** and, if you like, a **Description**": what need not be told.
    if let behind = behindWish(from: next) { next = behind }
    // "Settings ⚙ > All settings": a picture between a name and the path's sign.
    if next + 1 < range.upperBound, !tokens[next].isWord, !tokens[next].isQuote,
      EnglishPath.signs.contains(tokens[next + 1].text),
      tokens[next].text.unicodeScalars.allSatisfy({ !$0.isASCII })
    {
      next += 1
    }
    // "the **Phone No**. or the **ID**": a dot of the name, set outside its signs.
    if next + 1 < range.upperBound, tokens[next].text == ".",
      ["or", "and"].contains(tokens[next + 1].text)
    {
      next += 1
    }
    var isOr = false
    var isPath = false
    let start = next
    // "Click [Validate] followed by [Commit]".
    if next + 1 < range.upperBound, tokens[next].text == "followed", tokens[next + 1].text == "by" {
      next += 2
    }
    while next < range.upperBound,
      ["and", "or", ",", "then"].contains(tokens[next].text)
        || EnglishPath.signs.contains(tokens[next].text), !tokens[next].isQuote
    {
      isOr = isOr || tokens[next].text == "or"
      isPath = isPath || EnglishPath.signs.contains(tokens[next].text)
      next += 1
    }
    guard next > start else { return nil }
    var name = next
    while name < range.upperBound, tokens[name].isWord, !tokens[name].isCapitalised,
      EnglishLexicon.determiners.contains(tokens[name].text)
        || EnglishLexicon.adjectives.contains(tokens[name].text)
        || ["one", "or", "more", "several"].contains(tokens[name].text)
        || tokens[name].text == "to" && verb.use == .go
        || tokens[name].text == "on" && verb.use == .press && tokens[name - 1].text == "then"
    { name += 1 }
    guard name < range.upperBound, tokens[name].isQuote || tokens[name].isCapitalised else {
      return nil
    }
    return (name, isOr, isPath)
  }

  /// The joint behind a place or a purpose between two names; nil where none stands there.
  private func behindAside(from start: Int) -> Int? {
    guard start < range.upperBound, tokens[start].isWord,
      EnglishLexicon.prepositions.contains(tokens[start].text)
    else { return nil }
    var index = start + 1
    while index < range.upperBound, index - start < 12 {
      let text = tokens[index].text
      let isThen =
        text == "then" || text == "or"
        || text == "," && index + 1 < range.upperBound
          && ["then", "and", "or"].contains(tokens[index + 1].text)
      if isThen, !tokens[index].isQuote {
        // "under **User** or **Group**": two that it stands under.
        let isOfPlace =
          text == "or" && tokens[index - 1].isQuote && tokens[start].text != "to"
          && index + 1 < range.upperBound && tokens[index + 1].isQuote
        return isOfPlace ? nil : index
      }
      if !tokens[index].isWord, !tokens[index].isQuote { return nil }
      index += 1
    }
    return nil
  }

  /// "and, if you like, a **Description**": the comma behind what leaves it to the reader.
  private func behindWish(from start: Int) -> Int? {
    var index = start
    if index < range.upperBound, ["and", "or"].contains(tokens[index].text) { index += 1 }
    guard index + 2 < range.upperBound, tokens[index].text == "," else { return nil }
    if tokens[index + 1].text == "optionally" { return index + 2 }
    guard index + 4 < range.upperBound, tokens[index + 1].text == "if",
      tokens[index + 2].text == "you", Self.wishes.contains(tokens[index + 3].text),
      tokens[index + 4].text == ","
    else { return nil }
    return index + 4
  }

  private static let wishes: Set<String> = ["like", "wish", "want", "have", "need"]
}
