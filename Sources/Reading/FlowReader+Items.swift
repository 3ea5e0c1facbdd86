import Findings
import Storyboards

/// The things that a list or a table under a step names.
extension FlowReader {
  /// The sentences of a step with those of the list under it, each where it stands: what a list names is
  /// filled before what the lines under it press.
  func merged(
    _ sentences: [Sentence], with items: [OutlinedStep.Item], areChoices: Bool
  ) -> [Sentence] {
    var merged: [Sentence] = []
    var rest = items[...]
    for sentence in sentences {
      while let item = rest.first, item.name.place(at: 0).line < sentence.words.place.line {
        merged += self.sentences(of: item, areChoices: areChoices)
        rest.removeFirst()
      }
      merged.append(sentence)
    }
    return merged + rest.flatMap { self.sentences(of: $0, areChoices: areChoices) }
  }

  /// One of the things that a step fills, from a list or a table's column: its name ends at a wide
  /// gap, a colon, or a bracket that tells more.
  func sentences(of item: OutlinedStep.Item, areChoices: Bool) -> [Sentence] {
    let prose = item.name
    let text = SentenceText(prose)
    var name = 0..<prose.count
    if let quote = text.quotes.first, quote.outer.lowerBound == 0 {
      name = text.span(quote.inner)
    } else {
      var depth = 0
      let end = prose.scalars.indices.dropFirst().first { index in
        let scalar = prose.scalars[index]
        // "所得（収入 - 経費）": a gap within a bracket is the name's own.
        if "(（".unicodeScalars.contains(scalar),
          prose.scalars[index...].contains(where: { ")）".unicodeScalars.contains($0) })
        {
          depth += 1
        }
        if ")）".unicodeScalars.contains(scalar) { depth = max(0, depth - 1) }
        if depth > 0, !"(（".unicodeScalars.contains(scalar) { return false }
        let isGap =
          scalar == "\u{3000}" || scalar == "\t"
          || scalar == " "
            && (prose.scalars[index - 1] == " " || Script.isJapanese(prose.scalars[index - 1]))
        return isGap || ":：※".unicodeScalars.contains(scalar) || Self.isDash(in: prose, at: index)
          || "(（".unicodeScalars.contains(scalar) && Self.tellsMore(prose.scalars[index...])
      }
      if let end { name = 0..<end }
    }
    // "**Basic data:** Enter the **Name** and the **Email**": the item's own sentence says what to fill.
    if let told = told(behind: name.upperBound, in: prose) { return told }
    let isChoice =
      areChoices
      || ([prose] + item.details).contains {
        Self.itemChoiceWords.stand(in: NameKey.of($0.text))
      }
    let target = prose[name].trimmed.words
    let instruction = Instruction(
      isChoice ? .choose : .enter, target: target, span: name, role: .field)
    return [Sentence(prose.words, .understood([.instruction(instruction)]))]
      + item.details.map { Sentence($0.words, .description) }
  }

  /// "Subject - a few words", "Files- what to attach": a dash behind a name of a few words, and a space.
  private static func isDash(in prose: Prose, at index: Int) -> Bool {
    guard index + 2 < prose.count,
      "-–—".unicodeScalars.contains(prose.scalars[index])
        || prose.scalars[index] == " " && "-–—".unicodeScalars.contains(prose.scalars[index + 1])
    else { return false }
    let dash = prose.scalars[index] == " " ? index + 1 : index
    return prose.scalars[dash + 1] == " " && index < 40
      && prose.scalars[..<index].count { $0 == " " } < 5
  }

  /// What the sentences behind an item's colon ask for; nil where they only tell of it.
  private func told(behind end: Int, in prose: Prose) -> [Sentence]? {
    guard end < prose.count,
      let colon = prose.scalars[end...].firstIndex(where: { ":：".unicodeScalars.contains($0) }),
      colon <= end + 1, colon + 1 < prose.count
    else { return nil }
    let read = SentenceSplitter.split(prose).map { ($0, grammar.read($0, in: StepContext())) }
    let sentences = read.map { sentence($0, $1) }
    // "**Username**: Choose a unique one": made up, not chosen from others.
    let label = prose[0..<min(end, colon)].trimmed.text
    let isOwn = sentences.flatMap(\.instructions).allSatisfy { $0.target?.text == label }
    if sentences.contains(where: { !$0.instructions.isEmpty }) { return isOwn ? nil : sentences }
    // "**Password**: Create a strong one": of the label.
    let rest = NameKey.of(prose[(colon + 1)..<prose.count].trimmed.text)
    if Self.makings.contains(where: rest.hasPrefix) { return nil }
    // "**Rights:** Tick the boxes to grant them": done, but nothing that the label names is filled.
    return read.contains(where: { $1.acts }) ? [Sentence(prose.words, .description)] : nil
  }

  /// "（プルダウンから選択）" tells more, "（カナ）" tells which.
  private static func tellsMore(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    moreWords.stand(in: String(scalars: scalars.prefix(20)))
      // "(the first name of the user)": what is said of it in English.
      || scalars.prefix { $0 != ")" }.count(where: { $0 == " " }) > 2
        && scalars.allSatisfy(\.isASCII)
  }

  private static let moreWords: KeyWords = ["選択", "入力", "任意", "必須", "例", "optional", "required"]
  static let entryWords: KeyWords = ["入力", "記入", "enter", "fill", "type", "provide"]
  /// What opens the words about a thing that the reader makes up.
  private static let makings = ["create", "makeup", "thinkof", "set", "use"]
  /// What says of an item of a list that it is chosen.
  private static let itemChoiceWords: KeyWords = [
    "選択", "選ぶ", "選び", "プルダウン", "リスト", "チェック", "select", "choosefrom", "choosethe", "chooseone",
    "dropdown",
    "drop-down", "pick",
  ]
  static let pickWords: KeyWords = ["のいずれか", "oneofthefollowing"]
  /// How much of the end of a line says what is done with what is listed under it.
  static let leadingLength = 60
  static let choiceWords: KeyWords = [
    "選択", "選ぶ", "選び", "プルダウン", "リスト", "チェックを", "select", "choose", "tick", "turnon", "allthatapply",
  ]
}
