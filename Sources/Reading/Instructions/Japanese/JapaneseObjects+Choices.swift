import Storyboards

/// What is chosen, ticked and switched.
extension JapaneseObjects {
  /// をオンにする: the switch has the name, whatever it stands in.
  private var isToggle: Bool {
    ["オン", "オフ", "ON", "OFF"].contains { text.has($0, at: predicate.start) }
  }

  func checked() -> [ObjectPhrase] {
    let named = reader.phrases(
      endingAt: skippingSelector(predicate.objectEnd), allowsBare: false)
    let objects = named.isEmpty ? (bareLabel() ?? openingField()).map { [$0] } ?? [] : named
    return objects.map { object in
      var object = object
      object.role = .checkbox
      object.action = .choose
      return object
    }
  }

  /// "特別給付金にチェックを入れる": a label without signs, as long as no kana stand in it.
  private func bareLabel() -> ObjectPhrase? {
    let end = predicate.objectEnd
    let start = NameBoundary(text: text, lower: clause.lowerBound).fieldStart(endingAt: end)
    let name = start..<end
    guard text.has("に", at: end), (3...20).contains(name.count),
      name.allSatisfy({ index in
        (!Script.isHiragana(text.scalars[index]) || isInner(index, of: name))
          && text.quote(at: index) == nil
      }),
      text.first(of: Self.unlabelled, endingAt: end) == nil,
      !JapaneseLexicon.genericNames.contains(text.string(name))
    else { return nil }
    return ObjectPhrase(name: name, start: start, role: .checkbox, isQuoted: false)
  }

  /// "対象のご契約": the の between two nouns, and the ご of courtesy.
  private func isInner(_ index: Int, of name: Range<Int>) -> Bool {
    "のごお".unicodeScalars.contains(text.scalars[index]) && index > name.lowerBound
      && index + 1 < name.upperBound
      && (Script.isIdeograph(text.scalars[index + 1])
        || "ごお".unicodeScalars.contains(text.scalars[index + 1]))
  }

  private static let unlabelled: WordList = [
    "欄", "項目", "箇所", "枠", "側", "ボックス", "部分", "場所", "画像", "全部", "両方", "内容", "行", "列", "一覧",
  ]

  /// 「甲」を「乙」に設定する: the field, whose value is the other.
  func set() -> [ObjectPhrase] {
    let fields = reader.phrases(endingAt: predicate.objectEnd, allowsBare: true).suffix(1)
    // "［甲］＞［乙］から「丙」を「オフ」に": the way to it is pressed.
    let path = fields.first.map { way(before: $0.start) } ?? []
    return path + fields.map(asChoice)
  }

  /// The names of a path that a thing is reached by.
  private func way(before start: Int) -> [ObjectPhrase] {
    guard let end = source(before: start) else { return [] }
    let names = reader.phrases(endingAt: end, allowsBare: false)
    guard names.count > 1, isPath(names, start) else { return [] }
    return names.map {
      ObjectPhrase(name: $0.name, start: $0.start, role: $0.role ?? .menu, isQuoted: true)
    }
  }

  /// "［取り込み先］で、どこに取り込むかを選ぶ": the quoted field that opens the clause, where what is chosen
  /// has no name of its own.
  private func openingField() -> ObjectPhrase? {
    guard
      let comma = clause.first(where: { index in
        text.quote(at: index) == nil && ["で、", "から、", "では、"].contains { text.has($0, at: index) }
      }), let quote = text.quote(endingAt: comma),
      clause.lowerBound == quote.outer.lowerBound
        || "、。".unicodeScalars.contains(text.scalars[quote.outer.lowerBound - 1]),
      !(comma..<predicate.start).contains(where: { text.quote(at: $0) != nil })
    else { return nil }
    return ObjectPhrase(
      name: quote.inner, start: quote.outer.lowerBound, role: .field, isQuoted: true)
  }

  private static let questions: WordList = ["どちらか", "いずれか", "どれか"]

  func chosen(_ end: Int, _ hasParticle: Bool) -> [ObjectPhrase] {
    // "どれに取り込むかを選ぶ": a question is no name.
    if hasParticle, end > clause.lowerBound, text.has("か", endingAt: end),
      text.first(of: JapaneseLexicon.selectors, endingAt: end) == nil,
      text.first(of: Self.questions, endingAt: end) == nil
    {
      return openingField().map { [asChoice($0)] } ?? []
    }
    if let tab = tabAhead() { return [judged(tab)] }
    if !isToggle, let way = wayToCommand(end) ?? (hasParticle ? menus(endingAt: end) : nil) {
      return way
    }
    if !isToggle, let fields = fieldsOfValues(before: end) { return fields.map(asChoice) }
    if !hasParticle, let field = fieldBeforeSource(end) { return [asChoice(field)] }
    var objects = named(end, bare: hasParticle && !predicate.needsQuote)
    if let first = objects.first, let menu = menuBefore(first.start) { objects.insert(menu, at: 0) }
    if isPath(objects, end) {
      for index in objects.indices where objects[index].role == nil { objects[index].role = .menu }
    }
    let parts = objects.flatMap { object -> [ObjectPhrase] in
      if let field = withoutOptions(object) { return [asChoice(field)] }
      return object.isQuoted || object.role != nil
        ? [object] : FieldList.split(object, in: reader).map(asChoice)
    }
    // "名前の最初の": what it is the first of is not said.
    let whole = parts.filter { $0.isQuoted || text.scalars[$0.name.upperBound - 1] != "の" }
    return (shared(before: objects.first?.start ?? end) + whole).map(judged)
  }

  /// "表示期間（「1日」「1週間」）", "有効期間（1か月・3か月）": what there is to choose from stands in the bracket.
  private func withoutOptions(_ object: ObjectPhrase) -> ObjectPhrase? {
    let name = object.name
    guard !object.isQuoted, let last = name.last, text.scalars[last] == ")",
      let open = name.last(where: { text.scalars[$0] == "(" && text.quote(at: $0) == nil }),
      open > name.lowerBound,
      (open..<last).contains(where: {
        text.quote(at: $0) != nil || "・/".unicodeScalars.contains(text.scalars[$0])
      })
    else { return nil }
    return ObjectPhrase(
      name: name.lowerBound..<open, start: object.start, role: object.role, isQuoted: false)
  }

  /// ［口座］から［口座の追加］を選びます: what opens, and the command in it.
  private func wayToCommand(_ end: Int) -> [ObjectPhrase]? {
    let values = named(end, bare: false)
    guard values.count == 1, let value = values.first, value.isQuoted, value.role == nil,
      text.has("から", endingAt: value.start),
      let door = reader.phrases(endingAt: value.start - 2, allowsBare: false).last, door.isQuoted,
      isDeed(value) || opensScreen || isBehindMenuSign(value.start) || isList(door),
      door.role == nil, !text.isLink(door.name), !holdsAnswers(door)
    else { return nil }
    return [door, value].map {
      ObjectPhrase(name: $0.name, start: $0.start, role: .menu, isQuoted: true)
    }
  }

  /// 「各種申請」から「休暇申請」を: what it is a list of, it holds.
  private func isList(_ door: ObjectPhrase) -> Bool {
    text.string(door.name).hasPrefix("各種")
  }

  /// 「その他 ▾」から: the sign of a menu.
  private func isBehindMenuSign(_ start: Int) -> Bool {
    text.quote(endingAt: start - 2).map { quote in
      text.scalars[quote.inner].contains(where: Self.menuSigns.contains)
    } == true
  }

  private static let menuSigns = Set("▾▼⋮︙≡☰".unicodeScalars)

  /// "「施設」から「部屋」を選ぶと、予約ページに飛びます": a screen comes of it.
  private var opensScreen: Bool {
    predicate.form == .consequence
      && (predicate.end..<text.count).contains { index in
        guard let word = text.first(of: JapaneseLexicon.screenWords, at: index) else {
          return false
        }
        return text.first(of: JapaneseLexicon.displays, at: index + word.unicodeScalars.count)
          != nil
      }
  }

  /// 「お知らせ」＞「一覧」の順に選択: a path is pressed, name by name.
  private func isPath(_ objects: [ObjectPhrase], _ end: Int) -> Bool {
    guard objects.count > 1, let first = objects.first, let last = objects.last else {
      return false
    }
    return text.has("の順", at: end)
      || (first.name.upperBound..<last.start).contains { index in
        guard text.quote(at: index) == nil else { return false }
        // A dash alone between two names, not the long vowel of メニュー.
        let isDash =
          "-ー".unicodeScalars.contains(text.scalars[index]) && text.quote(endingAt: index) != nil
          && text.quote(at: index + 1) != nil
        return isDash || ">→⇒".unicodeScalars.contains(text.scalars[index])
      }
  }

  /// 選択 presses a command and chooses a value: a role or a path tells.
  private func judged(_ object: ObjectPhrase) -> ObjectPhrase {
    var object = object
    switch object.role {
    case .button, .link, .menu, .tab, .icon: object.action = .press
    case .field, .checkbox, .radio, .option, .heading, .text, .cell, nil: object.action = .choose
    }
    return object
  }

  private func asChoice(_ object: ObjectPhrase) -> ObjectPhrase {
    var object = object
    object.action = .choose
    object.role = object.role ?? .field
    return object
  }

  /// 「利用区分」で「個人」または「事業者」を選択, 「提供する部屋」から対象を選択: the field has the values.
  private func fieldsOfValues(before end: Int) -> [ObjectPhrase]? {
    let values = named(end, bare: true)
    let start = values.first?.start ?? end
    var index = start
    // "から対象の部屋を", "で「個人」を": the particle stands before the value or its modifiers.
    while index > clause.lowerBound, start - index < 16 {
      // "リストから、提出する届出の種別を": a comma behind the particle.
      if text.has("から、", endingAt: index) || text.has("より、", endingAt: index) { index -= 1 }
      if text.quote(at: index - 1) != nil || "、。".unicodeScalars.contains(text.scalars[index - 1]) {
        return nil
      }
      for particle in ["で", "から", "より", "は"] where text.has(particle, endingAt: index) {
        let at = skippingList(skippingFigure(index - particle.unicodeScalars.count))
        if particle == "は" || particle == "で", let field = headedTopic(at, values, end) {
          return [field]
        }
        // 「休暇1」「休暇2」のプルダウンで: each of them has the values.
        let fields = reader.phrases(endingAt: at, allowsBare: false)
        guard let field = fields.last, field.isQuoted || field.role == .field,
          text.quote(at: field.start)?.kind != .doubleAngle
        else { continue }
        // "[Azure portal](https://…) から": a site, and no list of values.
        if field.role == nil, text.isLink(field.name) { return nil }
        switch field.role {
        case .menu, .tab, .button, .link, .icon: return nil
        case .field, .checkbox, .radio, .option, .heading, .text, .cell:
          return field.role == nil ? [field] : fields
        // メニューの「成績」から「履修登録」を選ぶ: what a menu opens.
        case nil where text.has("メニューの", endingAt: field.start): return nil
        // 「一覧」より品名を選択: what the values stand in has no name of its own.
        case nil where Self.lists.contains(text.string(field.name)): return nil
        // 「その他 ▾」から「設定」を選ぶ: the sign of a menu.
        case nil
        where text.scalars[field.name].contains(where: { Self.menuSigns.contains($0) || $0 == "…" }):
          return nil
        // 「案内」から「申請する」を選ぶ: a command is no value.
        case nil
        where isCommand(values.last, holdsAnswers(field) ? "" : particle) || isMenu(field):
          return nil
        case nil:
          // 「受取方法」は「郵送」を: the topic is the field where a value follows at once.
          let hasValue = values.first.map { $0.isQuoted && $0.start == index } == true
          return particle == "は" && !hasValue ? nil : [field]
        }
      }
      index -= 1
    }
    return nil
  }

  private func isCommand(_ value: ObjectPhrase?, _ particle: String) -> Bool {
    guard let value, value.isQuoted else { return false }
    let name = text.string(value.name)
    return Self.commandEnds.contains(where: name.hasSuffix) || particle == "から" && isDeed(value)
  }

  /// 支払方法, 用件: what is called so has answers in it, whatever they say.
  private func holdsAnswers(_ object: ObjectPhrase) -> Bool {
    (JapaneseLexicon.choiceHeads.words + ["用件", "項目"])
      .contains(where: text.string(object.name).hasSuffix)
  }

  /// 口座の追加, CSVで追加: what is done.
  private func isDeed(_ value: ObjectPhrase) -> Bool {
    // "口座の登録・変更": two deeds.
    let name = text.string(value.name)
    let first = name.lastIndex(of: "・").map { String(name[..<$0]) } ?? name
    return JapaneseLexicon.deeds.words.contains { deed in
      [name, first].contains { $0.hasSuffix("の" + deed) || $0.hasSuffix("で" + deed) }
    }
  }

  /// What the name of a control ends in that does something when it is chosen.
  private static let commandEnds = [
    "する", "探す", "さがす", "戻る", "進む", "開く", "閉じる", "次へ", "始める", "はじめる", "やめる", "見る",
  ]

  private func skippingFigure(_ end: Int) -> Int {
    end > clause.lowerBound && StepNumber.circled(text.scalars[end - 1]) != nil ? end - 1 : end
  }
}
