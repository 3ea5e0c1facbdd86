import Storyboards

/// Where the name of a field begins: what says whose or which it is stays out.
extension NameBoundary {
  /// Like `start(endingAt:)`, but の stays inside ("代理人の氏名"), and verbs end the name.
  func fieldStart(endingAt end: Int) -> Int {
    if let person = personStart(endingAt: end) { return person }
    var index = skippingBracket(end)
    while index > lower, end - index < 30 {
      let scalar = text.scalars[index - 1]
      if text.quote(at: index - 1) != nil { break }
      if index < end, let joint = text.first(of: Self.alternatives, endingAt: index) {
        // "氏名又は名称" is one field on many forms.
        let before = index - joint.unicodeScalars.count
        guard joint.hasSuffix("は"), let twin = Self.twin(of: text.string(index..<end)),
          let word = text.first(of: twin, endingAt: before)
        else { break }
        index = before - word.unicodeScalars.count
        continue
      }
      let isSign = "、。，．,()はをにでがへと・も→⇒※:：|｜•".unicodeScalars.contains(scalar)
      if isDash(index - 1) { break }
      if scalar == ".", index - 2 == lower, text.scalars[lower].isASCII { break }
      if isSign, !isInsideWord(index - 1) { break }
      // "会員ID/パスワード": two, and "YYYY/MM/DD" none.
      if scalar == "/", index < end, index - 1 > lower,
        Script.isJapanese(text.scalars[index]) || Script.isJapanese(text.scalars[index - 2])
      {
        break
      }
      if scalar == "か", index < end, index - 1 > lower,
        text.first(of: JapaneseLexicon.fieldHeads, endingAt: index - 1) != nil
      {
        break
      }
      // "書名や著者名": between two nouns.
      if scalar == "や", index < end, index - 1 > lower, isNoun(text.scalars[index]),
        isNoun(text.scalars[index - 2])
      {
        break
      }
      if StepNumber.circled(scalar) != nil { break }
      // "赤い枠内の氏名": where it stands.
      if index < end, text.has("内の", endingAt: index) { break }
      if index < end,
        text.first(of: JapaneseLexicon.attributiveEndings, endingAt: index) != nil
      {
        break
      }
      if text.has("から", endingAt: index) || text.has("より", endingAt: index) { break }
      // "必要に応じてメモ", "中に入って番号": a verb's form before the name.
      if scalar == "て", index - 1 > lower, Script.isHiragana(text.scalars[index - 2]) { break }
      // "変更する新しいアドレス": which it is; "希望する職種" is what it is called.
      if index < end, text.first(of: Self.news, at: index) != nil, text.has("する", endingAt: index) {
        break
      }
      if index < end, text.isSpacedApart(index) { break }
      if index < end, isPastVerb(before: index) || text.isWideGap(index) { break }
      index -= 1
    }
    index = behindQuote(index, end)
    while let word = text.first(of: JapaneseLexicon.adverbs, at: index),
      index + word.unicodeScalars.count < end
    { index += word.unicodeScalars.count }
    index = behindWish(behindClause(index, end), end)
    // "医療を受けた|方の氏名": whose it is, is told by a clause.
    if let word = text.first(of: Self.persons, at: index), index > lower,
      "ただるい".unicodeScalars.contains(text.scalars[index - 1]),
      let person = personStart(endingAt: index + word.unicodeScalars.count - 1)
    {
      return person
    }
    return skippingCount(withoutOwner(behindCount(index, skippingBracket(end)), end), end)
  }

  private static let persons: WordList = ["方の", "者の", "人の"]

  /// "読みたい|本の|書名": of whatever is wanted.
  private func behindWish(_ start: Int, _ end: Int) -> Int {
    guard text.has("たい", endingAt: start),
      let of = (start..<min(end - 1, start + 6)).first(where: { text.scalars[$0] == "の" }),
      of > start
    else { return start }
    return of + 1
  }

  /// "届く6けたの|認証コード": a verb, and how much.
  private func behindCount(_ start: Int, _ end: Int) -> Int {
    for index in (start + 1)..<max(start + 1, end - 1)
    where text.scalars[index].properties.numericType != nil {
      let behind = skippingCount(index, end)
      if behind > index { return behind }
    }
    return start
  }

  /// "連絡を受け取る担当者名": a verb with its を before a noun says which.
  private func behindClause(_ start: Int, _ end: Int) -> Int {
    guard text.has("を", endingAt: start), end - start > 2 else { return start }
    let verb = (start..<min(start + 6, end - 1)).first { index in
      "るくすうむつぶぐ".unicodeScalars.contains(text.scalars[index])
        && isNoun(text.scalars[index + 1])
    }
    return verb.map { $0 + 1 } ?? start
  }

  private func isNoun(_ scalar: Unicode.Scalar) -> Bool {
    Script.isIdeograph(scalar) || (0x30A1...0x30FC).contains(scalar.value)
  }

  private static let news: WordList = ["新しい", "新たな", "新規の"]

  /// What stands for the same on a form: of a person and of a body.
  private static let twins: [WordList] = [
    ["氏名", "名称", "商号", "屋号", "法人名", "団体名"], ["住所", "居所", "所在地"],
  ]

  private static func twin(of name: String) -> WordList? {
    twins.first { $0.words.contains(name) }
  }

  private static let alternatives: WordList = [
    "または", "又は", "もしくは", "若しくは", "あるいは", "及び", "および", "並びに", "ならびに",
  ]

  /// "6桁の認証番号", "8文字以上のパスワード": how much is no part of what.
  private func skippingCount(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, text.scalars[index].properties.numericType != nil { index += 1 }
    guard index > start, let word = text.first(of: Self.counts, at: index),
      index + word.unicodeScalars.count < end
    else { return start }
    return index + word.unicodeScalars.count
  }

  private static let counts: WordList = ["桁の", "けたの", "ケタの", "文字の", "文字以上の", "桁以上の", "桁以内の"]

  private static let people: WordList = ["方", "者", "人"]

  /// "診療を受けた方": a person is told by a clause.
  func personStart(endingAt end: Int) -> Int? {
    guard end > lower + 3, text.first(of: Self.people, endingAt: end) != nil,
      "ただるい".unicodeScalars.contains(text.scalars[end - 2])
    else { return wishStart(endingAt: end) }
    var index = end - 1
    while index > lower, end - index < 16, text.quote(at: index - 1) == nil,
      !"、。はが()".unicodeScalars.contains(text.scalars[index - 1])
    { index -= 1 }
    return end - index < 16 ? index : nil
  }

  /// "泊まりたい日": a day is told by what is wished.
  private func wishStart(endingAt end: Int) -> Int? {
    guard text.has("たい日", endingAt: end) else { return nil }
    var index = end - 3
    while index > lower, end - index < 12, text.quote(at: index - 1) == nil,
      !"、。はがを()".unicodeScalars.contains(text.scalars[index - 1])
    { index -= 1 }
    return index < end - 3 ? index : nil
  }

  /// "支払った金額": what the form asks for, and not where it comes from.
  private static let ownPasts: WordList = [
    "支払った", "支払われた", "購入した", "受診した", "勤務した", "退職した", "利用した", "使用した",
  ]

  /// "届いた認証番号": a verb in the past before a noun.
  private func isPastVerb(before index: Int) -> Bool {
    guard index > lower + 1, "ただ".unicodeScalars.contains(text.scalars[index - 1]),
      index < text.count, !Script.isHiragana(text.scalars[index])
    else { return false }
    if text.first(of: Self.ownPasts, endingAt: index) != nil { return false }
    return "いっしれけめんせ".unicodeScalars.contains(text.scalars[index - 2])
  }
}
