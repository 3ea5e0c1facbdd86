import ArgumentParser
import Findings
import Foundation
import Reporting
import Storyboards
import Wording

/// `kamishibai wording`: every word that a person reads, and what rules say of it.
struct WordingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wording", abstract: "List and review every word that a person reads.",
    discussion: """
      Holds each text against the rules of its role, the manual against the screens, and all of \
      them against your dictionaries. --fix writes what is certain into your files.
      """)

  @Argument(help: "A manual's folder, or a single text or Markdown file.")
  var manual: String?

  @Option(help: "Rules for gov (official writing), saas (products) or none (no rules of style).")
  var profile: Profile?

  @Flag(help: "Write the fixes that are certain into your files.")
  var fix = false

  @Flag(help: "With --fix: write nothing, print what would change as a unified diff.")
  var dryRun = false

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @OptionGroup var report: ReportOptions

  func run() throws {
    let folder = try ManualFolder.locate(manual)
    let action = WordingAction(folder: folder, profile: profile)
    let outcome = try action.run()
    guard let result = outcome.value else {
      try report.tell(
        outcome.findings, in: report.speech.language(of: nil), of: folder.folder, checking: nil)
      throw ExitCode(1)
    }
    let language = report.speech.language(of: result.manual.language)
    var findings = result.findings
    if fix { findings = try fixed(result, action, in: folder, language) }
    if strict { findings = findings.map { $0.severity == .warning ? $0.weighed(.error) : $0 } }
    if !(fix && dryRun) {
      try report.tell(findings, in: language, of: folder.folder, checking: nil)
    }
  }

  /// Writes what is certain, and reviews again; of fixes that overlap the next round takes up what
  /// is left.
  private func fixed(
    _ first: WordingAction.Result, _ action: WordingAction, in folder: ManualFolder,
    _ language: Language
  ) throws -> [Finding] {
    var result = first
    var total = 0
    for _ in 0..<5 {
      let fixes = WordingFixes(result.findings, in: folder.folder)
      if dryRun {
        Terminal.out(Array(fixes.diff.utf8))
        return result.findings
      }
      guard fixes.count > 0 else { break }
      try fixes.write(to: folder.folder)
      guard let next = try action.run().value, next.isReadNoWorse(than: result) else {
        try fixes.undo(in: folder.folder)
        report.speech.terminal.say(
          Phrase(
            ja: "直すと手順書と画面が合わなくなるため、ファイルを元に戻しました。",
            en:
              "With the fixes the manual and its screens would not agree: the files are as before."
          )[language])
        break
      }
      total += fixes.count
      result = next
    }
    report.speech.terminal.say(
      Phrase(ja: "直した所: \(total)", en: "Fixed: \(total)")[language])
    return result.findings
  }
}

extension Profile: ExpressibleByArgument {}
