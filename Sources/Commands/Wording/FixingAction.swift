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

  /// - Returns: what is left to say.
  func run(_ first: WordingAction.Result) throws -> [Finding] {
    let folder = action.folder.folder
    var result = first
    var total = 0
    for _ in 0..<Self.rounds {
      let fixes = WordingFixes(result.findings, in: folder)
      guard !isDryRun else {
        Terminal.out(Array(fixes.diff.utf8))
        return result.findings
      }
      guard fixes.count > 0 else { break }
      try fixes.write(to: folder)
      guard let next = try action.run().value, next.isReadNoWorse(than: result) else {
        try fixes.undo(in: folder)
        terminal.say(
          Phrase(
            ja: "直すと手順書と画面が合わなくなるため、ファイルを元に戻しました。",
            en:
              "With the fixes the manual and its screens would not agree: the files are as before."
          )[language])
        break
      }
      total += fixes.count
      result = next
    }
    terminal.say(Phrase(ja: "直した所: \(total)", en: "Fixed: \(total)")[language])
    return result.findings
  }
}
