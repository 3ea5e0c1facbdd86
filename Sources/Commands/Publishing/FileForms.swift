import ArgumentParser
import Findings
import Foundation
import Proving
import Storyboards

/// The forms of a prototype that are one file: written whole, and only once they are proven.
struct FileForms {
  let site: SiteOptions
  let folder: ManualFolder

  /// Procedures as one HTML file.
  func write(single path: String, _ part: SitePart) throws {
    let target = try FileTarget(path, .page)
    let action = try site.action(folder) { _, _ in }
    var (prepared, result) = try action.prepare()
    let name = URL(fileURLWithPath: path).lastPathComponent
    var part = part
    part.speech = site.speech.language(of: result.language)
    let outcome = try prepared.map { try SingleFile.make($0, part, named: name) }
    result.findings = (result.findings + (outcome?.findings ?? [])).told()
    try site.tell(result, folder)
    guard let file = outcome?.value else { throw ExitCode(1) }
    try Terminal.write(file.bytes, to: target.path)
    say(file.proof, path, count: file.bytes.count, result)
  }

  /// The whole site as an archive with one folder in it.
  func write(zip path: String) throws {
    let target = try FileTarget(path, .archive)
    let files = Locked<[String: [UInt8]]>([:])
    let result = try site.action(folder) { path, bytes in files.change { $0[path] = bytes } }.run()
    try site.tell(result, folder)
    guard let proof = result.proof else { throw ExitCode(1) }
    let given = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    let name = given.hasPrefix(".") ? "prototype" : given
    var archive = ZipArchive()
    for (file, bytes) in files.change({ $0 }).sorted(by: { $0.key < $1.key }) {
      archive.add(bytes, named: "\(name)/\(file)")
    }
    guard let bytes = archive.archive else {
      throw Refusal(
        text: "kamishibai: ファイルが多すぎて、ZIP にできません。-o でフォルダーに書き出してください。"
          + "\n(too many files for a ZIP archive; publish a folder with -o)")
    }
    try Terminal.write(bytes, to: target.path)
    say(proof, path, count: bytes.count, result)
  }

  private func say(_ proof: Proof, _ path: String, count: Int, _ result: SiteAction.Result) {
    let language = site.speech.language(of: result.language)
    site.say(proof, in: language)
    let size = count < 1_000_000 ? "\(count / 1_000) kB" : "\(count / 100_000 * 100) kB"
    site.speech.terminal.say(
      Phrase(ja: "書き出し: \(path)（\(size)）", en: "Written: \(path) (\(size))")[language])
  }
}
