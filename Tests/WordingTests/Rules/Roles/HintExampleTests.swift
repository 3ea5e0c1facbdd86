import Testing
import Wording

@Suite("An example in a hint")
struct HintExampleTests {
  @Test(
    "is found where it begins otherwise than 例：",
    arguments: [
      ("例) 03-0000-0000", "例) "),
      ("(例)見本 花子", "(例)"),
      ("例: 2025年10月1日", "例: "),
      ("ex. hanako", "ex. "),
      ("（例）1丁目", "（例）"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(HintExample.self, in: text, .hint) == [expected])
  }

  @Test(
    "is as it should be with 例：, or is none",
    arguments: [
      "例：見本 花子",
      "入力例：A-0001",
      "例えば、住民票です。",
      "条例の番号です。",
      "住民票のとおりに入力してください。",
      "例外があります。",
    ])
  func quiet(text: String) {
    #expect(marked(HintExample.self, in: text, .hint) == [])
  }
}
