import Findings
import Storyboards

/// What a comparison is told in.
enum DiffWords {
  static func summary(of diff: InventoryDiff) -> Phrase {
    guard !diff.isEmpty else {
      return Phrase(ja: "変わった文言はありません。", en: "No words have changed.")
    }
    let kinds = Change.Kind.allCases.filter { diff.count($0) > 0 }
    let count = diff.changes.count
    return Phrase(
      ja: "変わった文言は\(count)件です（"
        + kinds.map { "\(name($0).japanese)\(diff.count($0))件" }.joined(separator: "、") + "）。",
      en: (count == 1 ? "1 text differs" : "\(count) texts differ") + ": "
        + kinds.map { "\(diff.count($0)) \(name($0).english)" }.joined(separator: ", ") + ".")
  }

  static func renamed(_ old: String, _ new: String) -> Phrase {
    Phrase(
      ja: "「\(old)」は「\(new)」という名前になりました。", en: "“\(old)” is called “\(new)” now.")
  }

  static func name(_ kind: Change.Kind) -> Phrase {
    switch kind {
    case .changed: Phrase(ja: "変更", en: "changed")
    case .added: Phrase(ja: "追加", en: "added")
    case .gone: Phrase(ja: "削除", en: "gone")
    case .moved: Phrase(ja: "移動", en: "moved")
    }
  }

  static func heading(_ weight: Weight) -> Phrase {
    switch weight {
    case .button: Phrase(ja: "ボタン・リンク・タブ", en: "Buttons, links and tabs")
    case .label: Phrase(ja: "項目名・選択肢", en: "Labels and choices")
    case .error: Phrase(ja: "エラーの文", en: "Errors")
    case .hint: Phrase(ja: "入力の説明・入力例", en: "Hints and examples")
    case .heading: Phrase(ja: "見出し・画面名", en: "Headings and titles")
    case .body: Phrase(ja: "本文・手順", en: "Texts and steps")
    }
  }

  /// Where a text stands, and from where to where it moved.
  static func owner(of change: Change) -> Phrase {
    guard change.motion == .owner, let old = change.old, let new = change.new else {
      return (change.new ?? change.old).map(owner) ?? Phrase(ja: "", en: "")
    }
    let (from, to) = (owner(of: old), owner(of: new))
    return Phrase(
      ja: "\(from.japanese)から\(to.japanese)へ", en: "from \(from.english) to \(to.english)")
  }

  private static func owner(of string: InventoryString) -> Phrase {
    let name = string.ownerName
    return switch string.owner {
    case .manual: Phrase(ja: "手順書", en: "the manual")
    case .flow: Phrase(ja: "「\(name)」", en: "“\(name)”")
    case .system: Phrase(ja: "システム「\(name)」", en: "system “\(name)”")
    case .screen: Phrase(ja: "画面「\(name)」", en: "screen “\(name)”")
    }
  }

  /// Steps that only the old manual has: there the text was spoken of.
  static func before(_ steps: String) -> Phrase {
    Phrase(ja: "変更前の\(steps)", en: "before: \(steps)")
  }

  static func remark(_ motion: Change.Motion, _ change: Change) -> Phrase {
    switch motion {
    case .owner: Phrase(ja: "置かれる場所が変わりました。", en: "It stands elsewhere now.")
    case .rank: Phrase(ja: "並び順が変わりました。", en: "Its order changed.")
    case .states: states(change)
    }
  }

  private static func states(_ change: Change) -> Phrase {
    let old = change.old?.states ?? []
    let new = change.new?.states ?? []
    func japanese(_ states: [String]) -> String {
      states.isEmpty ? "いつも" : states.map { "「\($0)」" }.joined()
    }
    func english(_ states: [String]) -> String {
      states.isEmpty ? "always" : states.map { "“\($0)”" }.joined(separator: ", ")
    }
    return Phrase(
      ja: "表示されるとき：\(japanese(old))→\(japanese(new))",
      en: "Shown: \(english(old)) → \(english(new))")
  }
}
