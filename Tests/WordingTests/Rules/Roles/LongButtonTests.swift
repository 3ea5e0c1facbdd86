import Testing
import Wording

@Suite("Long buttons")
struct LongButtonTests {
  @Test(
    "are found from eleven full-width characters on",
    arguments: [
      ("入力した内容を確認して送信する", "入力した内容を確認して送信する"),
      ("マイナポータル連携開始", "マイナポータル連携開始"),
      ("同意してアカウントを作成する", "同意してアカウントを作成する"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(LongButton.self, in: text, .button) == [expected])
  }

  @Test(
    "are not seen where they are short, Latin in part, or hold a name",
    arguments: [
      "保存する",
      "入力内容を確認する",
      "PDFをダウンロードする",
      "CSV形式でダウンロード",
      "「厚生労働省」のサイトを開く",
      "",
    ])
  func quiet(text: String) {
    #expect(marked(LongButton.self, in: text, .button) == [])
  }

  @Test("are left alone where they are links")
  func elsewhere() {
    #expect(marked(LongButton.self, in: "入力した内容を確認して送信する", .link) == [])
  }
}
