import Storyboards

/// A verb of the lexicon where it stands in a sentence.
struct Predicate: Sendable {
  let start: Int
  let end: Int
  let action: Instruction.Action
  let form: JapaneseVerb.Form
  /// Whether only a quoted name can be its object.
  let needsQuote: Bool
  let frame: Frame
  /// Where the object ends, for a check and a setting.
  let objectEnd: Int

  /// Where the object of a verb stands.
  enum Frame: Sendable {
    /// Before the verb's own particle.
    case plain
    /// チェックを入れる: before に.
    case check
    /// 「甲」を「乙」に設定する: before を, and a value parts it from the verb.
    case setting
  }

  /// Whether a noun follows that the verb tells more of: 記載された番号.
  func isAttributive(in text: SentenceText) -> Bool {
    guard end < text.count, text.quote(at: end) == nil else { return false }
    let last = text.scalars[end - 1]
    let isPassive = last == "れ" && text.has("た", at: end)
    let isPlain = "たるい".unicodeScalars.contains(last) || isPassive
    let noun = isPassive ? end + 1 : end
    guard isPlain, noun < text.count else { return false }
    let next = text.scalars[noun]
    return Script.isIdeograph(next) || (0x30A0...0x30FF).contains(next.value)
      || next.isASCII
        && Script.isLetterOrDigit(next)
  }
}

/// Finds the verbs of a sentence, left to right, never inside a quotation or a control's name.
enum PredicateFinder {
  private static let byFirst: [Unicode.Scalar: [JapaneseVerb]] = {
    var table: [Unicode.Scalar: [JapaneseVerb]] = [:]
    for verb in JapaneseLexicon.verbs {
      if let first = verb.continuative.unicodeScalars.first {
        table[first, default: []].append(verb)
      }
    }
    return table
  }()

  static func all(in text: SentenceText) -> [Predicate] {
    var predicates: [Predicate] = []
    var index = 0
    while index < text.count {
      if let quote = text.quote(at: index) {
        index = quote.outer.upperBound
        if let predicate = deed(text, behind: index) {
          predicates.append(predicate)
          index = max(predicate.end, index)
        }
      } else if let predicate = check(text, at: index) ?? setting(text, at: index)
        ?? verb(text, at: index)
      {
        predicates.append(predicate)
        index = max(predicate.end, index + 1)
      } else {
        index += 1
      }
    }
    return predicates
  }

  private static let pathVerbs: [JapaneseVerb] = [
    .suru("移動", .press), .godan("進", .ma, .press), .godan("たど", .ra, .press),
  ]

  /// "マイページ→ご注文履歴": the same without signs around the names.
  private static func isBarePath(_ text: SentenceText, endingAt end: Int) -> Bool {
    let path = text.scalars[..<end].suffix(60)
    guard let sign = path.lastIndex(where: { ">→⇒".unicodeScalars.contains($0) }),
      text.quote(at: sign) == nil, text.quote(endingAt: end) == nil
    else { return false }
    return !text.scalars[sign..<end].contains { "、。が".unicodeScalars.contains($0) }
  }

  /// 「甲」→「乙」: names in a row, of which nothing is told.
  private static func isPath(_ text: SentenceText, endingAt end: Int) -> Bool {
    var end = end
    var count = 0
    while let quote = text.quote(endingAt: end) {
      count += 1
      end = quote.outer.lowerBound
      while end > 0, text.scalars[end - 1] == " " { end -= 1 }
      guard end > 0, ">→⇒".unicodeScalars.contains(text.scalars[end - 1]) else { break }
      end -= 1
      while end > 0, text.scalars[end - 1] == " " { end -= 1 }
    }
    return count > 1 && (end == 0 || !"がはも".unicodeScalars.contains(text.scalars[end - 1]))
  }

  private static func verb(_ text: SentenceText, at index: Int) -> Predicate? {
    // 再入力, 未選択: the noun is the end of another.
    if index > 0, Script.isIdeograph(text.scalars[index]), !text.gaps[index],
      Script.isIdeograph(text.scalars[index - 1]), text.scalars[index - 1] != "御",
      text.first(of: measures, endingAt: index) == nil,
      text.quote(at: index - 1) == nil,
      !isCount(text, endingAt: index), text.first(of: adverbs, endingAt: index) == nil
    {
      return nil
    }
    // 「A > B」の順に移動します, 「A」→「B」と進みます: a path is pressed, whatever going it is called.
    if "移進た".unicodeScalars.contains(text.scalars[index]),
      case let start = text.has("お", endingAt: index) ? index - 1 : index,
      text.has("の順に", endingAt: start) || text.has("の順で", endingAt: start)
        || text.has("と", endingAt: start)
          && (isPath(text, endingAt: start - 1) || isBarePath(text, endingAt: start - 1))
    {
      for verb in pathVerbs {
        guard let (form, end) = verb.match(text, at: index) else { continue }
        return Predicate(
          start: index, end: end, action: .press, form: form, needsQuote: true, frame: .plain,
          objectEnd: index)
      }
    }
    // 書き込み, 書き直す: another verb.
    if text.scalars[index] == "書", index + 2 < text.count,
      "込直換出方写".unicodeScalars.contains(text.scalars[index + 2])
    {
      return nil
    }
    for verb in byFirst[text.scalars[index]] ?? [] {
      guard let (form, end) = verb.match(text, at: index) else { continue }
      // "選択肢", "チェックボックス": the word only begins like a verb.
      if end == index { continue }
      // 選択ボタン, 入力欄, 開くリンク: the verb is part of a name; "クリックすると入力フォームが" is none.
      if form != .consequence, !"とてばら、。".unicodeScalars.contains(text.scalars[end - 1]),
        text.first(of: JapaneseLexicon.roleWords, at: end) != nil
      {
        return nil
      }
      return Predicate(
        start: index, end: end, action: verb.action, form: form, needsQuote: verb.needsQuote,
        frame: .plain, objectEnd: index)
    }
    return nil
  }

  /// "に3文字以上入力": how much stands before the verb.
  private static let measures: WordList = ["以上", "以内", "文字", "桁", "個", "件", "名分", "人分"]

  /// "を再度入力": words of manner that are written in ideographs to their end.
  private static let adverbs: WordList = [
    "再度", "今一度", "追加", "手動", "都度", "適宜", "随時", "直接", "別途", "各自", "順次", "毎回", "一旦", "個別", "新規",
  ]

  /// "を2回入力": how often stands before the verb.
  private static func isCount(_ text: SentenceText, endingAt end: Int) -> Bool {
    "回度".unicodeScalars.contains(text.scalars[end - 1]) && end > 1
      && text.scalars[end - 2].properties.numericType != nil
  }

  /// 「甲」を「乙」に設定する, 「甲」を「乙」にする.
  private static func setting(_ text: SentenceText, at index: Int) -> Predicate? {
    guard text.has("に", endingAt: index), let value = text.quote(endingAt: index - 1) else {
      return nil
    }
    let start = value.outer.lowerBound
    guard
      text.has("を", endingAt: start)
        || text.has("は", endingAt: start) && !text.has("には", endingAt: start)
          && !text.has("では", endingAt: start)
    else { return nil }
    for verb in settingVerbs {
      guard let (form, end) = verb.match(text, at: index), end > index else { continue }
      return Predicate(
        start: index, end: end, action: .choose, form: form, needsQuote: true, frame: .setting,
        objectEnd: start - 1)
    }
    return nil
  }

  private static let settingVerbs: [JapaneseVerb] = [
    .suru("設定", .choose), .suru("変更", .choose), .suru("切り替え", .choose), .suru("指定", .choose),
    .ichidan("切り替え", .choose), .ichidan("変え", .choose), .godan("", .sa, .choose),
  ]

  /// 「保存」して, 「OK」すると: a quoted noun that is a verb with する.
  private static func deed(_ text: SentenceText, behind index: Int) -> Predicate? {
    guard index < text.count, "しすで".unicodeScalars.contains(text.scalars[index]),
      let (form, end) = JapaneseVerb.quotedDeed.match(text, at: index), end > index,
      form == .instruction || form == .consequence
    else { return nil }
    return Predicate(
      start: index, end: end, action: .press, form: form, needsQuote: true, frame: .plain,
      objectEnd: index)
  }

  private static func check(_ text: SentenceText, at index: Int) -> Predicate? {
    // "「準備済み」にクリックを入れ": ticked, whatever it is called.
    guard text.scalars[index] == "チ" || text.scalars[index] == "ク" && text.has("クリックを", at: index)
    else { return nil }
    guard text.has("チェックを", at: index) || text.scalars[index] == "ク" else {
      return bareCheck(text, at: index)
    }
    let particle = ["のみに", "だけに", "にも", "に", "の"].first { text.has($0, endingAt: index) }
    // 「修正」チェックを入れる: the label stands right before it.
    guard particle != nil || text.quote(endingAt: index) != nil else { return nil }
    // "チェックをお入れください".
    let verbStart = index + (text.has("お", at: index + 5) ? 6 : 5)
    for verb in checkVerbs {
      guard let (form, end) = verb.match(text, at: verbStart) else { continue }
      return Predicate(
        start: index, end: end, action: .choose, form: form, needsQuote: true, frame: .check,
        objectEnd: index - (particle?.unicodeScalars.count ?? 0))
    }
    return nil
  }

  /// 『同意します』にチェックし: without を入れる.
  private static func bareCheck(_ text: SentenceText, at index: Int) -> Predicate? {
    guard text.has("に", endingAt: index), text.quote(endingAt: index - 1) != nil,
      let (form, end) = bareChecking.match(text, at: index)
    else { return nil }
    return Predicate(
      start: index, end: end, action: .choose, form: form, needsQuote: true, frame: .check,
      objectEnd: index - 1)
  }

  private static let bareChecking = JapaneseVerb.suru("チェック", .choose)

  private static let checkVerbs: [JapaneseVerb] = [
    .ichidan("入れ", .choose), .ichidan("いれ", .choose), .ichidan("付け", .choose),
    .ichidan("つけ", .choose), .godan("外", .sa, .choose), .godan("はず", .sa, .choose),
    .godan("", .sa, .choose), .suru("オンに", .choose),
  ]
}
