import ArgumentParser
import Findings
import Foundation
import Reading
import Rendering
import Storyboards
import Wording

/// `kamishibai comments FILES… MANUAL`: what reviewers wrote, at the lines of today's manual.
struct CommentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comments", abstract: "Merge reviewers' comments and show where they belong.",
    discussion: """
      Takes the files that reviewers saved in the review pages, and the manual last. Each comment is \
      told at the line that holds its text today; one whose text has changed since is marked.
      """)

  @Argument(help: "Files of comments (comments-NAME.json), then the manual's folder or file, last.")
  var paths: [String]

  @Option(help: ArgumentHelp("Write the merged comments to a file.", valueName: "file"))
  var merge: String?

  @Option(
    name: [.short, .customLong("output")],
    help: "A folder for a page with all comments, beside the manual's site.")
  var output: String?

  @OptionGroup var report: ReportOptions

  func validate() throws {
    if paths.count < 2 {
      throw ValidationError("Name at least one file of comments, then the manual.")
    }
  }

  func run() throws {
    let merged = CommentMerge.merge(try paths.dropLast().map(CommentFile.read))
    let folder = try ManualFolder.locate(paths[paths.count - 1])
    let read = try ReadingAction.run(folder)
    guard let manual = read.value, let storyboard = Resolver.resolve(manual).value else {
      try report.tell(
        read.findings, in: report.speech.language(of: nil), of: folder.folder, checking: nil)
      throw ExitCode(1)
    }
    let language = report.speech.language(of: manual.language)
    if let merge {
      try Terminal.write(
        CommentFile.bytes(
          of: merged.comments, title: manual.title.text, language: manual.language), to: merge)
    }
    guard let plan = Planner.plan(storyboard).value else { throw ExitCode(1) }
    let mapped = CommentMap.map(
      merged.comments, onto: try Self.strings(of: plan, manual, folder))
    if let output { try write(mapped, plan, folder, to: output, language) }
    let findings =
      CommentFindings.findings(of: mapped) + CommentFindings.findings(ofConflicts: merged.conflicts)
    try report.tell(findings.sorted(), in: language, of: folder.folder, checking: nil)
    report.speech.terminal.say(
      Phrase(
        ja: "コメント: \(merged.comments.count)", en: "Comments: \(merged.comments.count)")[language])
  }

  /// The texts of today, those of the translations included: reviewers comment on both.
  private static func strings(
    of plan: SitePlan, _ manual: Manual, _ folder: ManualFolder
  ) throws -> [InventoryString] {
    let inventory = Inventory(plan)
    let translations = try TranslationFiles(folder).all(but: manual.language).value ?? []
    return inventory.strings
      + translations.flatMap { translation in
        let translated = Translated(plan, inventory, by: translation)
        return Inventory(Planner.plan(translated.storyboard, asIn: plan)).strings.map { string in
          var string = string
          string.pages = string.pages.map { Edition.folder(of: translation.language) + $0 }
          return string
        }
      }
  }

  private func write(
    _ mapped: [CommentMap.Mapped], _ plan: SitePlan, _ manual: ManualFolder, to path: String,
    _ language: Language
  ) throws {
    let folder = try CompanionFolder(path)
    do {
      try folder.build(manual, into: "site/")
      let page = CommentPage(mapped, site: "site/", in: language)
      try folder.publish(
        SiteRenderer.companion(of: plan).render(.comments(page)), kind: "comments")
      report.speech.terminal.say(
        Phrase(ja: "開くファイル: \(folder.index.path)", en: "Open: \(folder.index.path)")[language])
    } catch {
      folder.discard()
      guard let failure = error as? CompanionFailure else { throw error }
      report.speech.terminal.tell(failure.findings, in: language, of: failure.manual?.folder)
      throw ExitCode(1)
    }
  }
}
