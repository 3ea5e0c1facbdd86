import Testing
import Wording

@Suite("The wordy 〜を行う")
struct WordyDoingTests {
  @Test(
    "is shortened where nothing hangs on the noun",
    arguments: [
      ("登録を行ってください。", "を行って", "して"),
      ("窓口で申請を行います。", "を行います", "します"),
      ("終わった場合、確認を行う。", "を行う", "する"),
      ("検索を行った後に選びます。", "を行った", "した"),
      ("パスワードの変更を行ってください。", "を行って", nil),
      ("アカウント登録を行います。", "を行います", nil),
      ("公開承認を行うテーマを選びます。", "を行う", nil),
    ] as [(String, String, String?)])
  func found(text: String, marked: String, replacement: String?) {
    let found = remarks(WordyDoing.self, on: text, .text)

    #expect(found.map(\.marked) == [marked])
    #expect(found.map(\.replacement) == [replacement])
  }

  @Test(
    "is not seen beside nouns that する makes no verb of, or that are described",
    arguments: [
      "手続を行ってください。",
      "式典を行います。",
      "次の操作を行ってください。",
      "必要な設定を行います。",
      "申込を行います。",
      "登録が行われます。",
      "登録します。",
      "会議を行う。",
      "登録を行っていただきます。",
      "「登録を行う」を参照してください。",
    ])
  func quiet(text: String) {
    #expect(marked(WordyDoing.self, in: text, .text) == [])
  }
}
