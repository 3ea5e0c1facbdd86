import Findings
import Testing
import Wording

@Suite("Full width and half width")
struct MixedWidthTests {
  @Test(
    "are told in one text, without a replacement",
    arguments: [
      ("ＩＤとIDを入力", "ＩＤ"), ("１0件", "１0"), ("Ａ4サイズ", "Ａ4"), ("Ｗｅｂ で PDF を開く", "Ｗｅｂ"),
      ("１００円と200円", "１００"), ("手順３と手順4", "３"),
    ])
  func found(text: String, word: String) {
    let found = remarks(MixedWidth.self, on: text)

    #expect(found.map(\.marked) == [word])
    #expect(found.map(\.replacement) == [nil])
  }

  @Test(
    "are not told of one width, of symbols and of the custom of print",
    arguments: [
      "ＩＤとＰＡＳＳ", "IDとPASS", "５月10日", "Ａ社のPDF", "第１条", "（１）ID", "ｶﾅ ID", "２４時間", "Ｂ棟 3F",
      "2026年4月1日",
    ])
  func clean(text: String) {
    #expect(marked(MixedWidth.self, in: text) == [])
  }
}
