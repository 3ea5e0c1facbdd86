import Storyboards

/// The words that Japanese manuals work with. What the grammar knows of the language stands here.
enum JapaneseLexicon {
  /// Verbs that ask for something on a screen.
  static let verbs: [JapaneseVerb] = [
    .suru("クリック", .press), .suru("タップ", .press), .suru("押下", .press),
    .suru("ダブルクリック", .press), .suru("右クリック", .other), .suru("選択", .choose, needsQuote: true),
    .godan("押", .sa, .press), .godan("おし", .sa, .press),
    .godan("選", .ba, .choose, needsQuote: true), .godan("えら", .ba, .choose, needsQuote: true),
    .godan("開", .ka, .press, needsQuote: true),
    .suru("入力", .enter), .suru("記入", .enter), .suru("記載", .enter),
  ]

  /// 「X」にチェックを入れる and its kin: a choice whose object stands before に.
  static let checks = [
    "チェックを入れ", "チェックをいれ", "チェックを付け", "チェックをつけ", "チェックをし", "チェックし", "チェックをオン",
    "チェックを外", "チェックをはず", "チェックを",
  ]

  /// What a control is called, longest first, with its role.
  static let roles: [(word: String, role: Role)] = [
    ("チェックボックス", .checkbox), ("ラジオボタン", .radio), ("テキストボックス", .field), ("入力フォーム", .field),
    ("プルダウン", .field), ("リストボックス", .field), ("フィールド", .field), ("入力欄", .field),
    ("メニュー", .menu), ("アイコン", .icon), ("ボタン", .button), ("釦", .button), ("リンク", .link),
    ("タブ", .tab), ("欄", .field), ("項目", .field), ("キー", .button),
  ]

  static let roleWords = roles.map(\.word)

  static func role(of word: String) -> Role? { roles.first { $0.word == word }?.role }

  /// What joins two names into one object.
  static let connectives = [
    "もしくは", "あるいは", "または", "および", "ならびに", "又は", "及び", "もしくは", "次に", "または、", "と、", "、", "，", "と",
    "や", "・", "/", ">", "→", "か", ",",
  ]

  /// Where a thing stands, seen from a name before it, longest first. Between a name and the
  /// control, words of this table alone mean: the control stands in, at or below that name.
  static let connectors = [
    "に表示されている", "に表示される", "の下にある", "の右にある", "の左にある", "の横にある", "の中にある", "にある", "の中の", "の右の",
    "の左の", "の横の", "の下の", "の上の", "右側", "左側", "内の", "画面", "メニュー", "タブ", "セクション", "エリア", "一覧", "項目",
    "カード", "行", "段", "列", "欄", "表", "の", "で", "から", "内", "中", "右", "左", "横", "下", "上", "隣", "、",
  ]

  /// Connectors that make a row of the name before them.
  static let rowWords: Set<String> = ["段", "行"]

  /// Nouns that place a thing on the screen, and so end a control's name to their right.
  static let attributiveEndings = [
    "表示されている", "されている", "ている", "てある", "にある", "がある", "された", "した", "られた", "という", "できる場合",
    "ければ", "れば", "たら", "なら", "たい",
  ]

  /// Pointing words that are no names.
  static let genericNames: Set<String> = [
    "これ", "それ", "ここ", "こちら", "この", "その", "次", "以下", "下記", "上記", "画面", "画像", "図", "内容", "何", "いずれか",
    "どちらか", "対象", "必要事項", "項目", "もの", "ボタン", "各", "該当", "以下の", "次の",
  ]

  /// What a screen is called, longest first.
  static let screenWords = [
    "ポップアップ画面", "ダイアログボックス", "ポップアップ", "ダイアログ", "ウィンドウ", "ウインドウ", "画面", "ページ",
  ]

  /// Words that end like a screen word and name something else.
  static let notScreens = ["マイページ", "ホームページ", "ウェブページ", "Webページ", "webページ"]

  /// What follows a screen that comes up.
  static let displays = [
    "が表示されます", "が表示されますので", "が表示され、", "が表示されたら", "が表示されましたら", "が表示される", "が表示され", "が表示します",
    "が開きます", "が開き", "が開く", "が出ます", "が出たら", "が出", "が立ち上が", "が起動し", "が現れ", "を表示します", "を表示し", "を表示",
    "に遷移", "へ遷移", "に移動", "へ移動", "に切り替わ", "へ切り替わ", "に進み", "へ進み", "に進む", "へ進む", "に戻り", "へ戻り", "に戻る",
    "へ戻る", "になり", "に変わ", "が起ち上が", "へ移り", "に移り",
  ]

  /// What makes a coming up no event of the story: it did not, or it is supposed.
  static let notDisplays = [
    "が表示されません", "が表示されない", "は表示されません", "は表示されない", "が表示された場合", "が表示されている場合", "が開かない",
    "が表示されなかった",
  ]

  /// What follows a screen that the reader stands on.
  static let locations = [
    "において", "上で", "では", "にて", "で", "から", "の", "より", "上の", "内の", "を開き", "を開いて", "にアクセス", "右", "左",
    "下", "上",
  ]

  /// Determiners that keep a screen unnamed.
  static let unnamedScreens: Set<String> = [
    "", "以下の", "次の", "下記の", "この", "その", "同じ", "前の", "元の", "各", "上記の", "下の", "上の", "右の", "左の",
    "以下のような",
    "次のような", "同", "本", "別", "新しい", "下図の",
  ]

  /// Words by which a sentence limits what it asks for.
  static let conditions = [
    "場合", "とき", "ときは", "時は", "際", "方は", "たら", "れば", "なければ", "たい", "必要に応じて", "任意",
  ]
}
