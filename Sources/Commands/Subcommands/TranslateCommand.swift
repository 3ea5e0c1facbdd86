import ArgumentParser
import Exchanging
import Findings
import Foundation
import Reading
import Rendering
import Storyboards
import Wording

/// `kamishibai translate`: the texts in another language.
struct TranslateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate", abstract: "Take in the texts that a translator sent back.",
    subcommands: [Import.self])

  /// `kamishibai translate import FILE MANUAL`.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Take in a CSV, XLIFF or PO file, and refuse what is out of date.",
      discussion: """
        The file is what `kamishibai wording --format csv|xliff|xliff2|po --to LANG` wrote, with its \
        translations. They are kept in translations/LANG.yaml beside the manual, and the next build \
        has a second site in that language. Rows whose text has changed or is gone are refused and \
        named; the others are taken in.
        """)

    @Argument(help: "The translator's file.")
    var file: String

    @Argument(help: "A manual's folder.")
    var manual: String?

    @Option(
      help: ArgumentHelp(
        "The language of the translations, where neither the file nor its name (x.en.csv) says it.",
        valueName: "lang"))
    var to: Language?

    @OptionGroup var report: ReportOptions

    func run() throws {
      let folder = try ManualFolder.locate(manual)
      guard !folder.isSingleFile else {
        throw Refusal(
          text: "kamishibai: 翻訳は、フォルダーの手順書にだけ取り込めます。(translations need a manual's folder)")
      }
      guard let data = try? Data(contentsOf: URL(fileURLWithPath: file)) else {
        throw Refusal(text: "kamishibai: \(file) が見つかりません。(no such file: \(file))")
      }
      let outcome = try WordingAction(folder: folder).run()
      guard let result = outcome.value else {
        return try report.tell(
          outcome.findings, in: report.speech.language(of: nil), of: folder.folder, checking: nil)
      }
      let language = report.speech.language(of: result.manual.language)
      let read = read([UInt8](data))
      guard let translations = read.value, !read.findings.hasErrors else {
        return try report.tell(read.findings, in: language, of: nil, checking: nil)
      }
      let target = try target(of: translations, from: result.manual.language)
      try take(translations, read.findings, target, result, folder, language)
    }

    private func take(
      _ translations: Translations, _ findings: [Finding], _ target: Language,
      _ result: WordingAction.Result, _ folder: ManualFolder, _ language: Language
    ) throws {
      let files = TranslationFiles(folder)
      let known = try files.read(target)
      let document = ExchangeDocument(result.manual, result.inventory, to: known.value, target)
      let match = TranslationMatch(document, translations.units)
      let texts = document.units.compactMap { unit -> Translation.Text? in
        guard let words = match.accepted[unit.string.key] ?? unit.target else { return nil }
        return Translation.Text(
          key: unit.string.key, source: unit.string.text,
          words: Words(words, at: Place(file: file)))
      }
      if !texts.isEmpty { try files.write(Translation(language: target, texts: texts)) }
      let told = findings + known.findings + match.findings
      report.speech.terminal.say(
        Phrase(
          ja: "取り込んだ訳: \(match.accepted.count)、まだ訳のない文言: \(match.missing.count)",
          en: "Taken in: \(match.accepted.count); not yet translated: \(match.missing.count)"
        )[language])
      try report.tell(told.sorted(), in: language, of: nil, checking: nil)
      // A warning is a row that was not taken in.
      if told.contains(where: { $0.severity > .note }) { throw ExitCode(1) }
    }

    private func read(_ bytes: [UInt8]) -> Outcome<Translations> {
      switch URL(fileURLWithPath: file).pathExtension.lowercased() {
      case "csv", "tsv", "txt": CSVReader.read(bytes, file: file)
      case "po", "pot": POReader.read(bytes, file: file)
      default: XLIFFReader.read(bytes, file: file)
      }
    }

    /// "en-US" is the English that pages are in; "pt-BR" stays what it is.
    private static func withoutOwnRegion(_ tag: String) -> String {
      let parts = tag.split(whereSeparator: { $0 == "-" || $0 == "_" })
      guard let first = parts.first?.lowercased(), ["ja", "en"].contains(first),
        parts.count == 2, parts[1].utf8.count == 2
      else { return parts.joined(separator: "-") }
      return first
    }

    /// What the option says, else the file, else the file's name.
    private func target(of translations: Translations, from own: Language) throws -> Language {
      let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
      let named = [".", "_", "-"].lazy
        .compactMap { name.split(separator: $0).last.map(String.init) }
        .first(where: LanguageNames.isKnown)
      let said = to?.rawValue ?? translations.language ?? named ?? ""
      guard let language = Language(rawValue: Self.withoutOwnRegion(said)) else {
        throw Refusal(
          text:
            "kamishibai: 訳の言語がわかりません。--to en や --to zh-Hans のように指定してください。(name the language, such as --to en or --to zh-Hans)"
        )
      }
      guard language != own else {
        throw Refusal(
          text: "kamishibai: 手順書と同じ言語の訳は取り込めません。(the translation is in the manual's own language)")
      }
      return language
    }
  }
}
