import Findings
import Testing
import Wording

@Suite("Marks in a row")
struct RepeatedMarkTests {
  @Test(
    "are told",
    arguments: [
      ("登録しました。。", "。。", "。"), ("氏名、、住所", "、、", "、"), ("しばらくお待ちください・・・", "・・・", nil),
      ("読み込み中...", "...", nil), ("お待ちください。。。", "。。。", nil),
    ] as [(String, String, String?)])
  func found(text: String, marks: String, better: String?) {
    let found = remarks(RepeatedMark.self, on: text)

    #expect(found.map(\.marked) == [marks])
    #expect(found.map(\.replacement) == [better])
  }

  @Test(
    "are not told of one mark, of marks alone, of names and of leaders",
    arguments: [
      "登録しました。", "氏名、住所", "読み込み中…", "・・・", "...", "【・・・】をクリック", "バス・トイレ", "1..10",
      "目次 ............ 3",
      "3.1 一覧・・・・・・・・・・5",
    ])
  func clean(text: String) {
    #expect(marked(RepeatedMark.self, in: text) == [])
  }
}
