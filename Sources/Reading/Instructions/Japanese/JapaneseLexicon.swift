import Storyboards

/// The words that Japanese manuals work with. What the grammar knows of the language stands here.
enum JapaneseLexicon {
  /// Verbs that ask for something on a screen.
  static let verbs: [JapaneseVerb] = [
    .suru("クリック", .press), .suru("タップ", .press), .suru("押下", .press),
    .suru("ダブルクリック", .press), .suru("右クリック", .other), .suru("選択", .choose),
    .suru("長押し", .other), .suru("ドラッグ", .other),
    .godan("押", .sa, .press), .godan("おし", .sa, .press), .suru("タッチ", .press),
    .ichidan("ふれ", .press), .ichidan("触れ", .press),
    .godan("さわ", .ra, .press, needsQuote: true), .godan("触", .ra, .press, needsQuote: true),
    .godan("打ち込", .ma, .enter, needsQuote: true),
    .godan("選", .ba, .choose), .godan("えら", .ba, .choose),
    .godan("開", .ka, .press, needsQuote: true), .suru("入力", .enter), .suru("記入", .enter),
    .suru("記載", .enter), .godan("書", .ka, .enter, needsQuote: true),
    .suru("指定", .enter, needsQuote: true),
    .suru("設定", .enter, needsQuote: true),
    .suru("修正", .enter, needsQuote: true), .ichidan("入れ", .enter, needsQuote: true),
    .ichidan("貼り付け", .enter, needsQuote: true), .ichidan("貼りつけ", .enter, needsQuote: true),
    .suru("ペースト", .enter, needsQuote: true), .suru("コピペ", .enter, needsQuote: true),
    .suru("オンに設定", .choose), .suru("オフに設定", .choose), .suru("ONに設定", .choose),
    .suru("OFFに設定", .choose), .suru("追記", .enter, needsQuote: true),
    .suru("オンに", .choose), .suru("オフに", .choose), .suru("ONに", .choose),
    .suru("OFFに", .choose), .suru("チェック", .choose, needsQuote: true),
    .suru("切り替え", .choose, needsQuote: true), .ichidan("切り替え", .choose, needsQuote: true),
    .ichidan("切り換え", .choose, needsQuote: true), .ichidan("切替え", .choose, needsQuote: true),
  ]

  /// What a control is called, with its role.
  static let roles: [(word: String, role: Role)] = [
    ("チェックボックス", .checkbox), ("チェック欄", .checkbox), ("ラジオボタン", .radio), ("テキストボックス", .field),
    ("入力フォーム", .field), ("プルダウンメニュー", .field), ("プルダウンリスト", .field), ("プルダウン", .field),
    ("ドロップダウンメニュー", .field), ("ドロップダウンリスト", .field), ("ドロップダウン", .field),
    ("リストボックス", .field), ("フィールド", .field), ("入力欄", .field), ("記入欄", .field), ("選択肢", .option),
    ("メニュー", .menu), ("アイコン", .icon), ("ボタン", .button), ("釦", .button), ("リンク", .link),
    ("バナー", .link), ("テキスト", .link),
    ("タブ", .tab), ("ボックス", .field), ("欄", .field), ("窓", .field), ("文字列", .link), ("の文字", .link),
    ("リンク文字", .link),
    ("項目", .field), ("キー", .button), ("マーク", .icon),
    ("スイッチ", .checkbox), ("四角", .checkbox), ("ロゴ", .icon),
  ]

  static let roleWords = WordList(roles.map(\.word))

  static func role(of word: String) -> Role? { roles.first { $0.word == word }?.role }

  /// What the names of fields end in: such a noun takes what に or は leads to it.
  static let fieldHeads: WordList = [
    "誕生日", "合言葉", "名", "名前", "名称", "番号", "パスワード", "住所", "アドレス", "ID", "コード", "年月日", "日付", "日時",
    "期間",
    "金額", "数量", "No", "no.", "№", "人数", "件数", "理由", "備考", "条件", "キーワード", "タイトル", "件名", "題名", "コメント",
    "URL", "電話",
    "口座", "名義",
    "再入力", "キー", "宛先", "宛名", "送信元", "返信先", "カナ", "フリガナ", "ふりがな", "本文", "摘要", "メモ", "目的",
  ]

  /// What the names of choices end in.
  static let choiceHeads: WordList = [
    "区分", "種別", "種類", "方法", "形式", "性別", "有無", "権限", "状況", "状態", "ステータス", "カテゴリ", "カテゴリー", "範囲",
    "単位",
    "理由", "目的", "続柄", "分類", "地域", "言語", "タイプ", "パターン", "取扱い", "取り扱い", "プラン", "コース", "曜日", "時間帯",
  ]

  /// What joins two names into one object.
  static let connectives: WordList = [
    "もしくは", "あるいは", "または", "および", "ならびに", "又は", "及び", "次に", "または、", "と、", "、", "，", "と",
    "や", "・", "/", ">", "→", "か", ",", "-", "ー", "⇒", "、または", "、および",
  ]

  /// What stands between the last of several names and its particle.
  static let selectors: WordList = [
    "のどちらか", "のいずれか", "のどちらか一方", "のいずれか一つ", "のどれか", "の両方", "それぞれ", "の各項目", "のいずれかのボタン",
    "のどちらかのボタン", "のうち当てはまるもの", "のうち該当するもの", "のうちいずれか", "のうちどちらか", "のうち一つ",
    "の中からあてはまるもの", "の中から当てはまるもの", "の中から該当するもの", "の中からいずれか", "の中から1つ", "の中から一つ",
    "の中からひとつ", "のうちあてはまるもの",
    "のうち、当てはまるもの", "のうち、あてはまるもの", "のうち、該当するもの", "のうち、いずれか", "のうち必要なもの", "のうち希望するもの", "のうちご希望のもの",
    "のうち必要な項目", "のうち該当する項目",
    "のうちから該当するもの", "のうちから当てはまるもの", "のうちからあてはまるもの", "のうちから",
    "の中から必要なもの", "の中から希望するもの", "など", "等",
  ]

  /// Where a thing stands, seen from a name before it, longest first. Between a name and the
  /// control, words of this table alone mean: the control stands in, at or below that name.
  static let connectors: WordList = [
    "に表示されている", "に表示される", "の下にある", "の右にある", "の左にある", "の横にある", "の中にある", "にある", "の中の", "の右の",
    "の左の", "の横の", "の下の", "の上の", "右側", "左側", "内の", "画面", "メニュー", "タブ", "セクション", "エリア", "一覧", "項目",
    "カード", "行", "段", "列", "欄", "表", "の", "で", "から", "内", "中", "右", "左", "横", "下", "上", "隣", "、",
  ]

  /// Connectors that make a row of the name before them.
  static let rowWords: Set<String> = ["段", "行"]

  /// Between a label and its check box: "「同意する」の右のチェックボックス".
  static let besides: WordList = [
    "の右側の", "の左側の", "の右の", "の左の", "の横の", "の隣の", "の前の", "の右にある", "の左にある", "の横にある", "の隣にある", "の前にある",
    "の",
  ]

  /// What ends the words that say where a thing stands or which it is, and so begins its name.
  static let attributiveEndings: WordList = [
    "表示されている", "されている", "ている", "表示される", "出てくる", "ていない", "てある", "にある", "がある", "された", "した", "られた",
    "という", "できる場合",
    "ければ", "れば", "たら", "なら", "たい", "している", "確認して", "読んで", "ような", "様な", "まま", "のまま", "の上で", "のうえで",
    "のうえ", "の上、", "入力して", "選択して", "クリックして", "タップして", "押して", "選んで", "記入して", "押下して",
    "入れて",
  ]

  /// What a role word's own attributes end in: "本文にあるリンク", "該当する項目" name nothing.
  static let openEnds: WordList = [
    "の", "な", "の各", "にある", "がある", "されている", "された", "なら", "中に", "ときに", "れば", "該当する", "当てはまる", "必要な",
    "対象の", "表示される",
  ]

  /// Pointing words that are no names.
  static let genericNames: Set<String> = [
    "これ", "それ", "そこ", "ここ", "こちら", "そちら", "この", "その", "今回", "次", "以下", "下記", "上記", "画面", "画像", "図",
    "内容",
    "何", "所定",
    "いずれか",
    "どちらか", "対象", "必要事項", "項目", "もの", "ボタン", "各", "該当", "以下の", "次の", "ファイル", "もの", "値", "文字",
    "チェック",
    "次の項目", "以下の項目", "下記の項目", "必要な項目", "必要な情報", "必要", "必要項目", "必要情報", "情報", "各項目", "必須項目",
    "当てはまるもの", "該当するもの",
    "一つ", "1つ", "ひとつ", "すべて", "全て", "リンク", "アイコン", "条件", "どれか", "チェックボックス", "ページ", "こちらのページ",
  ]

  /// Words of time and manner that stand where a name could.
  static let adverbs: WordList = [
    "もう一度", "再度", "続けて", "必要に応じて", "すべて", "全て", "それぞれ", "あらためて", "改めて", "ここで", "次に", "最後に", "まず",
    "さらに", "同様に", "順に", "1つ", "一つ", "直接", "必ず", "正しく",
  ]

  /// What a screen is called.
  static let screenWords: WordList = [
    "ポップアップ画面", "ポップアップウィンドウ", "モーダルウィンドウ", "モーダルウインドウ", "モーダル", "ワークスペース", "ダイアログボックス", "ダイアログ画面",
    "ポップアップ", "ダイアログ", "ウィンドウ", "ウインドウ", "画面",
    "ページ", "メッセージ", "のメール", "メール", "通知",
  ]

  /// Screen words that only name a screen behind a quotation: 「…しました」のメッセージ.
  static let quotedOnly: Set<String> = ["メッセージ", "のメール", "メール", "通知"]

  /// Words that end like a screen word and name something else.
  static let notScreens: WordList = [
    "マイページ", "ホームページ", "ウェブページ", "Webページ", "webページ",
    "ナビゲーションウィンドウ", "ナビゲーションウインドウ", "作業ウィンドウ",
  ]

  /// What follows a screen that comes up.
  static let displays: WordList = [
    "が得られ", "を呼び出し", "がポップアップし", "がポップアップ表示", "が表示され", "が表示します", "を開き", "を開いて", "を開く", "が開きます",
    "が開き", "が開く", "が開い",
    "が出ます", "が出たら",
    "が出る",
    "が出", "が立ち上が",
    "が起動し", "が現れ", "を表示します", "を表示し", "を表示させ", "を表示", "に入り", "に入る", "に遷移", "へ遷移", "に移動", "へ移動",
    "に切り替わ", "へ切り替わ", "に切り換わ", "へ切り換わ", "となり",
    "に替わ", "に進み",
    "へ進み", "に進む", "へ進む", "に戻り", "へ戻り", "に戻る", "へ戻る", "になり", "になって", "になる", "に変わ", "が起ち上が", "へ移り",
    "に移り", "に移る",
    "へ移る", "にかわり", "にかわる", "にもどり", "へもどり", "にもどる", "にうつり", "にすすみ", "に飛ばされ", "へ飛ばされ", "に飛び", "へ飛び",
    "に自動的に移", "へ自動的に移", "に自動的に切り替", "へ自動的に切り替",
    "に転送され", "へ転送され", "に進んで", "へ進んで", "に戻って", "へ戻って",
    "が表示", "に表示され", "が別のウィンドウで開", "が別ウィンドウで", "が届",
  ]

  /// What makes a coming up no event of the story: it did not, or it is supposed.
  static let notDisplays: WordList = [
    "が表示でき", "が表示されません", "が表示されない", "は表示されません", "は表示されない", "が表示された場合", "が表示されている場合", "が開かない",
    "が表示されなかった", "が表示されることがあります", "が表示される場合が", "が表示されるまで", "が表示されるとき",
  ]

  /// What follows a screen that the reader stands on.
  static let locations: WordList = [
    "において", "上で", "では", "にて", "で", "から", "の", "より", "上の", "内の", "にアクセス", "右", "左",
    "下", "上", "最上部", "最下部", "中央", "を確認", "に、", "の、", "にある", "に表示されている", "内にある", "上にある", "の中にある",
  ]

  /// Determiners that keep a screen unnamed.
  static let unnamedScreens: Set<String> = [
    "テレビ", "パソコン", "パソコンの", "スマートフォン", "スマートフォンの", "スマホ", "スマホの", "端末", "端末の", "PCの",
    "タブレット", "タブレットの", "お手元の", "", "以下の", "次の", "下記の", "この", "その", "同じ", "前の", "元の", "各", "上記の",
    "下の", "上の", "右の",
    "左の",
    "以下のような", "次のような", "子", "上記", "下記", "当該", "該当", "同", "本", "当", "別", "新しい", "下図の", "別の", "以下",
    "次", "前", "元", "エラー",
    "確認の",
  ]

  /// What a screen does, before の and 画面: with these the words before の are part of its name
  /// ("登録内容の確認画面", "収集日の選択ページ"); others part a service from its screen ("マイページのホーム画面").
  static let screenDeeds: WordList = [
    "確認", "申込み", "申し込み", "登録", "仮登録", "本登録", "選択", "入力", "管理", "変更", "設定", "一覧", "追加", "検索", "編集",
    "申請", "申込",
    "完了",
    "受付",
    "詳細", "照会", "取消", "取消し", "削除", "作成", "送信", "予約", "認証", "決済", "支払", "支払い", "注文", "購入", "内容確認",
    "再設定", "更新", "印刷", "提出", "条件", "案内",
  ]

  /// Verbs of motion: what stands before them with へ or に is where a button leads, not where it is.
  static let motions: WordList = ["進む", "戻る", "移る", "移動する", "すすむ", "もどる", "移動", "進み", "戻り"]

  /// Verbal nouns that can end a button's name behind を: "詳細を表示ボタン".
  static let deeds: WordList = [
    "表示", "登録", "確認", "検索", "印刷", "追加", "削除", "変更", "送信", "選択", "入力", "保存", "編集", "取得", "更新", "発行",
    "作成",
    "開始", "終了", "申請", "予約", "参照", "添付", "保存",
  ]

  /// たら that supposes: any other tells when ("画面が表示されたら").
  static let supposings: WordList = [
    "でしたら", "ていたら", "かったら", "あったら", "ありましたら", "いましたら", "だったら", "ようなら",
  ]

  /// "間違いがなければ": an if that everybody comes through.
  static let confirmations: WordList = [
    "間違いがなければ", "間違いなければ", "間違いが無ければ", "まちがいがなければ", "誤りがなければ", "誤りなければ", "問題がなければ", "問題なければ",
    "相違がなければ", "相違なければ", "不備がなければ", "よければ", "良ければ", "正しければ", "よろしければ", "宜しければ",
  ]

  /// Keys of a keyboard, in small letters.
  static let keyboard: Set<String> = [
    "enter", "return", "tab", "esc", "escape", "shift", "ctrl", "control", "alt", "option",
    "command", "delete",
    "del", "backspace", "space", "windows", "win", "fn", "caps lock", "capslock", "insert", "home",
    "end",
    "page up", "page down", "pageup", "pagedown", "print screen", "printscreen", "prtsc", "prtscn",
    "スペース", "エンター",
    "シフト", "リターン", "タブ", "矢印", "上下", "左右", "変換", "無変換", "半角/全角", "改行",
  ]

  /// Words of a sentence that tells another way.
  static let alternatives: WordList = ["代わりに", "かわりに", "または、", "もしくは、", "あるいは、"]

  /// Words by which a sentence limits what it asks for.
  static let conditions: WordList = [
    "場合", "とき", "ときは", "時は", "際", "方は", "たら", "れば", "なければ", "必要に応じて", "任意で", "(任意)", "ならば",
  ]
}
