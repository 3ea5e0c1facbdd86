import Storyboards

/// Labels of items, whose sentences tell what to do with them.
extension JapaneseObjects {
  /// 題名, 内容: what fields are called by, so that the sentence tells what goes there.
  func isFieldName(_ label: ObjectPhrase, beside named: [ObjectPhrase]) -> Bool {
    let name = text.string(label.name)
    // "**終了時間** 使える時間帯の終了時間を選択": the sentence says the label once more.
    if let own = named.last, text.string(own.name).hasSuffix(String(name.suffix(2))) {
      return predicate.action != .press
    }
    return predicate.action != .press
      && (JapaneseLexicon.fieldHeads.words + JapaneseLexicon.choiceHeads.words + [
        "内容", "詳細",
      ])
      .contains(where: name.hasSuffix)
  }

  /// Whether a colon parts a name from what is told of it; behind a name in bold a gap is enough.
  private func isLabel(_ quote: Quote) -> Bool {
    let end = quote.outer.upperBound
    if text.has(":", at: end) { return true }
    return quote.kind == .markup && end < text.count && text.gaps[end]
      && (Script.isIdeograph(text.scalars[end]) || "こそ".unicodeScalars.contains(text.scalars[end]))
      && text.first(of: JapaneseLexicon.roleWords, at: end) == nil
      && text.first(of: JapaneseLexicon.screenWords, at: end) == nil
  }

  /// "**活動日**: カレンダーから選択します。", "**登録ボタン**: クリックすると保存されます。": an item of a list names
  /// the control, and its sentence tells what to do with it.
  var itemLabel: ObjectPhrase? {
    guard let quote = text.quotes.first, isLabel(quote),
      (0..<quote.outer.lowerBound).allSatisfy({ "-*・• ".unicodeScalars.contains(text.scalars[$0]) })
    else { return nil }
    let name = text.string(quote.inner)
    // "**会員登録**: 氏名を入力します。": a deed over its sentences.
    let isDeed =
      predicate.action != .press
      && (JapaneseLexicon.deeds.words + JapaneseLexicon.screenDeeds.words)
        .contains(where: name.hasSuffix)
    // "**初めての方**: …", "**方法1**: …": who, or in which case.
    let isCase =
      ["方", "手順", "場合", "さん", "人", "スマートフォン", "スマホ", "パソコン", "PC"].contains(where: name.hasSuffix)
      || ["手順", "方法", "ステップ", "例"].contains(where: name.hasPrefix)
    guard !isDeed, !isCase,
      var label = reader.phrases(endingAt: quote.outer.upperBound, allowsBare: false).last
    else { return nil }
    label.action = predicate.action
    if predicate.action != .press { label.role = .field }
    return label
  }
}
