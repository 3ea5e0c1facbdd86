import ArgumentParser
import Findings
import Foundation
import Storyboards
import Wording

/// `kamishibai diff OLD NEW`: which words have changed, and which steps and screens they touch.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show which words changed between two versions.",
    discussion: """
      OLD and NEW are manuals, built sites, or git revisions: REVISION:PATH (HEAD~1:my-manual), \
      or a revision alone for the path of the other. Text marks [-old-] and {+new+}. With -o a \
      page is written that shows old and new beside each other on their screens.
      """)

  @Argument(help: "The version before.")
  var old: String

  @Argument(help: "The version after.")
  var new: String

  @Option(help: "text for people, json for programs.")
  var format: Format = .text

  @Option(name: [.short, .customLong("output")], help: "A folder for the page with both sites.")
  var output: String?

  @OptionGroup var speech: SpeechOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func run() throws {
    let before = try ComparedManual.read(old, beside: new)
    defer { before.cleanUp() }
    let after = try ComparedManual.read(new, beside: old)
    defer { after.cleanUp() }
    let language = speech.language(of: after.language)
    let diff = ComparedManual.diff(before, after)
    let view = DiffView(diff, oldSteps: before.steps, newSteps: after.steps, in: language)
    switch format {
    case .json: Terminal.out(DiffJSON.bytes(of: diff, summary: view.summary))
    case .text:
      Terminal.out(Array(DiffText(isColored: Terminal.isColoredOutput).text(of: view).utf8))
    }
  }
}
