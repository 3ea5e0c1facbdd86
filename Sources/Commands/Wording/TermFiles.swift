import Findings
import Foundation
import Reading
import Storyboards
import Wording

/// Reads the dictionaries of terms that an author names, in her settings or on the command line.
struct TermFiles {
  let folder: ManualFolder

  /// - Parameters:
  ///   - own: relative to the manual's folder, which their imports never leave.
  ///   - others: from where the program runs; each is confined to its own folder.
  func read(_ own: [Words], _ others: [String]) -> Outcome<[TermMatcher]> {
    var outcome = Outcome<[TermMatcher]>([])
    for name in own { take(name.text, in: folder.folder, &outcome) }
    for path in others {
      let url = URL(fileURLWithPath: path).standardizedFileURL
      take(url.lastPathComponent, in: url.deletingLastPathComponent(), &outcome)
    }
    return outcome
  }

  private func take(_ name: String, in root: URL, _ outcome: inout Outcome<[TermMatcher]>) {
    let read = DictionaryReader.read(name) { path in
      let file = root.appending(path: path).resolvingSymlinksInPath()
      guard file.path.hasPrefix(root.resolvingSymlinksInPath().path + "/"),
        let data = try? Data(contentsOf: file)
      else { return nil }
      return SourceFile(name: path, bytes: [UInt8](data))
    }
    outcome.findings += read.findings
    guard let dictionary = read.value else { return }
    let compiled = TermMatcher.compile(dictionary)
    outcome.findings += compiled.findings
    if let matcher = compiled.value { outcome.value?.append(matcher) }
  }
}
