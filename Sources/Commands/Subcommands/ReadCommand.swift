import ArgumentParser
import Findings
import Foundation
import Reading
import Reporting
import Storyboards

/// `kamishibai read`: shows what was understood, sentence by sentence.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Show what the manual's sentences were understood to say.")

  @Argument(help: "A manual's folder, or a single text or Markdown file.")
  var manual: String?

  @Option(help: "text for people, json for programs.")
  var format: Format = .text

  @OptionGroup var speech: SpeechOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func run() throws {
    let folder = try ManualFolder.locate(manual)
    let outcome = try ReadingAction.run(folder)
    let language = speech.language(of: outcome.value?.language)
    if let manual = outcome.value {
      switch format {
      case .json: Terminal.out(ReadingJSON.bytes(of: manual))
      case .text: Terminal.out(ReadingText.text(of: manual, in: language))
      }
    }
    speech.terminal.tell(outcome.findings, in: language, of: folder.folder)
    if outcome.findings.hasErrors { throw ExitCode(1) }
  }
}

/// How a command speaks.
struct SpeechOptions: ParsableArguments {
  @Option(name: .customLong("lang"), help: "The language of messages: ja or en.")
  var speaks: Tongue?

  @Flag(help: "Say nothing but errors.")
  var quiet = false

  enum Tongue: String, ExpressibleByArgument, CaseIterable { case ja, en }

  var terminal: Terminal { Terminal(isQuiet: quiet) }

  /// What `--lang` says, else the manual's own language, else Japanese.
  func language(of manual: Language?) -> Language {
    switch speaks {
    case .ja: .japanese
    case .en: .english
    case nil: manual ?? .japanese
    }
  }
}
