import Testing
import Wording

@Suite("Half-width kana")
struct HalfWidthKanaTests {
  @Test("are found with their full-width form, voicing marks composed")
  func found() {
    let found = remarks(HalfWidthKana.self, on: "ﾊﾟｽﾜｰﾄﾞを入力", .label)

    #expect(found.map(\.marked) == ["ﾊﾟｽﾜｰﾄﾞ"])
    #expect(found.map(\.replacement) == ["パスワード"])
  }

  @Test("are not seen in full-width text", arguments: ["パスワード", "Password", "「同意」ボタン。"])
  func clean(text: String) {
    #expect(marked(HalfWidthKana.self, in: text) == [])
  }
}
