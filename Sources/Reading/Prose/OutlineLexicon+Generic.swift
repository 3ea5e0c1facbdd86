import Storyboards

/// Headings that name no procedure.
extension OutlineLexicon {
  /// Headings that say "here come the steps" and name no procedure of their own.
  static let genericTitles: Set<String> = [
    "操作手順", "画面操作", "手順", "操作方法", "操作説明", "操作の説明", "やりかた", "手順説明", "操作", "操作の手順", "操作の流れ", "操作概要",
    "概要",
    "流れ", "利用手順", "ご利用手順",
    "設定手順", "手続きの流れ", "詳細", "操作手順詳細", "steps", "procedure", "procedures", "overview",
    "instructions", "details", "detailedsteps", "whattodo", "stepbystep", "stepbystepguide",
    "stepbystepinstructions",
  ]

  /// What marks the second, fuller telling of a procedure.
  private static let detailWords: KeyWords = ["詳細", "くわしく", "詳しく", "detail"]

  /// What a bracket says of a telling, that tells no procedure from another. As keys.
  private static let asides: Set<String> = [
    "詳細", "詳しく", "くわしく", "詳細版", "概要", "概略", "流れ", "全体の流れ", "全体", "要約", "簡易版", "まとめ", "続き", "つづき",
    "共通", "overview", "summary", "detail", "details", "detailed", "continued", "inshort", "infull",
  ]

  /// Whether a heading, without its signs and numbers, only says that steps come: 「手順」, "操作手順（詳細）".
  /// What a bracket tells them apart by makes titles of them: "手順（電話で申し込む）".
  static func isGeneric(_ title: String) -> Bool {
    // A sentence is no such heading.
    guard title.utf8.count < 150 else { return false }
    var depth = 0
    var bare = String.UnicodeScalarView()
    var inside = String.UnicodeScalarView()
    for scalar in title.unicodeScalars {
      let folded = NameKey.fold(scalar)
      if folded == "(" { depth += 1 } else if folded == ")" { depth = max(0, depth - 1) }
      guard Script.isLetterOrDigit(folded) else { continue }
      if depth > 0 {
        inside.append(folded)
      } else if folded.properties.numericType == nil {
        bare.append(folded)
      }
    }
    let aside = NameKey.of(String(inside))
    return genericTitles.contains(NameKey.of(String(bare)))
      && (aside.isEmpty || asides.contains(aside))
  }

  static func isDetail(_ title: String) -> Bool { detailWords.stand(in: NameKey.of(title)) }
}
