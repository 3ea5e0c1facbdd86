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
          lines += sentence.readings.map { "      → \($0[language])" }
        }
      }
    }
    return lines.joined(separator: "\n")
  }
}
