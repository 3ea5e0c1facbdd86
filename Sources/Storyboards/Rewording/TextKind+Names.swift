import Findings

extension TextKind {
  /// What reviewers call it.
  package var name: Phrase {
    switch self {
    case .button: Phrase(ja: "ボタン", en: "Button")
    case .link: Phrase(ja: "リンク", en: "Link")
    case .tab: Phrase(ja: "タブ", en: "Tab")
    case .label: Phrase(ja: "項目名", en: "Label")
    case .option: Phrase(ja: "選択肢", en: "Option")
    case .hint: Phrase(ja: "入力の説明", en: "Hint")
    case .example: Phrase(ja: "入力例", en: "Example")
    case .value: Phrase(ja: "入力済みの値", en: "Value")
    case .unit: Phrase(ja: "単位", en: "Unit")
    case .error: Phrase(ja: "エラー文", en: "Error message")
    case .heading: Phrase(ja: "見出し", en: "Heading")
    case .dialog: Phrase(ja: "ダイアログの題名", en: "Dialog title")
    case .caption: Phrase(ja: "表や図の題名", en: "Caption")
    case .title: Phrase(ja: "画面名", en: "Screen title")
    case .flow: Phrase(ja: "手順書や手順の題名", en: "Title of the manual or a procedure")
    case .system: Phrase(ja: "サービス名", en: "Service name")
    case .state: Phrase(ja: "画面の状態", en: "Screen state")
    case .text: Phrase(ja: "本文", en: "Text")
    case .note: Phrase(ja: "補足", en: "Note")
    case .banner: Phrase(ja: "お知らせ", en: "Banner")
    case .tag: Phrase(ja: "ラベル", en: "Tag")
    case .cell: Phrase(ja: "表の内容", en: "Table cell")
    case .column: Phrase(ja: "表の列名", en: "Table column")
    case .alt: Phrase(ja: "画像の説明", en: "Image description")
    case .copyright: Phrase(ja: "著作権表示", en: "Copyright line")
    case .step: Phrase(ja: "手順の文", en: "Step")
    case .introduction: Phrase(ja: "手順の前書き", en: "Introduction")
    case .remark: Phrase(ja: "手順の注記", en: "Note on a step")
    case .band: Phrase(ja: "見本の帯", en: "Sample band")
    }
  }
}
