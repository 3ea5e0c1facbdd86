import ArgumentParser
import Findings
import Foundation
import Rendering
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
    if let output { try write(before, after, diff, view, to: output, language) }
    switch format {
    case .json: Terminal.out(DiffJSON.bytes(of: diff, summary: view.summary))
    case .text:
      Terminal.out(Array(DiffText(isColored: Terminal.isColoredOutput).text(of: view).utf8))
    }
  }

  private func write(
    _ before: ComparedManual, _ after: ComparedManual, _ diff: InventoryDiff, _ view: DiffView,
    to path: String, _ language: Language
  ) throws {
    let folder = try CompanionFolder(path)
    do {
      try before.put(into: "old/", of: folder)
      try after.put(into: "new/", of: folder)
      let comparison = Comparison(diff, view, oldSite: "old/", newSite: "new/")
      let renderer = SiteRenderer.companion(of: after.plan)
      try folder.publish(renderer.render(.comparison(comparison)), kind: "diff")
      speech.terminal.say(
        Phrase(ja: "開くファイル: \(folder.index.path)", en: "Open: \(folder.index.path)")[language])
    } catch {
      folder.discard()
      guard let failure = error as? CompanionFailure else { throw error }
      speech.terminal.tell(failure.findings, in: language, of: failure.manual?.folder)
      throw ExitCode(1)
    }
  }
}
