import Storyboards

/// Presses that a sentence asks for without a verb that presses: by a control as the means, by a
/// name at its end, by a path alone.
struct VerblessPresses {
  let text: SentenceText
  let isConditional: Bool

  typealias Found = (position: Int, mention: Sentence.Mention)

  /// Where the sentence ends, without its stop.
  private var end: Int {
    (text.scalars.lastIndex { !"。．. !".unicodeScalars.contains($0) } ?? -1) + 1
  }

  // MARK: The means

  /// "「閉じる」ボタンで画面を閉じます", "「送信」リンクから送ってください", "「予約」で完了": the control is the means,
  /// and what follows tells what for.
  func means() -> Found? {
    if let answer = answer() { return answer }
    let isAsking = asks
    guard
      let particle = (1..<max(1, text.count)).first(where: { index in
        guard text.first(of: Self.particles, at: index) != nil else { return false }
        if endsInDeed(behind: index) { return true }
        let isControl = ["ボタン", "リンク", "アイコン"].contains { text.has($0, endingAt: index) }
        return isAsking && (isControl || startsDeed(behind: index))
          || (isAsking || endsOnScreen) && leadsOn(behind: index)
      }),
      let object = ObjectReader(text: text, lower: 0)
        .phrases(endingAt: particle, allowsBare: false).last,
      object.isQuoted || object.role == .button
    else { return nil }
    return press(object)
  }

  private static let causes: WordList = ["たら", "たら、", "ので", "ので、"]

  /// "「…しました」のメッセージが出たら「閉じる」": what is answered with.
  private func answer() -> Found? {
    guard let quote = text.quote(endingAt: end),
      let comma = text.first(of: Self.causes, endingAt: quote.outer.lowerBound),
      quote.outer.lowerBound - comma.unicodeScalars.count > 2,
      let object = ObjectReader(text: text, lower: quote.outer.lowerBound)
        .phrases(endingAt: end, allowsBare: false).last, isControl(object)
    else { return nil }
    return press(object)
  }

  /// 「Upload」からファイルをアップロードしてください: what is done through a name, and only through a control.
  private func startsDeed(behind particle: Int) -> Bool {
    guard text.has("から", at: particle), text.quote(endingAt: particle) != nil else { return false }
    return (particle..<min(text.count, particle + 40)).contains { index in
      text.has("を", at: index) && text.first(of: Self.transfers, at: index + 1) != nil
    }
  }

  private static let transfers: WordList = [
    "アップロード", "インポート",
  ]

  /// Whether a sentence without a verb of operation asks for something all the same.
  private var asks: Bool {
    ["ください", "下さい", "ます", "する"].contains { text.has($0, endingAt: end) }
      && !["できます", "れます", "あります", "なります", "います", "きます", "せます", "えます"].contains {
        text.has($0, endingAt: end)
      }
  }

  /// "「ログイン」より登録ページへ".
  private var endsOnScreen: Bool {
    text.has("へ", endingAt: end)
      && text.first(of: JapaneseLexicon.screenWords, endingAt: end - 1) != nil
  }

  /// 「ログイン」よりログイン画面に進みます: a name from which the reader goes on to a screen.
  private func leadsOn(behind particle: Int) -> Bool {
    guard text.quote(endingAt: particle) != nil, !text.has("で", at: particle) else { return false }
    return (particle..<min(text.count, particle + 60)).contains { index in
      guard let word = text.first(of: JapaneseLexicon.screenWords, at: index) else { return false }
      let behind = index + word.unicodeScalars.count
      return text.first(of: Self.advances, at: behind) != nil
        || text.has("へ", at: behind) && behind + 1 == end
    }
  }

  /// 「保存」ボタンで記録, 「申請する」で送信 → …: what the control does, as a noun. 「氏名」で検索 tells by what.
  private func endsInDeed(behind particle: Int) -> Bool {
    guard particle > 0, "でかよ".unicodeScalars.contains(text.scalars[particle]), !isForbidden
    else { return false }
    // 「暗証番号の入力へ」で進みます.
    if text.has("で", at: particle), text.quote(endingAt: particle) != nil,
      text.first(of: Self.goings, at: particle + 1) != nil
    {
      return true
    }
    guard isMeans(particle) else { return false }
    // 「＋商品」ボタンから品名を登録: another particle needs something that is done.
    let other = ["から", "より"].first { text.has($0, at: particle) }
    guard other != nil || text.has("で", at: particle) else { return false }
    let reach = (particle + 1)..<min(text.count, particle + 25)
    let stop =
      reach.first { "→⇒、。.(".unicodeScalars.contains(text.scalars[$0]) } ?? reach.upperBound
    // 「+」ボタンで新しい控えを作成: what is done to what.
    let object = (particle + 1..<max(particle + 1, stop - 1)).last { text.scalars[$0] == "を" }
    let deed = (object ?? particle) + 1..<stop
    if other != nil, object == nil { return false }
    return (2...8).contains(deed.count)
      && deed.allSatisfy { text.quote(at: $0) == nil && !Script.isHiragana(text.scalars[$0]) }
      && (text.first(of: JapaneseLexicon.deeds, endingAt: stop) != nil
        || text.first(of: Self.closings, endingAt: stop) != nil)
  }

  /// A control by its role word, or a name that says what is done, whose を no other thing has.
  private func isMeans(_ end: Int) -> Bool {
    if text.first(of: Self.controls, endingAt: end) != nil { return true }
    guard let quote = text.quote(endingAt: end) else { return false }
    return !text.has("を", endingAt: quote.outer.lowerBound) && isDeed(text.string(quote.inner))
  }

  /// Whether a name says what happens: 予約する, 承認, 次へ.
  private func isDeed(_ name: String) -> Bool {
    Self.deedEnds.contains(where: name.hasSuffix)
      || JapaneseLexicon.deeds.words.contains(where: name.hasSuffix)
      || Self.answers.contains(name)
  }

  /// "ブラウザの「×」で閉じないこと".
  private var isForbidden: Bool { text.first(of: Self.prohibitions, endingAt: end) != nil }

  private static let prohibitions: WordList = ["ないこと", "ない", "ません", "ないでください", "ないで下さい"]
  private static let controls: WordList = ["ボタン", "リンク", "アイコン", "メニュー"]
  private static let deedEnds = ["つぎへ", "する", "出る", "進む", "戻る", "送る", "次へ", "へ進む", "行う", "始める"]
  private static let answers: Set<String> = [
    "承認", "却下", "許可", "差戻し", "差戻", "差し戻し", "取消", "決定", "次へ", "戻る", "OK", "はい", "いいえ", "キャンセル",
    "ログイン",
    "完了", "確定", "適用", "実行", "展開", "選択実行",
  ]
  private static let particles: WordList = ["で", "から", "より"]
  private static let goings: WordList = [
    "進みます", "進む", "進んで", "次に進", "次へ進", "閉じ", "完了となり", "完了し", "完了です",
  ]
  private static let advances: WordList = ["に進", "へ進", "に移", "へ移", "に遷移", "へ遷移", "を開", "に入"]
  private static let closings: WordList = ["完了", "確定", "記録", "決定", "起動", "適用", "ログイン", "実行", "打刻"]

  // MARK: The end of a sentence

  /// "…をクリック、左メニューの「本人確認」へ", "…を入力して「次へ」ボタン", "…を選び「承認」または「却下」": names behind
  /// the last verb, which ended at an index. Behind any other than a press a name must say what it does.
  func ending(behind lower: Int, action: Instruction.Action) -> [Found] {
    if let particle = (lower..<text.count).first(where: endsInDeed),
      let object = ObjectReader(text: text, lower: lower)
        .phrases(endingAt: particle, allowsBare: false).last, isControl(object)
    {
      return [press(object)]
    }
    let way = text.first(of: Self.ways, endingAt: end)
    let isWay = way != nil
    let nameEnd = end - (way?.unicodeScalars.count ?? 0)
    guard nameEnd > lower else { return [] }
    let objects = ObjectReader(text: text, lower: lower)
      .phrases(endingAt: nameEnd, allowsBare: false)
    guard let first = objects.first, objects.allSatisfy(isControl) else { return [] }
    if isWay {
      return objects.suffix(1).filter { action == .press && isOnScreen($0) }.map(press)
    }
    let isNext = (lower..<first.start).allSatisfy {
      "、, ".unicodeScalars.contains(text.scalars[$0])
    }
    guard isNext,
      objects.allSatisfy({ $0.role == .button || isDeed(text.string($0.name)) })
    else { return [] }
    return objects.map(press)
  }

  /// How a sentence ends that goes on through a name: "…を開き、「通知」に進みます".
  private static let ways: WordList = ["へ", "に進みます", "へ進みます", "に進む", "へ進む", "に進んでください", "へ進んでください"]

  /// Whether nothing but a place on a screen stands before a name: no person who gets something, no step.
  private func isOnScreen(_ object: ObjectPhrase) -> Bool {
    let name = text.string(object.name)
    if text.has("を", endingAt: object.start) || name.hasPrefix("手順") || name.hasPrefix("STEP") {
      return false
    }
    guard text.has("の", endingAt: object.start) else { return true }
    return text.first(of: Self.spots, endingAt: object.start - 1) != nil
  }

  private static let spots: WordList = [
    "メニュー", "画面", "ページ", "タブ", "右上", "左上", "右下", "左下", "上部", "下部", "右側", "左側", "中央", "一覧", "欄",
  ]

  private static let screens = JapaneseLexicon.screenWords.words.filter {
    !JapaneseLexicon.quotedOnly.contains($0)
  }

  private func isControl(_ object: ObjectPhrase) -> Bool {
    object.isQuoted && text.quote(at: object.name.lowerBound)?.kind != .doubleAngle
      && !Self.screens.contains(where: text.string(object.name).hasSuffix)
  }

  // MARK: A path

  /// "「設定」→「メール」", "メニュー → 設定 → 詳細": a step that is nothing but a path.
  func path() -> [Found] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in 0..<end where isSign(index) {
      parts.append(start..<index)
      start = index + 1
    }
    parts.append(start..<end)
    guard parts.count > 1 else { return [] }
    let names = parts.compactMap(name)
    // "東京 → 大阪", "未接続 → 接続済み": two names without signs, or states, are no path.
    guard names.count == parts.count, names.count > 2 || names.contains(where: \.isQuoted),
      !names.contains(where: isState)
    else { return [] }
    return names.map(press)
  }

  private func isState(_ object: ObjectPhrase) -> Bool {
    let name = text.string(object.name)
    return name.hasPrefix("未") || Self.states.contains(where: name.hasSuffix)
  }

  private static let states = ["済み", "済", "完了", "中", "待ち", "承認"]

  private func isSign(_ index: Int) -> Bool {
    ">→⇒".unicodeScalars.contains(text.scalars[index]) && text.quote(at: index) == nil
  }

  /// A part of a path: a name in signs, or a noun of its own.
  private func name(in part: Range<Int>) -> ObjectPhrase? {
    let solid = part.filter { text.scalars[$0] != " " }
    guard let first = solid.first, let last = solid.last else { return nil }
    if let quote = text.quote(at: first), quote.outer.lowerBound == first {
      let objects = ObjectReader(text: text, lower: first)
        .phrases(endingAt: last + 1, allowsBare: false)
      guard objects.count == 1, objects[0].start == first else { return nil }
      return objects[0]
    }
    let name = first..<(last + 1)
    guard name.count <= 20,
      name.allSatisfy({ index in
        text.quote(at: index) == nil
          && !"をがはに、。:".unicodeScalars.contains(text.scalars[index])
      }), name.contains(where: { Script.isLetterOrDigit(text.scalars[$0]) })
    else { return nil }
    return ObjectPhrase(name: name, start: first, role: .menu, isQuoted: false)
  }

  private func press(_ object: ObjectPhrase) -> Found {
    let press = Instruction(
      .press, target: text.words(object.name), span: text.span(object.name), role: object.role,
      isConditional: isConditional)
    return (object.start, .instruction(press))
  }
}
