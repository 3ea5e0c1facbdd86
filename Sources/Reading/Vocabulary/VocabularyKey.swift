import Findings
import Storyboards

/// A key that an author may write, with what it takes.
package struct VocabularyKey: Sendable {
  package let name: String
  package let type: Kind
  package let meaning: Phrase

  package enum Kind: Sendable {
    case text
    case flag
    case number(ClosedRange<Int>)
    /// A list of texts; one alone counts as a list of one.
    case texts
    case choice([String])
    /// Items of a screen's content.
    case elements
    /// Items of a screen's content, where a bare text is a button or a link.
    case controls
    /// Tabs: texts, or `{tab: name, content: […]}`.
    case tabs
    /// Rows of cells.
    case rows
    /// `{columns, rows, caption, select, empty}`.
    case table
    /// `{state: sentence}`.
    case errors
    /// Texts, or `{label, type, options}`.
    case parts
    /// `{label, at: [left, top, width, height]}`.
    case hotspots
    /// `{frame, header, footer, copyright}`.
    case frames
  }

  package init(_ name: String, _ type: Kind, ja: String, en: String) {
    self.name = name
    self.type = type
    meaning = Phrase(ja: ja, en: en)
  }

  /// What every item may have.
  package static let common = [
    VocabularyKey("state", .texts, ja: "この状態のときだけ示す", en: "Shown in these states only"),
    VocabularyKey(
      "assumed", .flag, ja: "手順書にない文言を補った", en: "The words are assumed: no manual gives them"),
    VocabularyKey("source", .text, ja: "文言の出どころ", en: "Where the words come from"),
    VocabularyKey(
      "review", .text, ja: "確認する人へのメモ（画面には出ません）", en: "A note for reviewers, on no screen"),
  ]

  package static let goes = VocabularyKey(
    "goes", .text,
    ja: "手順にない行き先。画面の名前、back（戻る）、close（ダイアログを閉じる）、dialog: 名前、state: 名前、https: などの外部のアドレス（示すだけ）",
    en:
      "Where it leads if no step says so: a screen's title, back, close (shuts a dialog), dialog: name, state: name, "
      + "or an outside address (shown, never followed)")

  package static let control = [
    VocabularyKey(
      "style", .choice(Control.Style.allCases.map(\.rawValue)), ja: "見た目の強さ",
      en: "How much it stands out"
    ),
    goes,
    VocabularyKey("disabled", .flag, ja: "押せないように見せる", en: "Drawn as not available"),
    VocabularyKey("current", .flag, ja: "今いる場所", en: "Where the reader is"),
    VocabularyKey(
      "icon", .choice(Control.Icon.allCases.map(\.rawValue)), ja: "前につける絵",
      en: "A picture before the words"),
    VocabularyKey(
      "icon-only", .flag, ja: "絵だけを示す（文言は読み上げに使う）",
      en: "Drawn as its icon alone; the words are its accessible name"),
    VocabularyKey("new-window", .flag, ja: "新しいウィンドウで開く印", en: "Marked as opening a new window"),
    VocabularyKey("download", .flag, ja: "ダウンロードの印", en: "Marked as a download"),
    aliases,
  ]

  package static let aliases = VocabularyKey(
    "aliases", .texts, ja: "手順書での別の呼び方", en: "Other names that the manual has for it")

  static let asked = [
    VocabularyKey("required", .flag, ja: "「必須」の印", en: "Marked as required"),
    VocabularyKey("optional", .flag, ja: "「任意」の印", en: "Marked as optional"),
    VocabularyKey("hint", .text, ja: "入力のしかた", en: "How to answer"),
    VocabularyKey("errors", .errors, ja: "状態ごとのエラーの文言", en: "Its error sentence, by state"),
    aliases,
  ]

  static let field =
    [
      VocabularyKey(
        "example", .text, ja: "入力の例（本物に見えない値）", en: "An example, visibly made up"),
      VocabularyKey("value", .text, ja: "はじめから入っている値", en: "What stands in it from the start"),
      VocabularyKey("unit", .text, ja: "後ろにつく単位", en: "The unit behind it"),
      VocabularyKey("max", .number(1...100_000), ja: "入力できる文字の数", en: "The most characters"),
      VocabularyKey("readonly", .flag, ja: "変えられない", en: "Cannot be changed"),
      VocabularyKey("lookup", .text, ja: "横のボタン（住所を検索、など）", en: "The button beside it"),
      VocabularyKey("suggestions", .texts, ja: "入力の候補", en: "What it suggests"),
      VocabularyKey(
        "parts", .parts, ja: "いくつかに分かれた欄（年・月・日など）", en: "The fields that it is made of"),
    ] + asked

  static let options =
    [
      VocabularyKey("options", .texts, ja: "選べるもの", en: "What can be chosen"),
      VocabularyKey("selected", .texts, ja: "はじめから選んであるもの", en: "What is chosen from the start"),
    ] + asked

  static let single =
    [VocabularyKey("selected", .flag, ja: "はじめから選んである", en: "Ticked from the start")] + asked

  package static let content = VocabularyKey(
    "content", .elements, ja: "中に置く要素", en: "What stands in it")
  static let open = VocabularyKey("open", .flag, ja: "開いておく", en: "Unfolded from the start")
  static let style = VocabularyKey(
    "style", .choice(TextBlock.Style.allCases.map(\.rawValue)), ja: "知らせの種類",
    en: "Of what kind it is")
  static let current = VocabularyKey(
    "current", .text, ja: "今いる場所（並びの中の文言）", en: "Where the reader is, by its words")

  /// Of a field's part.
  package static let part = [
    VocabularyKey("label", .text, ja: "文言", en: "The words"),
    VocabularyKey(
      "type", .choice(Field.Kind.allCases.map(\.rawValue)), ja: "欄の種類", en: "Its kind"),
    VocabularyKey("options", .texts, ja: "選べるもの", en: "What can be chosen"),
    VocabularyKey("value", .text, ja: "はじめから入っている値", en: "What stands in it from the start"),
  ]

  package static let at = VocabularyKey(
    "at", .texts, ja: "[左, 上, 幅, 高さ]（％）", en: "[left, top, width, height] in percent")

  /// Of a table.
  package static let table = [
    VocabularyKey("caption", .text, ja: "題", en: "Its caption"),
    VocabularyKey("columns", .texts, ja: "列の見出し", en: "The headings of its columns"),
    VocabularyKey("rows", .rows, ja: "行", en: "Its rows"),
    VocabularyKey(
      "select", .choice(["one", "many"]), ja: "行を選べる", en: "Whether rows can be chosen"),
    VocabularyKey("empty", .text, ja: "行がないときの文言", en: "What stands there without rows"),
  ]

  /// Of a cell that spans others.
  package static let cell = [
    VocabularyKey("cell", .elements, ja: "セルの文言か要素", en: "The cell's text or elements"),
    VocabularyKey("columns", .number(1...20), ja: "またがる列の数", en: "How many columns it takes"),
    VocabularyKey("rows", .number(1...200), ja: "またがる行の数", en: "How many rows it takes"),
  ]
}
