import ArgumentParser
import CPlatform
import Foundation

/// The program: its subcommands, its version, its way to end.
///
/// Exit codes: 0 clean, 1 findings of severity error, 2 usage or I/O.
package struct Kamishibai: ParsableCommand {
  package static let version = "0.1.0"

  package static let configuration = CommandConfiguration(
    commandName: "kamishibai",
    abstract: "Turns an operation manual into a proven, clickable prototype.",
    discussion: """
      Reads a manual's numbered steps and its screen definitions and writes linked static HTML \
      pages that can be clicked through with no server. Every page is proven before it is published.
      """,
    version: version,
    subcommands: [
      BuildCommand.self, CheckCommand.self, ReadCommand.self, ProveCommand.self,
      PublishCheckCommand.self,
      ExplainCommand.self, NewCommand.self, ImportCommand.self, SchemaCommand.self,
      TemplatesCommand.self, ExportCommand.self, WordingCommand.self,
      EmbedCommand.self, ShotsCommand.self, DiffCommand.self, CommentsCommand.self,
      TranslateCommand.self,
    ])

  package init() {}

  /// Parses the arguments, runs, and ends the process.
  package static func runAndExit() -> Never {
    ksb_limit_memory()
    do {
      var command = try parseAsRoot()
      try command.run()
      exit(withCode: 0)
    } catch let refusal as Refusal {
      FileHandle.standardError.write(Data((refusal.text + "\n").utf8))
      exit(withCode: 2)
    } catch let code as ExitCode {
      exit(withCode: code.rawValue)
    } catch {
      // Help and version come here too, with the code 0; wrong usage has 64, and 2 with us.
      let code = exitCode(for: error).rawValue
      let text = fullMessage(for: error)
      let stream = code == 0 ? FileHandle.standardOutput : FileHandle.standardError
      stream.write(Data((text + (text.isEmpty ? "" : "\n")).utf8))
      exit(withCode: code == 0 ? 0 : 2)
    }
  }

  private static func exit(withCode code: Int32) -> Never { Foundation.exit(code) }
}

/// The machine's refusal, or an argument that leads nowhere: told on stderr, exit code 2.
struct Refusal: Error {
  let text: String
}
