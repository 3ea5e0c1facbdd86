import Findings
import Foundation
import Reporting

/// Where a command speaks: data to stdout, messages to stderr.
struct Terminal {
  let isQuiet: Bool

  static func out(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }
  static func out(_ text: String) { out(Array((text + "\n").utf8)) }
  static func error(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

  /// Writes a file that a person named.
  static func write(_ bytes: [UInt8], to path: String) throws {
    do { try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
      throw Refusal(
        text: "kamishibai: \(path) に書き込めません: \(error.localizedDescription)")
    }
  }

  func say(_ text: String) {
    if !isQuiet { Self.error(text) }
  }

  /// Colour only for a person's terminal, and only where NO_COLOR is not set (no-color.org).
  static var isColored: Bool { isColored(FileHandle.standardError) }

  /// The same of what is data.
  static var isColoredOutput: Bool { isColored(FileHandle.standardOutput) }

  private static func isColored(_ stream: FileHandle) -> Bool {
    isatty(stream.fileDescriptor) == 1
      && ProcessInfo.processInfo.environment["NO_COLOR"].map(\.isEmpty) != false
  }

  /// Lines as `Reading` counts them: LF, CR and CRLF end one, a byte order mark is nothing.
  private static func lines(of text: String) -> [String] {
    let bare =
      text.unicodeScalars.first == "\u{FEFF}"
      ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
    return Substring(bare).split(omittingEmptySubsequences: false) { character in
      character == "\n" || character == "\r" || character == "\r\n"
    }.map(String.init)
  }

  /// Tells findings on stderr, each with the author's line.
  func tell(_ findings: [Finding], in language: Language, of folder: URL?) {
    guard !findings.isEmpty, !isQuiet || findings.hasErrors else { return }
    let told = isQuiet ? findings.filter { $0.severity == .error } : findings
    var read: [String: [String]] = [:]
    let report = TextReport(language: language, isColored: Self.isColored) { file in
      if let lines = read[file] { return lines }
      let text = folder.flatMap {
        try? String(contentsOf: $0.appending(path: file), encoding: .utf8)
      }
      read[file] = text.map(Self.lines)
      return read[file]
    }
    Self.error(report.text(of: told))
  }
}
