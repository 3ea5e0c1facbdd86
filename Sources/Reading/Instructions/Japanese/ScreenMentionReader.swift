import Storyboards

/// Finds the screens that a Japanese sentence names, and whether the reader stands on them or
/// sees them come up.
struct ScreenMentionReader {
  let text: SentenceText
  /// Whether the sentence is a heading: a screen's name alone then says where the step is.
  var isTitle = false

  struct Found: Sendable {
    let name: ScreenName
    /// Where the name stands, for the order of things in the sentence.
    let position: Int
    let kind: Kind
    /// Whether what stands behind it is merely something of it: "管理ページのアカウント".
    var isOwner = false
  }

  enum Kind: Sendable { case comesUp, location }

  /// - Parameter taken: ranges that control names cover; a screen word inside one is none.
  func all(outside taken: [Range<Int>]) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < text.count {
      if let quote = text.quote(at: index) {
        if quote.kind == .doubleAngle || endsInScreenWord(quote) || isTurnedInto(quote),
          let screen = quotedAlone(quote, outside: taken)
        {
          found.append(screen)
        }
        index = quote.outer.upperBound
        continue
      }
      if let menu = mainMenu(at: index) {
        found.append(menu)
        index = menu.position + 7
        continue
      }
      guard let word = text.first(of: JapaneseLexicon.screenWords, at: index) else {
        index += 1
        continue
      }
      let end = index + word.unicodeScalars.count
      if let screen = screen(word: index..<end, outside: taken) { found.append(screen) }
      index = end
    }
    return found
  }

  /// 「ログイン画面」: what it is stands inside the signs.
  private func endsInScreenWord(_ quote: Quote) -> Bool {
    let name = text.string(quote.inner)
    let isList =
      Self.listWords.contains { name.hasSuffix($0) && name != $0 }
      && kind(after: quote.outer.upperBound) == .comesUp
    return (isList || Self.innerWords.contains { name.hasSuffix($0) })
      && !JapaneseLexicon.notScreens.words.contains { name.hasSuffix($0) }
  }

  /// "画面が「完了」に変わります": what the screen becomes.
  private func isTurnedInto(_ quote: Quote) -> Bool {
    text.has("画面が", endingAt: quote.outer.lowerBound)
      && ["に変わ", "に切り替わ", "に替わ", "になり"].contains { text.has($0, at: quote.outer.upperBound) }
  }

  private static let innerWords = ["画面", "ページ", "ダイアログ", "ウィンドウ", "ウインドウ"]
  /// What is a screen only where it comes up: 「予約一覧」が表示されます.
  private static let listWords = ["一覧", "フォーム"]

  private func quotedAlone(_ quote: Quote, outside taken: [Range<Int>]) -> Found? {
    let end = quote.outer.upperBound
    if text.first(of: JapaneseLexicon.screenWords, at: end) != nil { return nil }
    guard !taken.contains(where: { $0.overlaps(quote.outer) }), let kind = kind(after: end) else {
      return nil
    }
    return Found(
      name: ScreenName(name(quote.inner), system: system(before: quote.outer.lowerBound)),
      position: quote.outer.lowerBound, kind: kind)
  }

  /// A screen's name without the number that a system gives it: 「申請一覧（A-101）」, "[A-101] 申請一覧".
  func name(_ range: Range<Int>) -> Words {
    var range = range
    if range.count > 4, text.scalars[range.upperBound - 1] == ")",
      let open = range.last(where: { text.scalars[$0] == "(" }), open > range.lowerBound,
      isIdentifier((open + 1)..<(range.upperBound - 1))
    {
      range = range.lowerBound..<open
    }
    return text.words(behindCode(range))
  }

  private func screen(word: Range<Int>, outside taken: [Range<Int>]) -> Found? {
    guard !taken.contains(where: { $0.overlaps(word) }),
      text.first(of: JapaneseLexicon.notScreens, endingAt: word.upperBound) == nil
        || isOwnPage(word),
      let kind = kind(after: word.upperBound) ?? namedKind(word.upperBound)
        ?? kind(before: word.lowerBound)
    else { return nil }
    if let screen = identified(word, kind) { return screen }
    // Of "入口画面「ログイン」より" the name before the word is the screen's.
    if unquotedStart(word.lowerBound) == word.lowerBound,
      let screen = screen(named: word.upperBound)
    {
      return screen
    }
    if let quote = quote(before: word.lowerBound) {
      return Found(
        name: ScreenName(name(quote.inner), system: system(before: quote.outer.lowerBound)),
        position: quote.outer.lowerBound, kind: kind)
    }
    if JapaneseLexicon.quotedOnly.contains(text.string(word)) { return nil }
    var start = ownerStart(word.lowerBound) ?? unquotedStart(word.lowerBound)
    // "権限についての確認画面": what it is about.
    if text.has("の", at: start) { start += 1 }
    while start < word.lowerBound, "-*• ".unicodeScalars.contains(text.scalars[start]) {
      start += 1
    }
    while let adverb = text.first(of: JapaneseLexicon.adverbs, at: start),
      start + adverb.unicodeScalars.count < word.lowerBound
    { start += adverb.unicodeScalars.count }
    // "お客様のご注文内容の確認画面".
    if text.string(start..<word.lowerBound).contains("の"),
      let owner = text.first(of: NameBoundary.owners, endingAt: start)
    {
      start -= owner.unicodeScalars.count
    }
    let whole =
      startOfAppearing(start, word.lowerBound) ?? startOfPurpose(start, word.lowerBound)
    start = whole ?? start
    let name = start..<word.upperBound
    let bare = text.string(start..<word.lowerBound)
    let isTold = text.first(of: JapaneseLexicon.openEnds, endingAt: word.lowerBound).map {
      !["の", "な", "の各", "対象の"].contains($0)
    }
    if isTold == true { return nil }
    // "削除したページの一覧": which page it is, not what it is called.
    if text.first(of: Self.attributes, endingAt: word.lowerBound) != nil, whole == nil {
      return nil
    }
    if isOfFigure(start, word.lowerBound) || bare.hasSuffix("後の") { return nil }
    // "各金融機関の画面" are several, "8-3ページ" is in the book.
    if bare.hasPrefix("各") && !bare.hasPrefix("各種")
      || bare.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) || $0 == "-" })
    {
      return nil
    }
    if JapaneseLexicon.unnamedScreens.contains(bare) || JapaneseLexicon.adverbs.contains(bare)
      || bare.unicodeScalars.allSatisfy(Script.isSpace)
    {
      return nil
    }
    // "確認画面の「送信」": the screen at hand, whatever it confirms.
    if bare == "確認", kind == .location, !text.has("で", at: word.upperBound) { return nil }
    return Found(
      name: ScreenName(text.words(behindCode(name)), system: nil), position: start, kind: kind,
      isOwner: kind == .location && isOwner(word.upperBound))
  }

  /// "2段階認証の画面": a screen that is called by what it is of.
  private func ownerStart(_ end: Int) -> Int? {
    guard text.has("の", endingAt: end), text.quote(endingAt: end - 1) == nil else { return nil }
    let start = unquotedStart(end - 1)
    let owner = text.string(start..<(end - 1))
    guard owner.unicodeScalars.count > 1, !JapaneseLexicon.unnamedScreens.contains(owner + "の"),
      !Self.pointers.contains(owner),
      // "お支払い金額の画面", and not "表示された結果の画面".
      !owner.unicodeScalars.contains(where: Script.isHiragana)
        || "おご".unicodeScalars.contains(text.scalars[start])
          && Script.isIdeograph(text.scalars[start + 1])
          && Script.isIdeograph(text.scalars[end - 2]),
      !["後", "前", "中", "時"].contains(where: owner.hasSuffix)
    else { return nil }
    return start
  }

  private static let pointers: Set<String> = [
    "写真", "図", "以下", "次", "下記", "上記", "下図", "上図", "左図", "右図", "前", "元", "最初", "最後", "各", "別", "画像",
    "右", "左", "上", "下", "両方", "一覧", "確認", "完了", "エラー", "通常", "初期", "画面", "実際", "専用", "個別", "対象",
    "途中",
  ]

  private func isOwner(_ end: Int) -> Bool {
    text.has("の", at: end) && text.quote(at: end + 1) == nil
      && text.first(of: Self.placeNouns, at: end + 1) == nil
      && text.first(of: JapaneseLexicon.roleWords, at: end + 1) == nil
  }

  /// ダイアログ「X」が表示され: the word stands before the name.
  private func screen(named start: Int) -> Found? {
    guard let quote = text.quote(at: start), quote.outer.lowerBound == start,
      let kind = kind(after: quote.outer.upperBound)
    else { return nil }
    return Found(
      name: ScreenName(name(quote.inner), system: nil), position: quote.outer.lowerBound, kind: kind
    )
  }

  private func namedKind(_ start: Int) -> Kind? { screen(named: start)?.kind }

  /// 「X」画面, 「X」の画面, 「X」という確認ダイアログ.
  private func quote(before index: Int) -> Quote? {
    if let quote = text.quote(endingAt: index) { return quote }
    // 「利用者の追加」サブウィンドウ, 「確認」エラーダイアログ: what kind of a screen it is.
    var kind = index
    while kind > 0, index - kind < 8, (0x30A1...0x30FC).contains(text.scalars[kind - 1].value) {
      kind -= 1
    }
    if kind < index, let quote = text.quote(endingAt: kind) { return quote }
    guard let word = text.first(of: Self.appositions, endingAt: index) else { return nil }
    return text.quote(endingAt: index - word.unicodeScalars.count)
  }

  private static let appositions: WordList = [
    "の", "という", "っていう", "って", "という確認", "との", "の確認", "といった", "という内容の", "というエラー", "のエラー", "の完了",
  ]

  func unquotedStart(_ end: Int) -> Int {
    var index = end
    while index > 0, end - index < 30 {
      let scalar = text.scalars[index - 1]
      if text.quote(at: index - 1) != nil { break }
      if scalar == "の", isOfName(at: index - 1, end: end) {
        index -= 1
        continue
      }
      if "、。，．,()！？!?:：;をにがはでともへ→⇒のや>".unicodeScalars.contains(scalar) { break }
      if scalar == "ま", text.has("まま", endingAt: index) { break }
      if StepNumber.circled(scalar) != nil { break }
      if text.has("ような", endingAt: index)
        || text.first(of: Self.attributes, endingAt: index) != nil && index < end
      {
        break
      }
      // "登録完了後確認画面": when it comes up.
      if scalar == "後", index < end,
        text.first(of: Self.deedsBefore, endingAt: index - 1) != nil
      {
        break
      }
      // "タップし確認ダイアログ": a clause ends with its verb.
      if scalar == "し", index < end, text.first(of: Self.operations, endingAt: index - 1) != nil {
        break
      }
      // "クリックして編集画面": a verb's form before the name.
      if scalar == "て", index > 1, "しっいん".unicodeScalars.contains(text.scalars[index - 2]) { break }
      if text.has("から", endingAt: index) || text.has("より", endingAt: index)
        || text.has("と、", endingAt: index)
      {
        break
      }
      index -= 1
    }
    return index
  }

  /// "登録内容の確認画面": the の of what the screen does to something.
  private func isOfName(at index: Int, end: Int) -> Bool {
    if isTitle { return true }
    let tail = end - index - 1
    return tail > 0
      && text.first(of: JapaneseLexicon.screenDeeds, endingAt: end).map {
        $0.unicodeScalars.count >= tail
      } == true && text.first(of: JapaneseLexicon.notScreens, endingAt: index) == nil
  }

  /// "求職者マイページの" before the name: the system that the screen belongs to.
  private func system(before start: Int) -> Words? {
    guard text.has("の", endingAt: start) else { return nil }
    let end = start - 1
    if let quote = text.quote(endingAt: end) { return text.words(quote.inner) }
    var index = end
    while index > 0, text.quote(at: index - 1) == nil,
      !"、。，,をにがはでとへの()".unicodeScalars.contains(text.scalars[index - 1]),
      StepNumber.circled(text.scalars[index - 1]) == nil
    { index -= 1 }
    return end - index >= 2 ? text.words(index..<end) : nil
  }

  private static let operations: WordList = ["タップ", "クリック", "押下", "選択", "入力", "記入", "送信"]

  private static let deedsBefore: WordList = ["完了", "登録", "送信", "申請", "入力", "認証", "終了"]

  private static let attributes: WordList = [
    "した", "された", "られた", "った", "いた", "たい", "ない", "する", "される", "いる", "ある", "れる", "出る",
  ]
}
