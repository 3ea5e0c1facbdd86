import Findings
import Storyboards

/// Finds the flow and the card that an author names on the command line.
struct FlowChoice {
  private let storyboard: Storyboard
  private let language: Language

  init(_ storyboard: Storyboard, _ language: Language) {
    self.storyboard = storyboard
    self.language = language
  }

  /// A flow by its id, its title, or its number in the manual, from 1.
  ///
  /// - Throws: `Refusal` with the flows that there are.
  func flow(_ name: String) throws -> Int {
    let key = NameKey.of(name)
    let flows = storyboard.flows
    if let found = flows.firstIndex(where: { $0.id == name })
      ?? flows.firstIndex(where: { NameKey.of($0.title.text) == key })
    {
      return found
    }
    if let number = Int(name), flows.indices.contains(number - 1) { return number - 1 }
    let known = flows.map { "  \($0.id)  \($0.title.text)" }.joined(separator: "\n")
    throw Refusal(
      text: Phrase(
        ja: "kamishibai: 手順「\(name)」はありません。次の手順があります。\n\(known)",
        en: "kamishibai: There is no procedure “\(name)”. There are:\n\(known)")[language])
  }

  /// The first card of a step, by its mark or number, or another way in (`entry-1`).
  ///
  /// - Throws: `Refusal` with the steps that there are.
  func card(_ name: String, of number: Int) throws -> Card {
    let flow = storyboard.flows[number]
    if name.hasPrefix("entry-"), let entry = Int(name.dropFirst("entry-".count)),
      flow.entries.indices.contains(entry - 1)
    {
      return .entry(entry - 1)
    }
    let digits = StepNumber.digits(of: name)
    let step = flow.steps.firstIndex { step in
      step.label.text == name || !digits.isEmpty && StepNumber.digits(of: step.label.text) == digits
    }
    if let step, let scene = flow.scenes.firstIndex(where: { $0.step == step }) {
      return .scene(scene)
    }
    let known =
      (flow.steps.map(\.label.text) + flow.entries.indices.map { "entry-\($0 + 1)" })
      .joined(separator: " ")
    throw Refusal(
      text: Phrase(
        ja: "kamishibai: 「\(flow.title.text)」に手順「\(name)」はありません。手順は \(known) です。",
        en: "kamishibai: “\(flow.title.text)” has no step “\(name)”. It has \(known).")[language])
  }
}
