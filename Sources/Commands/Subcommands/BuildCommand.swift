import ArgumentParser
import Findings
import Foundation
import Proving
import Reporting

/// What `build` and `check` share.
struct SiteOptions: ParsableArguments {
  @Argument(help: "A manual's folder, or a single text or Markdown file.")
  var manual: String?

  @Option(help: "A folder with templates of your own, file by file.")
  var templates: String?

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "A file of findings to pass over, none of them an error.",
      discussion: "What `kamishibai check --format json` wrote before.", valueName: "file"))
  var baseline: String?

  @Flag(help: "Lengthen and mark every text, to see what a translation would break.")
  var pseudo = false

  @OptionGroup var place: AddressOptions

  @OptionGroup var report: ReportOptions

  var speech: SpeechOptions { report.speech }

  func action(
    _ folder: ManualFolder, sink: @escaping @Sendable (String, [UInt8]) throws -> Void
  ) throws -> SiteAction {
    SiteAction(
      folder: folder,
      overrides: try TemplateFolder.overrides(templates, beside: folder),
      isStrict: strict, isPseudo: pseudo,
      address: try place.address, baseline: try baseline.map(Baseline.init), sink: sink)
  }

  /// Tells the findings; ends with 1 where one of them is an error.
  func tell(_ result: SiteAction.Result, _ folder: ManualFolder) throws {
    try report.tell(
      result.findings, in: speech.language(of: result.language), of: folder.folder,
      checking: result.promises)
  }

  func say(_ proof: Proof, in language: Language) { speech.terminal.say(proof.words[language]) }
}

/// `kamishibai build`: publishes the proven site.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Build a manual into a proven, clickable site.",
    discussion: """
      Without a manual: the current folder, else the only one in Manuals/. The folder that is \
      written is replaced in one step, and only when the whole new site is proven.
      """)

  @OptionGroup var site: SiteOptions

  @Option(
    name: [.short, .customLong("output")],
    help: "The folder to publish to; Output, unless a single file or an archive is asked for.")
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Write all procedures as one HTML file, for mail.", valueName: "file"))
  var singleFile: String?

  @Option(
    help: ArgumentHelp(
      "With --single-file: only this procedure, by its id, title or number; may be said again.",
      valueName: "procedure"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp(
      "With --single-file: the site in this language of the manual's translations.",
      valueName: "language"))
  var edition: String?

  @Option(help: ArgumentHelp("Write the whole site as a ZIP archive.", valueName: "file"))
  var zip: String?

  @Flag(
    help: ArgumentHelp(
      "Build again whenever the manual changes, until Ctrl-C.",
      discussion: "Open pages reload themselves, without a server."))
  var watch = false

  func validate() throws {
    if watch, singleFile != nil || zip != nil {
      throw ValidationError("--watch publishes a folder: leave out --single-file and --zip.")
    }
    if singleFile == nil, !part.isAll {
      throw ValidationError("--only and --edition say what --single-file holds: add it.")
    }
  }

  func run() throws {
    let folder = try ManualFolder.locate(site.manual)
    let files = FileForms(site: site, folder: folder)
    if let singleFile { try files.write(single: singleFile, part) }
    if let zip { try files.write(zip: zip) }
    if let output = output ?? (singleFile == nil && zip == nil ? "Output" : nil) {
      try publish(folder, to: output)
    }
  }

  private var part: SitePart { SitePart(language: edition, procedures: only) }

  private func publish(_ folder: ManualFolder, to output: String) throws {
    let target = try OutputFolder(
      output, manual: folder.isSingleFile ? folder.manual : folder.folder)
    let lock = try FolderLock(for: target.url) {
      site.speech.terminal.say(
        "kamishibai: 別の build が終わるのを待っています。(waiting for another build)")
    }
    defer { withExtendedLifetime(lock) {} }
    if watch { return try self.watch(folder, target) }
    let staging = try SiteStaging(for: target)
    do {
      let action = try site.action(folder) { path, bytes in try staging.write(bytes, to: path) }
      let result = try action.run()
      guard let proof = result.proof else {
        staging.discard()
        try site.tell(result, folder)
        throw ExitCode(1)
      }
      let counts = try staging.publish()
      try site.tell(result, folder)
      let language = site.speech.language(of: result.language)
      site.say(proof, in: language)
      let index = target.url.appending(path: "index.html").path
      site.speech.terminal.say(
        Phrase(
          ja: "書き出し: 新しいファイル \(counts.written)、変わらないファイル \(counts.linked)\n開くファイル: \(index)",
          en: "Written: \(counts.written) new, \(counts.linked) unchanged\nOpen: \(index)")[
            language])
    } catch {
      staging.discard()
      throw error
    }
  }
}

extension BuildCommand {
  private func watch(_ folder: ManualFolder, _ target: OutputFolder) throws {
    let templates = site.templates.map { [URL(fileURLWithPath: $0)] } ?? []
    let watcher = ChangeWatcher {
      InputSnapshot(
        of: (folder.isSingleFile ? [] : [folder.folder]) + templates,
        folder.isSingleFile ? folder.manual : nil, without: target.url)
    }
    let action = WatchAction(
      action: { try site.action(folder) { _, _ in } }, target: target,
      terminal: site.speech.terminal,
      tell: { result in
        // An error ends no watching.
        do { try site.tell(result, folder) } catch is ExitCode {}
      },
      language: site.speech.language(of:))
    try action.run(watcher)
  }
}

/// `kamishibai check`: all that build does, nothing written.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Do all that build does, and write nothing.")

  @OptionGroup var site: SiteOptions

  func run() throws {
    let folder = try ManualFolder.locate(site.manual)
    let result = try site.action(folder) { _, _ in }.run()
    try site.tell(result, folder)
    if let proof = result.proof { site.say(proof, in: site.speech.language(of: result.language)) }
  }
}
