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
  func text(of file: String) -> String? {
    guard let data = try? Data(contentsOf: folder.appending(path: file)) else { return nil }
    return String(validating: data, as: UTF8.self)
  }

  /// Lines as `Reading` counts them: LF, CR and CRLF end one, a byte order mark is nothing.
  func lines(of file: String) -> [[Unicode.Scalar]]? {
    guard let text = text(of: file) else { return nil }
    var lines: [[Unicode.Scalar]] = [[]]
    var isAfterReturn = false
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index == 0, scalar == "\u{FEFF}" { continue }
      defer { isAfterReturn = scalar == "\r" }
      if scalar == "\n", isAfterReturn { continue }
      if scalar == "\n" || scalar == "\r" {
        lines.append([])
      } else {
        lines[lines.count - 1].append(scalar)
      }
    }
    return lines
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
