import ArgumentParser
import Findings
import Foundation
import Storyboards

/// `kamishibai export gherkin|playwright|mermaid|dot MANUAL`: the procedures in other programs' forms.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print the procedures as tests, or their map as a graph.",
    discussion: """
      One scenario for each procedure and each other way into it, every act with the manual's line.
      The Playwright tests (Python, pytest) follow the built site, or the real service:
      KAMISHIBAI_SERVICE=https://… pytest test_manual.py

      mermaid and dot print the map of all procedures for Mermaid and for Graphviz.
      """)

  @Argument(help: "gherkin, playwright, mermaid or dot.")
  var form: Form

  @Argument(help: "A manual's folder, or a single text or Markdown file.")
  var manual: String?

  @Option(name: [.short, .customLong("output")], help: "The file to write; stdout without it.")
  var output: String?

  @OptionGroup var speech: SpeechOptions

  enum Form: String, ExpressibleByArgument, CaseIterable { case gherkin, playwright, mermaid, dot }

  func run() throws {
    let folder = try ManualFolder.locate(manual)
    let read = try ReadingAction.run(folder)
    let outcome = read.then(Resolver.resolve).then(Planner.plan)
    let language = speech.language(of: read.value?.language)
    guard let plan = outcome.value else {
      speech.terminal.tell(outcome.findings.told(), in: language, of: folder.folder)
      throw ExitCode(1)
    }
    let script = Script(plan)
    let text =
      switch form {
      case .gherkin: GherkinExport(script).text
      case .playwright: PlaywrightExport(script).text
      case .mermaid: GraphExport(plan.storyboard).mermaid
      case .dot: GraphExport(plan.storyboard).dot
      }
    guard let output else { return Terminal.out(Array(text.utf8)) }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
    } catch {
      throw Refusal(text: "kamishibai: \(output) に書けません。(cannot write: \(output))")
    }
  }
}
