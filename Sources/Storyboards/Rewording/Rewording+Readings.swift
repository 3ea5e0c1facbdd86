/// What sentences were read to say, told with the names that things have now.
extension Rewording {
  func renamed(_ step: Step) -> Step {
    var step = step
    step.sentences = step.sentences.map { sentence in
      guard case .understood(let mentions) = sentence.reading else { return sentence }
      return Sentence(sentence.words, .understood(mentions.map { renamed($0, in: sentence) }))
    }
    return step
  }

  private func renamed(_ mention: Sentence.Mention, in sentence: Sentence) -> Sentence.Mention {
    switch mention {
    case .arrival(let screen): .arrival(renamed(screen))
    case .shows(let screen): .shows(renamed(screen))
    case .reference: mention
    case .instruction(let instruction):
      .instruction(
        Instruction(
          instruction.action, target: instruction.target.map(name),
          span: instruction.target.map {
            sentence.words.span(of: name($0).text)
          } ?? 0..<0,
          role: instruction.role, section: instruction.section.map(name),
          row: instruction.row.map(name), isConditional: instruction.isConditional,
          isAlternative: instruction.isAlternative))
    }
  }

  private func renamed(_ screen: ScreenName) -> ScreenName {
    ScreenName(name(screen.name), system: screen.system.map(name))
  }
}
