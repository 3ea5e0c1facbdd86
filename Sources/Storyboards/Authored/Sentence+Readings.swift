import Findings

extension Sentence {
  /// What the sentence was understood to say, one phrase per mention.
  package var readings: [Phrase] {
    let general = general.map(\.generalPhrase)
    switch reading {
    case .description where !general.isEmpty: return general
    case .description: return [Phrase(ja: "説明（操作なし）", en: "description, nothing to operate")]
    case .notUnderstood: return [Phrase(ja: "読み取れませんでした", en: "not understood")]
    case .understood(let mentions):
      return mentions.enumerated().map { index, mention in
        mention.phrase(isLast: index == mentions.count - 1)
      } + general
    }
  }
}

extension Sentence.Mention {
  fileprivate func phrase(isLast: Bool) -> Phrase {
    switch self {
    case .arrival(let name):
      Phrase(
        ja: "画面「\(name.name.text)」\(isLast ? "が出ている" : "で")",
        en: "on the screen “\(name.name.text)”")
    case .shows(let name):
      Phrase(ja: "画面「\(name.name.text)」が出る", en: "the screen “\(name.name.text)” comes up")
    case .reference(let reference):
      Phrase(ja: "手順\(reference.mark)へ", en: "go to step \(reference.mark)")
    case .instruction(let instruction): instruction.phrase
    }
  }
}

extension Instruction {
  fileprivate var generalPhrase: Phrase {
    let target = target?.text ?? ""
    return Phrase(
      ja: "「\(target)」は、一つの部品の名前ではない", en: "“\(target)” names no one control")
  }

  fileprivate var phrase: Phrase {
    let place = [section, row].compactMap { $0?.text }
    let name = place.map { "「\($0)」の" }.joined() + "［\(target?.text ?? "名前なし")］"
    let condition = isConditional ? "（条件つき）" : ""
    let within = place.isEmpty ? "" : " in " + place.map { "“\($0)”" }.joined(separator: ", ")
    let english = "[\(target?.text ?? "unnamed")]\(within)\(isConditional ? " (conditional)" : "")"
    return switch action {
    case .press: Phrase(ja: "\(name)を押す\(condition)", en: "press \(english)")
    case .enter: Phrase(ja: "\(name)に入力する\(condition)", en: "enter \(english)")
    case .choose: Phrase(ja: "\(name)を選ぶ\(condition)", en: "choose \(english)")
    case .other: Phrase(ja: "\(name)を操作する\(condition)", en: "operate \(english)")
    }
  }
}
