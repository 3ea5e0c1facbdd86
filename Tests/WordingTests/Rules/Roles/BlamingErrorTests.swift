import Testing
import Wording

@Suite("Errors that blame")
struct BlamingErrorTests {
  @Test(
    "are found",
    arguments: [
      ("パスワードが間違っています。", "間違っています"),
      ("入力ミスです。", "入力ミスです"),
      ("入力に間違いがあります。", "間違いがあります"),
      ("不正な操作が行われました。", "不正な操作"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(BlamingError.self, in: text, .error) == [expected])
  }

  @Test(
    "are not seen where they only say what is so, or warn",
    arguments: [
      "パスワードが正しくありません。",
      "間違いがないか確認してください。",
      "お間違えのないようご注意ください。",
      "正しく入力してください。",
      "暗証番号を続けて3回間違えると、使えなくなります。",
    ])
  func quiet(text: String) {
    #expect(marked(BlamingError.self, in: text, .error) == [])
  }

  @Test("are errors: a text may tell of mistakes")
  func elsewhere() {
    #expect(marked(BlamingError.self, in: "住所が間違っている場合", .text) == [])
  }
}
