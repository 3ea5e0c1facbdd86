import Testing
import Wording

@Suite("A colon behind a label")
struct LabelColonTests {
  @Test(
    "is taken out",
    arguments: [
      ("氏名：", "：", ""),
      ("Name:", ":", ""),
      ("電話番号： ", "： ", ""),
      ("住所 ：", " ：", ""),
    ] as [(String, String, String)])
  func found(text: String, marked: String, replacement: String) {
    let found = remarks(LabelColon.self, on: text, .label)

    #expect(found.map(\.marked) == [marked])
    #expect(found.map(\.replacement) == [replacement])
  }

  @Test(
    "is not seen in a label without, or within one",
    arguments: [
      "氏名",
      "開始時刻 10:00",
      "備考：任意",
      "：",
      "",
    ])
  func quiet(text: String) {
    #expect(marked(LabelColon.self, in: text, .label) == [])
  }

  @Test("is left alone in body text")
  func elsewhere() {
    #expect(marked(LabelColon.self, in: "次のとおりです：", .text) == [])
  }
}
