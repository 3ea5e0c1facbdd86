import Findings
import Storyboards

/// こちら, クリック, 実行…: a name that says nothing unless one has read what stands around it.
package enum VagueLabel: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind == .button || text.kind == .link, text.scalars.count <= longest else {
      return []
    }
    let name = core(of: text)
    guard let better = betters[name] else { return [] }
    return [message(name, better: better, severity: isPointer(name) ? .warning : .note)]
  }

  private static let betters = Dictionary(
    WordTable(WordingData.buttons).rows.filter { $0.count > 1 }.map { ($0[0], $0[1]) },
    uniquingKeysWith: { first, _ in first })

  /// With room for an arrow.
  private static let longest = betters.keys.reduce(0) { max($0, $1.unicodeScalars.count) } + 3

  /// Without white space, arrows and exclamation marks around it.
  private static func core(of text: ReviewedText) -> String {
    let isTrim = { (scalar: Unicode.Scalar) in
      scalar.properties.isWhitespace || trims.contains(scalar)
    }
    let start = text.scalars.firstIndex { !isTrim($0) } ?? 0
    let end = text.scalars.lastIndex { !isTrim($0) } ?? -1
    return text[start..<max(start, end + 1)]
  }

  private static let trims: [Unicode.Scalar] = [
    "！", "!", "→", "➡", "▶", "▸", "▼", "›", "»", ">", "＞", "。",
  ]

  /// Whether it only points, or names a movement of the hand.
  private static func isPointer(_ name: String) -> Bool {
    ["こちら", "ここ", "クリック", "タップ"].contains { name.hasPrefix($0) }
  }

  package static let kind = FindingKind(
    "KSB6303", .note,
    title: Phrase(ja: "何が起こるか分からない名前", en: "Name that says nothing"),
    explanation: Phrase(
      ja: "ボタンやリンクの名前は、それだけを読んでも、何が起こるか、どこへ行くかが分かるように書いてください。読み上げでは、名前だけが順に読まれることがあります。",
      en:
        "A button or link should say what happens or where it leads, even when read alone: screen "
        + "readers list names without what stands around them."))

  private static func message(_ name: String, better: String, severity: Severity) -> Remark {
    Remark(
      kind,
      Phrase(
        ja: "「\(name)」だけでは、何が起こるか分かりません。",
        en: "“\(name)” alone does not say what happens."),
      advice: Phrase(
        ja: "押すと何が起こるかを書いてください。例：「\(better)」",
        en: "Say what happens, for example “\(better)”."),
      severity: severity)
  }
}
