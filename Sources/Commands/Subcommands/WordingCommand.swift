import ArgumentParser
import Exchanging
import Findings
import Foundation
import Reading
import Reporting
import Storyboards
import Wording

/// `kamishibai wording`: every word that a person reads, and what rules say of it.
struct WordingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wording", abstract: "List and review every word that a person reads.",
    discussion: """
      Holds each text against the rules of its role, the manual against its screens, and all of \
      them against your dictionaries. The list goes to stdout, what was found to stderr.
      """)

  @Argument(help: "A manual's folder, or a single text or Markdown file.")
  var manual: String?

  @Option(
    help: ArgumentHelp(
      "What is written.",
      discussion: """
        The list of texts: text, csv, json, xliff (1.2), xliff2 (2.0), po. The names as a \
        dictionary: prh. What was found, for machines: findings, sarif, junit, github.
        """))
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "Put the translations into this language beside the texts of the list: en, zh-Hans, pt-BR …",
      valueName: "lang"))
  var to: Language?

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      "Write the list to a file. What was found is never written to it.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Rules for gov (official writing), saas (products) or none (no rules of style).",
      discussion: "Without it: what `wording:` in kamishibai.yaml says, else saas."))
  var profile: Profile?

  @Option(
    help: ArgumentHelp(
      """
      A dictionary of terms, in the YAML of prh, beside those that kamishibai.yaml names. \
      Can be repeated.
      """, valueName: "file"))
  var dictionary: [String] = []

  @Flag(
    help: """
      Write the fixes that are certain into your files; where manual and screens would agree \
      less afterwards, put them back.
      """)
  var fix = false

  @Flag(
    help: "With --fix: write nothing, and print the changes that would be tried as a unified diff.")
  var dryRun = false

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "A file of findings to pass over: what --format findings wrote before.", valueName: "file"))
  var baseline: String?

  @OptionGroup var speech: SpeechOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, csv, json, xliff, xliff2, po, prh, findings, sarif, junit, github

    /// How findings are told instead of the list; nil where the list is written.
    var report: ReportOptions.Format? {
      switch self {
      case .text, .csv, .json, .xliff, .xliff2, .po, .prh: nil
      case .findings: .json
      case .sarif: .sarif
      case .junit: .junit
      case .github: .github
      }
    }
  }

  func validate() throws {
    if dryRun, !fix { throw ValidationError("--dry-run goes with --fix.") }
  }

  func run() throws {
    let folder = try ManualFolder.locate(manual)
    let action = WordingAction(folder: folder, profile: profile, dictionaries: dictionary)
    let outcome = try action.run()
    guard let result = outcome.value else {
      return try tell(outcome.findings, in: speech.language(of: nil), folder)
    }
    let language = speech.language(of: result.manual.language)
    guard !fix else {
      let findings = try FixingAction(
        action: action, isDryRun: dryRun, terminal: speech.terminal, language: language
      ).run(result)
      return dryRun ? () : try tell(weighed(findings), in: language, folder)
    }
    if format.report == nil { try write(try list(of: result, folder)) }
    try tell(weighed(result.findings), in: language, folder)
  }

  private func weighed(_ findings: [Finding]) throws -> [Finding] {
    let new = try baseline.map { try Baseline($0).new(among: findings) } ?? findings
    return strict
      ? new.map { $0.severity == .warning ? $0.weighed(.error) : $0 } : new
  }

  private func list(of result: WordingAction.Result, _ folder: ManualFolder) throws -> [UInt8] {
    guard format != .prh else { return TermList.bytes(of: result) }
    guard to != result.manual.language else {
      throw Refusal(
        text:
          "kamishibai: --to には、手順書とは別の言語を指定してください。(--to needs another language than the manual's)")
    }
    let translations = try to.map { try TranslationFiles(folder).read($0) }
    let document = ExchangeDocument(
      result.manual, result.inventory, to: translations?.value, to)
    return (InventoryFormat(rawValue: format.rawValue) ?? .text).bytes(of: document)
  }

  private func write(_ bytes: [UInt8]) throws {
    guard let output else { return Terminal.out(bytes) }
    try Terminal.write(bytes, to: output)
  }

  /// Ends with 1 where one of them is an error.
  private func tell(_ findings: [Finding], in language: Language, _ folder: ManualFolder) throws {
    let report = Report(
      format: format.report ?? .text, speech: speech,
      output: format.report == nil ? nil : output)
    defer {
      let notes = findings.count { $0.severity == .note }
      speech.terminal.say(
        Phrase(
          ja: "文言の指摘: 警告 \(findings.count - notes)、メモ \(notes)",
          en: "Found: \(findings.count - notes) warnings, \(notes) notes")[language])
    }
    try report.tell(findings, in: language, of: folder.folder, checking: nil)
  }
}

extension Profile: ExpressibleByArgument {}

extension Language: ExpressibleByArgument {}
