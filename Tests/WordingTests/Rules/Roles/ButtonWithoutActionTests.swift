import Testing
import Wording

@Suite("Buttons called after a thing")
struct ButtonWithoutActionTests {
  @Test(
    "are found",
    arguments: [
      ("申請書", "申請書"),
      ("入力内容", "入力内容"),
      ("住民票", "住民票"),
      ("パスワード", "パスワード"),
      ("証明書（PDF）", "証明書（PDF）"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(ButtonWithoutAction.self, in: text, .button) == [expected])
  }

  @Test(
    "are not seen where they are verbs, nouns of doing, directions, or known words",
    arguments: [
      "保存する",
      "申し込む",
      "登録",
      "申請内容の確認",
      "新規登録",
      "キャンセル",
      "ログイン",
      "アップロード",
      "次へ",
      "トップへ",
      "戻る",
      "申し込み",
      "絞り込み",
      "お知らせ",
      "OK",
      "はい",
      "いいえ",
      "閉じる",
      "メニュー",
      "ヘルプ",
      "設定",
      "お知らせ一覧",
      "×",
      "1",
      "PDF",
      "検索（詳細）",
      "あとで",
      "利用規約",
      "はじめての方",
      "完了",
      "3件",
      "同意しない",
      "下書き保存",
    ])
  func quiet(text: String) {
    #expect(marked(ButtonWithoutAction.self, in: text, .button) == [])
  }
}
