import ArgumentParser
import Findings
import Foundation
import Proving
import Storyboards

/// `kamishibai prove SITE`: proves a published site again, without its manual.
struct ProveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove", abstract: "Prove a site that kamishibai built, as it lies on the disk.")

  @Argument(help: "The site's folder.")
  var site: String

  @OptionGroup var report: ReportOptions

  func run() throws {
    let results = try ProveAction(folder: URL(fileURLWithPath: site)).run()
    let promises = results[0].promises
    let language = report.speech.language(of: promises.language)
    try report.tell(
      results.flatMap(\.findings).told(), in: language, of: nil, checking: promises)
    let proofs = results.compactMap(\.proof)
    guard proofs.count == results.count else { throw ExitCode(1) }
    report.speech.terminal.say(proofs.reduce(Proof(), +).words[language])
  }
}
