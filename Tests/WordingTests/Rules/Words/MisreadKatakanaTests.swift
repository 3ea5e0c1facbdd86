import Findings
import Testing
import Wording

@Suite("Misread katakana words")
struct MisreadKatakanaTests {
  @Test(
    "are found with the usual word",
    arguments: [
      ("サイトボリン―", "サイトボリン―", "サイトポリシー"), ("マイナボータル", "マイナボータル", "マイナポータル"),
      ("求職者マイベージ", "マイベージ", "マイページ"), ("ブライパシーボリン―", "ブライパシーボリン―", "プライバシーポリシー"),
      ("マイナボータルシステム", "マイナボータル", "マイナポータル"), ("バスワードを入力", "バスワード", "パスワード"),
      ("パンフレツト", "パンフレツト", "パンフレット"),
      ("ログインバスワード", "バスワード", "パスワード"), ("クレジットカートの決済", "クレジットカート", "クレジットカード"),
      ("ダウソロード", "ダウソロード", "ダウンロード"),
    ])
  func found(text: String, word: String, better: String) {
    let found = remarks(MisreadKatakana.self, on: text, .link)

    #expect(found.map(\.marked) == [word])
    #expect(found.map(\.replacement) == [better])
  }

  @Test(
    "of four letters or fewer are told, but not written by themselves",
    arguments: [("ボイント", "ボイント"), ("次のベージ", "ベージ"), ("申請ポタン", "ポタン")])
  func short(text: String, word: String) {
    let found = remarks(MisreadKatakana.self, on: text, .label)

    #expect(found.map(\.marked) == [word])
    #expect(found.map(\.replacement) == [nil])
  }

  @Test(
    "are not seen in usual words and names, however much they are like others",
    arguments: [
      "バス", "パス", "ボード", "ポート", "バーガーとパーカー", "トラックをドラッグする", "受取キャンパス", "キヤノン", "ビックカメラ",
      "グリーン車", "クリーニング", "ブレンド", "フレンド", "プレート", "グレード", "スケートボード", "ハローワークインターネットサービス",
      "マイナンバーカードリーダー", "バスツアー", "ショッピングカート", "カード口座", "サイト一覧", "ページへ", "アマリリス", "ヨシダ", "コバヤシ",
      "オンラインヘルプデスク",
      "サーバ", "シュミレーション", "ホームページ", "メールマガジン", "ファミリーサポートセンター", "ハイキングコース",
    ])
  func clean(text: String) {
    #expect(marked(MisreadKatakana.self, in: text, .label) == [])
  }

  @Test("are not looked for in what a person types in")
  func typed() {
    #expect(marked(MisreadKatakana.self, in: "バスワード", .value) == [])
  }
}
