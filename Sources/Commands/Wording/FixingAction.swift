import Findings
import Foundation
import Wording

/// Writes what rules are certain of into the author's files, or shows it.
struct FixingAction {
  let action: WordingAction
  let isDryRun: Bool
  let terminal: Terminal
  let language: Language

  /// The most rounds: of fixes that overlap, each round takes up what the last one left.
  private static let rounds = 5

  /// One change of words, wherever it stands.
  private struct Change: Hashable {
    let code: String
    let written: String
    let better: String
  }

  /// - Returns: what is left to say.
  func run(_ first: WordingAction.Result) throws -> [Finding] {
    guard isDryRun else { return try fixed(first, by: action).findings }
    let copy = try ManualCopy(of: action.folder)
    defer { copy.remove() }
    var trial = action
    trial.folder = copy.folder
    guard let read = try trial.run().value else { return first.findings }
    _ = try fixed(read, by: trial)
    Terminal.out(Array(copy.diff(of: Set(first.findings.compactMap(\.place?.file))).utf8))
    return first.findings
  }

  private func fixed(_ first: WordingAction.Result, by action: WordingAction) throws
    -> WordingAction.Result
  {
    var result = first
    var total = 0
    var refused: Set<Change> = []
    for _ in 0..<Self.rounds {
      let sources = SourceLines(action.folder.folder)
      let open = result.findings.filter { finding in
        change(of: finding, sources).map { !refused.contains($0) } ?? false
      }
      let all = WordingFixes(open, in: action.folder.folder)
      guard all.count > 0 else { break }
      if let next = try apply(all, to: result, by: action) {
        (result, total) = (next, total + all.count)
        continue
      }
      // One of them breaks what the manual and its screens agree on: which?
      for one in changes(in: open, sources) {
        let sources = SourceLines(action.folder.folder)
        let some = WordingFixes(
          result.findings.filter { change(of: $0, sources) == one }, in: action.folder.folder)
        guard some.count > 0 else { continue }
        if let next = try apply(some, to: result, by: action) {
          (result, total) = (next, total + some.count)
        } else {
          refused.insert(one)
        }
      }
    }
    tell(total, refused)
    return result
  }

  /// nil where the manual and its screens would not agree any more: then the files are as before.
  private func apply(
    _ fixes: WordingFixes, to result: WordingAction.Result, by action: WordingAction
  ) throws -> WordingAction.Result? {
    try fixes.write(to: action.folder.folder)
    if let next = try action.run().value, next.isReadNoWorse(than: result) { return next }
    try fixes.undo(in: action.folder.folder)
    return nil
  }

  private func change(of finding: Finding, _ sources: SourceLines) -> Change? {
    guard let place = finding.place, let better = finding.fix?.replacement,
      let written = sources.text(at: place, length: finding.length)
    else { return nil }
    return Change(code: finding.kind.code, written: written, better: better)
  }

  /// Each once, in order.
  private func changes(in findings: [Finding], _ sources: SourceLines) -> [Change] {
    var seen: Set<Change> = []
    return findings.compactMap { change(of: $0, sources) }.filter { seen.insert($0).inserted }
  }

  private func tell(_ total: Int, _ refused: Set<Change>) {
    for change in refused.sorted(by: { ($0.code, $0.written) < ($1.code, $1.written) }) {
      terminal.say(
        Phrase(
          ja:
            "直しませんでした: \(change.code)「\(change.written)」→「\(change.better)」（手順書と画面が合わなくなるため）",
          en:
            "Not fixed: \(change.code) “\(change.written)” → “\(change.better)”, or the manual and its screens would not agree"
        )[language])
    }
    let done = isDryRun ? Phrase(ja: "直せる所", en: "Can be fixed") : Phrase(ja: "直した所", en: "Fixed")
    terminal.say("\(done[language]): \(total)")
  }
}

/// A manual's files in a folder of their own, to try what a fix would do.
private struct ManualCopy {
  let folder: ManualFolder
  private let root: URL
  private let original: ManualFolder

  init(of manual: ManualFolder) throws {
    original = manual
    root = FileManager.default.temporaryDirectory.appending(path: "kamishibai-\(UUID().uuidString)")
    do {
      let files = FileManager.default
      if manual.isSingleFile {
        try files.createDirectory(at: root, withIntermediateDirectories: true)
        let copy = root.appending(path: manual.manual.lastPathComponent)
        try files.copyItem(at: manual.manual, to: copy)
        folder = try ManualFolder.locate(copy.path)
      } else {
        try files.copyItem(at: manual.folder, to: root)
        folder = try ManualFolder.locate(root.path)
      }
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw Refusal(text: "kamishibai: \(root.path): \(error.localizedDescription)")
    }
  }

  /// What differs from the author's own files.
  func diff(of files: Set<String>) -> String {
    files.sorted().map { file in
      guard let old = SourceLines(original.folder).text(of: file),
        let new = SourceLines(folder.folder).text(of: file)
      else { return "" }
      return UnifiedDiff.text(of: file, old: old, new: new)
    }.joined()
  }

  func remove() { try? FileManager.default.removeItem(at: root) }
}
