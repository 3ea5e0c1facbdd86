import Storyboards

/// What a Japanese verb operates: the objects before its particle, those that share the verb
/// ("Aを、直すときはBを押す"), the list that values are chosen from, the field that is typed into.
struct JapaneseObjects {
  let predicate: Predicate
  let clause: Range<Int>
  let reader: ObjectReader
  /// Where the sentence's last press ended: what stands behind it may share this verb.
  let shareFrom: Int

  var text: SentenceText { reader.text }

  func read() -> [ObjectPhrase] {
    let named = named()
    guard clause.lowerBound == 0, !named.contains(where: \.isQuoted), let label = itemLabel,
      named.isEmpty || isFieldName(label, beside: named)
    else { return named }
    return [label]
  }

  private func named() -> [ObjectPhrase] {
    switch predicate.frame {
    case .check: return checked()
    case .setting: return set()
    case .plain: break
    }
    let end =
      touched ?? Self.particle(before: predicate.start, in: clause, text) ?? predicate.start
    let hasParticle = end < predicate.start
    switch predicate.action {
    case .enter: return entered(end, hasParticle)
    case .choose: return chosen(end, hasParticle)
    case .press, .other:
      let isInMenu = hasParticle && opensFromMenu(end)
      var objects = named(end, bare: hasParticle && !predicate.needsQuote || isInMenu)
        .filter { !isVisit($0) }.flatMap(parts)
      if objects.isEmpty, hasParticle, let menus = menus(endingAt: end) { objects = menus }
      if isInMenu, let first = objects.first, !first.isQuoted, let way = wayInMenu(first.start) {
        objects.insert(way, at: 0)
      }
      if objects.isEmpty, !hasParticle, let subject = subject() { objects = [subject] }
      if hasParticle, let meant = meant(by: end) { objects = [meant] }
      // 「証明書」メニューから「…の申請」を押す presses both.
      if let first = objects.first, let menu = menuBefore(first.start) {
        objects.insert(menu, at: 0)
      }
      if let first = objects.first { objects = path(before: first.start) + objects }
      if objects.count == 1, !objects[0].isQuoted, text.has("の順", at: end) {
        objects = menus(endingAt: end) ?? row(before: objects[0].start) + objects
      } else if objects.count == 1, objects[0].role == nil, let menus = menus(endingAt: end) {
        objects = menus
      }
      return (shared(before: objects.first?.start ?? end) + objects).map(acting)
    }
  }

  /// "［さがす］にふれます": what is touched stands before に.
  private var touched: Int? {
    guard text.has("に", endingAt: predicate.start),
      ["ふれ", "触れ", "さわ", "触", "タッチ"].contains(where: { text.has($0, at: predicate.start) })
    else { return nil }
    return predicate.start - 1
  }

  func named(_ end: Int, bare: Bool) -> [ObjectPhrase] {
    reader.phrases(endingAt: skippingSelector(end), allowsBare: bare)
  }

  /// "[公式ページ](https://…)を開き": an address that is gone to, no control of a screen.
  private func isVisit(_ object: ObjectPhrase) -> Bool {
    text.has("開", at: predicate.start) && object.role == nil
      && (text.isLink(object.name) || ["URL", "アドレス"].contains(text.string(object.name)))
  }

  /// "「次へ」ボタンが表示されるので、クリックします": the control comes up before it is pressed.
  private func subject() -> ObjectPhrase? {
    guard
      let cause = (clause.lowerBound..<predicate.start).last(where: {
        text.first(of: Self.causes, at: $0) != nil
      })
    else { return nil }
    for index in (clause.lowerBound..<cause).reversed() where text.has("が", at: index) {
      guard let control = reader.phrases(endingAt: index, allowsBare: false).last,
        [.button, .link, .icon, .tab].contains(control.role)
      else { return nil }
      return control
    }
    return nil
  }

  /// "「予約する」ボタンが表示されている場合、そこをクリック": the control that the word points back to.
  private func meant(by end: Int) -> ObjectPhrase? {
    guard let pronoun = text.first(of: Self.pronouns, endingAt: end) else { return nil }
    let start = end - pronoun.unicodeScalars.count
    guard let quote = text.quotes.last(where: { $0.outer.upperBound < start }),
      text.first(of: JapaneseLexicon.screenWords, at: quote.outer.upperBound) == nil
    else { return nil }
    let role = text.first(of: JapaneseLexicon.roleWords, at: quote.outer.upperBound)
    // "「氏名」欄に入力し、そのボタンを": another thing is meant.
    if let role, let thing = text.first(of: JapaneseLexicon.roleWords, endingAt: end), role != thing
    {
      return nil
    }
    return ObjectPhrase(
      name: quote.inner, start: quote.outer.lowerBound,
      role: role.flatMap(JapaneseLexicon.role(of:)),
      isQuoted: true)
  }

  private static let pronouns: WordList = [
    "そこ", "それ", "これ", "そちら", "その部分", "その箇所", "そのボタン", "そのアイコン", "そのリンク", "その項目", "その文字",
  ]

  private static let causes: WordList = ["ので", "たら", "ため、"]

  /// 『甲 > 乙 > 丙』 in one pair of signs is a path of three.
  private func parts(of object: ObjectPhrase) -> [ObjectPhrase] {
    // Without signs around it no name has one of these in it.
    let isMarkup = text.scalars[object.name].contains("<")
    let joints = object.name.filter { index in
      ">→".unicodeScalars.contains(text.scalars[index]) && index > object.name.lowerBound
        && index + 1 < object.name.upperBound
        && (!object.isQuoted || !isMarkup && isTightJoint(index)
          || (text.gaps[index + 1] || text.scalars[index + 1] == " ")
            && (text.gaps[index] || text.scalars[index - 1] == " "))
    }
    guard !joints.isEmpty else { return [object] }
    return names(in: object.name, partedAt: joints).filter { !$0.isEmpty }.map {
      ObjectPhrase(name: $0, start: object.start, role: .menu, isQuoted: true)
    }
  }

  /// "［設定］>［目印］の［取り込む］": a path to where the control stands is pressed as well.
  private func path(before start: Int) -> [ObjectPhrase] {
    guard text.has("の", endingAt: start), start - 1 > clause.lowerBound else { return [] }
    let names = reader.phrases(endingAt: start - 1, allowsBare: false)
    guard names.count > 1, names.allSatisfy(\.isQuoted),
      let last = names.last, let first = names.first,
      (first.name.upperBound..<last.start).contains(where: { index in
        text.quote(at: index) == nil && ">→⇒".unicodeScalars.contains(text.scalars[index])
      })
    else { return [] }
    return names.map {
      ObjectPhrase(name: $0.name, start: $0.start, role: .menu, isQuoted: true)
    }
  }

  /// "診療科→医師→希望日の順に": names in a row, without signs.
  private func row(before start: Int) -> [ObjectPhrase] {
    var names: [ObjectPhrase] = []
    var end = start
    while end > clause.lowerBound + 1, ">→⇒".unicodeScalars.contains(text.scalars[end - 1]),
      let name = reader.phrases(endingAt: end - 1, allowsBare: true).last
    {
      names.insert(name, at: 0)
      end = name.start
    }
    return names
  }

  /// ［設定>利用者］: words on both sides of the sign, and no space.
  private func isTightJoint(_ index: Int) -> Bool {
    text.scalars[index] == ">" && !text.gaps[index] && !text.gaps[index + 1]
      && Script.isLetterOrDigit(text.scalars[index - 1])
      && Script.isLetterOrDigit(text.scalars[index + 1])
  }

  private func acting(_ object: ObjectPhrase) -> ObjectPhrase {
    var object = object
    object.action = predicate.action
    return object
  }

  /// Where the object of a verb ends: before を, before 順に and its like.
  static func particle(before start: Int, in clause: Range<Int>, _ text: SentenceText) -> Int? {
    // "の順にお押しください", "を御入力ください".
    let isPolite =
      start > clause.lowerBound && "おご御".unicodeScalars.contains(text.scalars[start - 1])
    let end = isPolite ? start - 1 : start
    for word in ["の順に", "を順に", "の順番に", "の順で"] where text.has(word, endingAt: end) {
      return end - word.unicodeScalars.count
    }
    // "「確認」ボタンの押下をお願いします".
    if text.has("の", endingAt: end), end - 1 > clause.lowerBound, isRequested(end, text) {
      return end - 1
    }
    // 『甲 > 乙』とクリックします, "甲→乙 とお進みください"。
    if text.has("と", endingAt: end),
      text.quote(endingAt: end - 1) != nil
        || ["進", "たど", "移動"].contains(where: { text.has($0, at: start) })
    {
      return end - 1
    }
    if text.has("も", endingAt: end), end - 1 > clause.lowerBound,
      text.quote(endingAt: end - 1) != nil
        || Script.isIdeograph(text.scalars[end - 2]) && text.scalars[end - 2] != "度"
        || (0x30A1...0x30FC).contains(text.scalars[end - 2].value)
    {
      return end - 1
    }
    // Between を and its verb stands at most an adverb: "を1回", "を続けて2回", "を画面の指示に従って".
    let manner = text.first(of: manners, endingAt: end)
    // "図を参考に": the を of the manner is not the object's.
    let behind = end - (manner?.unicodeScalars.count ?? 0)
    var index = behind
    let reach = manner == nil ? 10 : 24
    while index > clause.lowerBound, end - index < reach {
      index -= 1
      if text.quote(at: index) != nil { return nil }
      if text.scalars[index] == "を" {
        // "登録をする方法について": a clause of its own.
        let told = (index + 1)..<behind
        let isClause =
          manner != nil && told.contains { "るすたうくつむ".unicodeScalars.contains(text.scalars[$0]) }
        return isClause ? nil : index
      }
      if "、。".unicodeScalars.contains(text.scalars[index]) { return nil }
    }
    return nil
  }

  private static let manners: WordList = [
    "に従って", "に従い", "にしたがって", "にしたがい", "に沿って", "に沿い", "に基づいて", "に基づき", "について", "に応じて", "に合わせて",
    "ごとに",
    "どおりに", "通りに", "のとおり", "を参考に", "を参照して", "を見ながら",
  ]

  /// 押下をお願い, クリックをしてください: the verb is a noun with の before it.
  private static func isRequested(_ start: Int, _ text: SentenceText) -> Bool {
    (start + 2..<start + 6).contains { index in
      ["をお願い", "をしてください"].contains { text.has($0, at: index) }
    }
  }

  /// "申し込むボタンを、直すときは修正するボタンを押す": what stands before "を、" has the same verb.
  func shared(before end: Int) -> [ObjectPhrase] {
    var objects: [ObjectPhrase] = []
    let reader = ObjectReader(text: text, lower: shareFrom)
    let start = max(shareFrom, end - Self.reach)
    for index in start..<max(start, end) where isShared(index) || isElided(index) {
      var names = reader.phrases(endingAt: index, allowsBare: false)
      // "希望がある方は医師名を、ない方は…を選ぶ": between a condition and the particle stands a name.
      if names.isEmpty, text.has("を、", at: index) {
        names = reader.phrases(endingAt: index, allowsBare: true).filter {
          text.first(of: Self.conditions, endingAt: $0.start) != nil
        }
      }
      objects += names.map { name in
        var name = name
        name.isAlternative = true
        return name
      }
    }
    return objects
  }

  /// How far a verb looks back for what it shares; no sentence is longer.
  private static let reach = 200

  /// "送信ボタンを、…", "送信ボタン、または…" and, where extraction lost the comma, "送信ボタンを …".
  private func isShared(_ index: Int) -> Bool {
    text.has("を、", at: index) || text.first(of: Self.alternatives, at: index) != nil
      || text.has("を", at: index) && index + 1 < text.count && text.gaps[index + 1]
        // "「はい」を えらび": its own verb stands behind the gap.
        && !JapaneseLexicon.verbs.contains { $0.match(text, at: index + 1) != nil }
  }

  /// "増やすときは［追加］、減らすときは［削除］を押す": a name between a condition and a comma.
  private func isElided(_ comma: Int) -> Bool {
    guard text.has("、", at: comma) else { return false }
    if let quote = text.quote(endingAt: comma) {
      return text.first(of: Self.conditions, endingAt: quote.outer.lowerBound) != nil
    }
    // "変更する場合は予約変更ボタン、取り消す場合は…".
    guard text.has("ボタン", endingAt: comma),
      let name = ObjectReader(text: text, lower: shareFrom)
        .phrases(endingAt: comma, allowsBare: false).last
    else { return false }
    return text.first(of: Self.conditions, endingAt: name.start) != nil
  }

  private static let alternatives: WordList = ["、または", "、もしくは", "、あるいは", "、又は"]
  private static let conditions: WordList = [
    "ときは", "場合は", "方は", "なら", "れば", "えば", "たら", "には", "場合", "とき",
  ]
}
