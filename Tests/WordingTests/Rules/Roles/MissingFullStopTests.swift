import Testing
import Wording

@Suite("A sentence without its full stop")
struct MissingFullStopTests {
  @Test(
    "is found at its predicate",
    arguments: [
      ("入力した内容を確認して送信してください", "ください"),
      ("お客さまの申請を正しく受け付けました", "ました"),
      ("届きました。確認が終わるまでしばらくお待ちください", "ください"),
      ("このまま手続を続けてもよろしいですか", "ですか"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(MissingFullStop.self, in: text, .text) == [expected])
  }

  @Test(
    "is not seen where it is short, ends well, or is no sentence",
    arguments: [
      "入力してください",
      "入力した内容を確認して送信してください。",
      "入力した内容を確認して送信してください！",
      "住民票の写しの請求に必要な書類と手数料の一覧",
      "市役所の本庁舎の窓口で受け取ることができます（平日のみ）",
      "「入力した内容を確認して送信してください」",
      "英字と数字を含む 8 文字以上 20 文字以内",
      "長い長い長い長い長い長い文です。短い文です",
    ])
  func quiet(text: String) {
    #expect(marked(MissingFullStop.self, in: text, .text) == [])
  }

  @Test("is left alone in steps and titles")
  func elsewhere() {
    #expect(marked(MissingFullStop.self, in: "入力した内容を確認して送信してください", .step) == [])
    #expect(marked(MissingFullStop.self, in: "お客さまの申請を正しく受け付けました", .heading) == [])
  }
}
