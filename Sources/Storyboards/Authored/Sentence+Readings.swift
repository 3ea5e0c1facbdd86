import Findings

extension Sentence {
  /// What the sentence was understood to say, one phrase per mention.
  package var readings: [Phrase] {
    switch reading {
    case .description: [Phrase(ja: "説明（操作なし）", en: "description, nothing to operate")]
    case .notUnderstood: [Phrase(ja: "読み取れませんでした", en: "not understood")]
    case .understood(let mentions): mentions.map(\.phrase)
    }
  }
}

extension Sentence.Mention {
  fileprivate var phrase: Phrase {
    switch self {
    case .arrival(let name):
      Phrase(ja: "画面「\(name.name.text)」で", en: "on the screen “\(name.name.text)”")
    case .shows(let name):
      Phrase(ja: "画面「\(name.name.text)」が出る", en: "the screen “\(name.name.text)” comes up")
    case .reference(let reference):
      Phrase(ja: "手順\(reference.mark)へ", en: "go to step \(reference.mark)")
    case .instruction(let instruction): instruction.phrase
    }
  }
}

extension Instruction {
  fileprivate var phrase: Phrase {
    let place = [section, row].compactMap { $0?.text }
    let japanese =
      place.map { "「\($0)」の" }.joined() + "［\(target?.text ?? "名前なし")］"
      + (isConditional ? "（場合による）" : "")
    let within = place.isEmpty ? "" : " in " + place.map { "“\($0)”" }.joined(separator: ", ")
    let english = "[\(target?.text ?? "unnamed")]\(within)\(isConditional ? " (conditional)" : "")"
    return switch action {
    case .press: Phrase(ja: "押す: \(japanese)", en: "press \(english)")
    case .enter: Phrase(ja: "入力: \(japanese)", en: "enter \(english)")
    case .choose: Phrase(ja: "選ぶ: \(japanese)", en: "choose \(english)")
    case .other: Phrase(ja: "操作: \(japanese)", en: "operate \(english)")
    }
  }
}
