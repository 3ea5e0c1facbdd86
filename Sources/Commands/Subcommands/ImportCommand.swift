import ArgumentParser
import Findings
import Foundation
import Reading
import Storyboards

/// `kamishibai import FILE -o DIR`: makes a manual's folder of a document: the prose untouched, and
/// a definition for every screen that it names, with the controls that its steps operate.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a manual's folder of a document.",
    discussion: """
      Takes .txt and .md as they are, .pdf through pdftotext (Debian: poppler-utils), and .docx, \
      .odt and .html through pandoc. `kamishibai build DIR` works on the result at once.
      """)

  @Argument(help: "The document: .txt, .md, .pdf, .docx, .odt or .html.")
  var file: String

  @Option(name: [.customShort("o"), .customLong("output")], help: "The folder to make.")
  var output: String

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let source = URL(fileURLWithPath: file)
    guard FileManager.default.fileExists(atPath: source.path) else {
      throw Refusal(text: "kamishibai: \(file) が見つかりません。(no such file: \(file))")
    }
    let folder = URL(fileURLWithPath: output)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    guard names.isEmpty else {
      throw Refusal(
        text: "kamishibai: \(output) は空ではありません。新しい名前を指定してください。(the folder is not empty)")
    }
    let document = try DocumentText.read(source, images: folder.appending(path: "images"))
    let manual = SourceFile(name: "manual.md", bytes: document.bytes)
    let read = ManualReader.read(ManualSource(manual: manual))
    let screens = read.value.map(Self.screens) ?? []
    try write(manual.bytes, to: folder.appending(path: "manual.md"))
    for (index, screen) in screens.enumerated() {
      let place = screen.title.place
      let yaml = try Self.yaml(of: screen, source: "\(place.file):\(place.line)")
      let name = Self.fileName(of: screen, at: index)
      try write(Array(yaml.utf8), to: folder.appending(path: "screens/\(name)"))
    }
    let language = speech.language(of: read.value?.language)
    if !document.pictures.isEmpty {
      let offer = PictureOffer.text(of: document.pictures, in: language)
      try write(Array(offer.utf8), to: folder.appending(path: "images/README.md"))
    }
    speech.terminal.tell(read.findings, in: language, of: folder)
    Terminal.out(summary(screens.count, pictures: document.pictures.count)[language])
    if read.findings.hasErrors { throw ExitCode(1) }
  }

  /// The screens that the manual names, with what its steps need on them.
  private static func screens(of manual: Manual) -> [Screen] {
    let screens = Resolver.resolve(manual).value?.screens ?? []
    return screens.filter { $0.isInferred && !$0.title.isAssumed }
  }

  /// The screen's place in the manual and its title, as far as every file system takes it.
  private static func fileName(of screen: Screen, at index: Int) -> String {
    let title = screen.title.text.unicodeScalars.prefix(40).map { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        ? Character(scalar) : "_"
    }
    let number = String(index + 1)
    return String(repeating: "0", count: max(0, 2 - number.count)) + number + "-"
      + String(title) + ".yaml"
  }

  private static func yaml(of screen: Screen, source: String) throws -> String {
    do { return try ScreenWriter.yaml(of: screen, source: source) } catch {
      throw Refusal(text: "kamishibai: 画面「\(screen.title.text)」を YAML に書けません: \(error)")
    }
  }

  private func write(_ bytes: [UInt8], to url: URL) throws {
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    } catch {
      throw Refusal(text: "kamishibai: \(url.path) に書き込めません: \(error.localizedDescription)")
    }
  }

  private func summary(_ screens: Int, pictures: Int) -> Phrase {
    Phrase(
      ja: "\(output) を作りました（画面 \(screens)、画像 \(pictures)）。次は: kamishibai build \(output)",
      en:
        "Made \(output) (\(screens) screens, \(pictures) pictures). Next: kamishibai build \(output)"
    )
  }
}
