import Findings

/// Titles for the screens that a manual lets its reader see and never names: the one that a
/// procedure begins on, and those that a press brings up. All are assumed, and say so.
struct UnnamedScreens {
  private let language: Language
  private let place: Place

  init(_ manual: Manual) {
    language = manual.language
    place = manual.title.place
  }

  /// Where a procedure begins.
  func first(of flow: Flow) -> ScreenName {
    name(
      Phrase(ja: "「\(flow.title.text)」の最初の画面", en: "First screen of “\(flow.title.text)”"),
      at: flow.title.place
    )
  }

  /// What a press brings up; nil where it rather works on the screen that it stands on. A menu, a
  /// tab or a link is called what it leads to; behind any other press a screen of its own comes up.
  func behind(_ press: Instruction, isTaken: (ScreenName) -> Bool) -> ScreenName? {
    guard press.action == .press, !press.isConditional, let target = press.target else {
      return nil
    }
    let key = NameKey.of(target.text)
    if Self.staying.contains(where: key.hasPrefix)
      || !key.unicodeScalars.contains(where: Self.isLetter)
    {
      return nil
    }
    switch press.role {
    case .menu, .link, .tab: return ScreenName(target.assumed(true))
    case .icon, .checkbox, .radio, .option, .field: return nil
    case .button, .heading, .text, .cell, nil:
      return (1...).lazy.map { screen(behind: target, $0) }.first { !isTaken($0) }
    }
  }

  /// Whether the name of what is pressed says that another screen comes up.
  func leadsOn(_ press: Instruction) -> Bool {
    guard let target = press.target else { return false }
    let key = NameKey.of(target.text)
    return Self.leading.contains { word in
      word.unicodeScalars.first?.isASCII == true ? key.hasPrefix(word) : key.contains(word)
    }
  }

  /// Whether a screen is there to go on from, by its name: whatever is pressed on it brings up another.
  static func isHub(_ title: String) -> Bool {
    // "マイページ" is one with its last word, "トップページ" without.
    let (whole, key) = (NameKey.of(title), NameKey.ofScreen(title))
    return hubs.contains { word in
      word.unicodeScalars.first?.isASCII == true
        ? key == word : key.hasSuffix(word) || whole.hasSuffix(word)
    }
  }

  private static let hubs = [
    "トップ", "ホーム", "メインメニュー", "メニュー", "マイページ", "ダッシュボード", "home", "mainmenu", "dashboard",
    "homepage",
  ]

  /// - Parameter count: tells apart what several presses of one name bring up.
  private func screen(behind target: Words, _ count: Int) -> ScreenName {
    let number = Phrase(ja: "（\(count)）", en: " (\(count))")
    let phrase = Phrase(
      ja: "「\(target.text)」の次の画面" + (count > 1 ? number[.japanese] : ""),
      en: "After “\(target.text)”" + (count > 1 ? number[.english] : ""))
    return name(phrase, at: target.place)
  }

  private func name(_ phrase: Phrase, at place: Place) -> ScreenName {
    ScreenName(Words(phrase[language], at: place, isAssumed: true))
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// What the name of a control has that leads on. As keys.
  private static let leading = [
    "次へ", "進む", "すすむ", "送信", "申込", "申し込", "申請する", "登録する", "ログイン", "サインイン", "開始", "始める", "はじめる",
    "決定", "実行", "完了", "同意する", "同意して", "確認画面", "確認する", "next", "continue", "proceed", "submit",
    "signin",
    "login", "logon", "start", "begin", "confirm", "pay", "checkout", "done", "finish", "agree",
    "accept",
    "send", "register", "createaccount",
  ]

  /// How the names of buttons begin that change the screen they stand on. As keys.
  private static let staying = [
    "追加", "参照", "選択", "ファイル", "アップロード", "添付", "絞り込", "絞込", "クリア", "カレンダー", "再表示", "コピー", "すべて",
    "全て", "プルダウン", "add", "browse", "choose", "upload", "attach", "filter", "clear", "expand",
    "sort",
    "refresh", "apply", "copy",
  ]
}
