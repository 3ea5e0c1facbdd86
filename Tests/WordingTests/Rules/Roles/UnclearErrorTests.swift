import Testing
import Wording

@Suite("Errors that say nothing")
struct UnclearErrorTests {
  @Test(
    "are found, with or without their end mark",
    arguments: [
      ("エラーが発生しました。", "エラーが発生しました。"),
      ("不正な値です", "不正な値です"),
      ("入力エラー", "入力エラー"),
      ("システムエラーです。", "システムエラーです。"),
      ("⚠ 予期しないエラーが発生しました！", "⚠ 予期しないエラーが発生しました！"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(UnclearError.self, in: text, .error) == [expected])
  }

  @Test(
    "are not seen where they say what is wrong",
    arguments: [
      "パスワードが一致しません。",
      "メールアドレスの形式が正しくありません。",
      "エラーが発生しました。時間をおいてやり直してください。",
      "通信エラーのため保存できませんでした。",
      "",
      "3 件の入力エラーがあります。",
    ])
  func quiet(text: String) {
    #expect(marked(UnclearError.self, in: text, .error) == [])
  }

  @Test("are errors: a heading may say so")
  func elsewhere() {
    #expect(marked(UnclearError.self, in: "入力エラー", .heading) == [])
  }
}
