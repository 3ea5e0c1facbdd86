import Findings
import Foundation
import Wording

/// Writes the fixes that rules are certain of into the author's files.
struct WordingFixes {
  struct File {
    let name: String
    let old: String
    let new: String
  }

  let files: [File]
  let count: Int

  /// Works out what to write; changes nothing yet.
  init(_ findings: [Finding], in folder: URL) {
    let sources = SourceLines(folder)
    let edits = Edit.certain(in: findings.filter { Self.isSafe($0, sources) })
    var byFile: [String: [Edit]] = [:]
    for edit in edits { byFile[edit.place.file, default: []].append(edit) }
    files = byFile.sorted { $0.key < $1.key }.compactMap { name, edits in
      sources.text(of: name).map {
        File(name: name, old: $0, new: Edit.apply(edits, to: $0))
      }
    }
    count = edits.count
  }

  /// A fix may not bring in what Markdown or YAML reads as its own, unless it stood there before.
  private static func isSafe(_ finding: Finding, _ sources: SourceLines) -> Bool {
    guard let place = finding.place, let new = finding.fix?.replacement,
      let old = sources.text(at: place, length: finding.length)
    else { return false }
    let special = "\n\r:#\"'\\[]{}&*!|>%@`<_~,"
    return !new.unicodeScalars.contains {
      special.unicodeScalars.contains($0) && !old.unicodeScalars.contains($0)
    } && !(new.isEmpty && old == new)
  }

  func write(to folder: URL) throws {
    for file in files { try Self.write(file.new, to: folder.appending(path: file.name)) }
  }

  /// Puts the files back as they were.
  func undo(in folder: URL) throws {
    for file in files { try Self.write(file.old, to: folder.appending(path: file.name)) }
  }

  private static func write(_ text: String, to url: URL) throws {
    do { try Data(text.utf8).write(to: url, options: .atomic) } catch {
      throw Refusal(
        text: "kamishibai: \(url.path) に書き込めません: \(error.localizedDescription)")
    }
  }
}
