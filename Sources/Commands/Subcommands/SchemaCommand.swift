import ArgumentParser
import Findings

/// `kamishibai schema`: what an author may write, for editors and for people.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of screen definitions, or the reference of all elements.",
    discussion: """
      Save the schema beside your screens, and begin each file with
      # yaml-language-server: $schema=../screen.schema.json
      Editors then complete names and show slips while you write.
      """)

  @Argument(help: "screen, systems or settings (kamishibai.yaml).")
  var file = ScreenSchema.File.screen

  @Option(help: "json for the schema, markdown for the reference.")
  var format = Format.json

  @OptionGroup var speech: SpeechOptions

  enum Format: String, ExpressibleByArgument, CaseIterable { case json, markdown }

  func run() throws {
    let language = speech.language(of: nil)
    switch format {
    case .json: Terminal.out(ScreenSchema.bytes(of: file, in: language))
    case .markdown: Terminal.out(ElementReference.text(in: language))
    }
  }
}

extension ScreenSchema.File: ExpressibleByArgument {}
