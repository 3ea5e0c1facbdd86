import Storyboards

/// Whether the reader stands on a screen that is named, or sees it come up.
extension ScreenMentionReader {
  /// "表示される完了画面を保存": it comes up, whatever is then done with it.
  func kind(before word: Int) -> Kind? {
    text.first(of: Self.appearing, endingAt: unquotedStart(word)) == nil ? nil : .comesUp
  }

  /// "表示された申請を確認する画面": all that stands between is what the screen is called.
  func startOfAppearing(_ start: Int, _ end: Int) -> Int? {
    guard text.has("を", endingAt: start), end - start < 12 else { return nil }
    var index = start - 1
    while index > 0, start - index < 12, !"、。をがはに".unicodeScalars.contains(text.scalars[index - 1]),
      text.quote(at: index - 1) == nil
    {
      if text.first(of: Self.appearing, endingAt: index) != nil { return index }
      index -= 1
    }
    return nil
  }

  /// "施設を選択する画面": a screen without a name is called by what it is for.
  func startOfPurpose(_ start: Int, _ end: Int) -> Int? {
    guard text.has("を", endingAt: start), end > start, end - start < 8,
      "るうくすつむぶぐ".unicodeScalars.contains(text.scalars[end - 1]),
      text.first(of: Self.unspecific, endingAt: end) == nil
    else { return nil }
    var index = start - 1
    while index > 0, start - index < 16, text.quote(at: index - 1) == nil,
      !"、。，．,をがはへでと→⇒・>)）".unicodeScalars.contains(text.scalars[index - 1]),
      text.first(of: Self.appearing, endingAt: index) == nil
    { index -= 1 }
    return start - 1 - index > 1 && start - index < 16 ? index : nil
  }

  /// What is done on any screen tells none from another.
  private static let unspecific: WordList = [
    "表示する", "使用する", "利用する", "開く", "見る", "行う", "している", "求める", "示す", "知らせる", "伝える", "促す",
  ]

  /// "マイページが表示され", "マイページから": the reader's own page, where no service is called so
  /// ("求職者マイページ").
  func isOwnPage(_ word: Range<Int>) -> Bool {
    let start = word.lowerBound - 2
    let isOwn = text.has("マイページ", at: start)
    // "ホームページ右上の「ログイン」": of a service, where a control of it follows.
    let isHome = start > 0 && text.has("ホームページ", at: start - 1)
    let name = isOwn ? start : start - 1
    guard isOwn || isHome,
      name == 0 || "、。とに後".unicodeScalars.contains(text.scalars[name - 1])
        || text.has("後の", endingAt: name)
    else { return false }
    let reach = word.upperBound..<min(text.count, word.upperBound + 11)
    let isBeforeName =
      reach.first { index in
        text.quote(at: index) != nil || "を、。".unicodeScalars.contains(text.scalars[index])
      }.map { text.quote(at: $0) != nil } == true
    if kind(after: word.upperBound) == .location,
      isBeforeName || isOwn && hasControl(word.upperBound)
    {
      return true
    }
    return isOwn
      && (text.first(of: JapaneseLexicon.displays, at: word.upperBound) != nil
        || ["から", "で"].contains { text.has($0, at: word.upperBound) })
  }

  /// "マイページの|予約状況タブを": a control of it follows at once.
  private func hasControl(_ start: Int) -> Bool {
    guard text.has("の", at: start),
      let end = (start + 1..<min(text.count, start + 16)).first(where: {
        "をにがはで、。の".unicodeScalars.contains(text.scalars[$0])
      })
    else { return false }
    return ["タブ", "ボタン", "リンク", "アイコン", "バナー"].contains { text.has($0, endingAt: end) }
  }

  /// "図5-1-7の画面": the screen in a picture.
  func isOfFigure(_ start: Int, _ end: Int) -> Bool {
    // "手順2の画面に戻る".
    if text.has("手順", at: start), start + 2 < end,
      NameKey.fold(text.scalars[start + 2]).properties.numericType != nil
    {
      return true
    }
    if text.has("図", at: start), start + 1 < end {
      return text.scalars[start + 1].properties.numericType != nil
    }
    // "3.の画面": of a step.
    let number = text.scalars[start..<end].prefix { $0.properties.numericType != nil }
    return !number.isEmpty && text.has(".の", at: number.endIndex)
  }

  /// "メインメニューで「入庫」を押す", "メインメニューに戻る": what a device shows first.
  func mainMenu(at index: Int) -> Found? {
    let name = index..<(index + 7)
    guard text.has("メインメニュー", at: index),
      index == 0 || "、。→⇒:".unicodeScalars.contains(text.scalars[index - 1]),
      text.has("で", at: name.upperBound) || text.has("に戻", at: name.upperBound)
        || text.has("が表示", at: name.upperBound),
      let kind = kind(after: name.upperBound)
    else { return nil }
    return Found(name: ScreenName(text.words(name)), position: index, kind: kind)
  }

  private static let appearing: WordList = ["表示される", "表示された", "開いた", "現れた"]

  /// "確認画面が別のウィンドウに表示され": where it comes up stands between が and the verb.
  private func comesUpLater(behind end: Int) -> Bool {
    guard text.has("が", at: end) else { return false }
    for index in (end + 1)..<min(text.count, end + 25) {
      if "、。が".unicodeScalars.contains(text.scalars[index]) { return false }
      if text.first(of: Self.notComing, at: index) != nil { return false }
      if text.first(of: Self.comings, at: index) != nil { return true }
    }
    return false
  }

  /// "完了画面に受付番号が表示される": the screen has come up with it.
  private func holds(behind start: Int) -> Bool {
    guard
      let subject = (start..<min(text.count, start + 25)).first(where: { text.has("が", at: $0) })
    else { return false }
    return text.first(of: Self.comings, at: subject + 1) != nil
      && text.first(of: Self.notComing, at: subject + 1) == nil
      && !(start..<subject).contains { "、。".unicodeScalars.contains(text.scalars[$0]) }
  }

  private static let possibilities: WordList = ["ことがあ", "ことができ", "ことも"]

  private static let overlays: WordList = ["の上に表示", "の上に重", "の前面に", "の手前に"]

  private static let closings: WordList = ["を閉じます", "を閉じる", "を閉じて", "を閉じ、"]

  private static let comings: WordList = ["表示され", "表示します", "開きます", "開く", "出ます", "現れ", "立ち上が"]

  private static let notComing: WordList = [
    "表示されな", "表示されません", "表示された場合", "表示されている場合", "表示されること", "表示される場合", "表示されるまで", "表示されるとき",
  ]

  func kind(after end: Int) -> Kind? {
    let end = skippingIdentifier(end)
    // "「やめる」を選択 →「確認」画面": what the sign leads to.
    if !text.scalars[end...].contains(where: Script.isLetterOrDigit), isLedTo(end) {
      return .comesUp
    }
    if isTitle, end == text.count || text.first(of: Self.titleEnds, at: end) != nil {
      return .location
    }
    // 「甲」画面または「乙」画面が開く: both do.
    if let joint = text.first(of: Self.joints, at: end),
      let next = text.quote(at: end + joint.unicodeScalars.count),
      let word = text.first(of: JapaneseLexicon.screenWords, at: next.outer.upperBound)
    {
      return kind(after: next.outer.upperBound + word.unicodeScalars.count)
    }
    if text.first(of: JapaneseLexicon.notDisplays, at: end) != nil { return nil }
    if text.has("に", at: end), holds(behind: text.has("、", at: end + 1) ? end + 2 : end + 1) {
      return .comesUp
    }
    if let word = text.first(of: JapaneseLexicon.displays, at: end) {
      // "に飛ばされることがあります": it may.
      let behind = end + word.unicodeScalars.count
      return (behind..<min(text.count, behind + 3)).contains {
        text.first(of: Self.possibilities, at: $0) != nil
      } ? nil : .comesUp
    }
    if comesUpLater(behind: end) {
      return .comesUp
    }
    // "ダッシュボード画面の上に表示される": what comes up lies over it.
    if text.first(of: Self.overlays, at: end) != nil { return nil }
    if text.has("の", at: end), text.first(of: Self.placeNouns, at: end + 1) != nil {
      return .location
    }
    if text.first(of: Self.closings, at: end) != nil { return .location }
    // "入口画面「ログイン」より": a control of it follows at once.
    if let quote = text.quote(at: end), quote.outer.lowerBound == end, quote.kind != .doubleAngle,
      text.first(of: JapaneseLexicon.screenWords, at: quote.outer.upperBound) == nil
    {
      return .location
    }
    // "「ログイン」より登録ページへ": where the sentence ends.
    if text.has("へ", at: end), !text.scalars[(end + 1)...].contains(where: Script.isLetterOrDigit) {
      return .comesUp
    }
    // "確認画面です" stands on no screen, nor does "確認画面でき…".
    if ["です", "でし", "でき"].contains(where: { text.has($0, at: end) }) { return nil }
    return text.first(of: JapaneseLexicon.locations, at: end) == nil ? nil : .location
  }

  /// Whether an arrow with something before it leads to the name that ends at an index.
  private func isLedTo(_ end: Int) -> Bool {
    let sign = text.scalars[..<end].lastIndex { "→⇒".unicodeScalars.contains($0) }
    guard let sign, sign > 0, text.quote(at: sign) == nil else { return false }
    return !text.scalars[sign..<end].contains { "、。をが".unicodeScalars.contains($0) }
  }

  /// 画面（L-201）が, 画面［TD2001］に
  private func skippingIdentifier(_ end: Int) -> Int {
    if let quote = text.quote(at: end), quote.outer.lowerBound == end, quote.kind == .square,
      isIdentifier(quote.inner)
    {
      return quote.outer.upperBound
    }
    guard end < text.count, text.scalars[end] == "(" else { return end }
    var index = end
    while index < text.count, text.scalars[index] != ")" { index += 1 }
    return index < text.count ? index + 1 : end
  }

  /// What may follow a screen's name in a heading.
  private static let titleEnds: WordList = ["の表示", ":", "(", "を表示する", "の操作", "での操作"]

  static let placeNouns: WordList = ["右", "左", "上", "下", "中", "一番"]
  private static let joints: WordList = ["または", "もしくは", "か", "又は", "と", "、"]
}
