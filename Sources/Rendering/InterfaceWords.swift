import Findings
import Templating

/// Every word on a page that no author wrote, in the site's language.
struct InterfaceWords: TemplateView {
  let language: Language
  /// Whether the words go through a template with marks that tell their language.
  let isMarked: Bool

  private static let words = pageWords.map { $0 } + reviewWords.map { $0 }

  private static let pageWords: KeyValuePairs<String, Phrase> = [
    "titleMark": Phrase(ja: "【見本】", en: "[Sample] "),
    "sample": Phrase(ja: "見本", en: "Sample"),
    "skip": Phrase(ja: "本文へ移動", en: "Skip to content"),
    "trail": Phrase(ja: "現在の位置", en: "You are here"),
    "made": Phrase(ja: "作成：", en: "Made with "),
    "indexLead": Phrase(
      ja: "画面の見本を操作しながら、手順を確かめられます。入力した内容は、送信も保存もされません。",
      en: "Try each procedure on sample screens. Nothing that you enter is sent or kept."),
    "flows": Phrase(ja: "手順を選ぶ", en: "Procedures"),
    "also": Phrase(ja: "この見本について", en: "About this sample"),
    "mapLead": Phrase(
      ja: "手順ごとに、どの画面で何を押して次へ進むかを一覧で示します。",
      en: "Which screen follows which, and what is pressed on each."),
    "alsoIn": Phrase(ja: "同じ画面：", en: "Same screen: "),
    "asTable": Phrase(ja: "表で見る", en: "As a table"),
    "pressWord": Phrase(ja: "操作", en: "Action"),
    "search": Phrase(ja: "手順・画面・文言を探す", en: "Search steps, screens and texts"),
    "searchHits": Phrase(ja: "{n}件見つかりました。", en: "{n} found."),
    "searchNone": Phrase(
      ja: "見つかりませんでした。短い言葉や、別の言い方で探してください。",
      en: "Nothing was found. Try a shorter or another word."),
    "searchMore": Phrase(
      ja: "ほかに{n}件あります。言葉を加えると絞り込めます。", en: "{n} more. Add a word to narrow it down."),
    "allSteps": Phrase(ja: "手順の一覧", en: "All steps"),
    "map": Phrase(ja: "画面のつながり", en: "Map"),
    "review": Phrase(ja: "文言と読み取りの確認", en: "Review"),
    "start": Phrase(ja: "はじめから操作する", en: "Start from the first step"),
    "outcome": Phrase(ja: "結果", en: "Outcome"),
    "paper": Phrase(ja: "印刷用の手順書", en: "The procedure on paper"),
    "paperLead": Phrase(
      ja: "印刷するか、PDFに保存して使えます。押す場所は、枠と手順の番号で示しています。",
      en: "Print it, or save it as a PDF. Where to press is ringed, with the number of the step."),
    "contactSheet": Phrase(ja: "すべての画面", en: "All screens in small"),
    "contactSheetLead": Phrase(
      ja: "すべての手順の画面を、小さく並べています。操作するには、手順の番号を選んでください。",
      en: "The screens of all procedures, in small. To operate one, choose its step."),
    "embed": Phrase(ja: "ほかのサイトに埋め込む", en: "Embed it in another site"),
    "embedLead": Phrase(
      ja: "ヘルプサイトなどのページの中で、この手順を操作できます。埋め込み用の画面：",
      en: "The procedure can be operated inside a page of a help site. What is embedded:"),
    "embedSnippet": Phrase(ja: "貼り付けるHTML", en: "HTML to paste"),
    "embedHelp": Phrase(
      ja: "この見本のフォルダーに置いたページの場合です。ほかの場所に置くページでは、src と href を書き換えてください。",
      en: "For a page in the folder of this sample. Elsewhere, change src and href."),
    "entries": Phrase(ja: "途中からの始め方", en: "Other ways in"),
    "back": Phrase(ja: "前の手順へ", en: "Back to the previous step"),
    "next": Phrase(ja: "次の手順へ", en: "Go on to the next step"),
    "restart": Phrase(ja: "最初からやり直す", en: "Start again"),
    "done": Phrase(ja: "この手順はここまでです。", en: "This is the end of the procedure."),
    "guide": Phrase(ja: "手順の説明", en: "What to do"),
    "permalink": Phrase(ja: "この手順へのリンク", en: "Link to this step"),
    "steps": Phrase(ja: "ほかの手順を見る", en: "See the other steps"),
    "roam": Phrase(ja: "この画面を自由に操作する", en: "Roam from this screen"),
    "showHint": Phrase(ja: "押す場所を示す", en: "Show where to press"),
    "showFields": Phrase(ja: "入力する場所を示す", en: "Show where to fill in"),
    "hint": Phrase(ja: "ここを押します", en: "Press here"),
    "fillHint": Phrase(ja: "入力します", en: "Fill in"),
    "chooseHint": Phrase(ja: "選びます", en: "Choose"),
    "required": Phrase(ja: "必須", en: "Required"),
    "optional": Phrase(ja: "任意", en: "Optional"),
    "limitBefore": Phrase(ja: "", en: "Up to "),
    "limitAfter": Phrase(ja: "文字まで", en: " characters"),
    "example": Phrase(ja: "例：", en: "Example: "),
    "choose": Phrase(ja: "選んでください", en: "Choose one"),
    "table": Phrase(ja: "表", en: "Table"),
    "close": Phrase(ja: "閉じる", en: "Close"),
    "states": Phrase(ja: "画面の状態", en: "States of the screen"),
    "sheet": Phrase(ja: "すべての状態を並べて見る", en: "See all states side by side"),
    "sheetLead": Phrase(
      ja: "画面の状態を並べて比べるページです。操作するには、状態の名前を選んでください。",
      en: "The states of the screen, side by side. To operate one, choose its name."),
    "remarks": Phrase(ja: "確認のためのメモ", en: "Notes for reviewers"),
    "ways": Phrase(ja: "行き先", en: "Where the controls lead"),
    "uses": Phrase(ja: "この画面を使う手順", en: "Steps on this screen"),
    "showAssumed": Phrase(ja: "補った文言を示す", en: "Show assumed texts"),
    "unvisited": Phrase(ja: "手順に出てこない画面", en: "Screens that no procedure visits"),
    "reviewLead": Phrase(
      ja: "画面と手順の文言、補った文言、手順書の文の読み取りを確かめるページです。",
      en:
        "The texts of screens and steps, which of them are assumed, and how each sentence was read."
    ),
    "assumed": Phrase(ja: "補った文言", en: "Assumed texts"),
    "nothingAssumed": Phrase(ja: "補った文言はありません。", en: "Nothing is assumed."),
    "screenWord": Phrase(ja: "画面", en: "Screen"),
    "textWord": Phrase(ja: "文言", en: "Text"),
    "placeWord": Phrase(ja: "出どころ", en: "Origin"),
    "stepWord": Phrase(ja: "手順", en: "Step"),
    "sentenceWord": Phrase(ja: "文", en: "Sentence"),
    "reading": Phrase(ja: "読み取りの確認", en: "How it was read"),
    "readingLead": Phrase(
      ja: "手順書の文を、一文ずつどう読み取ったかを示します。違うところがあれば、手順書の文を見直してください。",
      en:
        "What each sentence of the manual was understood to say. Where that is wrong, look at the sentence."
    ),
    "diffOld": Phrase(ja: "変更前", en: "Before"),
    "diffNew": Phrase(ja: "変更後", en: "After"),
    "diffOldSite": Phrase(ja: "変更前の見本を開く", en: "Open the site before"),
    "diffNewSite": Phrase(ja: "変更後の見本を開く", en: "Open the site after"),
    "diffScreens": Phrase(ja: "画面で見くらべる", en: "Compare on the screens"),
    "diffOpenOld": Phrase(ja: "変更前の画面を開く", en: "Open the screen before"),
    "diffOpenNew": Phrase(ja: "変更後の画面を開く", en: "Open the screen after"),
    "commentNow": Phrase(ja: "今の文言：", en: "It says now: "),
    "readingWord": Phrase(ja: "読み取り", en: "Reading"),
  ]

  /// Those that may stand on a screen, each as a text of its own.
  private static let onScreens: Set<String> = [
    "hint", "fillHint", "chooseHint", "required", "optional", "example", "choose", "close",
  ]

  /// What may stand on a screen beside the labels of its author, without digits.
  var onScreens: [String] {
    let limit = Self.words.filter { $0.key.hasPrefix("limit") }.map { $0.value[language] }.joined()
    return Self.words.filter { Self.onScreens.contains($0.key) }.map { $0.value[language] }
      + [limit, "%"]
  }

  static let shape = Shape("say", fields: words.map { ($0.key, .text) })

  var values: [Value] { Self.words.map { .text(told($0.value)) } }

  /// A word of ours as it goes through a template.
  func told(_ phrase: Phrase) -> String {
    isMarked ? ForeignMarks.mark(phrase[language], .ours) : phrase[language]
  }
}
