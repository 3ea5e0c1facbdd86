import Testing
import Wording

@Suite("The wordy することができる")
struct WordyAbilityTests {
  @Test(
    "is shortened where a noun of doing stands before",
    arguments: [
      ("書類を検索することができます。", "することができ", "でき"),
      ("ここから登録することができる。", "することができ", "でき"),
      ("ログインすることができません。", "することができ", "でき"),
      ("一覧で確認することが出来ます。", "することが出来", "でき"),
      ("目標に達することができます。", "することができ", nil),
      ("ログイン(シングルサインオン)することができます。", "することができ", nil),
    ] as [(String, String, String?)])
  func found(text: String, marked: String, replacement: String?) {
    let found = remarks(WordyAbility.self, on: text, .text)

    #expect(found.map(\.marked) == [marked])
    #expect(found.map(\.replacement) == [replacement])
  }

  @Test(
    "is not seen in できる, in the past, in quotes, and beside other verbs",
    arguments: [
      "書類を検索できます。",
      "ここで見ることができます。",
      "検索することができた書類を選びます。",
      "「検索することができます」と表示されます。",
      "登録することもできます。",
      "することが終わりました。",
    ])
  func quiet(text: String) {
    #expect(marked(WordyAbility.self, in: text, .text) == [])
  }
}
