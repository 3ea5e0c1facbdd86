import Findings
import Testing
import Wording

@Suite("Names that say nothing")
struct VagueLabelTests {
  @Test(
    "are found, arrows and marks around them or not",
    arguments: [
      ("こちら", "こちら"),
      ("こちら →", "こちら →"),
      ("ここをクリック", "ここをクリック"),
      ("クリック", "クリック"),
      ("詳細はこちら", "詳細はこちら"),
      ("送信ボタン", "送信ボタン"),
      ("もっと見る＞", "もっと見る＞"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(VagueLabel.self, in: text, .link) == [expected])
  }

  @Test(
    "are not seen where they say what happens",
    arguments: [
      "料金プランを見る",
      "こちらの商品を購入する",
      "申し込む",
      "お知らせをもっと見る",
      "登録する",
      "クリック数を見る",
      "",
    ])
  func quiet(text: String) {
    #expect(marked(VagueLabel.self, in: text, .link) == [])
  }

  @Test(
    "weigh more where they only point",
    arguments: [("こちら", Severity.warning), ("クリックする", .warning), ("実行", .note), ("はい", .note)])
  func weight(text: String, severity: Severity) {
    let reviewed = ReviewedText(text, .button, profile: .saas, language: .japanese)

    #expect(VagueLabel.remarks(on: reviewed).map(\.severity) == [severity])
  }

  @Test("are left alone where they are tabs")
  func elsewhere() {
    #expect(marked(VagueLabel.self, in: "完了", .tab) == [])
  }
}
