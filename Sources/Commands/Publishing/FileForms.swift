import ArgumentParser
import Findings
import Foundation
import Proving
import Storyboards

/// The forms of a prototype that are one file: written whole, and only once they are proven.
struct FileForms {
  let site: SiteOptions
  let folder: ManualFolder

  /// All procedures as one HTML file.
  func write(single path: String) throws {
    try SingleFile.check(path)
    let action = try site.action(folder) { _, _ in }
    var (prepared, result) = try action.prepare()
    let name = URL(fileURLWithPath: path).lastPathComponent
    let outcome = try prepared.map { try SingleFile.make($0, named: name) }
    result.findings = (result.findings + (outcome?.findings ?? [])).told()
    try site.tell(result, folder)
    guard let file = outcome?.value else { throw ExitCode(1) }
    try Terminal.write(file.bytes, to: path)
    say(file.proof, path, count: file.bytes.count, result)
  }

  /// The whole site as an archive with one folder in it.
  func write(zip path: String) throws {
    try check(archive: path)
    let files = Locked<[String: [UInt8]]>([:])
    let result = try site.action(folder) { path, bytes in files.change { $0[path] = bytes } }.run()
    try site.tell(result, folder)
    guard let proof = result.proof else { throw ExitCode(1) }
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    var archive = ZipArchive()
    for (file, bytes) in files.change({ $0 }).sorted(by: { $0.key < $1.key }) {
      archive.add(bytes, named: "\(name)/\(file)")
    }
    guard let bytes = archive.archive else {
      throw Refusal(
        text: "kamishibai: ファイルが多すぎて、ZIP にできません。-o でフォルダーに書き出してください。"
          + "\n(too many files for a ZIP archive; publish a folder with -o)")
    }
    try Terminal.write(bytes, to: path)
    say(proof, path, count: bytes.count, result)
  }

  /// Refuses to write over a file that is no archive.
  private func check(archive path: String) throws {
    guard let handle = FileHandle(forReadingAtPath: path) else { return }
    defer { try? handle.close() }
    let start = (try? handle.read(upToCount: 4)) ?? Data()
    guard start.isEmpty || start == Data("PK\u{3}\u{4}".utf8) else {
      throw Refusal(
        text: "kamishibai: \(path) は ZIP ファイルではないので、上書きしません。別の名前を指定してください。"
          + "\n(not overwritten: \(path) is no ZIP archive; give another name)")
    }
  }

  private func say(_ proof: Proof, _ path: String, count: Int, _ result: SiteAction.Result) {
    let language = site.speech.language(of: result.language)
    site.say(proof, in: language)
    let size = count < 1_000_000 ? "\(count / 1_000) kB" : "\(count / 100_000 * 100) kB"
    site.speech.terminal.say(
      Phrase(ja: "書き出し: \(path)（\(size)）", en: "Written: \(path) (\(size))")[language])
  }
}
