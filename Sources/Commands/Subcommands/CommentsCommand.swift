import ArgumentParser
import Findings
import Foundation
import Reading
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
    let mapped = CommentMap.map(merged.comments, onto: Inventory(storyboard).strings)
    let findings =
      CommentFindings.findings(of: mapped) + CommentFindings.findings(ofConflicts: merged.conflicts)
    try report.tell(findings.sorted(), in: language, of: folder.folder, checking: nil)
    report.speech.terminal.say(
      Phrase(
        ja: "コメント: \(merged.comments.count)", en: "Comments: \(merged.comments.count)")[language])
  }
}
