import Storyboards

/// Parts an unquoted list of fields ("氏名、生年月日と電話番号") into its names.
enum FieldList {
  static func split(_ object: ObjectPhrase, in reader: ObjectReader) -> [ObjectPhrase] {
    let text = reader.text
    var names: [Range<Int>] = []
    var end = object.name.upperBound
    while true {
      let start = NameBoundary(text: text, lower: reader.lower).fieldStart(endingAt: end)
      if start < end { names.insert(start..<end, at: 0) }
      guard start > reader.lower, start < end, isJoint(text, at: start - 1),
        start - 1 > reader.lower
      else { break }
      end = start - 1
    }
    let fields = names.filter { !JapaneseLexicon.genericNames.contains(text.string($0)) }
    return fields.map {
      ObjectPhrase(name: $0, start: $0.lowerBound, role: object.role, isQuoted: false)
    }
  }

  private static func isJoint(_ text: SentenceText, at index: Int) -> Bool {
    text.quote(at: index) == nil && "、と・，及".unicodeScalars.contains(text.scalars[index])
  }
}

extension NameBoundary {
  /// Like `start(endingAt:)`, but の stays inside ("代理人の氏名"), and verbs end the name.
  func fieldStart(endingAt end: Int) -> Int {
    var index = end
    while index > lower, end - index < 30 {
      let scalar = text.scalars[index - 1]
      if text.quote(at: index - 1) != nil { break }
      if "、。，．,()はをにでがへと・も→⇒※:：".unicodeScalars.contains(scalar) { break }
      if StepNumber.circled(scalar) != nil { break }
      if index < end,
        text.first(of: JapaneseLexicon.attributiveEndings, endingAt: index) != nil
      {
        break
      }
      if text.has("から", endingAt: index) || text.has("して", endingAt: index) { break }
      index -= 1
    }
    // A verb's て or し before a comma is no name.
    return index
  }
}
