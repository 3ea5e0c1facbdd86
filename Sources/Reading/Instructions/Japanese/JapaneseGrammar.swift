import Storyboards

/// Reads a Japanese sentence from its verbs leftwards: each verb's form says whether anything is
/// asked for, its particle where the object stands, the object's own words which control it is.
struct JapaneseGrammar: Grammar {
  func read(_ sentence: Prose, in context: StepContext) -> Reading {
    let text = SentenceText(sentence)
    var reading = Reading()
    var found: [(position: Int, mention: Sentence.Mention)] = []
    var taken: [Range<Int>] = []
    var lower = 0
    var shareFrom = 0
    var firstAct: Int?
    var lastAction = Instruction.Action.other
    reading.acts = JapaneseDeeds.acts(text)
    let isAlternative = isInstead(in: text)
    for predicate in PredicateFinder.all(in: text) {
      // "画面が開きます": something opens by itself.
      if text.has("が", endingAt: predicate.start) { continue }
      // "登録する方法について記載します": what the manual itself does.
      let clause = lower..<predicate.start
      if text.has("について", endingAt: predicate.start),
        JapaneseObjects.particle(before: predicate.start, in: clause, text) == nil
      {
        continue
      }
      // "欄に、はがきに記載された番号を": a verb that only tells which parts no clause.
      if predicate.form == .description, predicate.isAttributive(in: text) { continue }
      lower = predicate.end
      // [Enter]キーを押します: pressed, but on no screen.
      if predicate.action == .press, isOfKeyboard(predicate.start, in: text) { continue }
      let reader = ObjectReader(text: text, lower: clause.lowerBound)
      let objects = JapaneseObjects(
        predicate: predicate, clause: clause, reader: reader, shareFrom: shareFrom
      ).read()
      if predicate.action == .press { shareFrom = predicate.end }
      taken += objects.map { $0.start..<predicate.start }
      let isConditional = isConditional(clause, in: text)
      var place = reader.place(before: objects.first?.start ?? clause.lowerBound)
      // "「ログイン」から、番号を入力して": through the control, not in it.
      if predicate.action == .enter, let door = place.section,
        text.has("から", at: door.outer.upperBound) || text.has("より", at: door.outer.upperBound)
      {
        place.section = nil
        found.append(
          (
            door.outer.lowerBound,
            .instruction(
              Instruction(
                .press, target: text.words(door.inner), span: text.span(door.inner)))
          ))
      }
      let instructions = objects.map { object in
        Instruction(
          object.action, target: text.words(object.name),
          span: text.span(object.name), role: object.role,
          section: place.section.map { text.words($0.inner) },
          row: place.row.map { text.words($0.inner) },
          isConditional: isConditional || object.isAlternative,
          isAlternative: isAlternative)
      }
      switch predicate.form {
      // "「申し込む」をタップしたら完了です": asked for, with what comes of it.
      case .supposed where isLast(behind: predicate.end, in: text):
        if firstAct == nil { firstAct = predicate.start }
        found += zip(objects, instructions).map { ($0.start, .instruction($1)) }
      // "人数も入れたら、「予約」を押す": filled in, and then.
      case .supposed
      where predicate.action == .enter && text.has("たら", endingAt: predicate.end)
        && !isConditional && !objects.isEmpty
        && (text.has("、", at: predicate.end) || text.quote(at: predicate.end) != nil)
        && !(0..<predicate.end).contains(where: { text.first(of: Self.warnings, at: $0) != nil }):
        if firstAct == nil { firstAct = predicate.start }
        found += zip(objects, instructions).map { ($0.start, .instruction($1)) }
      case .supposed: reading.supposed += instructions
      case .negated, .description: continue
      // "種類を選択し、まとめて入力することも可能です": what one may do besides.
      case .instruction
      where objects.allSatisfy { !$0.isQuoted } && isMerelyPossible(behind: predicate.end, in: text):
        continue
      case .consequence
      where deniesResult(behind: predicate.end, in: text, offers: context.isWholeStep): continue
      case .instruction, .consequence:
        if firstAct == nil { firstAct = predicate.start }
        lastAction = predicate.form == .consequence ? .other : predicate.action
        found += zip(objects, instructions).map { ($0.start, .instruction($1)) }
        if objects.isEmpty, let general = general(predicate, clause, in: text) {
          reading.general.append(general)
        }
        if objects.isEmpty, isLost(predicate, clause, in: text) {
          let lost = Instruction(predicate.action, target: nil, isConditional: isConditional)
          found.append((predicate.start, .instruction(lost)))
        } else if objects.isEmpty, predicate.action == .press {
          // 「次へ」を選択し、押してください: one press.
          if clause.count <= 2, let index = found.indices.last,
            case .instruction(let chosen) = found[index].mention, chosen.action == .choose
          {
            found[index].mention = .instruction(chosen.pressed)
          } else {
            reading.hasUnreadVerb = true
            // "通知メールのリンクをクリックする": pressed, whatever it is called.
            let end = JapaneseObjects.particle(before: predicate.start, in: clause, text)
            if let end, text.first(of: JapaneseLexicon.roleWords, endingAt: end) != nil {
              reading.acts = true
            }
          }
        }
      }
    }
    let verbless = VerblessPresses(
      text: text, isConditional: isConditional(0..<text.count, in: text))
    if found.isEmpty, taken.isEmpty {
      let presses = verbless.means().map { [$0] } ?? (context.isWholeStep ? verbless.path() : [])
      firstAct = presses.first?.position ?? firstAct
      found += presses
    } else if firstAct != nil, lastAction != .other {
      found += verbless.ending(behind: lower, action: lastAction)
    }
    var hasPlace = false
    for screen in ScreenMentionReader(text: text, isTitle: context.isTitle).all(outside: taken) {
      // "管理ページのアカウント発行が行えます": of a screen, and nobody does anything.
      if screen.isOwner, found.isEmpty, !reading.acts { continue }
      // "トップ画面のメニューから一覧画面へ遷移します": from the one to the other.
      let acted =
        context.hasActed || hasPlace || firstAct.map { $0 < screen.position } == true
      hasPlace = hasPlace || screen.kind == .location
      let isResult = screen.kind == .comesUp && acted
      found.append((screen.position, isResult ? .shows(screen.name) : .arrival(screen.name)))
    }
    reading.isConditional = isConditional(0..<text.count, in: text)
    found += ReferenceReader(text: text).all().map { reference in
      let isConditional =
        context.isSupposing || isConditional(0..<reference.position, in: text)
        || reference.repeats
      return (
        reference.position,
        .reference(
          StepReference(
            mark: reference.mark, words: reference.words, isConditional: isConditional))
      )
    }
    reading.mentions = found.sorted { $0.position < $1.position }.map(\.mention)
    return reading
  }

  private static let pointers: WordList = [
    "次の", "以下", "下記", "上記", "この", "その", "各", "それぞれ", "これ", "それ",
  ]

  private static let manners: WordList = ["従い", "従って", "沿って", "沿い", "基づき", "応じて"]

  /// "そういう場合には": what has been told of all along.
  private static let situations: WordList = ["そういう", "こういう", "このような", "こうした", "そういった"]

  private static let keys: WordList = ["キーを", "キーボードを"]

  /// "「削除」をクリックすると元に戻せません", "…を保存できます": a warning or an offer, not something to do.
  ///
  /// - Parameter offers: whether an offer is what to do: a step that says nothing else.
  private func deniesResult(
    behind start: Int, in text: SentenceText, offers: Bool
  ) -> Bool {
    guard
      let last = (start..<text.count).last(where: {
        !"。．.)」".unicodeScalars.contains(text.scalars[$0])
      })
    else { return false }
    if ["ません", "なくなります"].contains(where: { text.has($0, endingAt: last + 1) }) { return true }
    return !offers && text.has("できます", endingAt: last + 1)
      && !(start..<last).contains { text.first(of: JapaneseLexicon.screenWords, at: $0) != nil }
  }

  /// Whether all that follows is that it is done, and nobody is warned of it.
  private func isLast(behind end: Int, in text: SentenceText) -> Bool {
    guard text.has("ら", endingAt: end),
      !(0..<end).contains(where: { text.first(of: Self.warnings, at: $0) != nil })
    else { return false }
    let tail = text.string(end..<text.count).filter { !"、。！!".contains($0) }
    return ["完了です", "完了となります", "終わりです", "おしまいです", "終了です"].contains(where: tail.hasSuffix)
      && !tail.unicodeScalars.contains { "はがを".unicodeScalars.contains($0) } && tail.count < 12
  }

  private static let warnings: WordList = ["誤って", "以前", "もし", "「取消」", "「中断」", "「削除」"]

  /// How far behind a verb the sentence says what becomes of it.
  private static let reach = 200

  private func isMerelyPossible(behind end: Int, in text: SentenceText) -> Bool {
    (end..<text.count).prefix(Self.reach).prefix { text.scalars[$0] != "。" }
      .contains { text.has("ことも可能", at: $0) || text.has("こともでき", at: $0) }
  }

  private func isConditional(_ clause: Range<Int>, in text: SentenceText) -> Bool {
    clause.contains { index in
      guard let word = text.first(of: JapaneseLexicon.conditions, at: index),
        text.first(of: Self.situations, endingAt: index) == nil
      else { return false }
      let end = index + word.unicodeScalars.count
      return word != "たら" || text.first(of: JapaneseLexicon.supposings, endingAt: end) != nil
    }
  }

  /// "Enterキーを", "［F5］キーを"; but "［スタート］キーを" is what a device shows.
  private func isOfKeyboard(_ start: Int, in text: SentenceText) -> Bool {
    guard let word = text.first(of: Self.keys, endingAt: start) else { return false }
    guard word == "キーを", let quote = text.quote(endingAt: start - 3) else { return true }
    let name = text.string(quote.inner)
    return JapaneseLexicon.keyboard.contains(name.lowercased())
      || name.unicodeScalars.count <= 1
      || name.first == "F" && name.dropFirst().allSatisfy(\.isNumber)
  }

  /// "代わりに「X」を押します"; but "「Y」の代わりに" is what is not done.
  private func isInstead(in text: SentenceText) -> Bool {
    text.scalars.indices.contains { index in
      text.first(of: JapaneseLexicon.alternatives, at: index) != nil
        && (index == 0 || text.scalars[index - 1] != "の")
    }
  }

  /// "必要事項を入力し", "受信したメールのリンクをクリック": what is meant, where no one control is named.
  private func general(
    _ predicate: Predicate, _ clause: Range<Int>, in text: SentenceText
  ) -> Instruction? {
    guard predicate.action == .press || predicate.action == .enter, !predicate.needsQuote,
      let end = JapaneseObjects.particle(before: predicate.start, in: clause, text)
    else { return nil }
    var start = end
    while start > clause.lowerBound, end - start < 30, text.quote(at: start - 1) == nil,
      !"、。はがにでへをて→:".unicodeScalars.contains(text.scalars[start - 1]),
      !text.has("なら", endingAt: start)
    { start -= 1 }
    // "次表に従い各項目を": how, and not what.
    if text.first(of: Self.manners, at: start) != nil { return nil }
    while let adverb = text.first(of: JapaneseLexicon.adverbs, at: start),
      start + adverb.unicodeScalars.count < end,
      !text.has("の", at: start + adverb.unicodeScalars.count)
    { start += adverb.unicodeScalars.count }
    // "「状態」列にあるボタン": where it stands is all that tells which.
    if text.has("ある", at: start), text.has("に", endingAt: start) {
      start -= 1
      while start > clause.lowerBound, end - start < 30 {
        if let quote = text.quote(at: start - 1) {
          start = max(clause.lowerBound, quote.outer.lowerBound)
        } else if "、。はがにでへをての→:".unicodeScalars.contains(text.scalars[start - 1]) {
          break
        } else {
          start -= 1
        }
      }
    }
    // "画面右側のを押します": the picture behind it is lost.
    if predicate.action == .press, text.has("の", endingAt: end) { return nil }
    // "次の項目を入力します": what is meant comes behind.
    guard end - start > 1, text.first(of: Self.pointers, at: start) == nil else { return nil }
    return Instruction(
      predicate.action, target: text.words(start..<end), span: text.span(start..<end))
  }

  /// "を押します" with nothing before it: the picture of the control is lost.
  private func isLost(_ predicate: Predicate, _ clause: Range<Int>, in text: SentenceText) -> Bool {
    guard predicate.action == .press, !predicate.needsQuote,
      let particle = JapaneseObjects.particle(before: predicate.start, in: clause, text)
    else { return false }
    let before = particle - 1
    return before < clause.lowerBound || "、。)の".unicodeScalars.contains(text.scalars[before])
  }
}

extension Instruction {
  /// The same, pressed.
  fileprivate var pressed: Instruction {
    Instruction(
      .press, target: target, span: span, role: role == .field ? nil : role, section: section,
      row: row, isConditional: isConditional, isAlternative: isAlternative)
  }
}

/// What the reader does that operates no control: "ログインします", "ICカードを挿入し".
enum JapaneseDeeds {
  private static let words: WordList = [
    "ログインし", "ログインする", "アクセスし", "起動し", "挿入し", "かざし", "開き", "開いて", "接続し", "サインインし", "読み取", "進め",
  ]

  static func acts(_ text: SentenceText) -> Bool {
    (0..<text.count).contains { text.first(of: words, at: $0) != nil }
  }
}
