import Findings
import Testing
import Wording

@Suite("Misread set phrases")
struct MisreadPhraseTests {
  @Test(
    "are found with the right phrase",
    arguments: [
      ("よろいければ、同意を押してください。", "よろいければ", "よろしければ"),
      ("ご確認くたさい。", "ご確認くたさい", "ご確認ください"),
      ("ありがとうこざいます", "ありがとうこざいます", "ありがとうございます"),
      ("あらがじめご了承ください", "あらがじめご了承ください", "あらかじめご了承ください"),
      ("申し訳ごさいません", "申し訳ごさいません", "申し訳ございません"),
      ("お待ちぐださい", "お待ちぐださい", "お待ちください"),
      ("よくめる質問", "よくめる質問", "よくある質問"),
    ])
  func found(text: String, phrase: String, better: String) {
    let found = remarks(MisreadPhrase.self, on: text)

    #expect(found.map(\.marked) == [phrase])
    #expect(found.map(\.replacement) == [better])
  }

  @Test(
    "are not seen in right phrases, and in words that only sound like them",
    arguments: [
      "よろしければ、同意を押してください。", "ご確認くださり、ありがとうございます。", "要望に応じていただく場合", "受注に応じております",
      "電波が入ってきません", "見いだします", "お待ちください", "よろしいですか", "画面を閉じてください", "信じていただきたい",
      "あらかじめ準備する", "ご利用いただけます", "つながりません", "お問い合わせはこちら", "かかりません",
    ])
  func clean(text: String) {
    #expect(marked(MisreadPhrase.self, in: text) == [])
  }
}
