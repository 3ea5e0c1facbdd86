import Findings
import Storyboards

/// A button that is called after a thing: 「申請書」rather than 「申請書を見る」.
///
/// Only names that end in kanji or katakana are judged: what ends in hiragana is a verb, a
/// direction (次へ) or a noun made of a verb (申し込み).
package enum ButtonWithoutAction: TextRule {
  package static func remarks(on text: ReviewedText) -> [Remark] {
    guard text.kind == .button else { return [] }
    let inBrackets = text.bracketed
    let end = text.endOfWords(text.scalars.indices, bracketed: inBrackets)
    guard end > 1 else { return [] }
    let last = text.scalars[end - 1]
    guard JapaneseScript.isKanji(last) || JapaneseScript.isKatakana(last),
      text.first(of: ends, before: end) == nil, !VerbNouns.end(text, before: end),
      VagueLabel.remarks(on: text).isEmpty
    else { return [] }
    return [message(text.text)]
  }

  /// What opens something is known by its name alone; what counts, asks, or tells who one is needs
  /// no verb.
  private static let ends: [WordPattern] = [
    "メニュー", "ヘルプ", "設定", "一覧", "詳細", "ホーム", "トップ", "ページ", "カレンダー", "プロフィール", "通知", "履歴", "条件", "状況",
    "方法", "規約", "ポリシー", "方", "者", "サービス", "アカウント", "ファイル",
    "件", "円", "年", "月", "日", "回", "時", "分", "語", "中", "済", "不要", "必要", "可", "不可", "全部", "全件",
    "今日", "明日", "先月", "来月", "今月", "最初", "最後", "以降", "以前", "後", "前", "上", "下", "左", "右",
  ]

  package static let kind = FindingKind(
    "KSB6304", .note,
    title: Phrase(ja: "動作を表さないボタン", en: "Button without an action"),
    explanation: Phrase(
      ja: "ボタンの名前には、押すと何が起こるかを、動詞か「登録」「検索」のような動作の名詞で書いてください。",
      en: "A button says what happens: a verb, or a noun of doing such as 登録 or 検索."))

  private static func message(_ name: String) -> Remark {
    Remark(
      kind,
      Phrase(
        ja: "「\(name)」は、押すと何が起こるかを表していません。",
        en: "“\(name)” does not say what pressing it does."),
      advice: Phrase(
        ja: "「\(name)を見る」のように、動作を書いてください。",
        en: "Add what it does, as in “\(name)を見る”."))
  }
}
