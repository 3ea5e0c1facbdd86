import Storyboards

/// What a Japanese verb operates: the objects before its particle, those that share the verb
/// ("Aを、直すときはBを押す"), the list that values are chosen from, the field that is typed into.
struct JapaneseObjects {
  let predicate: Predicate
  let clause: Range<Int>
  let reader: ObjectReader
  /// Where the sentence's last press ended: what stands behind it may share this verb.
  let shareFrom: Int

  private var text: SentenceText { reader.text }

  func read() -> [ObjectPhrase] {
    if predicate.isCheck { return checked() }
    let end = Self.particle(before: predicate.start, in: clause, text) ?? predicate.start
    let hasParticle = end < predicate.start
    switch predicate.action {
    case .enter: return entered(end, hasParticle)
    case .choose: return chosen(end, hasParticle)
    case .press, .other:
      var objects = named(end, bare: hasParticle && !predicate.needsQuote).flatMap(parts)
      // 「証明書」メニューから「…の申請」を押す presses both.
      if let first = objects.first, let menu = menuBefore(first.start) {
        objects.insert(menu, at: 0)
      }
      return (shared(before: objects.first?.start ?? end) + objects).map(acting)
    }
  }

  private func named(_ end: Int, bare: Bool) -> [ObjectPhrase] {
    reader.phrases(endingAt: skippingSelector(end), allowsBare: bare)
  }

  /// 『甲 > 乙 > 丙』 in one pair of signs is a path of three.
  private func parts(of object: ObjectPhrase) -> [ObjectPhrase] {
    guard object.isQuoted else { return [object] }
    let joints = object.name.filter { index in
      ">→".unicodeScalars.contains(text.scalars[index]) && index > object.name.lowerBound
        && index + 1 < object.name.upperBound && text.gaps[index + 1]
        && (text.gaps[index] || text.scalars[index - 1] == " ")
    }
    guard !joints.isEmpty else { return [object] }
    let ends = joints + [object.name.upperBound]
    let starts = [object.name.lowerBound] + joints.map { $0 + 1 }
    return zip(starts, ends).compactMap { start, end in
      start < end
        ? ObjectPhrase(name: start..<end, start: object.start, role: .menu, isQuoted: true) : nil
    }
  }

  /// ［甲］か［乙］のどちらか|を押す
  private func skippingSelector(_ end: Int) -> Int {
    let end = skippingCount(end)
    guard let word = text.first(of: JapaneseLexicon.selectors, endingAt: end) else { return end }
    let before = end - word.unicodeScalars.count
    return before > clause.lowerBound ? before : end
  }

  /// "ユーザ名とパスワードの2項目": how many there are.
  private func skippingCount(_ end: Int) -> Int {
    guard let word = text.first(of: ["項目", "つ", "点", "箇所", "か所"], endingAt: end) else { return end }
    let count = end - word.unicodeScalars.count - 1
    guard count > clause.lowerBound + 1, text.scalars[count].properties.numericType != nil,
      text.has("の", endingAt: count)
    else { return end }
    return count - 1
  }

  private func acting(_ object: ObjectPhrase) -> ObjectPhrase {
    var object = object
    object.action = predicate.action
    return object
  }

  /// Where the object of a verb ends: before を, before 順に and its like.
  static func particle(before end: Int, in clause: Range<Int>, _ text: SentenceText) -> Int? {
    for word in ["の順に", "を順に", "の順番に", "の順で"] where text.has(word, endingAt: end) {
      return end - word.unicodeScalars.count
    }
    // 『甲 > 乙』とクリックします。
    if text.has("と", endingAt: end), text.quote(endingAt: end - 1) != nil { return end - 1 }
    if text.has("も", endingAt: end), end - 1 > clause.lowerBound,
      text.quote(endingAt: end - 1) != nil
        || Script.isIdeograph(text.scalars[end - 2])
          && text.scalars[end - 2] != "度"
    {
      return end - 1
    }
    // Between を and its verb stands at most an adverb: "を1回", "を続けて2回".
    var index = end
    while index > clause.lowerBound, end - index < 10 {
      index -= 1
      if text.quote(at: index) != nil { return nil }
      if text.scalars[index] == "を" { return index }
      if "、。".unicodeScalars.contains(text.scalars[index]) { return nil }
    }
    return nil
  }

  /// "申し込むボタンを、直すときは修正するボタンを押す": what stands before "を、" has the same verb.
  private func shared(before end: Int) -> [ObjectPhrase] {
    var objects: [ObjectPhrase] = []
    let reader = ObjectReader(text: text, lower: shareFrom)
    for index in shareFrom..<max(shareFrom, end) where isShared(index) || isElided(index) {
      let names = reader.phrases(endingAt: index, allowsBare: false)
      objects += names.map { name in
        var name = name
        name.isAlternative = true
        return name
      }
    }
    return objects
  }

  /// "送信ボタンを、…" and, where extraction lost the comma, "送信ボタンを …".
  private func isShared(_ index: Int) -> Bool {
    text.has("を、", at: index)
      || text.has("を", at: index) && index + 1 < text.count && text.gaps[index + 1]
  }

  /// "増やすときは［追加］、減らすときは［削除］を押す": a name between a condition and a comma.
  private func isElided(_ comma: Int) -> Bool {
    guard text.has("、", at: comma), let quote = text.quote(endingAt: comma) else { return false }
    return text.first(of: Self.conditions, endingAt: quote.outer.lowerBound) != nil
  }

  private static let conditions: WordList = [
    "ときは", "場合は", "方は", "なら", "ければ", "たら", "には", "場合", "とき",
  ]

  private func menuBefore(_ start: Int) -> ObjectPhrase? {
    for particle in ["から", "より", "で"] where text.has(particle, endingAt: start) {
      let end = start - particle.unicodeScalars.count
      // "左メニューから": where the menu stands, not what it is called.
      return reader.phrases(endingAt: end, allowsBare: false).last.flatMap {
        guard $0.isQuoted else { return nil }
        return $0.role == .menu || $0.role == .tab && particle != "で" ? $0 : nil
      }
    }
    return nil
  }

  // MARK: Choosing

  /// をオンにする: the switch has the name, whatever it stands in.
  private var isToggle: Bool {
    ["オン", "オフ", "ON", "OFF"].contains { text.has($0, at: predicate.start) }
  }

  private func checked() -> [ObjectPhrase] {
    reader.phrases(endingAt: predicate.objectEnd, allowsBare: false).map { object in
      var object = object
      object.role = .checkbox
      object.action = .choose
      return object
    }
  }

  private func chosen(_ end: Int, _ hasParticle: Bool) -> [ObjectPhrase] {
    if !isToggle, let field = fieldOfValues(before: end) { return [asChoice(field)] }
    if !hasParticle, let field = fieldBeforeSource(end) { return [asChoice(field)] }
    var objects = named(end, bare: hasParticle && !predicate.needsQuote)
    if let first = objects.first, let menu = menuBefore(first.start) { objects.insert(menu, at: 0) }
    if isPath(objects, end) {
      for index in objects.indices where objects[index].role == nil { objects[index].role = .menu }
    }
    let parts = objects.flatMap { object -> [ObjectPhrase] in
      object.isQuoted || object.role != nil
        ? [object] : FieldList.split(object, in: reader).map(asChoice)
    }
    return (shared(before: objects.first?.start ?? end) + parts).map(judged)
  }

  /// 「お知らせ」＞「一覧」の順に選択: a path is pressed, name by name.
  private func isPath(_ objects: [ObjectPhrase], _ end: Int) -> Bool {
    guard objects.count > 1, let first = objects.first, let last = objects.last else {
      return false
    }
    return text.has("の順", at: end)
      || (first.name.upperBound..<last.start).contains { index in
        ">→⇒-ー".unicodeScalars.contains(text.scalars[index]) && text.quote(at: index) == nil
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
  private func fieldOfValues(before end: Int) -> ObjectPhrase? {
    let values = named(end, bare: true)
    let start = values.first?.start ?? end
    var index = start
    // "から対象の部屋を", "で「個人」を": the particle stands before the value or its modifiers.
    while index > clause.lowerBound, start - index < 16 {
      if text.quote(at: index - 1) != nil || "、。".unicodeScalars.contains(text.scalars[index - 1]) {
        return nil
      }
      for particle in ["で", "から", "より", "は"] where text.has(particle, endingAt: index) {
        let at = skippingFigure(index - particle.unicodeScalars.count)
        guard let field = reader.phrases(endingAt: at, allowsBare: false).last, field.isQuoted,
          text.quote(at: field.start)?.kind != .doubleAngle
        else { continue }
        switch field.role {
        case .menu, .tab, .button, .link, .icon: return nil
        case .field, .checkbox, .radio, .option, .heading, .text, .cell: return field
        case nil:
          // 「受取方法」は「郵送」を: the topic is the field where a value follows at once.
          let hasValue = values.first.map { $0.isQuoted && $0.start == index } == true
          return particle == "は" && !hasValue ? nil : field
        }
      }
      index -= 1
    }
    return nil
  }

  private func skippingFigure(_ end: Int) -> Int {
    end > clause.lowerBound && StepNumber.circled(text.scalars[end - 1]) != nil ? end - 1 : end
  }

  /// "連絡の種類を「欠席」「遅刻」から選ぶ": the values stand between を and the verb.
  private func fieldBeforeSource(_ end: Int) -> ObjectPhrase? {
    for source in ["から", "の中から", "より"] where text.has(source, endingAt: end) {
      let before = end - source.unicodeScalars.count
      let values = reader.phrases(endingAt: before, allowsBare: true)
      guard let first = values.first, first.start > clause.lowerBound,
        text.has("を", endingAt: first.start)
      else { continue }
      let fields = reader.phrases(endingAt: first.start - 1, allowsBare: true)
      guard let field = fields.last, !field.isQuoted else { return fields.last }
      return FieldList.split(field, in: reader).last
    }
    return nil
  }

  // MARK: Typing

  /// What is typed into: 「X」欄に…を入力 names the place, A、BとCを入力 the things.
  private func entered(_ end: Int, _ hasParticle: Bool) -> [ObjectPhrase] {
    if let place = placeOfEntry(before: end) { return place }
    if !hasParticle, let topic = topic(before: end) { return [asField(topic)] }
    return named(end, bare: hasParticle && !predicate.needsQuote).flatMap { object in
      guard !object.isQuoted, object.role == nil || object.role == .field else {
        return [asField(object)]
      }
      return FieldList.split(object, in: reader).map(asField)
    }
  }

  /// 「生年月日」は西暦で入力: the quoted topic of a verb that has no other object.
  private func topic(before end: Int) -> ObjectPhrase? {
    for index in clause.reversed() where index < end && text.has("は", at: index) {
      guard text.quote(endingAt: index) == nil else {
        return reader.phrases(endingAt: index, allowsBare: false).last
      }
      // "電話番号はハイフンなしで入力": a bare topic opens its clause.
      let start = NameBoundary(text: text, lower: clause.lowerBound).fieldStart(endingAt: index)
      let name = start..<index
      guard (2...12).contains(name.count),
        start == clause.lowerBound || "、。".unicodeScalars.contains(text.scalars[start - 1]),
        !name.contains(where: { Script.isHiragana(text.scalars[$0]) }),
        !JapaneseLexicon.genericNames.contains(text.string(name))
      else { continue }
      return ObjectPhrase(name: name, start: start, role: .field, isQuoted: false)
    }
    return nil
  }

  private func asField(_ object: ObjectPhrase) -> ObjectPhrase {
    var object = object
    object.role = .field
    object.action = .enter
    return object
  }

  private func placeOfEntry(before end: Int) -> [ObjectPhrase]? {
    // "ID欄に番号、パスワード欄に初期パスワードを": each place with what goes there.
    var places: [ObjectPhrase] = []
    for index in clause.reversed() where text.has("に", at: index) {
      let phrases = reader.phrases(endingAt: index, allowsBare: false)
      let isField = phrases.allSatisfy { $0.role == .field || $0.isQuoted && $0.role == nil }
      if !phrases.isEmpty, isField { places = phrases.map(asField) + places }
    }
    return places.isEmpty ? nil : places
  }
}
