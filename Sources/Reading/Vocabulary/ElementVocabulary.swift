import Findings
import Storyboards

/// The kinds of elements that an author may write: what each is, what its first key takes, which
/// other keys it has, and an example.
///
/// The JSON Schema and the reference are made of this table; a test holds it against the reader.
package struct ElementVocabulary: Sendable {
  package let name: String
  package let meaning: Phrase
  /// What stands behind the first key.
  package let value: VocabularyKey.Kind
  package let keys: [VocabularyKey]
  /// One item of a `content:` list, in YAML.
  package let example: Phrase

  private init(
    _ name: String, _ japanese: String, _ english: String, value: VocabularyKey.Kind = .text,
    _ keys: [VocabularyKey], _ example: String, english sample: String
  ) {
    self.name = name
    meaning = Phrase(ja: japanese, en: english)
    self.value = value
    self.keys = keys
    self.example = Phrase(ja: example, en: sample)
  }

  private init(
    _ name: String, _ japanese: String, _ english: String, value: VocabularyKey.Kind = .text,
    _ example: String, english sample: String
  ) {
    self.init(name, japanese, english, value: value, [], example, english: sample)
  }

  /// In the order in which they are documented.
  package static let all: [ElementVocabulary] =
    texts + pressed + questions + containers + rows

  static let texts: [ElementVocabulary] = [
    .init("heading", "見出し", "A heading", "heading: 申請の内容", english: "heading: Your request"),
    .init(
      "text", "文章。種類を書かない文字列も文章です", "A text; so is a bare string", "text: 手数料は 300 円です。",
      english: "text: The fee is 300 yen."),
    .init(
      "note", "注（※）", "A note", "note: ※ 届くまでに 1 週間かかります。", english: "note: Delivery takes a week."),
    .init(
      "banner", "知らせの帯", "A notice", [.style], "banner: 申請を受け付けました。\nstyle: success",
      english: "banner: We have received your request.\nstyle: success"),
    .init(
      "emergency", "緊急の知らせ", "An emergency notice", "emergency: 本日の窓口は正午に閉まります。",
      english: "emergency: The office closes at noon today."),
    .init(
      "toast", "一時的に出る知らせ", "A passing notice", [.style], "toast: 下書きを保存しました。\nstyle: success",
      english: "toast: Draft saved.\nstyle: success"),
    .init(
      "tag", "状態の札", "A tag or badge", [.style], "tag: 審査中\nstyle: warning",
      english: "tag: In review\nstyle: warning"),
    .init(
      "legend", "必須の印などの説明", "What a mark means", "legend: ※ の欄は、必ず入力してください。",
      english: "legend: Fields marked * are required."),
    .init(
      "progress", "進み具合", "Progress",
      [.init("value", .number(0...100), ja: "進んだ割合（％）", en: "How far it is, in percent")],
      "progress: 書類を送っています\nvalue: 60", english: "progress: Sending your documents\nvalue: 60"),
    .init(
      "error-summary", "エラーのまとめ。その状態でエラーの出る欄へのリンクが並びます",
      "A summary of errors: its title, then a link to each field that shows one",
      "error-summary: 入力した内容を確かめてください", english: "error-summary: Check what you entered"),
    .init(
      "map", "地図の代わり", "A stand-in for a map", "map: 市役所までの地図",
      english: "map: The way to the town hall"),
    .init(
      "chart", "グラフの代わり", "A stand-in for a chart", "chart: 申請の件数",
      english: "chart: Requests by month"),
    .init(
      "captcha", "画像による確認の代わり", "A stand-in for a CAPTCHA", "captcha: 画像の文字の確認",
      english: "captcha: Letters in a picture"),
    .init(
      "pdf", "PDF の代わり", "A stand-in for a PDF", "pdf: 申請の手引き", english: "pdf: Guide to the request"
    ),
    .init(
      "list", "箇条書き", "A list", value: .elements, "list: [運転免許証, { link: 旅券のとり方 }]",
      english: "list: [Driving licence, { link: How to get a passport }]"),
    .init(
      "numbered", "番号つきの箇条書き", "A numbered list", value: .elements, "numbered: [入力する, 確かめる, 送る]",
      english: "numbered: [Fill in, Check, Send]"),
    .init(
      "steps", "手続きの段階", "A step indicator", value: .texts, [.current],
      "steps: [入力, 確認, 完了]\ncurrent: 確認", english: "steps: [Fill in, Check, Done]\ncurrent: Check"),
    .init(
      "image", "画像。file がなければ、説明を枠に示します",
      "A picture; without a file, its description in a frame",
      [
        .init(
          "file", .text, ja: "画像の場所（PNG、JPEG、WebP、SVG、5 MB まで）",
          en: "The file, relative to the manual (PNG, JPEG, WebP, SVG; up to 5 MB)"),
        .init("hotspots", .hotspots, ja: "押せる場所（百分率）", en: "The places to press, in percent"),
      ],
      "image: 案内図\nfile: images/floor.png\nhotspots:\n  - { label: 総合案内, at: [8, 22, 34, 56] }",
      english:
        "image: Floor plan\nfile: images/floor.png\nhotspots:\n  - { label: Information, at: [8, 22, 34, 56] }"
    ),
  ]

  static let pressed: [ElementVocabulary] = [
    .init(
      "button", "ボタン", "A button", VocabularyKey.control, "button: 申請する\nstyle: primary",
      english: "button: Apply\nstyle: primary"),
    .init(
      "link", "リンク", "A link", VocabularyKey.control, "link: よくある質問\ngoes: よくある質問",
      english: "link: Help\ngoes: Help"),
    .init(
      "buttons", "並んだボタン", "Buttons side by side", value: .controls,
      "buttons: [同意, { button: キャンセル, goes: back }]",
      english: "buttons: [Agree, { button: Cancel, goes: back }]"),
    .init(
      "links", "並んだリンク", "Links side by side", value: .controls, "links: [サイトマップ, 利用規約]",
      english: "links: [Site map, Terms of use]"),
    .init(
      "actions", "画面の操作をまとめた行", "A row of actions", value: .controls,
      "actions: [{ button: 印刷, icon: print }]", english: "actions: [{ button: Print, icon: print }]"
    ),
    .init(
      "menu", "横に並ぶメニュー", "A horizontal menu", value: .controls, [.current],
      "menu: [手続き, 申請の状況]\ncurrent: 手続き",
      english: "menu: [Services, My requests]\ncurrent: Services"),
    .init(
      "side-menu", "縦のメニュー", "A side menu", value: .controls, [.current],
      "side-menu:\n  - 登録情報\n  - branch: 通知\n    content: [メール, 郵便]\ncurrent: 登録情報",
      english:
        "side-menu:\n  - Profile\n  - branch: Notices\n    content: [Email, Post]\ncurrent: Profile"
    ),
    .init(
      "mega-menu", "開くと項目が並ぶ大きなメニュー", "A menu that unfolds", value: .controls, [.current],
      "mega-menu:\n  - branch: 手続きを探す\n    content: [引っ越し, 結婚]",
      english: "mega-menu:\n  - branch: Find a service\n    content: [Moving, Marriage]"),
    .init(
      "utility", "補助のリンク", "Utility links", value: .controls, "utility: [お問い合わせ, アクセス]",
      english: "utility: [Contact, Directions]"),
    .init(
      "languages", "言語の切り替え", "A language selector", value: .controls, [.current],
      "languages: [日本語, English]\ncurrent: 日本語",
      english: "languages: [日本語, English]\ncurrent: English"),
    .init(
      "tabs", "タブ。content を書くと、その場で切り替わります",
      "Tabs; with content, they switch by themselves", value: .tabs, [.current],
      "tabs:\n  - tab: 基本情報\n    content:\n      - text: 氏名は登録されています。\n  - 連絡先",
      english:
        "tabs:\n  - tab: Basics\n    content:\n      - text: Your name is registered.\n  - Contact"),
    .init(
      "pagination", "ページ送り", "Pagination", value: .controls,
      [.init("count", .text, ja: "件数の表示", en: "The count beside it"), .current],
      "pagination: [前へ, \"1\", \"2\", 次へ]\ncurrent: \"1\"\ncount: 全38件中 1～20件",
      english: "pagination: [Previous, \"1\", \"2\", Next]\ncurrent: \"1\"\ncount: 1–20 of 38"),
    .init(
      "tree", "階層", "A tree", value: .controls,
      "tree:\n  - branch: 市民課\n    content: [住民票の係, 証明の係]\n  - 税務課",
      english: "tree:\n  - branch: Residents\n    content: [Certificates, Records]\n  - Taxes"),
  ]

  static let questions: [ElementVocabulary] = [
    .init(
      "field", "入力欄", "A field",
      [
        .init(
          "type", .choice(FieldType.allCases.map(\.rawValue)),
          ja: "欄の種類。date-parts（年・月・日）、era（元号）、name、kana、phone、address、bank は、いくつかの欄のまとまりです",
          en:
            "Its kind; date-parts, era (the Japanese calendar), name, kana, phone, address and bank are ready-made rows "
            + "of fields")
      ] + VocabularyKey.field,
      "field: メールアドレス\ntype: email\nrequired: true\nhint: 携帯電話のものも使えます。\nexample: hanako@example.jp",
      english:
        "field: Email\ntype: email\nrequired: true\nhint: We send the receipt there.\nexample: hanako@example.jp"
    ),
    .init(
      "textarea", "複数行の入力欄", "A field of several lines", VocabularyKey.field,
      "textarea: お問い合わせの内容\nmax: 400", english: "textarea: Your question\nmax: 400"),
    .init(
      "file", "ファイルの選択", "A file upload", VocabularyKey.field,
      "file: 本人を確認できる書類\nhint: PDF、5 MB まで",
      english: "file: Proof of identity\nhint: PDF, up to 5 MB"),
    .init(
      "checkbox", "チェックボックス", "A check box", VocabularyKey.single, "checkbox: 代理の人が受け取る",
      english: "checkbox: Somebody else collects it"),
    .init(
      "consent", "同意のチェックボックス", "A consent check box", VocabularyKey.single,
      "consent: 利用規約に同意します\nrequired: true",
      english: "consent: I agree to the terms\nrequired: true"),
    .init(
      "toggle", "入切のスイッチ", "A switch", VocabularyKey.single, "toggle: メールで知らせを受け取る\nselected: true",
      english: "toggle: Send me notices by email\nselected: true"),
    .init(
      "checkboxes", "いくつでも選べる選択肢", "Several check boxes", VocabularyKey.options,
      "checkboxes: 必要な証明\noptions: [住民票, 印鑑登録]\nselected: [住民票]",
      english: "checkboxes: Certificates\noptions: [Residence, Seal]\nselected: [Residence]"),
    .init(
      "radio", "一つを選ぶ選択肢", "Radio buttons", VocabularyKey.options,
      "radio: 受け取り方\noptions: [郵送, 窓口]\nselected: 郵送",
      english: "radio: Delivery\noptions: [By post, At the office]\nselected: By post"),
    .init(
      "select", "選択リスト", "A select list", VocabularyKey.options,
      "select: 受け取る窓口\noptions: [本庁, 北支所]", english: "select: Office\noptions: [Main, North]"),
  ]

  static let containers: [ElementVocabulary] = [
    .init(
      "section", "見出しのあるまとまり", "A section", [.content], "section: 申請する人\ncontent:\n  - text: 見本 花子",
      english: "section: Applicant\ncontent:\n  - text: Hanako Mihon"),
    .init(
      "fieldset", "欄のまとまり", "A group of fields", [.content],
      "fieldset: 送り先\ncontent:\n  - field: 宛名",
      english: "fieldset: Send to\ncontent:\n  - field: Addressee"),
    .init(
      "search", "検索の枠", "A search panel", [.content],
      "search: 手続きを探す\ncontent:\n  - field: キーワード\n  - button: 検索",
      english: "search: Find a service\ncontent:\n  - field: Keyword\n  - button: Search"),
    .init(
      "details", "開閉する説明", "What unfolds", [.open, .content],
      "details: 手数料について\ncontent:\n  - text: 1 通 300 円です。",
      english: "details: About the fee\ncontent:\n  - text: 300 yen each."),
    .init(
      "accordion", "開閉する説明の並び（details を並べます）", "Several details below each other", value: .elements,
      "accordion:\n  - details: 何日かかりますか\n    content: [1 週間ほどです。]",
      english: "accordion:\n  - details: How long does it take?\n    content: [About a week.]"),
    .init(
      "help", "その場の説明", "Help on the spot", [.open, .content],
      "help: 通数の数え方\ncontent: [世帯で 1 通と数えます。]",
      english: "help: How to count\ncontent: [One household is one copy.]"),
    .init(
      "branch", "開閉する項目（tree やメニューの中で使います）", "A branch of a tree or menu", [.open, .content],
      "branch: 市民課\ncontent:\n  - link: 証明の係",
      english: "branch: Residents\ncontent:\n  - link: Certificates"),
    .init(
      "dialog", "ダイアログ。goes: \"dialog: 名前\" のボタンで開きます",
      "A dialog, opened by a control whose goes is “dialog: title”", [.content],
      "dialog: 取り消しの確認\ncontent:\n  - text: 元に戻せません。\n  - buttons: [取り消す, { button: やめる, goes: close }]",
      english:
        "dialog: Withdraw the request\ncontent:\n  - text: This cannot be undone.\n  - buttons: [Withdraw, { button: Keep, goes: close }]"
    ),
    .init(
      "drawer", "横から出る枠。dialog と同じように開きます", "A drawer, opened like a dialog", [.content],
      "drawer: 絞り込み\ncontent:\n  - checkbox: 受付中だけ",
      english: "drawer: Filters\ncontent:\n  - checkbox: Open requests only"),
    .init(
      "card", "カード", "A card", [.content], "card: 住民票の写し\ncontent:\n  - text: 300 円",
      english: "card: Residence certificate\ncontent:\n  - text: 300 yen"),
    .init(
      "cards", "カードの並び（card を並べます）", "Cards side by side", value: .elements,
      "cards:\n  - card: 住民票の写し\n    content:\n      - link: 請求する",
      english: "cards:\n  - card: Residence certificate\n    content:\n      - link: Request it"),
    .init(
      "completion", "完了の表示（受付番号など）", "A completion panel", [.content],
      "completion: 申請を受け付けました\ncontent:\n  - text: 受付番号 2026-000000",
      english: "completion: We have received your request\ncontent:\n  - text: Receipt 2026-000000"),
    .init(
      "box", "中でスクロールする枠（利用規約など）", "A box that scrolls inside", [.content],
      "box: 利用規約\ncontent:\n  - text: 第1条　この規約は…",
      english: "box: Terms of use\ncontent:\n  - text: Article 1. These terms …"),
  ]

  static let rows: [ElementVocabulary] = [
    .init(
      "table",
      "表。columns（見出し）、rows（行）、caption（題）、select（one / many：行を選べる）、empty（0 件のときの文言）を書きます。"
        + "セルは文字列か要素です。{ cell: 合計, columns: 2, rows: 1 } で、またがるセルになります",
      "A table of columns, rows, a caption, select (one or many: rows can be chosen) and empty (what stands there "
        + "without rows). A cell is a text or an element; { cell: Total, columns: 2, rows: 1 } spans",
      value: .table,
      "table:\n  caption: 申請の一覧\n  columns: [書類, 状態, 操作]\n  rows:\n    - [住民票の写し, { tag: 審査中 }, { link: 詳細 }]",
      english:
        "table:\n  caption: Your requests\n  columns: [Document, Status, Action]\n  rows:\n    - [Certificate, { tag: In review }, { link: Details }]"
    ),
    .init(
      "descriptions", "確認画面の項目と値、変更のリンク", "Names, values and links to change them", value: .rows,
      "descriptions:\n  - [氏名, 見本 花子, { link: 氏名を変更, goes: back }]",
      english: "descriptions:\n  - [Name, Hanako Mihon, { link: Change the name, goes: back }]"),
    .init(
      "tasks", "やることの一覧と状態", "A task list", value: .rows,
      "tasks:\n  - [{ link: 申請する人 }, { tag: 入力済み, style: success }]",
      english: "tasks:\n  - [{ link: Applicant }, { tag: Done, style: success }]"),
    .init(
      "attachments", "添付したファイルの一覧", "A list of attachments", value: .rows,
      "attachments:\n  - [{ link: 委任状.pdf, download: true }, 80 KB, { button: 削除 }]",
      english: "attachments:\n  - [{ link: proxy.pdf, download: true }, 80 KB, { button: Delete }]"),
  ]
}
