import Storyboards

/// A verb of Japanese manuals with the bases that its endings attach to.
struct JapaneseVerb: Sendable {
  let action: Instruction.Action
  /// 押さ・押し・押す・押せ・押して・押した
  let negative: String
  let continuative: String
  let plain: String
  let potential: String
  let conditional: String
  let te: String
  let past: String
  /// 押そう, 選ぼう; nil where the continuative has it all (入力しよう, 入れよう).
  var volitional: String?
  /// クリック: a noun that is a verb with する, and can end a line alone.
  let noun: String?
  /// True for verbs that take a control's name without 欄 or ボタン only if it is quoted.
  let needsQuote: Bool

  /// What an ending makes of the verb.
  enum Form: Hashable, Sendable {
    /// "…します", "…し、", "…してください", "…。": something to do.
    case instruction
    /// "…すると": something to do, and what follows is its result.
    case consequence
    /// "…した場合は": supposed, not asked for.
    case supposed
    /// "…しない", "…できません".
    case negated
    /// "…できます", "…されます", "…する場合": says how things are.
    case description
  }

  /// クリック → クリックする
  static func suru(
    _ noun: String, _ action: Instruction.Action, needsQuote: Bool = false
  ) -> JapaneseVerb {
    JapaneseVerb(
      action: action, negative: noun + "し", continuative: noun + "し", plain: noun + "する",
      potential: noun + "でき", conditional: noun + "すれ", te: noun + "して", past: noun + "した",
      noun: noun, needsQuote: needsQuote)
  }

  /// する behind a quoted noun: 「保存」する.
  static let quotedDeed = JapaneseVerb(
    action: .press, negative: "し", continuative: "し", plain: "する", potential: "でき",
    conditional: "すれ", te: "して", past: "した", noun: nil, needsQuote: true)

  /// 押 + さ行 → 押す
  static func godan(
    _ stem: String, _ row: Row, _ action: Instruction.Action, needsQuote: Bool = false
  ) -> JapaneseVerb {
    var verb = JapaneseVerb(
      action: action, negative: stem + row.a, continuative: stem + row.i, plain: stem + row.u,
      potential: stem + row.e, conditional: stem + row.e, te: stem + row.te,
      past: stem + row.ta, noun: nil, needsQuote: needsQuote)
    verb.volitional = stem + row.o + "う"
    return verb
  }

  /// 入れ → 入れる
  static func ichidan(
    _ stem: String, _ action: Instruction.Action, needsQuote: Bool = false
  ) -> JapaneseVerb {
    JapaneseVerb(
      action: action, negative: stem, continuative: stem, plain: stem + "る",
      potential: stem + "られ", conditional: stem + "れ", te: stem + "て", past: stem + "た",
      noun: nil, needsQuote: needsQuote)
  }

  struct Row: Sendable {
    let a, i, u, e, o, te, ta: String
    static let sa = Row(a: "さ", i: "し", u: "す", e: "せ", o: "そ", te: "して", ta: "した")
    static let ka = Row(a: "か", i: "き", u: "く", e: "け", o: "こ", te: "いて", ta: "いた")
    static let ba = Row(a: "ば", i: "び", u: "ぶ", e: "べ", o: "ぼ", te: "んで", ta: "んだ")
    static let ma = Row(a: "ま", i: "み", u: "む", e: "め", o: "も", te: "んで", ta: "んだ")
    static let ra = Row(a: "ら", i: "り", u: "る", e: "れ", o: "ろ", te: "って", ta: "った")
  }

  /// The form that stands at an index of a sentence, and where it ends; nil where none stands.
  func match(_ text: SentenceText, at index: Int) -> (form: Form, end: Int)? {
    if let volitional, text.has(volitional, at: index) {
      let end = index + volitional.unicodeScalars.count
      // "押そうとすると": what is tried.
      return (text.has("と", at: end) ? .description : .instruction, end)
    }
    for (base, endings) in [
      (te, Self.teEndings), (past, Self.pastEndings), (potential, Self.potentialEndings),
      (conditional, Self.conditionalEndings), (plain, Self.plainEndings),
      (negative, Self.negativeEndings), (continuative, Self.continuativeEndings),
    ] where text.has(base, at: index) {
      // 入れる is no 入れ that ends a clause.
      if base == continuative, base != plain, text.has(plain, at: index) { continue }
      let end = index + base.unicodeScalars.count
      for (ending, form) in endings where text.has(ending, at: end) {
        return (form, end + ending.unicodeScalars.count)
      }
      if base == plain, closes(text, at: end) { return (.instruction, end) }
    }
    return nounMatch(text, at: index)
  }

  /// Whether a line or a part of it ends there: "［送信］を押下する　→".
  private func closes(_ text: SentenceText, at end: Int) -> Bool {
    // 設定（歯車マーク）を: a noun with a bracket of its own, that a particle follows.
    if end < text.count, text.scalars[end] == "(",
      let close = text.scalars[end...].firstIndex(of: ")"), close + 1 < text.count,
      "をのがはへと".unicodeScalars.contains(text.scalars[close + 1])
    {
      return false
    }
    return end >= text.count || "。、.,()→⇒!".unicodeScalars.contains(text.scalars[end])
      || text.gaps[end] && !"をのがはへと>".unicodeScalars.contains(text.scalars[end])
      || text.quote(at: end) != nil
  }

  private func nounMatch(_ text: SentenceText, at index: Int) -> (form: Form, end: Int)? {
    guard let noun, text.has(noun, at: index) else { return nil }
    let end = index + noun.unicodeScalars.count
    for (ending, form) in Self.nounEndings where text.has(ending, at: end) {
      return (form, end + ending.unicodeScalars.count)
    }
    // "設定 ⇒ 通信設定": a name on a path.
    if needsQuote, end < text.count,
      "→⇒>".unicodeScalars.contains(text.scalars[end]) || text.has(" →", at: end)
        || text.has(" ⇒", at: end) || text.has(" >", at: end),
      index == 0 || "、。→⇒> ".unicodeScalars.contains(text.scalars[index - 1])
    {
      return nil
    }
    return closes(text, at: end) || isPaired(text, at: end) ? (.instruction, end) : nil
  }

  /// "入力・修正します": of two nouns with one する.
  private func isPaired(_ text: SentenceText, at end: Int) -> Bool {
    guard text.has("・", at: end) else { return false }
    let other = (end + 1)..<min(text.count, end + 6)
    guard let suru = other.first(where: { Script.isHiragana(text.scalars[$0]) }), suru > end + 1
    else {
      // "入力・添付。": at the end of a line.
      let tail = text.scalars[(end + 1)...].prefix { !"。、".unicodeScalars.contains($0) }
      return (2...4).contains(tail.count) && !tail.contains(where: Script.isHiragana)
    }
    return text.has("し", at: suru) || text.has("する", at: suru)
  }

  // Endings in the order in which they are tried: the longer before what it begins with.
  private static let teEndings: [(String, Form)] = [
    ("はいけません", .negated), ("はならない", .negated), ("いない", .negated), ("いません", .negated),
    ("もらわないと", .instruction), ("いただかないと", .instruction),
    ("もかまいません", .instruction), ("も構いません", .instruction),
    ("いる", .description), ("います", .description), ("あります", .description), ("ある", .description),
    ("も", .description), ("", .instruction),
  ]
  private static let pastEndings: [(String, Form)] = [
    ("場合", .supposed), ("とき", .supposed), ("時", .supposed), ("際", .supposed),
    ("後、", .instruction), ("あと、", .instruction), ("のち、", .instruction), ("後に", .instruction),
    ("うえで", .instruction), ("上で", .instruction),
    ("後", .supposed), ("あと", .supposed), ("のち", .supposed), ("ら", .supposed),
    ("方", .supposed), ("", .description),
  ]
  private static let potentialEndings: [(String, Form)] = [
    ("ません", .negated), ("ない", .negated), ("ます", .description), ("る", .description),
    ("なくな", .negated), ("ず", .negated),
  ]
  private static let conditionalEndings: [(String, Form)] = [("ば", .consequence)]
  private static let plainEndings: [(String, Form)] = [
    ("場合", .description), ("とき", .description), ("時", .description), ("際", .description),
    ("方", .description), ("には", .description), ("ため", .description), ("前", .description),
    ("よう", .instruction), ("のを忘れ", .instruction), ("だけで", .consequence), ("だけ", .instruction),
    ("ことも", .description),
    ("ことが", .description),
    ("ことなく", .negated), ("ことで", .consequence), ("事で", .consequence), ("ことによ", .consequence),
    ("こと", .instruction), ("ものとする", .instruction), ("ものとします", .instruction),
    ("と", .consequence), ("か", .instruction),
    ("。", .instruction), ("、", .instruction), (")", .instruction),
  ]
  private static let negativeEndings: [(String, Form)] = [
    ("ない", .negated), ("なくて", .negated), ("ず", .negated), ("れますと", .consequence),
    ("れ", .description),
  ]
  private static let continuativeEndings: [(String, Form)] = [
    ("ません", .negated), ("ますと", .consequence), ("ました", .description), ("ます", .instruction),
    ("ましょう", .instruction), ("たい", .description), ("ながら", .description), ("やす", .description),
    ("ください", .instruction), ("下さい", .instruction), ("になり", .instruction),
    ("になって", .instruction), ("いただけます", .description),
    ("いただけません", .negated), ("いただきます", .instruction), ("いただき", .instruction),
    ("いただく", .instruction), ("いただいて", .instruction), ("、", .instruction), ("", .instruction),
  ]
  private static let nounEndings: [(String, Form)] = [
    ("してください", .instruction), ("ください", .instruction), ("下さい", .instruction),
    ("になり、", .instruction), ("になって", .instruction), ("になりましたら", .instruction),
    ("いただいた上で", .instruction), ("いただいたうえで", .instruction), ("頂いた上で", .instruction),
    ("いただき", .instruction), ("頂き", .instruction), ("後、", .instruction), ("後に", .instruction),
    ("後", .supposed),
    ("され", .description), ("のうえ", .instruction), ("の上", .instruction), ("で", .consequence),
    ("により", .consequence), ("にて", .consequence),
    ("せず", .negated), ("できません", .negated), ("できない", .negated),
    ("をお願い", .instruction), ("願います", .instruction), ("をしてください", .instruction),
  ]
}
