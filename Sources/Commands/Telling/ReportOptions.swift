import ArgumentParser
import Findings
import Foundation
import Storyboards

/// How the commands that check tell what they found.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How findings are told.",
      discussion: """
        text, on stderr; or on stdout: json, sarif (2.1.0), junit (a case for each step and page), \
        github (annotations).
        """))
  var format: Format = .text

  @OptionGroup var speech: SpeechOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif, junit, github }

  /// See ``Report/tell(_:in:of:checking:)``.
  func tell(
    _ findings: [Finding], in language: Language, of folder: URL?, checking promises: SitePromises?
  ) throws {
    try Report(format: format, speech: speech).tell(
      findings, in: language, of: folder, checking: promises)
  }
}
