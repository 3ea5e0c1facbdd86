import Storyboards

/// Names in small letters.
extension EnglishNames {
  /// "Upload this File button": what may stand in a name between its capitals.
  func isInside(_ token: EnglishToken) -> Bool {
    token.isCapitalised || ["this", "your", "my", "a", "an", "of", "&"].contains(token.text)
  }

  /// "start button", "printer icon", "profile photo".
  func plain(_ start: Int) -> EnglishName? {
    if ["all", "both", "every", "each"].contains(tokens[start].text) { return nil }
    var index = start
    while index < end, index - start < 5, tokens[index].isWord {
      if index > start, let (role, after) = role(at: index), self.role(at: after) == nil {
        // An icon has no words of its own: what it is called is its picture.
        let nameEnd = role == .icon ? index + 1 : index
        return EnglishName(
          name: span(start..<nameEnd), tokens: start..<after, role: role, style: .plain,
          isIndefinite: false)
      }
      let word = tokens[index].text
      let isDrawn = index + 1 < end && self.role(at: index + 1)?.role == .icon
      // "the trash can icon": no verb.
      let isCan = word == "can" && index > start && tokens[index - 1].text == "trash"
      if EnglishLexicon.pictures.contains(word) || isCan, !isDrawn, word != "sign" || index > start
      {
        return EnglishName(
          name: span(start..<(index + 1)), tokens: start..<(index + 1), role: .icon, style: .plain,
          isIndefinite: false)
      }
      if !isCan, EnglishLexicon.stops.contains(word) || EnglishLexicon.prepositions.contains(word) {
        return nil
      }
      index += 1
    }
    return nil
  }
}
