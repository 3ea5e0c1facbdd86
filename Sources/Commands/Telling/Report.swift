import ArgumentParser
import Findings
import Foundation
import Reporting
import Storyboards

/// How findings are told, and where.
struct Report {
  let format: ReportOptions.Format
  let speech: SpeechOptions
  /// A file for what would go to stdout.
  var output: String?

  /// Tells findings; ends with 1 where one of them is an error.
  ///
  /// - Parameters:
  ///   - folder: the manual's, which places are told relative to; nil where only its site is there.
  ///   - promises: the steps and pages that were checked; nil where it did not come to that.
  func tell(
    _ findings: [Finding], in language: Language, of folder: URL?, checking promises: SitePromises?
  ) throws {
    let context = ReportContext(
      language: language, root: folder.map(Self.root) ?? "", version: Kamishibai.version)
    switch format {
    case .text: speech.terminal.tell(findings, in: language, of: folder)
    case .json: try write(JSONReport.bytes(of: findings, in: language))
    case .sarif:
      try write(SARIFReport.bytes(of: findings, kinds: FindingCatalogue.all, context))
    case .github: try write(Array(GitHubReport.text(of: findings, context).utf8))
    case .junit:
      let suites = TestSuites(promises, findings, language).all
      try write(JUnitReport.bytes(of: suites, context))
    }
    if findings.hasErrors { throw ExitCode(1) }
  }

  private func write(_ bytes: [UInt8]) throws {
    guard let output else { return Terminal.out(bytes) }
    try Terminal.write(bytes, to: output)
  }

  /// A folder as seen from where the program runs: "" or with a slash at its end. One that is not
  /// below keeps its whole path out of the reports: nobody else has it.
  private static func root(of folder: URL) -> String {
    let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath).standardizedFileURL
      .path
    let path = folder.standardizedFileURL.path
    let base = here.hasSuffix("/") ? here : here + "/"
    guard path.hasPrefix(base) else { return "" }
    let rest = path.dropFirst(base.count)
    return rest.isEmpty || rest.hasSuffix("/") ? String(rest) : rest + "/"
  }
}
