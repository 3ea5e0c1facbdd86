import Testing
import Wording

@Suite("Errors without advice")
struct ErrorWithoutAdviceTests {
  @Test(
    "are found",
    arguments: [
      ("パスワードが一致しません。", "パスワードが一致しません。"),
      ("現在ご利用いただけません。", "現在ご利用いただけません。"),
      ("保存に失敗しました", "保存に失敗しました"),
      ("セッションの有効期限が切れています。", "セッションの有効期限が切れています。"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(ErrorWithoutAdvice.self, in: text, .error) == [expected])
  }

  @Test(
    "are not seen where they say what to do, what would be right, or nothing at all",
    arguments: [
      "パスワードが一致しません。もう一度入力してください。",
      "氏名は必須です。",
      "8文字以上です。",
      "ファイルは5MBまでです。",
      "半角の英数字ではありません。",
      "エラーが発生しました。",
      "入力エラー",
      "確認が必要です。",
      "過去の日付です。",
    ])
  func quiet(text: String) {
    #expect(marked(ErrorWithoutAdvice.self, in: text, .error) == [])
  }
}
