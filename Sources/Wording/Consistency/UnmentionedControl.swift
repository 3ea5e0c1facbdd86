import Findings
import Storyboards

/// Controls of a screen that a procedure visits, and that no line of the manual speaks of.
///
/// One remark a screen, at the first of them: what a frame has around every screen is not meant.
package enum UnmentionedControl: ManualRule {
  package static func remarks(on manual: ReviewedManual) -> [StringRemark] {
    var visited: Set<Int> = []
    for scene in manual.storyboard.flows.lazy.flatMap(\.scenes) {
      if let view = scene.view { visited.insert(view.screen) }
    }
    var first: [Int: Int] = [:]
    var labels: [Int: [String]] = [:]
    for (index, string) in manual.inventory.strings.enumerated() {
      guard case .screen(let screen) = string.owner, visited.contains(screen),
        !manual.storyboard.screens[screen].isInferred
      else { continue }
      if string.kind == .button || string.kind == .label, string.citations.isEmpty,
        labels[screen]?.contains(string.text) != true
      {
        first[screen] = first[screen] ?? index
        labels[screen, default: []].append(string.text)
      }
    }
    return first.sorted { $0.key < $1.key }.compactMap { screen, string in
      labels[screen].map { StringRemark(remark($0), on: string) }
    }
  }

  package static let kind = FindingKind(
    "KSB6002", .note,
    title: Phrase(ja: "手順書に出てこない操作", en: "Controls that the manual does not mention"),
    explanation: Phrase(
      ja: "手順で使う画面に、手順書がふれていないボタンや項目があります。読む人が迷うようなら、手順書に説明を加えてください。",
      en:
        "A screen of a procedure has buttons or fields that the manual does not mention. Where a reader would wonder, say what they are for."
    ))

  private static func remark(_ labels: [String]) -> Remark {
    let few = labels.prefix(5)
    let rest = labels.count - few.count
    return Remark(
      kind,
      Phrase(
        ja: "手順書に出てこない操作があります：" + few.map { "「\($0)」" }.joined()
          + (rest > 0 ? "ほか\(rest)件" : ""),
        en: "The manual does not mention " + few.map { "“\($0)”" }.joined(separator: ", ")
          + (rest > 0 ? " and \(rest) more" : "") + "."),
      advice: Phrase(
        ja: "読む人が迷うようなら、手順書に説明を加えてください。",
        en: "Where a reader would wonder, say in the manual what they are for."))
  }
}
