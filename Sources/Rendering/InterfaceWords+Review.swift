import Findings
import Templating

extension InterfaceWords {
  /// The words of the wording pages.
  static let reviewWords: KeyValuePairs<String, Phrase> = [
    "words": Phrase(ja: "文言の確認", en: "Wording"),
    "strings": Phrase(ja: "文言の一覧", en: "All texts"),
    "stringsLead": Phrase(
      ja: "画面と手順に出てくる文言の一覧です。文言を選ぶと、その文言を囲んで示したページが開きます。",
      en: "Every text of the screens and steps. Choose a text to see it ringed on its page."),
    "noStrings": Phrase(ja: "確認する文言はありません。", en: "There is no text to check."),
    "targets": Phrase(ja: "操作の名前と行き先", en: "Actions and where they lead"),
    "targetsLead": Phrase(
      ja: "ボタン・リンク・タブの名前ごとに、どの画面にあり、どこへ進むかを示します。",
      en: "For each name of a button, link or tab: the screens that have it, and where it leads."),
    "targetsPartial": Phrase(
      ja: "名前が多いため、確かめたいものを先に、一部だけを示しています。",
      en: "There are too many names: only some are shown, those to check first."),
    "noTargets": Phrase(ja: "ボタン・リンク・タブはありません。", en: "There is no button, link or tab."),
    "listWord": Phrase(ja: "一覧", en: "List"),
    "kindWord": Phrase(ja: "種類", en: "Kind"),
    "ownerWord": Phrase(ja: "画面・手順", en: "Screen or procedure"),
    "findingsWord": Phrase(ja: "指摘", en: "Findings"),
    "citationsWord": Phrase(ja: "手順書での記載", en: "In the manual"),
    "lengthWord": Phrase(ja: "文字数", en: "Length"),
    "assumedTag": Phrase(ja: "補った文言", en: "Assumed"),
    "statesWord": Phrase(ja: "状態：", en: "State: "),
    "nameWord": Phrase(ja: "名前", en: "Name"),
    "standsOn": Phrase(ja: "置かれている画面", en: "Stands on"),
    "leadsTo": Phrase(ja: "行き先", en: "Leads to"),
    "checkWord": Phrase(ja: "確かめること", en: "To check"),
    "find": Phrase(ja: "文言を探す", en: "Search"),
    "findName": Phrase(ja: "名前を探す", en: "Search"),
    "everything": Phrase(ja: "すべて", en: "All"),
    "anyFinding": Phrase(ja: "指摘のあるもの", en: "With a finding"),
    "bySeverity": Phrase(ja: "重さで選ぶ", en: "By severity"),
    "byCode": Phrase(ja: "番号で選ぶ", en: "By code"),
    "onlyAssumed": Phrase(ja: "補った文言だけ", en: "Assumed only"),
    "onlyCommented": Phrase(ja: "コメントのあるものだけ", en: "With comments only"),
    "onlyMarked": Phrase(ja: "確かめることのあるものだけ", en: "With something to check only"),
    "comments": Phrase(ja: "コメント", en: "Comments"),
    "ringFound": Phrase(ja: "一覧で選んだ文言を、囲んで示しています。", en: "The text that you chose is ringed."),
    "ringLost": Phrase(
      ja: "一覧で選んだ文言は、このページに見つかりませんでした。",
      en: "The text that you chose was not found on this page."),
    "ringBack": Phrase(ja: "文言の一覧へ戻る", en: "Back to all texts"),
  ]
}

/// What the scripts of the wording pages say, in a hidden list of the page. `{…}` stands for what
/// they put in.
enum ToolWords {
  private static let words: KeyValuePairs<String, Phrase> = [
    "whole": Phrase(ja: "全{total}件", en: "{total} in all"),
    "found": Phrase(ja: "{total}件中 {found}件", en: "{found} of {total}"),
    "showing": Phrase(
      ja: "{total}件中 {found}件（はじめの{shown}件を表示）", en: "{found} of {total} (the first {shown} shown)"),
    "more": Phrase(ja: "次の{count}件を表示", en: "Show {count} more"),
    "none": Phrase(ja: "当てはまるものはありません。条件を変えてください。", en: "Nothing matches. Change the filters."),
    "clear": Phrase(ja: "条件をすべて外す", en: "Clear all filters"),
    "comment": Phrase(ja: "コメント", en: "Comment"),
    "commentOn": Phrase(ja: "「{text}」へのコメント", en: "Comments on “{text}”"),
    "commentCount": Phrase(ja: "コメント（{count}）", en: "Comments ({count})"),
    "yourComment": Phrase(ja: "コメントの内容", en: "Your comment"),
    "yourName": Phrase(ja: "お名前（任意）", en: "Your name (optional)"),
    "save": Phrase(ja: "コメントを保存", en: "Save comment"),
    "cancel": Phrase(ja: "キャンセル", en: "Cancel"),
    "edit": Phrase(ja: "編集", en: "Edit"),
    "delete": Phrase(ja: "削除", en: "Delete"),
    "undo": Phrase(ja: "削除を取り消す", en: "Undo"),
    "empty": Phrase(ja: "コメントの内容を入力してください。", en: "Write a comment first."),
    "saved": Phrase(ja: "コメントを保存しました。", en: "The comment is saved."),
    "deleted": Phrase(ja: "コメントを削除しました。", en: "The comment is deleted."),
    "restored": Phrase(ja: "コメントを元に戻しました。", en: "The comment is back."),
    "nameless": Phrase(ja: "（名前なし）", en: "(no name)"),
    "changedOn": Phrase(ja: "{date} 編集", en: "edited {date}"),
    "kept": Phrase(
      ja: "各文言の「コメント」から書き込めます。コメントは、このブラウザーの中だけに保存され、どこにも送信されません。ほかの人に渡すときは、ファイルに保存してください。",
      en:
        "Write with “Comment” beside a text. Comments stay in this browser and are sent nowhere. To hand them on, save a file."
    ),
    "notKept": Phrase(
      ja: "このブラウザーでは、ページを閉じるとコメントが消えます。閉じる前に「ファイルに保存」を押してください。",
      en:
        "This browser does not keep comments once the page is closed. Save a file before you close it."
    ),
    "saveFile": Phrase(ja: "ファイルに保存", en: "Save to a file"),
    "copyText": Phrase(ja: "テキストでコピー", en: "Copy as text"),
    "openFile": Phrase(ja: "ファイルを開く", en: "Open files"),
    "fileSaved": Phrase(
      ja: "{count}件のコメントをファイルに保存しました。", en: "{count} comments are saved to a file."),
    "copied": Phrase(ja: "{count}件のコメントをコピーしました。", en: "{count} comments are copied."),
    "notCopied": Phrase(
      ja: "コピーできませんでした。下の欄を選んでコピーしてください。", en: "Copying failed. Select and copy the text below."),
    "copyLabel": Phrase(ja: "コメントのテキスト", en: "The comments as text"),
    "loaded": Phrase(
      ja: "{added}件を追加し、{changed}件を新しい内容に置き換えました。",
      en: "{added} comments added, {changed} replaced by newer ones."),
    "notLoaded": Phrase(ja: "「{file}」は、コメントのファイルではありません。", en: "“{file}” is no file of comments."),
    "list": Phrase(ja: "コメントの一覧（{count}件）", en: "All comments ({count})"),
    "show": Phrase(ja: "表示するコメント", en: "Show"),
    "all": Phrase(ja: "すべて", en: "All"),
    "mine": Phrase(ja: "自分のコメント", en: "Mine"),
    "here": Phrase(ja: "選んでいる画面・手順", en: "The chosen screen"),
    "jump": Phrase(ja: "一覧で見る", en: "See in the list"),
    "gone": Phrase(
      ja: "この文言は、いまの一覧にありません（変更された可能性があります）。",
      en: "This text is not in the list any more; it may have changed."),
    "noComments": Phrase(ja: "当てはまるコメントはありません。", en: "There are no such comments."),
  ]

  /// One as a template shows it.
  static let shape = Shape("toolWord", ["name": .text, "text": .text])

  static func records(told: (Phrase) -> String) -> [Record] {
    words.map { Record([.text($0.key), .text(told($0.value))]) }
  }
}
