import Storyboards

/// What is typed into.
extension JapaneseObjects {
  /// "パスワードは、10文字以上で設定してください": how it must be, not what to do.
  private static let measures: WordList = ["以上で", "以内で", "以下で", "文字で", "桁で", "の範囲で"]

  /// What is typed into: 「X」欄に…を入力 names the place, A、BとCを入力 the things.
  func entered(_ end: Int, _ hasParticle: Bool) -> [ObjectPhrase] {
    if predicate.needsQuote, text.first(of: Self.measures, endingAt: predicate.start) != nil {
      return []
    }
    if let place = placeOfEntry(before: end) { return place }
    if isPasting { return [] }
    // 「常に許可」と設定: chosen.
    if let fields = fieldsOfQuotation() {
      guard text.has("設定", at: predicate.start) else { return fields }
      return fields.map { field in
        var field = field
        field.action = .choose
        return field
      }
    }
    if let fields = headedFields(before: end) { return fields }
    if !hasParticle, let form = formBefore(end) { return form }
    if !hasParticle, let topic = topic(before: end) { return [asField(topic)] }
    if !hasParticle, let demanded = demanded(before: end) { return demanded }
    let objects = named(end, bare: hasParticle && !predicate.needsQuote)
    if objects.isEmpty, hasParticle, let listed = listed(before: end) { return listed }
    if objects.isEmpty, hasParticle, predicate.needsQuote { return setField(end) }
    // "管理 > 設定で…": a sign alone is no field.
    return sharedFields(before: objects.first?.start ?? clause.lowerBound)
      + objects.filter { text.scalars[$0.name].contains(where: Script.isLetterOrDigit) }
      .flatMap { object in
        guard !object.isQuoted, object.role == nil || object.role == .field else {
          return [asField(object)]
        }
        return FieldList.split(object, in: reader).map(asField)
      }
  }

  /// "個人は生年月日を、法人は法人番号を入力": what stands before "を、" is filled with the same verb.
  private func sharedFields(before end: Int) -> [ObjectPhrase] {
    (clause.lowerBound..<max(clause.lowerBound, end)).filter { text.has("を、", at: $0) }
      .flatMap { index in
        // 【承認】を、: what is quoted may have another verb.
        text.quote(endingAt: index) != nil
          ? []
          : bareFields(endingAt: index).filter { field in
            text.first(of: JapaneseLexicon.fieldHeads, endingAt: field.name.upperBound) != nil
              && !isOfTopic(field.start)
          }
      }
      .map { field in
        var field = asField(field)
        field.isAlternative = true
        return field
      }
  }

  /// "番号は学生番号を、": what goes into the field that は marks.
  private func isOfTopic(_ start: Int) -> Bool {
    text.has("は", endingAt: start)
      && text.first(of: JapaneseLexicon.fieldHeads, endingAt: start - 1) != nil
  }

  /// "氏名、アンケートにご記入": of this verb に marks what を marks of others.
  private func formBefore(_ end: Int) -> [ObjectPhrase]? {
    guard text.has("記入", at: predicate.start) else { return nil }
    let verb = text.has("ご", endingAt: end) ? end - 1 : end
    guard text.has("に", endingAt: verb) else { return nil }
    let fields = bareFields(endingAt: verb - 1)
    return fields.isEmpty ? nil : fields.map(asField)
  }

  private static let inputs: WordList = ["の入力", "の再入力"]

  /// "番号とパスワードを求められたら、入力して": what is asked for is filled.
  private func demanded(before end: Int) -> [ObjectPhrase]? {
    guard
      let particle = (max(0, end - 60)..<end).last(where: { index in
        text.has("を", at: index)
          && ["求められ", "聞かれ", "たずねられ", "尋ねられ", "要求され"].contains {
            text.has($0, at: index + 1)
          }
      })
    else { return nil }
    let reader = ObjectReader(text: text, lower: 0)
    let deed = text.first(of: Self.inputs, endingAt: particle)
    let last = particle - (deed?.unicodeScalars.count ?? 0)
    let fields = reader.phrases(endingAt: last, allowsBare: true)
      .flatMap { $0.isQuoted ? [$0] : FieldList.split($0, in: reader) }
      .filter { field in
        field.isQuoted
          || text.first(of: JapaneseLexicon.fieldHeads, endingAt: field.name.upperBound) != nil
      }
    return fields.isEmpty ? nil : fields.map(asField)
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
        start == clause.lowerBound || "、。•・ ".unicodeScalars.contains(text.scalars[start - 1]),
        !name.contains(where: { Script.isHiragana(text.scalars[$0]) }),
        !JapaneseLexicon.genericNames.contains(text.string(name))
      else { continue }
      return ObjectPhrase(name: name, start: start, role: .field, isQuoted: false)
    }
    return nil
  }

  /// "氏名・住所などの必要事項": what is listed, not what it is all called.
  private func listed(before end: Int) -> [ObjectPhrase]? {
    guard let kind = clause.last(where: { $0 < end && text.first(of: Self.suches, at: $0) != nil }),
      end - kind < 12
    else { return nil }
    let fields = bareFields(endingAt: kind)
    return fields.isEmpty ? nil : fields.map(asField)
  }

  /// The unquoted names that end at an index.
  private func bareFields(endingAt end: Int) -> [ObjectPhrase] {
    let start = NameBoundary(text: text, lower: clause.lowerBound).fieldStart(endingAt: end)
    let list = ObjectPhrase(name: start..<end, start: start, role: .field, isQuoted: false)
    return FieldList.split(list, in: reader)
  }

  private static let suches: WordList = ["などの", "等の"]

  /// "パスワードを設定し": of a verb that takes all sorts of things, what fields are called by.
  private func setField(_ end: Int) -> [ObjectPhrase] {
    let fields = bareFields(endingAt: end)
    guard let last = fields.last,
      text.first(of: JapaneseLexicon.fieldHeads, endingAt: last.name.upperBound) != nil
    else { return [] }
    return fields.map(asField)
  }

  /// ［甲］を「乙」と入力, 接続先として「乙」と入力: what is typed stands before と.
  private func fieldsOfQuotation() -> [ObjectPhrase]? {
    guard text.has("と", endingAt: predicate.start),
      let value = text.quote(endingAt: predicate.start - 1),
      let particle = text.first(of: Self.ofFields, endingAt: value.outer.lowerBound)
    else { return nil }
    let fields = reader.phrases(
      endingAt: value.outer.lowerBound - particle.unicodeScalars.count, allowsBare: true)
    return fields.isEmpty ? nil : fields.map(asField)
  }

  private static let ofFields: WordList = ["を", "は", "として", "として、"]

  /// "氏名に担当者の名前を入力", "会員名はメールアドレスを入力": a noun that fields are called by, with what goes there.
  private func headedFields(before end: Int) -> [ObjectPhrase]? {
    guard end < predicate.start, let value = valueStart(before: end) else { return nil }
    for index in clause.reversed()
    where index < end && (text.has("に", at: index) || text.has("は", at: index)) {
      guard value <= index + 2,
        value == index + 1 || text.has("、", at: index + 1)
      else { return nil }
      if let quote = text.quote(endingAt: index) {
        let isTopic = text.has("は", at: index) && text.quote(endingAt: end) != nil
        return isTopic && quote.kind != .doubleAngle
          ? reader.phrases(endingAt: index, allowsBare: false).map(asField) : nil
      }
      let bare = ObjectPhrase(
        name: NameBoundary(text: text, lower: clause.lowerBound).fieldStart(
          endingAt: index)..<index,
        start: index, role: .field, isQuoted: false)
      let fields = FieldList.split(bare, in: reader).map(asField)
      let start = fields.first?.start ?? 0
      guard let first = fields.first,
        text.first(of: JapaneseLexicon.fieldHeads, endingAt: first.name.upperBound) != nil
          || text.has("に", at: index) && isForeign(first.name),
        start == clause.lowerBound || "、。・→⇒".unicodeScalars.contains(text.scalars[start - 1])
      else { return nil }
      return fields
    }
    return nil
  }

  /// "Summaryに更新内容を入力": a name in another script needs no signs.
  private func isForeign(_ name: Range<Int>) -> Bool {
    guard let first = name.first else { return false }
    return text.scalars[first].properties.isUppercase
      && name.allSatisfy { text.scalars[$0].isASCII }
  }

  /// Where what is typed begins: a quotation, or a noun with what の joins to it.
  private func valueStart(before end: Int) -> Int? {
    if let quote = text.quote(endingAt: end) { return quote.outer.lowerBound }
    let start = NameBoundary(text: text, lower: clause.lowerBound).fieldStart(endingAt: end)
    // "に同じ数字を": which one it is belongs to it.
    let owner = text.first(of: NameBoundary.owners, endingAt: start)
    return start < end ? start - (owner?.unicodeScalars.count ?? 0) : nil
  }

  private func asField(_ object: ObjectPhrase) -> ObjectPhrase {
    var object = object
    // "暗号化キー": typed in, and no key of a keyboard.
    if !object.isQuoted, object.role == .button, text.has("キー", at: object.name.upperBound) {
      object = ObjectPhrase(
        name: object.name.lowerBound..<(object.name.upperBound + 2), start: object.start,
        role: .field, isQuoted: false)
    }
    object.role = .field
    object.action = .enter
    return object
  }

  /// 「入力フォーム」, 「APIキー」: what is pasted into, and no sheet of paper or other program.
  private func isPlace(_ object: ObjectPhrase) -> Bool {
    let name = text.string(object.name)
    return (JapaneseLexicon.fieldHeads.words + ["フォーム", "欄", "ボックス", "キー", "フィールド"])
      .contains(where: name.hasSuffix)
  }

  /// 「控え」に貼り付け: what stands at the verb is where it goes, as with 入力.
  private var isPasting: Bool {
    ["貼", "コピペ", "ペースト", "追記"].contains { text.has($0, at: predicate.start) }
  }

  private func placeOfEntry(before end: Int) -> [ObjectPhrase]? {
    // "ID欄に番号、パスワード欄に初期パスワードを": each place with what goes there.
    var places: [ObjectPhrase] = []
    for index in clause.reversed() where text.has("に", at: index) {
      let phrases =
        formBeside(index).map { [$0] }
        ?? reader.phrases(endingAt: index, allowsBare: false)
      // 「全員」に設定: what stands at the verb is the value.
      if predicate.needsQuote, index + 1 == predicate.start,
        phrases.allSatisfy({ $0.role == nil && !(isPasting && isPlace($0)) })
      {
        continue
      }
      let isField = phrases.allSatisfy { $0.role == .field || $0.isQuoted && $0.role == nil }
      if !phrases.isEmpty, isField { places = phrases.map(asField) + places }
    }
    return places.isEmpty ? nil : places
  }

  private static let forms: WordList = ["フォーム", "入力フォーム"]

  /// 「メールアドレス」の横の|フォーム: a form that is a field, by what stands beside it.
  private func formBeside(_ end: Int) -> ObjectPhrase? {
    guard let form = text.first(of: Self.forms, endingAt: end),
      case let before = end - form.unicodeScalars.count,
      let word = text.first(of: JapaneseLexicon.besides, endingAt: before), word != "の",
      let quote = text.quote(endingAt: before - word.unicodeScalars.count)
    else { return nil }
    return ObjectPhrase(
      name: quote.inner, start: quote.outer.lowerBound, role: .field, isQuoted: true)
  }
}
