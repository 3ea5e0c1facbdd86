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

/// A program of the system's that a command may call where it is installed.
struct Tool {
  let name: String
  /// Debian's name for what brings it.
  let package: String

  init(_ name: String, package: String) {
    self.name = name
    self.package = package
  }

  /// Runs the program and gives what it wrote to stdout.
  func run(_ arguments: [String]) throws -> [UInt8] {
    guard let program = find() else {
      throw Refusal(
        text: "kamishibai: \(name) が見つかりません。次のコマンドで入れてください: sudo apt-get install \(package)"
          + "\n(\(name) is not installed: sudo apt-get install \(package))")
    }
    let process = Process()
    let output = Pipe()
    let errors = Pipe()
    process.executableURL = program
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    do { try process.run() } catch {
      throw Refusal(text: "kamishibai: \(name) を実行できません: \(error.localizedDescription)")
    }
    // Both pipes are emptied side by side, so that the tool never waits for either.
    let said = Locked([UInt8]())
    let listening = DispatchGroup()
    DispatchQueue.global().async(group: listening) {
      let text = [UInt8](errors.fileHandleForReading.readDataToEndOfFile())
      said.change { $0 = text }
    }
    let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    listening.wait()
    guard process.terminationStatus == 0 else {
      let reason = String(decoding: said.change { $0 }.prefix(500), as: UTF8.self)
      throw Refusal(text: "kamishibai: \(name) が失敗しました: \(reason)")
    }
    return bytes
  }

  private func find() -> URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return path.split(separator: ":").lazy
      .map { URL(fileURLWithPath: String($0)).appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}
