import Storyboards

/// Lists that values are chosen from.
extension JapaneseObjects {
  /// 【理由】のリスト|より: the list of a field.
  func skippingList(_ end: Int) -> Int {
    guard let list = text.first(of: Self.lists, endingAt: end),
      text.first(of: JapaneseLexicon.roleWords, endingAt: end) == nil
    else { return end }
    let of = end - list.unicodeScalars.count
    return text.has("の", endingAt: of) && text.quote(endingAt: of - 1) != nil ? of - 1 : end
  }

  static let lists: WordList = [
    "プルダウン", "プルダウンメニュー", "プルダウンリスト", "ドロップダウン", "ドロップダウンリスト", "ドロップダウンメニュー", "リスト", "一覧", "カレンダー",
    "選択肢", "リストボックス", "コンボボックス", "ラジオボタン", "候補",
  ]

  static let topics: WordList = ["を", "は", "を、", "は、"]

  /// "連絡の種類を「欠席」「遅刻」から選ぶ": the values stand between を and the verb.
  func fieldBeforeSource(_ end: Int) -> ObjectPhrase? {
    for source in ["から", "の中から", "より"] where text.has(source, endingAt: end) {
      let before = end - source.unicodeScalars.count
      let values = reader.phrases(endingAt: before, allowsBare: true)
      // "出生地をプルダウンから選択": what the values stand in has no name of its own.
      let list = text.first(of: Self.lists, endingAt: before)
      let start = list.map { before - $0.unicodeScalars.count } ?? values.first?.start
      guard let start, start > clause.lowerBound,
        let particle = text.first(of: Self.topics, endingAt: start)
      else {
        // "施設を第１希望から順にプルダウンより": in what order stands between.
        if list != nil, let start, let field = fieldInOrder(before: start) { return field }
        continue
      }
      let fields = reader.phrases(
        endingAt: start - particle.unicodeScalars.count, allowsBare: true)
      guard let field = fields.last, !field.isQuoted else { return fields.last }
      return FieldList.split(field, in: reader).last
    }
    return nil
  }

  func fieldInOrder(before start: Int) -> ObjectPhrase? {
    guard text.has("順に", endingAt: start),
      let particle = (max(clause.lowerBound, start - 16)..<start).last(where: {
        text.scalars[$0] == "を"
      })
    else { return nil }
    return reader.phrases(endingAt: particle, allowsBare: true).last
  }

  /// "申請区分は「個人」を選択": a noun that choices are called by opens the clause.
  func headedTopic(
    _ end: Int, _ values: [ObjectPhrase], _ particle: Int
  ) -> ObjectPhrase? {
    // "支払方法は「現金」「振込」のどちらかを": the answers themselves are named.
    let isEither = values.count > 1 && skippingSelector(particle) < particle
    guard let value = values.first, value.isQuoted || isEitherOfNouns(value), !isEither,
      text.first(of: JapaneseLexicon.choiceHeads, endingAt: end) != nil
    else { return nil }
    let start = NameBoundary(text: text, lower: clause.lowerBound).fieldStart(endingAt: end)
    guard start == clause.lowerBound || "、。".unicodeScalars.contains(text.scalars[start - 1]) else {
      return nil
    }
    return ObjectPhrase(name: start..<end, start: start, role: .field, isQuoted: false)
  }

  /// "元利継続か満期解約": two answers without signs.
  func isEitherOfNouns(_ value: ObjectPhrase) -> Bool {
    value.name.dropFirst().dropLast().contains { index in
      text.scalars[index] == "か" && !Script.isHiragana(text.scalars[index - 1])
        && !Script.isHiragana(text.scalars[index + 1])
    }
  }

  /// ［甲］か［乙］のどちらか|を押す
  func skippingSelector(_ end: Int) -> Int {
    let end = skippingCount(end)
    guard let word = text.first(of: JapaneseLexicon.selectors, endingAt: end) else { return end }
    let before = end - word.unicodeScalars.count
    return before > clause.lowerBound ? before : end
  }

  private static let counters: WordList = ["項目", "つ", "点", "箇所", "か所"]

  /// "ユーザ名とパスワードの2項目": how many there are.
  private func skippingCount(_ end: Int) -> Int {
    guard let word = text.first(of: Self.counters, endingAt: end) else { return end }
    let count = end - word.unicodeScalars.count - 1
    guard count > clause.lowerBound + 1, text.scalars[count].properties.numericType != nil,
      text.has("の", endingAt: count)
    else { return end }
    return count - 1
  }
}
