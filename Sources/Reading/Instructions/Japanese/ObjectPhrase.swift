import Storyboards

/// One thing that a verb acts on, as it stands in the sentence.
struct ObjectPhrase: Sendable {
  /// The name without its signs and without the word for what it is.
  let name: Range<Int>
  /// From the first sign of the name on.
  let start: Int
  var role: Role?
  let isQuoted: Bool
  var action = Instruction.Action.press
  /// Whether it stands beside another of which the reader takes one.
  var isAlternative = false
}

/// Reads what stands before a verb's particle: names, what joins them, where they stand.
struct ObjectReader {
  let text: SentenceText
  /// Where the clause begins.
  let lower: Int

  /// The names that end at an index, left to right.
  ///
  /// - Parameter allowsBare: whether a name may stand without quotes and without a role word.
  func phrases(endingAt end: Int, allowsBare: Bool) -> [ObjectPhrase] {
    var phrases: [ObjectPhrase] = []
    var end = end
    while let phrase = phrase(endingAt: end, allowsBare: allowsBare && phrases.isEmpty) {
      phrases.insert(phrase, at: 0)
      guard let next = joined(before: phrase.start) else { break }
      end = next
    }
    return phrases
  }

  private func phrase(endingAt end: Int, allowsBare: Bool) -> ObjectPhrase? {
    let end = skippingLook(skippingFigure(end))
    guard end > lower else { return nil }
    if let shown = shownQuote(endingAt: end) { return quoted(shown.quote, role: shown.role) }
    // カレンダーの「◎」の日: what bears the sign.
    if let bearer = text.first(of: Self.bearers, endingAt: end),
      let quote = quote(endingAt: end - bearer.unicodeScalars.count)
    {
      return quoted(quote, role: nil)
    }
    let word = text.first(of: JapaneseLexicon.roleWords, endingAt: end)
    let role = word.flatMap(JapaneseLexicon.role(of:))
    // 「最終行追加」追加ボタン: what it does is said twice.
    if let word, let doubled = doubled(endingAt: end - word.unicodeScalars.count) {
      return quoted(doubled, role: role)
    }
    var nameEnd = end - (word?.unicodeScalars.count ?? 0)
    nameEnd = skippingAside(skippingFigure(nameEnd))
    if let quote = quote(endingAt: nameEnd) ?? quoteBeforeOf(nameEnd, role: role) {
      return quoted(quote, role: role)
    }
    // ロケットのアイコンのボタン: a button that is a picture.
    if role == .button, text.has("アイコンの", endingAt: nameEnd) {
      return phrase(endingAt: nameEnd - 1, allowsBare: false)
    }
    if word == nil, let latin = latinName(endingAt: end) { return latin }
    if word == nil, !allowsBare { return nil }
    if allowsBare, let spaced = spacedName(endingAt: end), spaced.name.count > end - nameEnd {
      return spaced
    }
    // ベルのアイコン: a picture of a bell; 新規登録のリンク: what it does.
    if role == .icon || word == "文字列" || isOfField(word, endingAt: nameEnd)
      || (role == .button || role == .link) && isOfDeed(endingAt: nameEnd)
      || role == .button && isLatin(beforeOf: nameEnd)
      || role == .tab && isCalled(beforeOf: nameEnd),
      text.has("の", endingAt: nameEnd)
    {
      nameEnd -= 1
    }
    if role == .link, let here = here(endingAt: nameEnd) { return here }
    // 右上のアイコン: where it stands, not what it shows.
    if role == .icon, NameBoundary.isPlace(text, endingAt: nameEnd, from: lower) { return nil }
    if role != nil, text.first(of: JapaneseLexicon.openEnds, endingAt: nameEnd) != nil,
      text.first(of: JapaneseLexicon.fieldHeads, endingAt: nameEnd) == nil
    {
      return nil
    }
    // "確認コードを入力欄に", "都道府県はプルダウンから": another object ends there.
    if role != nil, text.has("を", endingAt: nameEnd) || text.has("は", endingAt: nameEnd) {
      return nil
    }
    if role != nil, let spaced = spacedBeforeRole(nameEnd) {
      return ObjectPhrase(name: spaced, start: spaced.lowerBound, role: role, isQuoted: true)
    }
    nameEnd = withoutValues(withoutPicture(nameEnd))
    var start = NameBoundary(text: text, lower: lower).start(endingAt: nameEnd)
    while let word = text.first(of: JapaneseLexicon.adverbs, at: start),
      start + word.unicodeScalars.count < nameEnd
    { start += word.unicodeScalars.count }
    // "もう一度ボタンを": how often, not which.
    if JapaneseLexicon.adverbs.words.contains(text.string(start..<nameEnd)) { return nil }
    if word == nil { start = behindAttribute(start, nameEnd) }
    guard start < nameEnd else { return nil }
    // "登録せずに申し込む方はこちら": the whole is what a link is called.
    if word == nil, text.string(start..<nameEnd) == "こちら",
      text.first(of: Self.callings, endingAt: start) != nil
    {
      let whole = lower..<nameEnd
      let isCalling = !text.scalars[whole].contains { "、。".unicodeScalars.contains($0) }
      if isCalling {
        return ObjectPhrase(name: whole, start: lower, role: .link, isQuoted: true)
      }
    }
    // "画面右側のをクリック": the picture behind it is lost.
    if word == nil, text.has("の", endingAt: nameEnd) { return nil }
    let name = text.label(ofRow: start..<nameEnd)
    // "ホーム画面に|アイコンが": where something stands is no name of it.
    if role != nil, "をにがは".unicodeScalars.contains(text.scalars[nameEnd - 1]) { return nil }
    if name.count == 1, Script.isHiragana(text.scalars[start]) { return nil }
    if word == nil, text.first(of: Self.things, endingAt: nameEnd) != nil { return nil }
    // "体温、睡眠時間、朝食の内容": in a list it is as good as the others.
    if role == nil, text.string(name) == "内容", text.has("の", endingAt: start),
      case let owner = NameBoundary(text: text, lower: lower).start(endingAt: start - 1),
      owner > lower, owner < start - 1, text.scalars[owner - 1] == "、"
    {
      return ObjectPhrase(name: owner..<nameEnd, start: owner, role: nil, isQuoted: false)
    }
    if JapaneseLexicon.genericNames.contains(text.string(name))
      || JapaneseLexicon.genericNames.contains(text.string(start..<end))
    {
      return nil
    }
    // "条件を適用するフィールド", "変更する項目": what a field is for, not what it is called.
    let isTold =
      role == .field && "るすうくむ".unicodeScalars.contains(text.scalars[nameEnd - 1])
      && ((start + 2..<max(start + 2, nameEnd - 1)).contains { text.scalars[$0] == "を" }
        || text.has("する", endingAt: nameEnd) || word == "項目")
      || word == "項目" && text.has("た", endingAt: nameEnd)
    if isTold { return nil }
    // "検索ボックス": called by what it is for.
    let isCalledWhole = text.string(name) == "検索" && (word == "ボックス" || word == "窓")
    return ObjectPhrase(
      name: isCalledWhole ? start..<end : name, start: start, role: role, isQuoted: false)
  }

  private static let callings: WordList = ["方は", "場合は", "人は", "かたは", "ときは"]

  private static let bearers: WordList = ["の日", "の枠", "の印", "のマス", "の部分", "のところ", "のほう", "の方"]

  /// Nouns that only stand for what a clause before them says.
  private static let things: WordList = ["もの", "こと", "ところ"]

  func quote(endingAt end: Int) -> Quote? {
    guard let quote = text.quote(endingAt: end), quote.outer.lowerBound >= lower else {
      return nil
    }
    return quote
  }

  /// 「次へ」のボタン, 「同意する」の右のチェックボックス
  private func quoteBeforeOf(_ end: Int, role: Role?) -> Quote? {
    // 「地点を選ぶ」項目のアイコン.
    if role == .icon, text.has("項目の", endingAt: end), let quote = quote(endingAt: end - 3) {
      return quote
    }
    guard let role, let word = text.first(of: JapaneseLexicon.besides, endingAt: end),
      word == "の" || role == .checkbox || role == .field
    else { return nil }
    return quote(endingAt: end - word.unicodeScalars.count)
  }

  private static let insideRoles = JapaneseLexicon.roles.filter {
    ["ボタン", "リンク"].contains($0.word)
  }

  /// A name in quotes. 「登録するボタン」 has its role inside them.
  private func quoted(_ quote: Quote, role: Role?) -> ObjectPhrase {
    var name = quote.inner
    var role = role
    // 「□同意する」: the box is drawn before its label; 「■ 停止」ボタン shows the sign itself.
    if name.count > 1, role == nil || role == .checkbox,
      "□☐☑■".unicodeScalars.contains(text.scalars[name.lowerBound])
    {
      name = (name.lowerBound + 1)..<name.upperBound
      role = role ?? .checkbox
    }
    if role == nil {
      for (word, inside) in Self.insideRoles {
        let count = word.unicodeScalars.count
        guard name.count > count else { continue }
        let tail = (name.upperBound - count)..<name.upperBound
        if text.string(tail) == word {
          name = name.lowerBound..<tail.lowerBound
          role = inside
          break
        }
      }
    }
    return ObjectPhrase(name: name, start: quote.outer.lowerBound, role: role, isQuoted: true)
  }

  /// "から、 続ける をクリック": a name that only spaces set off.
  private func spacedName(endingAt end: Int) -> ObjectPhrase? {
    guard text.gaps[end] else { return nil }
    let gap = (lower..<end).last { text.gaps[$0] }
    // At the head of a sentence the gap before it is the line's beginning.
    let opens =
      lower == 0 && !text.scalars[..<end].contains { "、。をがはで「".unicodeScalars.contains($0) }
    guard let start = gap ?? (opens ? 0 : nil), start < end, text.quote(at: start) == nil else {
      return nil
    }
    return ObjectPhrase(name: start..<end, start: start, role: nil, isQuoted: true)
  }

  /// "必要なら、Recursively をチェック": words of another script are set off by that alone.
  private func latinName(endingAt end: Int) -> ObjectPhrase? {
    var start = end
    while start > lower, text.quote(at: start - 1) == nil, isLatin(text.scalars[start - 1]) {
      start -= 1
    }
    while start < end, text.scalars[start] == " " { start += 1 }
    guard end - start > 2, text.gaps[end], text.scalars[start].properties.isUppercase,
      start == lower || text.gaps[start] || "、。".unicodeScalars.contains(text.scalars[start - 1])
    else { return nil }
    return ObjectPhrase(name: start..<end, start: start, role: nil, isQuoted: true)
  }

  private func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (Script.isLetterOrDigit(scalar) || " -_/.&".unicodeScalars.contains(scalar))
  }

  /// 新規登録の|リンク: a control by what it does.
  private func isOfDeed(endingAt end: Int) -> Bool {
    text.has("の", endingAt: end)
      && (text.first(of: JapaneseLexicon.deeds, endingAt: end - 1) != nil
        || text.first(of: JapaneseLexicon.fieldHeads, endingAt: end - 1) != nil)
  }

  private static let drawn: WordList = ["アイコン", "ボタン"]
  /// What a picture shows: "アプリランチャー（9つの点）".
  private static let looks: WordList = ["つの点", "個の点", "本線", "本の線", "マーク", "の絵", "の印", "の形", "色の丸"]

  /// 「忘れた場合」（赤枠）リンク, [すべて]（※）→, 編集アイコン（ペン）: a short aside behind a name.
  private func skippingAside(_ end: Int) -> Int {
    guard end > lower, text.scalars[end - 1] == ")", text.quote(at: end - 1) == nil,
      let open = (max(lower, end - 8)..<end).last(where: { text.scalars[$0] == "(" }),
      quote(endingAt: open) != nil
        || text.first(of: Self.drawn, endingAt: open) != nil
        || text.first(of: Self.looks, endingAt: end - 1) != nil
    else { return end }
    return open
  }

  /// ボタン[4], ボタン①: the mark of a figure between the name and its particle.
  private func skippingFigure(_ end: Int) -> Int {
    var index = end
    if index > lower, StepNumber.circled(text.scalars[index - 1]) != nil { return index - 1 }
    guard index > lower, text.scalars[index - 1] == "]", text.quote(at: index - 1) == nil else {
      return end
    }
    index -= 1
    while index > lower, text.scalars[index - 1].properties.numericType != nil { index -= 1 }
    return index > lower && text.scalars[index - 1] == "[" ? index - 1 : end
  }

  /// Where the name before a connective ends; nil where nothing is joined on.
  private func joined(before start: Int) -> Int? {
    guard start > lower else { return nil }
    if quote(endingAt: start) != nil { return start }
    let start = skippingPlace(start)
    guard let word = text.first(of: JapaneseLexicon.connectives, endingAt: start) else {
      return nil
    }
    var end = skippingFigure(start - word.unicodeScalars.count)
    if end > lower, text.scalars[end - 1] == " " { end -= 1 }
    end = skippingAside(end)
    let isName =
      quote(endingAt: end) != nil
      || text.first(of: JapaneseLexicon.roleWords, endingAt: end) != nil
    return isName ? end : nil
  }

  /// 「連絡」> 画面上部の「変更」: on a path, where the next name stands; and the space behind its sign.
  private func skippingPlace(_ start: Int) -> Int {
    let reach = max(lower, start - 12)..<start
    let sign = reach.last { index in
      ">→⇒".unicodeScalars.contains(text.scalars[index]) || text.quote(at: index) != nil
        || "、。をで".unicodeScalars.contains(text.scalars[index])
    }
    guard let sign, text.quote(at: sign) == nil,
      ">→⇒".unicodeScalars.contains(text.scalars[sign]),
      text.scalars[start - 1] == "の" || text.scalars[(sign + 1)..<start].allSatisfy({ $0 == " " })
    else { return start }
    return sign + 1
  }
}
