import Findings

extension Sentence {
  /// What the sentence was understood to say, one phrase per mention.
  package var readings: [Phrase] { readings(quoting: \.text) }

  /// - Parameter quoting: what the manual's own names are told as, within our words.
  package func readings(quoting: (Words) -> String) -> [Phrase] {
    let general = general.map { $0.generalPhrase(quoting) }
    switch reading {
    case .description where !general.isEmpty: return general
    case .description: return [Phrase(ja: "説明（操作なし）", en: "description, nothing to operate")]
    case .notUnderstood: return [Phrase(ja: "読み取れませんでした", en: "not understood")]
    case .understood(let mentions):
      return mentions.enumerated().map { index, mention in
        mention.phrase(isLast: index == mentions.count - 1, quoting)
      } + general
    }
  }
}

extension Sentence.Mention {
  fileprivate func phrase(isLast: Bool, _ quoting: (Words) -> String) -> Phrase {
    switch self {
    case .arrival(let screen):
      let name = quoting(screen.name)
      return Phrase(
        ja: "画面「\(name)」\(isLast ? "が出ている" : "で")", en: "on the screen “\(name)”")
    case .shows(let screen):
      let name = quoting(screen.name)
      return Phrase(ja: "画面「\(name)」が出る", en: "the screen “\(name)” comes up")
    case .reference(let reference):
      return Phrase(ja: "手順\(reference.mark)へ", en: "go to step \(reference.mark)")
    case .instruction(let instruction): return instruction.phrase(quoting)
    }
  }
}

extension Instruction {
  fileprivate func generalPhrase(_ quoting: (Words) -> String) -> Phrase {
    let target = target.map(quoting) ?? ""
    return Phrase(
      ja: "「\(target)」は、一つの部品の名前ではない", en: "“\(target)” names no one control")
  }

  fileprivate func phrase(_ quoting: (Words) -> String) -> Phrase {
    let place = [section, row].compactMap { $0.map(quoting) }
    let target = target.map(quoting)
    let name = place.map { "「\($0)」の" }.joined() + "［\(target ?? "名前なし")］"
    let condition = isConditional ? "（条件つき）" : ""
    let within = place.isEmpty ? "" : " in " + place.map { "“\($0)”" }.joined(separator: ", ")
    let english = "[\(target ?? "unnamed")]\(within)\(isConditional ? " (conditional)" : "")"
    return switch action {
    case .press: Phrase(ja: "\(name)を押す\(condition)", en: "press \(english)")
    case .enter: Phrase(ja: "\(name)に入力する\(condition)", en: "enter \(english)")
    case .choose: Phrase(ja: "\(name)を選ぶ\(condition)", en: "choose \(english)")
    case .other: Phrase(ja: "\(name)を操作する\(condition)", en: "operate \(english)")
    }
  }
}
