import CPlatform
import Findings
import Foundation
import Storyboards
import Wording

/// The files of a manual as lines, each read once, when it is first asked for.
final class SourceLines {
  private let folder: URL
  private var files: [String: SourceAlignment?] = [:]

  init(_ folder: URL) { self.folder = folder }

  /// The whole text of a file; nil where there is none, or it is no UTF-8.
  func text(of file: String) -> String? { bytes(of: file).flatMap(Self.text) }

  private func bytes(of file: String) -> Data? {
    try? Data(contentsOf: folder.appending(path: file))
  }

  private static func text(of bytes: Data) -> String? {
    String(validating: bytes, as: UTF8.self)
  }

  private static func holds(_ phrase: String, _ bytes: Data) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var phrase = phrase
      return phrase.withUTF8 {
        guard let start = bytes.baseAddress, let wanted = $0.baseAddress else { return false }
        return ksb_contains(start, bytes.count, wanted, $0.count) != 0
      }
    }
  }

  /// Lines as `Reading` counts them: LF, CR and CRLF end one, a byte order mark is nothing.
  ///
  /// - Parameter phrase: nil, too, for a file without it, which is not split up then.
  func lines(of file: String, holding phrase: String? = nil) -> [[Unicode.Scalar]]? {
    guard let bytes = bytes(of: file) else { return nil }
    if let phrase, !Self.holds(phrase, bytes) { return nil }
    guard let text = Self.text(of: bytes) else { return nil }
    var rest = text.unicodeScalars[...]
    if rest.first == "\u{FEFF}" { rest.removeFirst() }
    var lines: [[Unicode.Scalar]] = []
    while let end = rest.firstIndex(where: { $0 == "\n" || $0 == "\r" }) {
      lines.append(Array(rest[..<end]))
      let isReturn = rest[end] == "\r"
      rest = rest[rest.index(after: end)...]
      if isReturn, rest.first == "\n" { rest.removeFirst() }
    }
    return lines + [Array(rest)]
  }

  private func alignment(of file: String) -> SourceAlignment? {
    if let known = files[file] { return known }
    let alignment = lines(of: file).map { SourceAlignment(lines: $0) }
    files[file] = alignment
    return alignment
  }

  /// Where a scalar of a text stands in its file; nil where that is not certain.
  func place(of index: Int, in words: Words) -> Place? {
    alignment(of: words.place.file)?.place(of: index, in: words)
  }

  /// The scalars that stand at a place.
  func text(at place: Place, length: Int) -> String? {
    alignment(of: place.file)?.text(at: place, length: length).map { scalars in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      return String(text)
    }
  }
}
