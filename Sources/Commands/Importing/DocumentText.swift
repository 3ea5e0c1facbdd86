import Foundation

/// A document's text as Markdown or plain text, and its pictures, taken out by the programs that
/// know its format: poppler's `pdftotext` and `pdfimages`, and `pandoc`. What is already text is
/// taken byte for byte.
struct DocumentText {
  let bytes: [UInt8]
  /// What was put into `images/`.
  var pictures: [String] = []

  /// - Throws: a refusal that says which package is missing, or what the program said.
  static func read(_ file: URL, images: URL) throws -> DocumentText {
    switch file.pathExtension.lowercased() {
    case "txt", "md", "markdown", "text", "": return DocumentText(bytes: try contents(of: file))
    case "pdf":
      let text = try Tool("pdftotext", package: "poppler-utils").run(
        ["-enc", "UTF-8", "-nopgbrk", file.path, "-"])
      try makeFolder(images)
      _ = try Tool("pdfimages", package: "poppler-utils").run(
        ["-png", file.path, images.appending(path: "picture").path])
      return DocumentText(bytes: text, pictures: names(in: images))
    case let format where pandocFormats[format] != nil:
      let text = try Tool("pandoc", package: "pandoc").run([
        "--from", pandocFormats[format] ?? format, "--to", "gfm-raw_html", "--wrap", "none",
        "--extract-media", images.path, file.path,
      ])
      return DocumentText(bytes: text, pictures: names(in: images))
    case let format:
      throw Refusal(
        text: "kamishibai: .\(format) のファイルは取り込めません。txt、md、pdf、docx、odt、html を指定してください。"
          + "\n(cannot import .\(format): give a txt, md, pdf, docx, odt or html file)")
    }
  }

  private static let pandocFormats = [
    "docx": "docx", "odt": "odt", "html": "html", "htm": "html", "rst": "rst", "epub": "epub",
  ]

  private static func contents(of file: URL) throws -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: file))
    } catch {
      throw Refusal(text: "kamishibai: \(file.path) を読めません: \(error.localizedDescription)")
    }
  }

  private static func makeFolder(_ folder: URL) throws {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw Refusal(text: "kamishibai: \(folder.path) を作れません: \(error.localizedDescription)")
    }
  }

  private static func names(in folder: URL) -> [String] {
    let files = FileManager.default.enumerator(atPath: folder.path)
    return (files?.compactMap { $0 as? String } ?? []).sorted()
  }
}
