import Storyboards

/// Finds where an unquoted name begins, reading leftwards from the word that ends it.
///
/// は, 、 and の end what is not the name. を, に, へ and て are part of it where a verb in its
/// dictionary form follows ("次へ進む", "確認メールを送る", "規約に同意して進む"), unless the noun before them
/// only tells a place ("右上に…").
struct NameBoundary {
  let text: SentenceText
  /// The clause begins here; no name reaches further left.
  let lower: Int

  /// The longest name that is believed, in scalars.
  private static let limit = 60

  /// The start of the name that ends at `end`; equal to `end` where there is none.
  func start(endingAt end: Int) -> Int {
    var index = skippingBracket(end)
    while index > max(lower, end - Self.limit) {
      if stops(before: index, end: end) { break }
      index -= 1
    }
    return withoutPointer(behindQuote(index, end), end)
  }

  /// "パスワード（再入力）": the bracket that a name ends with is part of it.
  func skippingBracket(_ end: Int) -> Int {
    guard end > lower, text.scalars[end - 1] == ")", text.quote(at: end - 1) == nil,
      let open = (lower..<end).last(where: { text.scalars[$0] == "(" }), open > lower,
      end - open < 30
    else { return end }
    return open
  }

  /// 「証明書」のパスワード: the の behind a quotation joins.
  func behindQuote(_ start: Int, _ end: Int) -> Int {
    guard start + 1 < end, text.has("の", at: start), text.quote(endingAt: start) != nil else {
      return start
    }
    return start + 1
  }

  /// "この次へ" is 次へ; "この求人に応募する" says this to the service.
  private func withoutPointer(_ start: Int, _ end: Int) -> Int {
    let start = withoutOwner(start, end)
    guard text.has("この", at: start) || text.has("その", at: start) else { return start }
    let isPhrase = (start + 2..<end).contains { "をにへで".unicodeScalars.contains(text.scalars[$0]) }
    return isPhrase ? start : start + 2
  }

  /// "お客様のユーザーID", "任意のパスワード": whose or which it is, is no part of the name.
  func withoutOwner(_ start: Int, _ end: Int) -> Int {
    guard let owner = text.first(of: Self.owners, at: start), !text.has("その他", at: start) else {
      return start
    }
    let rest = start + owner.unicodeScalars.count
    return rest < end ? rest : start
  }

  /// Whose a thing is, and that it is the one that was told of.
  static let owners: WordList = [
    "お客様の", "お客さまの", "ご自身の", "ご自分の", "ご本人の", "自分の", "あなたの", "任意の", "同じ", "その",
    "記載の",
  ]

  private static let signs = Set("、。，．,()「」『』！？!?:：;■→⇒※|｜".unicodeScalars)

  private func stops(before index: Int, end: Int) -> Bool {
    let scalar = text.scalars[index - 1]
    if text.quote(at: index - 1) != nil || Self.signs.contains(scalar) { return true }
    // "a. 連絡先": the mark of what a step counts.
    if scalar == ".", index - 2 == lower, text.scalars[lower].isASCII { return true }
    if StepNumber.circled(scalar) != nil { return true }
    if index == end { return false }
    if isInsideWord(index - 1) { return false }
    if text.isWideGap(index) || isDash(index - 1) { return true }
    if text.first(of: JapaneseLexicon.attributiveEndings, endingAt: index) != nil { return true }
    switch scalar {
    // "よろしければはいボタン": the は of a word, where next to nothing would be left of it.
    case "は" where end - index == 1: return false
    // "定期ボタンか積立ボタン": one of two.
    case "か": return text.first(of: JapaneseLexicon.roleWords, endingAt: index - 1) != nil
    case "は": return index - 1 > lower && text.quote(at: index - 2) == nil
    case "の":
      return !isPointing(at: index - 1) && !isOfDeed(particleAt: index - 1, end: end)
        && !isOfMatter(particleAt: index - 1, end: end)
    case "を", "に", "へ", "て": return !isInsideName(particleAt: index - 1, end: end)
    // "PDFで保存を": in what form, where the verb's own object it is.
    case "で"
    where text.has("を", at: end)
      && text.first(of: JapaneseLexicon.deeds, at: index).map({
        index + $0.unicodeScalars.count
      }) == end && index > 1 && text.scalars[index - 2].isASCII:
      return false
    // "品目名で探すボタン": a way, and a verb that the button is called by.
    case "で"
    where text.first(of: JapaneseLexicon.roleWords, at: end) != nil
      && text.first(of: Self.sites, endingAt: index - 1) == nil
      && isInsideName(particleAt: index - 1, end: end):
      return false
    case "で", "が", "も", "と", "や": return !isWordInside(at: index - 1, end: end)
    case "ら":
      return text.has("から", endingAt: index) && !text.has("あとから", endingAt: index)
        && !text.has("これから", endingAt: index)
    case "り", "み", "き", "い":
      // "一覧に戻り登録ボタンを": a clause ends with its verb.
      return text.has("より", endingAt: index)
        || text.first(of: Self.clauseEnds, endingAt: index) != nil
          && !Script.isHiragana(text.scalars[index])
    case "し":
      return index > 1 && Script.isIdeograph(text.scalars[index - 2])
        && Script.isIdeograph(text.scalars[index])
        && text.has("し", at: index - 1) && text.gaps[index]
    default: return false
    }
  }

  /// "「氏名」をクリック - ふりがなの項目を…": with space on both sides it parts two clauses.
  func isDash(_ index: Int) -> Bool {
    "-–—".unicodeScalars.contains(text.scalars[index]) && index + 1 < text.count
      && (index == 0 || text.gaps[index] || text.scalars[index - 1] == " ")
      && (text.gaps[index + 1] || text.scalars[index + 1] == " ")
  }

  private static let sites: WordList = ["画面", "ページ", "サイト", "アプリ", "ポータル", "メニュー", "タブ"]

  private static let clauseEnds: WordList = [
    "に戻り", "へ戻り", "に従い", "に沿い", "に進み", "へ進み", "に移り", "を開き",
  ]

  /// "前の画面に戻る", "次のページへ": の behind a word that points.
  private func isPointing(at index: Int) -> Bool {
    guard index > lower else { return false }
    if "こそ".unicodeScalars.contains(text.scalars[index - 1]),
      index - 1 == lower || !Script.isHiragana(text.scalars[index - 2])
        // "誤りがなければこの内容で": a clause ends before it.
        || text.has("ば", endingAt: index - 1) || text.has("て", endingAt: index - 1)
    {
      return true
    }
    guard text.first(of: Self.pointers, endingAt: index) != nil else { return false }
    return text.first(of: JapaneseLexicon.screenWords, at: index + 1) != nil
  }

  private static let pointers: WordList = ["前", "次", "元", "最初"]

  /// "品目の選択にもどる": what is done there is done to what の marks, where that is no place.
  private func isOfDeed(particleAt index: Int, end: Int) -> Bool {
    guard
      let deed = text.first(of: JapaneseLexicon.deeds, at: index + 1).map({
        index + 1 + $0.unicodeScalars.count
      }), deed < end, "にへ".unicodeScalars.contains(text.scalars[deed]),
      text.first(of: JapaneseLexicon.motions, at: deed + 1).map({
        deed + 1 + $0.unicodeScalars.count
      }) == end
    else { return false }
    return [Self.places, Self.sites, JapaneseLexicon.screenWords].allSatisfy {
      text.first(of: $0, endingAt: index) == nil
    }
  }

  /// "予約内容の確認ボタン": what a deed is about has no place of its own on the screen.
  private func isOfMatter(particleAt index: Int, end: Int) -> Bool {
    text.has("ボタン", at: end) && index > lower
      && text.first(of: Self.matters, endingAt: index) != nil
      && text.first(of: JapaneseLexicon.deeds, endingAt: end).map { $0.unicodeScalars.count }
        == end - index - 1
  }

  private static let matters: WordList = ["内容", "情報", "状況", "履歴", "条件", "書類", "手続き", "方法"]

  /// Whether a particle stands inside a name: what follows is one verb in dictionary form or a
  /// verbal noun, and the noun before it is no place that the control merely stands at.
  private func isInsideName(particleAt index: Int, end: Int) -> Bool {
    let tail = (index + 1)..<end
    guard index > lower, !tail.isEmpty, tail.count <= 8, let last = tail.last else { return false }
    if isChain(particleAt: index, end: end) { return true }
    let isDeed =
      text.scalars[index] == "を"
      && text.first(of: JapaneseLexicon.deeds, endingAt: end).map { $0.unicodeScalars.count }
        == tail.count
    let isMotion =
      text.scalars[index] != "て"
      && text.first(of: JapaneseLexicon.motions, endingAt: end).map { $0.unicodeScalars.count }
        == tail.count
    if isMotion { return text.first(of: Self.spots, endingAt: index) == nil }
    let isVerb =
      "るうくすつぬぶむぐ".unicodeScalars.contains(text.scalars[last])
      && (Script.isIdeograph(text.scalars[tail.lowerBound])
        || tail.allSatisfy { Script.isHiragana(text.scalars[$0]) } || isVerbPhrase(tail))
    // "パスワードを変更を選択": of two を in a row the first is the name's own.
    let isNoun =
      text.scalars[index] == "を" && text.has("を", at: end)
      && tail.allSatisfy { !Script.isHiragana(text.scalars[$0]) && text.quote(at: $0) == nil }
    guard isVerb || isDeed || isNoun else { return false }
    // What を marks is acted on, not stood at.
    if text.scalars[index] == "を" { return true }
    return text.first(of: Self.places, endingAt: index) == nil
  }

  /// "同意して次へ|ボタン", "設定を保存して再起動 |をクリック": two deeds in a row, the first of which is none that
  /// a manual asks for.
  private func isChain(particleAt index: Int, end: Int) -> Bool {
    guard
      text.gaps[end] || text.has("を", at: end)
        || text.first(of: JapaneseLexicon.roleWords, at: end) != nil
    else { return false }
    let te = text.scalars[index] == "て" ? index : (index..<end).first { text.scalars[$0] == "て" }
    guard let te, text.has("して", endingAt: te + 1), te - 1 > lower, te + 1 < end,
      Script.isIdeograph(text.scalars[te - 2]),
      text.first(of: Self.ownDeeds, endingAt: te - 1) != nil
    else { return false }
    let noun = text.string((te + 1)..<end)
    return noun == "次へ" || noun == "進む"
      || text.scalars[(te + 1)..<end].allSatisfy { !Script.isHiragana($0) }
  }

  /// What a button does, and no reader.
  private static let ownDeeds: WordList = [
    "同意", "承諾", "承認", "保存", "登録", "送信", "確定", "発行", "破棄", "終了", "適用",
  ]

  /// 同意して進む: verbs in a row.
  private func isVerbPhrase(_ range: Range<Int>) -> Bool {
    range.contains { text.scalars[$0] == "て" }
  }

  /// Whether a letter that looks like a particle belongs to a word of everyday forms: the が of はがき.
  func isInsideWord(_ index: Int) -> Bool {
    "はがでとにやもの".unicodeScalars.contains(text.scalars[index])
      && (max(lower, index - 3)...index).contains { start in
        text.first(of: Self.kanaWords, at: start).map { start + $0.unicodeScalars.count > index }
          == true
      }
  }

  private static let kanaWords: WordList = [
    "はがき", "めがね", "ふりがな", "よみがな", "かながき", "てがみ", "ながさ", "ながれ", "お問い合わせ", "はんこ", "ことば", "おとどけ",
    "のばす", "のせる", "のこり", "のぞく", "のぼる", "はじめ", "はじま", "はかる", "もう一度", "日にち", "まちがい", "ちがい", "おねがい",
    "ひとこと", "なまえ", "すがた",
  ]

  /// で, が, と and their like are letters of a word between two kana ("できる", "ひとつ").
  private func isWordInside(at index: Int, end: Int) -> Bool {
    guard index > lower, index + 1 < end else { return false }
    return Script.isHiragana(text.scalars[index - 1])
      && Script.isHiragana(text.scalars[index + 1]) && text.scalars[index] != "が"
  }

  /// Whether nothing but a place stands before an index: "右上", "画面の左下", "画面右上".
  static func isPlace(_ text: SentenceText, endingAt end: Int, from lower: Int) -> Bool {
    guard let spot = text.first(of: spots, endingAt: end) else { return false }
    var start = end - spot.unicodeScalars.count
    if let whole = text.first(of: wholes, endingAt: start) {
      start = max(lower, start - whole.unicodeScalars.count)
    }
    return start <= lower || "、。にのはで".unicodeScalars.contains(text.scalars[start - 1])
  }

  private static let wholes: WordList = ["画面", "ページ"]

  /// Where on a screen something stands.
  private static let spots: WordList = [
    "右上", "左上", "右下", "左下", "上部", "下部", "中央", "右側", "左側", "右", "左", "横", "隣", "端", "画面上", "画面下",
    "場合", "こと",
  ]

  private static let places: WordList = [
    "右上", "左上", "右下", "左下", "上部", "下部", "中央", "画面", "画面上", "ページ", "一覧", "右側", "左側", "右", "左", "上",
    "下", "横", "隣", "行", "欄", "段", "列", "中", "最後", "端", "場合", "こと",
  ]
}
