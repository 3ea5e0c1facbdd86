import ArgumentParser
import Findings
import Foundation
import Rendering

/// `kamishibai templates`: the built-in templates, to start one's own from.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "List or copy the built-in templates.",
    discussion: """
      A template of your own replaces the built-in one of the same name: put it in templates/ \
      beside the manual, or in the folder that build --templates names. Templates are Mustache, \
      and strict: an unknown name is an error, text is always escaped, and lambdas are refused.
      """,
    subcommands: [List.self, Eject.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Name all built-in templates.")

    func run() { for template in BuiltInTemplates.templates { Terminal.out(template.name) } }
  }

  struct Eject: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Copy a built-in template, or all of them, into a folder.")

    @Argument(help: "A template's name, for example elements/button; without one, all.")
    var name: String?

    @Option(name: [.short, .customLong("output")], help: "The folder to copy to.")
    var output = "templates"

    @OptionGroup var speech: SpeechOptions

    /// Copies nothing where a file would be overwritten.
    func run() throws {
      let all = BuiltInTemplates.templates
      let chosen = name.map { name in all.filter { $0.name == name } } ?? all
      if let name, chosen.isEmpty {
        let near = NearMiss.of(name, among: all.map(\.name)).map { " → \($0)?" } ?? ""
        throw Refusal(
          text: "kamishibai: テンプレート「\(name)」はありません。(no such template)\(near)")
      }
      let folder = URL(fileURLWithPath: output)
      let files = chosen.map { (folder.appending(path: $0.name + ".mustache"), $0.text) }
      if let there = files.first(where: { FileManager.default.fileExists(atPath: $0.0.path) }) {
        throw Refusal(
          text: "kamishibai: \(there.0.path) はすでにあります。上書きはしません。(already there)")
      }
      do {
        for (file, text) in files {
          try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
          try Data(text.utf8).write(to: file, options: .withoutOverwriting)
        }
      } catch {
        throw Refusal(text: "kamishibai: \(output) に書き込めません。(cannot be written)")
      }
      speech.terminal.say(
        Phrase(
          ja: "\(files.count) 個のテンプレートを \(output) に置きました。",
          en: "Copied \(files.count) templates to \(output).")[speech.language(of: nil)])
    }
  }
}
