import Findings

/// What the reference says besides its tables: how the parts of a definition work together.
enum ReferenceNotes {
  /// An example of `systems.yaml`, whole.
  static let systems = Phrase(
    ja: """
      systems:
        - system: みなと市 手続き窓口
          id: minato
          brand: "#0017c1"
          header:
            - text: みなと市 手続き窓口
          copyright: みなと市（架空の市です）
          frames:
            - frame: 公開
              footer:
                - links: [サイトマップ, お問い合わせ]
            - frame: ログイン後
              header:
                - text: みなと市 手続き窓口
                - button: ログアウト
                  style: text
      """,
    en: """
      systems:
        - system: Harbour services
          id: harbour
          brand: "#0017c1"
          header:
            - text: Harbour services
          copyright: Harbour Town (there is no such town)
          frames:
            - frame: public
              footer:
                - links: [Site map, Contact]
            - frame: members
              header:
                - text: Harbour services
                - button: Sign out
                  style: text
      """)

  static let title = Phrase(ja: "組み合わせの決まり", en: "How it fits together")

  static let rules: [Phrase] = [
    Phrase(
      ja: "**状態。** `states:` のはじめの名前が、ふつうの状態です。ほかに決め手がなければ、その状態で示します。"
        + "`state:` のない要素は、どの状態でも示します。`state: [受付中]` の要素の中にある要素は、両方の状態に合うときだけ示します。"
        + "状態が違えば、同じ文言の要素を二度置けます。",
      en:
        "**States.** The first of `states:` is the usual one: what nothing else decides is shown in it. An element "
        + "without `state:` stands in all of them; inside an element with one, both must hold. The same words may stand "
        + "twice, for different states."),
    Phrase(
      ja: "**手順書での呼び方。** 手順書が「送信の確認」ダイアログや「入力エラー」画面と書いていて、その名前の画面がなければ、"
        + "その名前のダイアログや状態をもつ画面を示します。別のファイルは要りません。",
      en:
        "**In the manual.** Where it speaks of the “Withdraw” dialog or the “Rejected” screen and no screen has that "
        + "title, the screen that has such a dialog or state is shown. They need no file of their own."
    ),
    Phrase(
      ja: "**行き先。** 手順の中では、手順の続きが `goes:` に優先します。コロンのある値は引用符で囲みます"
        + "（`goes: \"dialog: 送信の確認\"`）。ドロワーも `dialog:` で開きます。画面と状態の両方は"
        + "`goes: 申請の一覧（受付済み）` のように書きます。`state:` は同じ画面の状態です。ダイアログの中から移ると、ダイアログは閉じます。",
      en:
        "**Where a press leads.** Within a procedure, what comes next goes before `goes:`. Quote a value with a colon: "
        + "`goes: \"dialog: Withdraw\"`. A drawer is opened by `dialog:`, too. A screen in a state: "
        + "`goes: My requests (Received)`. `state:` is one of the same screen; who leaves a dialog finds it shut."
    ),
    Phrase(
      ja:
        "**並び。** `buttons` と `actions` では文言だけでボタンに、`links`、`menu`、`utility`、`languages`、`pagination`、"
        + "`tree`、`side-menu`、`mega-menu`、`breadcrumb` では文言だけでリンクになります。`list`、`numbered`、`cards`、"
        + "`accordion` と `content` では文章になります。どの並びにも、ほかの要素を置けます。"
        + "`current:` は、枝（branch）の中の文言でもかまいません。",
      en:
        "**Lists.** Bare words are buttons in `buttons` and `actions`; links in `links`, `menu`, `utility`, `languages`, "
        + "`pagination`, `tree`, `side-menu`, `mega-menu` and `breadcrumb`; texts in `list`, `numbered`, `cards`, "
        + "`accordion` and `content`. Each of them takes any other element, too. `current:` may name words inside a branch."
    ),
    Phrase(
      ja: "**パンくず。** 最後の文言が今の画面です。行き先のあるものは `{ label: トップ, goes: トップ }` と書きます。",
      en:
        "**The breadcrumb.** The last words are the screen itself. One that leads somewhere: `{ label: Home, goes: Home }`."
    ),
    Phrase(
      ja: "**表。** `columns` や `rows` のセルで隠れる位置のセルは書きません。`select` の列は `columns` に数えません。"
        + "`rows` がないか空なら、`empty` の文言を示します。",
      en:
        "**Tables.** Leave out the cells that a spanning cell covers. The column of `select` is not one of `columns`. "
        + "Without `rows`, or with none in it, `empty` is shown."),
    Phrase(
      ja: "**欄の値。** `value` は、日付なら 2026-04-01、時刻なら 12:30、月なら 2026-04 と書きます。"
        + "`name`、`date-parts`、`phone` など部分に分かれた欄では、空白や - で区切った値を順に入れます。"
        + "`parts` に書くと、部分の名前も値も変えられます。`errors` の項目名は、`states` の名前です。",
      en:
        "**Values.** A date is 2026-04-01, a time 12:30, a month 2026-04. In a field of several parts (`name`, "
        + "`date-parts`, `phone` …) the value falls into them by its spaces and hyphens; `parts` gives each its own "
        + "words and value. The keys of `errors` are names of `states`."),
    Phrase(
      ja: "**枠。** `frame:` のない画面には、はじめの枠がつきます。メールや書面など、web でないものにはつきません。"
        + "システムに書いた header、footer、copyright は、枠にないときに使います。",
      en:
        "**Frames.** A screen without `frame:` has the first one; an email, a letter or anything else that is no web "
        + "page has none. The header, footer and copyright of the system stand where a frame has none of its own."
    ),
  ]

  static func text(in language: Language) -> String {
    "## \(title[language])\n\n"
      + rules.map { "- \($0[language])\n" }.joined() + "\n"
  }
}
