import Findings
import Foundation
import Reading
import Storyboards

/// The translations that lie beside a manual: `translations/en.yaml`.
struct TranslationFiles {
  private let folder: ManualFolder

  init(_ folder: ManualFolder) { self.folder = folder }

  private func url(of language: Language) -> URL {
    folder.folder.appending(path: "translations/\(language.rawValue).yaml")
  }

  /// Nothing where there is none.
  func read(_ language: Language) throws -> Outcome<Translation> {
    let url = url(of: language)
    guard !folder.isSingleFile, FileManager.default.fileExists(atPath: url.path) else {
      return Outcome(nil)
    }
    return TranslationReader.read(try folder.file(url))
  }

  /// All but one in the manual's own language.
  func all(but own: Language) throws -> Outcome<[Translation]> {
    var outcome = Outcome<[Translation]>([])
    for language in languages where language != own {
      let read = try read(language)
      outcome.findings += read.findings
      if let translation = read.value { outcome.value?.append(translation) }
    }
    return outcome
  }

  /// Those that have a file, in the order of their tags; what is no tag is no translation.
  private var languages: [Language] {
    let lying = folder.folder.appending(path: "translations").path
    let names =
      folder.isSingleFile ? [] : (try? FileManager.default.contentsOfDirectory(atPath: lying))
    return (names ?? []).sorted().compactMap { name in
      guard name.hasSuffix(".yaml") else { return nil }
      let tag = String(name.dropLast(5))
      return Language(rawValue: tag).flatMap { $0.rawValue == tag ? $0 : nil }
    }
  }

  func write(_ translation: Translation) throws {
    let url = url(of: translation.language)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    } catch {
      throw Refusal(text: "kamishibai: \(url.path) を作れません: \(error.localizedDescription)")
    }
    try Terminal.write(Array(try TranslationWriter.yaml(of: translation).utf8), to: url.path)
  }
}
