import Findings
import Storyboards

/// What was understood of a manual, for people: every sentence, and under it what it says.
enum ReadingText {
  static func text(of manual: Manual, in language: Language) -> String {
    var lines = [manual.title.text]
    for flow in manual.flows {
      lines += ["", flow.title.text]
      for entry in flow.entries {
        let press = entry.press.target?.text ?? ""
        lines.append(
          Phrase(
            ja: "  別の入口: 「\(entry.screen.name.text)」の［\(press)］から手順\(entry.step.mark)へ",
            en: "  entry: [\(press)] on “\(entry.screen.name.text)” goes to step \(entry.step.mark)"
          )[language])
      }
      for step in flow.steps {
        for (index, sentence) in step.sentences.enumerated() {
          lines.append("  \(index == 0 ? step.label.text : " ") \(sentence.words.text)")
          lines += readings(of: sentence).map { "      → \($0[language])" }
        }
      }
    }
    return lines.joined(separator: "\n")
  }

  /// What a sentence says, one phrase per mention.
  static func readings(of sentence: Sentence) -> [Phrase] {
    switch sentence.reading {
    case .description: [Phrase(ja: "説明（操作なし）", en: "description, nothing to operate")]
    case .notUnderstood: [Phrase(ja: "読み取れませんでした", en: "not understood")]
    case .understood(let mentions): mentions.map(phrase(for:))
    }
  }

  private static func phrase(for mention: Sentence.Mention) -> Phrase {
    switch mention {
    case .arrival(let name):
      Phrase(ja: "画面「\(name.name.text)」で", en: "on the screen “\(name.name.text)”")
    case .shows(let name):
      Phrase(ja: "画面「\(name.name.text)」が出る", en: "the screen “\(name.name.text)” comes up")
    case .reference(let reference):
      Phrase(ja: "手順\(reference.mark)へ", en: "go to step \(reference.mark)")
    case .instruction(let instruction): phrase(for: instruction)
    }
  }

  private static func phrase(for instruction: Instruction) -> Phrase {
    let name = instruction.target?.text
    let place = [instruction.section, instruction.row].compactMap { $0?.text }
    let inside = place.isEmpty ? "" : place.map { "「\($0)」の" }.joined()
    let within = place.isEmpty ? "" : " in " + place.map { "“\($0)”" }.joined(separator: ", ")
    let japanese = "\(inside)［\(name ?? "名前なし")］"
    let english = "[\(name ?? "unnamed")]\(within)"
    let condition = instruction.isConditional ? Phrase(ja: "（場合による）", en: " (conditional)") : Phrase(ja: "", en: "")
    return switch instruction.action {
    case .press:
      Phrase(ja: "押す: \(japanese)\(condition[.japanese])", en: "press \(english)\(condition[.english])")
    case .enter:
      Phrase(ja: "入力: \(japanese)\(condition[.japanese])", en: "enter \(english)\(condition[.english])")
    case .choose:
      Phrase(ja: "選ぶ: \(japanese)\(condition[.japanese])", en: "choose \(english)\(condition[.english])")
    case .other:
      Phrase(ja: "操作: \(japanese)\(condition[.japanese])", en: "operate \(english)\(condition[.english])")
    }
  }
}
