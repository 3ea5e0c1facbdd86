import Findings
import Storyboards

/// The keys of the files that an author writes beside her manual.
package enum DocumentVocabulary {
  /// A file of `screens/`, or a fenced block.
  package static let screen = [
    VocabularyKey("screen", .text, ja: "画面の正確な名前", en: "The screen's exact title"),
    VocabularyKey(
      "id", .text, ja: "ファイル名になる名前（英小文字、数字、ハイフン）",
      en: "Becomes the file name: lower-case letters, digits, hyphens"),
    VocabularyKey("system", .text, ja: "属するシステムの名前", en: "The system that it belongs to"),
    VocabularyKey("aliases", .texts, ja: "手順書での別の呼び方", en: "Other names that the manual has"),
    VocabularyKey("states", .texts, ja: "画面の状態の名前", en: "The names of its states"),
    VocabularyKey(
      "surface", .choice(Surface.allCases.map(\.rawValue)), ja: "何で見るものか（ふつうは web）",
      en: "What it is seen on; web unless said"),
    VocabularyKey(
      "frame", .text, ja: "まわりに置く枠の名前。none で枠なし", en: "The frame around it; none for none"),
    VocabularyKey("breadcrumb", .controls, ja: "パンくず", en: "The breadcrumb"),
    VocabularyKey("content", .elements, ja: "画面の要素", en: "Its elements"),
    VocabularyKey("source", .text, ja: "文言の出どころ", en: "Where the words come from"),
    VocabularyKey("assumed", .flag, ja: "画面全体を補った", en: "The whole screen is assumed"),
  ]

  /// `kamishibai.yaml`.
  package static let settings =
    [
      VocabularyKey("title", .text, ja: "サイトの題名", en: "The site's title"),
      VocabularyKey("lang", .choice(["ja", "en"]), ja: "言葉", en: "The language"),
      VocabularyKey("band", .text, ja: "見本の帯の文言", en: "The words of the sample band"),
      VocabularyKey(
        "wording", .choice(Profile.allCases.map(\.rawValue)),
        ja: "文言の決まり。gov は公用文、saas は製品の文言、none は表記の決まりなし",
        en:
          "Rules for words: gov for official writing, saas for products, none for no rules of style"
      ),
      VocabularyKey(
        "wording-off", .texts, ja: "使わない決まりの番号（KSB6102 など）",
        en: "Codes of rules that are switched off, such as KSB6102"),
      VocabularyKey(
        "dictionaries", .texts, ja: "用語の辞書（prh の YAML）", en: "Dictionaries of terms, prh's YAML"),
    ] + look

  /// How the screens of a manual or of one system look.
  package static let look = [
    VocabularyKey(
      "theme", .choice(Look.Theme.allCases.map(\.rawValue)), ja: "見た目。sketch は下書き用です",
      en: "The look; sketch is plainly a draft"),
    VocabularyKey(
      "brand", .text, ja: "ボタンとリンクの色（#rrggbb）", en: "The colour of buttons and links, #rrggbb"),
    VocabularyKey("tokens", .errors, ja: "テーマの色を変える（名前: 色）", en: "Colours of the theme, by name"),
    VocabularyKey("tokens-dark", .errors, ja: "暗い画面の色を変える", en: "The same for dark pages"),
  ]

  /// One entry of `systems:` in `systems.yaml`.
  package static let system =
    [
      VocabularyKey("system", .text, ja: "システムの名前", en: "The system's name"),
      VocabularyKey("id", .text, ja: "ファイル名になる名前", en: "Becomes a file name"),
    ] + look + frame + [
      VocabularyKey(
        "frames", .frames,
        ja: "見る人によって変わる枠（frame、header、footer、copyright）。はじめのものがふつうの枠です。枠にない項目は、システムのものを使います",
        en:
          "Frames by who looks: frame, header, footer, copyright; the first is the usual one. What a frame leaves out it has of its system"
      ),
      VocabularyKey("source", .text, ja: "文言の出どころ", en: "Where the words come from"),
      VocabularyKey("assumed", .flag, ja: "文言を補った", en: "The words are assumed"),
    ]

  /// What stands around the screens of a system.
  package static let frame = [
    VocabularyKey("header", .elements, ja: "上の要素", en: "The elements above"),
    VocabularyKey("footer", .elements, ja: "下の要素", en: "The elements below"),
    VocabularyKey("copyright", .text, ja: "著作権の表示", en: "The copyright line"),
  ]
}
