import Storyboards

/// The words that open a list of things to fill, and those of a table's header.
extension OutlineLexicon {
  /// 【パソコンの場合】, <半日の場合>: a line that one pair of brackets holds.
  static func isBracketed(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let first = scalars.first, let last = scalars.last, scalars.count > 2,
      let open = brackets.firstIndex(of: NameKey.fold(first))
    else { return false }
    return open.isMultiple(of: 2) && NameKey.fold(last) == brackets[open + 1]
      && scalars.dropFirst().firstIndex { NameKey.fold($0) == brackets[open + 1] }
        == scalars.count - 1
  }

  private static let brackets = Array("【】〈〉<>《》".unicodeScalars)

  /// Whether a line asks for something on a screen.
  static func asks(_ scalars: [Unicode.Scalar]) -> Bool {
    deeds.stand(in: NameKey.of(String(scalars: scalars)))
  }

  /// Whether a line asks, and tells of nothing that is so.
  static func onlyAsks(_ scalars: [Unicode.Scalar]) -> Bool {
    let key = NameKey.of(String(scalars: scalars))
    return deeds.stand(in: key) && !tellings.stand(in: key)
  }

  private static let tellings: KeyWords = [
    "ません", "できない", "あります", "されます", "れました", "です。", "可能", "不要", "cannot", "can't", "will", "don't",
    "isn't",
  ]

  /// Whether a table's cell tells what comes about, and names nothing: "一覧画面が表示される".
  static func tellsOutcome(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let end = scalars.last(where: { !"。 ".unicodeScalars.contains($0) }) else { return false }
    let isVerb = "るすくうむぶぐたい".unicodeScalars.contains(end)
    return scalars.contains { "がは".unicodeScalars.contains($0) }
      || isVerb && scalars.contains { "にをへ".unicodeScalars.contains($0) }
  }

  /// Whether a line holds only for some: one way of several.
  static func supposes(_ scalars: [Unicode.Scalar]) -> Bool {
    let key = NameKey.of(String(scalars: scalars))
    return conditions.stand(in: key) || openings.contains(where: key.hasPrefix)
  }

  private static let conditions: KeyWords = ["場合", "方は"]
  private static let openings = ["if", "when", "either", "alternatively", "otherwise"]

  private static let deeds: KeyWords = [
    "クリック", "押し", "押す", "押下", "タップ", "選択し", "選び", "入力し", "を選択", "を入力", "click", "select", "press",
    "enter",
    "choose",
    "tap", "type", "navigateto",
  ]

  /// "Adding a Payment Account:": what is done, named by the verb's noun and set off by a colon.
  static func isDeedTitle(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count <= 100, let last = scalars.last, ":：".unicodeScalars.contains(last),
      let first = scalars.first, first.properties.isUppercase
    else { return false }
    let word = String(scalars: scalars.prefix { Script.isLetterOrDigit($0) })
    // What brackets add is no part of the title.
    let title = scalars.prefix { $0 != "(" }
    return word.hasSuffix("ing") && word.unicodeScalars.count > 5 && title.count <= 60
      && !title.contains { ".,\"“".unicodeScalars.contains($0) }
  }

  /// "Q3．駅の券売機でもできますか？": over its answer.
  static func isQuestion(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count <= 80, scalars.first.map(NameKey.fold) == "Q" else { return false }
    let rest = scalars.dropFirst().drop { NameKey.fold($0).properties.numericType != nil }
    guard let sign = rest.first, ".．:：、".unicodeScalars.contains(sign), rest.count > 3 else {
      return false
    }
    return rest.contains(where: Script.isJapanese)
  }

  /// "GPC51020:電子申請メニュー": the number that a system gives a screen, and behind it the screen's name.
  static func nameBehindNumber(_ scalars: [Unicode.Scalar]) -> Range<Int>? {
    guard let colon = scalars.firstIndex(where: { NameKey.fold($0) == ":" }), colon > 3,
      scalars.count - colon <= 40
    else { return nil }
    let number = scalars[..<colon]
    let capitals = number.prefix { $0.isASCII && $0.properties.isUppercase }.count
    guard capitals > 1, number.count - capitals > 1,
      number.dropFirst(capitals).allSatisfy({ ("0"..."9").contains($0) || $0 == "-" }),
      !scalars[(colon + 1)...].allSatisfy(Script.isSpace),
      looksLikeTitle(Array(scalars[(colon + 1)...]))
    else { return nil }
    return (colon + 1)..<scalars.count
  }

  /// Words after which a list of things to fill follows. As keys.
  private static let announcements: KeyWords = [
    "次の項目", "以下の項目", "下記の項目", "次の内容", "以下の内容", "下記の内容", "下記の一覧", "以下の一覧", "次の一覧", "次の情報", "以下の情報",
    "下記の情報", "各項目",
    "以下を入力", "以下を記入", "以下を設定", "以下を選択", "次を入力", "次を記入", "次を設定", "下記を入力", "下記を記入",
    "下記を設定", "次表に", "下表に", "次の表に", "以下の表に", "下の表に",
    "必要事項", "次のとおり", "以下のとおり", "thefollowing", "anyofthese", "thesefields", "fieldsbelow",
    "oneofthese",
    "allthatapply", "setoutbelow", "tablebelow", "asfollows", "当てはまるもの", "あてはまるもの", "該当するもの",
  ]
  /// What is only looked at, whatever else the sentence tells.
  private static let readings: KeyWords = [
    "reviewthefollowing", "checkthefollowing", "confirmthefollowing", "verifythefollowing",
    "seethefollowing", "notethefollowing", "項目を確認", "内容を確認", "情報を確認",
  ]
  private static let fillWords: KeyWords = [
    "入力", "記入", "設定", "選択", "登録", "チェックを", "tick", "checkall", "enter", "fill", "complete",
    "provide", "give", "turnon",
    "configure", "setthefollowing", "setthese", "select", "choose", "specify", "clickononeof",
    "clickoneof", "taponeof",
  ]

  /// Whether a paragraph behind a list asks everybody for something in signs on a screen.
  static func goesOn(_ scalars: [Unicode.Scalar]) -> Bool {
    let key = NameKey.of(String(scalars: scalars))
    return onlyAsks(scalars) && !supposes(scalars) && !closes(scalars)
      && scalars.contains { "「［[【".unicodeScalars.contains($0) }
      && !exceptions.contains(where: key.contains) && pressings.contains(where: key.contains)
  }

  private static let exceptions = ["とき", "たい方", "必要", "するには", "できます", "参照"]
  private static let pressings = ["クリック", "タップ", "押して", "押します"]

  /// "ご不明な点は…", "以上で…": a paragraph that closes a procedure.
  static func closes(_ scalars: [Unicode.Scalar]) -> Bool {
    let key = NameKey.of(String(scalars: scalars.prefix(12)))
    return closings.contains(where: key.hasPrefix)
  }

  private static let closings = [
    "ご不明", "不明な点", "これで", "以上", "なお", "お問い合わせ", "お困り", "詳しく", "詳細は", "手順は以上", "that'sit",
    "that’sit",
    "ifyouhave", "formore", "done", "congratulations",
  ]

  /// "The user page is displayed.": what a step comes to, even where it is set as a quotation.
  static func tellsResult(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count <= 120, !isNote(scalars[...]), !asks(scalars) else { return false }
    return results.stand(in: NameKey.of(String(scalars: scalars.suffix(40))))
  }

  /// "You will see the "Claim received" page. Write down the number.": what the last step comes to, behind
  /// the list.
  static func opensWithResult(_ scalars: [Unicode.Scalar]) -> Bool {
    let sentence = scalars.prefix { $0 != "。" && $0 != "." }
    let key = NameKey.of(String(scalars: Array(sentence)))
    if closings.contains(where: key.hasPrefix) { return false }
    return results.stand(in: key)
      || arrivals.contains(where: key.hasPrefix)
        && ["page", "screen", "window", "dialog"].contains(where: key.contains)
  }

  private static let arrivals = [
    "youwillsee", "you'llsee", "you’llsee", "youshouldsee", "youaretaken", "youwillbetaken",
    "you'retaken", "youwillbereturned", "youwillberedirected",
  ]

  private static let results: KeyWords = [
    "pageisdisplayed", "screenisdisplayed", "boxisdisplayed", "windowisdisplayed",
    "dialogisdisplayed", "pageappears", "screenappears", "windowappears", "dialogappears",
    "boxappears", "pageopens", "windowopens", "dialogopens", "画面が表示され", "画面が開き",
  ]

  /// "次の項目を入力します。", "enter the following properties:".
  static func announcesItems(_ scalars: [Unicode.Scalar]) -> Bool {
    // Most lines are told apart before their quotations are looked for.
    let end = scalars.suffix(160)
    let whole = NameKey.of(String(scalars: end))
    guard fillWords.stand(in: whole), announcements.stand(in: whole) || leading.stand(in: whole)
    else {
      return false
    }
    // 「入力内容を確認する」 is a button, whatever it reviews.
    var said = end.map(NameKey.fold)
    for quote in Quote.all(in: said, marks: said.map { _ in [] }).reversed() {
      said.removeSubrange(quote.inner)
    }
    let key = NameKey.of(String(scalars: said))
    if readings.stand(in: key) { return false }
    if announcements.stand(in: key) || breaksOff(key) { return fillWords.stand(in: key) }
    return false
  }

  /// Without any of these no line leads to a list.
  private static let leading: KeyWords = [":", "include"]

  /// "Fill in the fields:", "Enter one of the parameters. They include": the line leads to a list.
  private static func breaksOff(_ key: String) -> Bool {
    if ["include", "includes", "fill:", "enter:", "provide:"].contains(where: key.hasSuffix) {
      return true
    }
    return key.hasSuffix(":") && fillable.stand(in: String(key.suffix(30)))
  }

  private static let fillable: KeyWords = [
    "fields", "details", "information", "parameters", "formwith", "credentials",
  ]

  /// The column of a table of fields that names them.
  static let nameColumns: KeyWords = ["項目名", "項目", "名称", "field", "name", "item"]

  /// Whether the header of a first column says that what stands under it is filled.
  static func namesFields(_ key: String) -> Bool {
    nameColumns.contains(key) || ["setting", "option", "parameter", "property"].contains(key)
  }

  /// Whether a header, as a key, says what a column of fields or of steps holds.
  static func isColumn(_ key: String) -> Bool {
    nameColumns.contains(key) || columns.contains { $0.words.contains(key) }
      || stepColumns.contains(key)
  }

  /// "氏名：全角で入力してください。", "Name: Enter it as on your card.": a short label over what is said of it.
  static func isLabelled(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let colon = scalars.firstIndex(where: { ":：".unicodeScalars.contains($0) }) else {
      return false
    }
    return (1...30).contains(colon)
      && !scalars[..<colon].contains(where: { "。、.,".unicodeScalars.contains($0) })
  }

  /// A line that can name one thing to fill: short and no sentence.
  static func isItem(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let last = scalars.last, scalars.count <= 60, !"！!？?".unicodeScalars.contains(last)
    else { return false }
    // "番号の入力後に「検索」ボタンを押すと、住所が出ます": what is done with the items, and what goes on with it.
    if "がをにはとで".unicodeScalars.contains(scalars[0]), scalars.count > 1,
      !Script.isHiragana(scalars[1])
    {
      return false
    }
    if scalars.contains("、"), asks(scalars),
      Quote.all(in: scalars.map(NameKey.fold), marks: scalars.map { _ in [] })
        .contains(where: { $0.outer.lowerBound > 0 })
    {
      return false
    }
    return last != "。" && last != "." || scalars.count <= 20
  }

  /// What a table's column holds, by words of its header. As keys.
  static let columns: [(words: KeyWords, role: StepTable.Role)] = [
    (
      [
        "表示される画面", "開く画面", "次の画面", "遷移先", "遷移先画面", "nextscreen", "nextpage", "youget", "yousee",
        "youwillsee", "whatyouget",
      ], .shown
    ),
    (["screenshot", "スクリーンショット", "画面イメージ", "画面例"], .picture),
    (["結果", "動作", "表示内容", "result", "response"], .result),
    (["操作画面", "画面名", "対象画面", "画面", "screen", "page"], .screen),
    (["no", "番号", "手順", "項番", "順", "step", "#"], .label),
  ]

  /// A header with one of these stands over steps.
  static let stepColumns: KeyWords = [
    "操作", "手順", "やること", "すること", "作業", "行うこと", "action", "instruction", "step", "whattodo",
    "procedure",
  ]

  /// A header of a table that explains the manual's own signs.
  static let legendColumns: Set<String> = [
    "表記", "記号", "凡例", "用語", "改版", "版数", "notation", "symbol", "term",
  ]
}
