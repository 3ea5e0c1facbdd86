import Storyboards

/// The words by which a manual shows its structure. One table for both languages: a manual's
/// headings mix them freely.
enum OutlineLexicon {
  /// Headings that say "here come the steps" and name no procedure of their own.
  static let genericTitles: Set<String> = [
    "操作手順", "手順", "操作方法", "操作", "操作の手順", "操作の流れ", "操作概要", "概要", "流れ", "利用手順", "ご利用手順",
    "設定手順", "手続きの流れ", "詳細", "操作手順詳細", "steps", "procedure", "procedures", "overview",
    "instructions", "details", "detailedsteps", "whattodo",
  ]

  /// What marks the second, fuller telling of a procedure.
  static let detailWords = ["詳細", "くわしく", "detail"]

  /// Signs that open a title line of their own.
  static let titleSigns = Set("■◆□◇▼▽◎".unicodeScalars)

  /// What opens a note, in the form of a key.
  static let noteOpenings = [
    "※", "注)", "(注", "注意", "注:", "memo", "メモ", "ヒント", "ポイント", "補足", "note:", "tip:", "caution:",
    "warning:", "important:", "[!note]", "[!tip]", "[!warning]", "[!important]", "[!caution]",
  ]

  /// A note that begins within a line.
  static let noteSign: Unicode.Scalar = "※"

  static func isNote(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let key = NameKey.of(String(String.UnicodeScalarView(scalars.prefix(14))))
    let withBrackets = String(String.UnicodeScalarView(scalars.prefix(14))).lowercased()
    return noteOpenings.contains { key.hasPrefix($0) || withBrackets.hasPrefix($0) }
  }

  /// A heading's text without signs, brackets and what stands in parentheses.
  static func isGeneric(_ title: String) -> Bool {
    var depth = 0
    var bare = String.UnicodeScalarView()
    for scalar in title.unicodeScalars {
      let folded = NameKey.fold(scalar)
      if folded == "(" { depth += 1 } else if folded == ")" { depth = max(0, depth - 1) }
      if depth == 0, Script.isLetterOrDigit(folded), folded.properties.numericType == nil {
        bare.append(folded)
      }
    }
    return genericTitles.contains(NameKey.of(String(bare)))
  }

  static func isDetail(_ title: String) -> Bool {
    let key = NameKey.of(title)
    return detailWords.contains { key.contains($0) }
  }

  /// Words that make a line an instruction or a sentence, and so no title. As keys.
  private static let sentenceWords = [
    "クリック", "押", "タップ", "選択し", "入力し", "ください", "下さい", "ます", "click", "select", "press", "enter",
    "choose", "tap", "type", "goto",
  ]

  /// Whether a line could be the name of a procedure: short, and no sentence.
  static func looksLikeTitle(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let last = scalars.last, scalars.count <= 60, !"。.:：、,".unicodeScalars.contains(last)
    else { return false }
    let key = NameKey.of(String(String.UnicodeScalarView(scalars)))
    return !sentenceWords.contains { key.contains($0) }
  }

  /// Page numbers, running section numbers, rules: nothing that anybody reads as text.
  static func isNoise(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.count <= 12
      && scalars.allSatisfy { scalar in
        let folded = NameKey.fold(scalar)
        return folded.properties.numericType != nil || !Script.isLetterOrDigit(folded)
          || romanNumerals.contains(folded)
      } && !scalars.contains { StepNumber.circled($0) != nil }
  }

  private static let romanNumerals = Set("ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ".unicodeScalars)

  /// "（図1 …）", "図2-1 …", "Figure 3": the caption of a picture that is not here.
  static func isCaption(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let key = NameKey.of(String(String.UnicodeScalarView(scalars.prefix(10))))
    for opening in ["図", "(図", "表", "(表", "figure", "(figure", "fig."] where key.hasPrefix(opening)
    {
      let next = key.dropFirst(opening.count).unicodeScalars.first
      if let next, next.properties.numericType != nil { return true }
    }
    return false
  }
}
