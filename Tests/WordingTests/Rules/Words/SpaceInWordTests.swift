import Findings
import Testing
import Wording

@Suite("Spaces inside words of labels")
struct SpaceInWordTests {
  @Test(
    "are told, without a replacement",
    arguments: ["や める", "次 へ", "戻 る", "同意 ボタン", "登録 する", "お 問い合わせ", "ログイン する", "確認 画面"])
  func found(text: String) {
    let found = remarks(SpaceInWord.self, on: text, .button)

    #expect(found.map(\.marked) == [" "])
    #expect(found.map(\.replacement) == [nil])
  }

  @Test(
    "are not told between words, names and parts of dates",
    arguments: [
      "氏名 住所", "山田 太郎", "平成 28 年", "ハローワーク インターネットサービス", "氏名 フリガナ", "山田 はな", "東京都 千代田区", "会員 ログイン",
      "PDF を開く", "お問い合わせ 窓口", "氏名 （必須）", "男性 女性", "マイページ トップ", "やめる",
    ])
  func clean(text: String) {
    #expect(marked(SpaceInWord.self, in: text, .button) == [])
  }

  @Test("are not looked for in prose")
  func prose() {
    #expect(marked(SpaceInWord.self, in: "や める", .step) == [])
  }
}
