import Findings
import Reading
import Storyboards
import Testing

extension Step {
  /// The only step of a procedure of one sentence or a few.
  ///
  /// - Parameter procedure: the manual's text, title and mark included.
  static func only(of procedure: String) throws -> Step {
    let source = SourceFile(name: "manual.md", bytes: Array(procedure.utf8))
    let manual = try #require(ManualReader.read(ManualSource(manual: source)).value)
    return try #require(manual.flows.first?.steps.first)
  }

  /// "press Save", "enter Name", in the order of the sentence.
  ///
  /// - Parameter verbs: what each action is called.
  func said(_ verbs: [Instruction.Action: String]) -> [String] {
    instructions.map { "\(verbs[$0.action] ?? "") \($0.target?.text ?? "?")" }
  }
}

/// "題: 1 2 3" for each flow of a manual.
func outline(_ text: String) -> [String] {
  let source = SourceFile(name: "manual.md", bytes: Array(text.utf8))
  let flows = ManualReader.read(ManualSource(manual: source)).value?.flows ?? []
  return flows.map { flow in
    "\(flow.title.text): " + flow.steps.map(\.label.text).joined(separator: " ")
  }
}

/// What each step of a manual's first flow operates.
func targets(_ text: String) -> [[String]]? {
  let source = SourceFile(name: "manual.md", bytes: Array(text.utf8))
  let flow = ManualReader.read(ManualSource(manual: source)).value?.flows.first
  return flow?.steps.map { $0.instructions.compactMap(\.target?.text) }
}
