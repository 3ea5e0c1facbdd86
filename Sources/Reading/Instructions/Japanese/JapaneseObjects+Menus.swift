import Storyboards

/// What a menu holds, and how it is gone through.
extension JapaneseObjects {
  /// "サイドメニューの倉庫から荷札データを開きます": what a menu opens needs no signs.
  func opensFromMenu(_ end: Int) -> Bool {
    text.has("開", at: predicate.start)
      && (clause.lowerBound..<end).contains { index in
        ["メニューの", "メニューから", "メニューより"].contains { text.has($0, at: index) }
      }
  }

  /// メニューの|倉庫|から: on the way to what is opened.
  func wayInMenu(_ start: Int) -> ObjectPhrase? {
    guard let end = source(before: start),
      var way = reader.phrases(endingAt: end, allowsBare: true).last,
      text.has("メニューの", endingAt: way.start)
    else { return nil }
    way.role = .menu
    return way
  }

  /// 「メニュー」: it is called by what it is.
  func isMenu(_ object: ObjectPhrase) -> Bool {
    text.string(object.name).hasSuffix("メニュー")
  }

  func menuBefore(_ start: Int) -> ObjectPhrase? {
    for particle in ["の中から", "から", "より", "で", "にある"] where text.has(particle, endingAt: start) {
      let end = start - particle.unicodeScalars.count
      // "左メニューから": where the menu stands, not what it is called.
      return reader.phrases(endingAt: end, allowsBare: false).last.flatMap {
        // "左上の設定アイコンから": a picture has no signs around its name.
        guard $0.isQuoted || $0.role == .icon else { return nil }
        // ［設定］メニューにある「表示」 is reached through it, 「一覧」タブにある「追加」 stands there.
        if particle == "にある", $0.role != .menu { return nil }
        if $0.role == nil,
          text.string($0.name) == "メニュー"
            || text.first(of: Self.menuParts, endingAt: $0.start) != nil
        {
          return ObjectPhrase(name: $0.name, start: $0.start, role: .menu, isQuoted: true)
        }
        switch $0.role {
        case .menu: return $0
        case .tab: return particle != "で" ? $0 : nil
        // 「＋」ボタンから「写真」を選ぶ: it opens what the choice stands in.
        case .button, .icon: return particle != "で" ? $0 : nil
        case .link, .field, .checkbox, .radio, .option, .heading, .text, .cell, nil: return nil
        }
      }
    }
    return nil
  }

  /// What says before a name that it stands in a menu.
  private static let menuParts: WordList = ["メニューの", "メニューにある", "メニューにあります", "メニュー内の"]

  /// "ファイル＞名前を付けて保存を押します": what signs part needs none of its own, whatever stands in it.
  func menus(endingAt end: Int) -> [ObjectPhrase]? {
    let stop = (clause.lowerBound..<end).last { index in
      text.quote(at: index) != nil || "、。".unicodeScalars.contains(text.scalars[index])
    }
    let path = (stop.map { $0 + 1 } ?? clause.lowerBound)..<end
    let signs = path.filter { ">→⇒".unicodeScalars.contains(text.scalars[$0]) }
    guard !signs.isEmpty else { return nil }
    var names = names(in: path, partedAt: signs)
    let first = names[0].upperBound
    let boundary = NameBoundary(text: text, lower: names[0].lowerBound)
    names[0] = boundary.start(endingAt: first)..<first
    let areNames = names.allSatisfy {
      (1...20).contains($0.count) && text.scalars[$0.lowerBound].properties.numericType == nil
        && !text.scalars[$0].contains("が")
    }
    guard areNames else { return nil }
    return names.map { ObjectPhrase(name: $0, start: $0.lowerBound, role: .menu, isQuoted: true) }
  }

  /// What stands between signs, without the spaces around it; empty where that is nothing.
  func names(in path: Range<Int>, partedAt signs: [Int]) -> [Range<Int>] {
    let starts = [path.lowerBound] + signs.map { $0 + 1 }
    return zip(starts, signs + [path.upperBound]).map { start, end in
      var (start, end) = (start, end)
      while start < end, text.scalars[start] == " " { start += 1 }
      while start < end, text.scalars[end - 1] == " " { end -= 1 }
      return start..<end
    }
  }

  /// から, より: where what a thing is reached by ends.
  func source(before start: Int) -> Int? {
    ["から", "より"].first { text.has($0, endingAt: start) }.map { start - $0.unicodeScalars.count }
  }

  /// 「詳細」タブに切り替え: the tab that comes up.
  func tabAhead() -> ObjectPhrase? {
    guard text.has("切り替", at: predicate.start),
      let particle = ["に", "へ"].first(where: { text.has($0, endingAt: predicate.start) }),
      let tab = reader.phrases(
        endingAt: predicate.start - particle.unicodeScalars.count, allowsBare: false
      ).last, tab.role == .tab || tab.role == nil && !hasObject(before: tab.start)
    else { return nil }
    // 「番号で登録」に切り替え: of nothing else, and so what is pressed.
    return tab.role == .tab
      ? tab : ObjectPhrase(name: tab.name, start: tab.start, role: .tab, isQuoted: true)
  }

  /// "表示を「番号」に切り替え": between the last は or comma and the name.
  private func hasObject(before start: Int) -> Bool {
    let before = (clause.lowerBound..<max(clause.lowerBound, start)).reversed()
    let mark = before.first { index in
      "をは、".unicodeScalars.contains(text.scalars[index]) && text.quote(at: index) == nil
    }
    return mark.map { text.scalars[$0] == "を" } ?? false
  }
}
