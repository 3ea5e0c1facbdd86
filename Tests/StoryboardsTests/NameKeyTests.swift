import Storyboards
import Testing

@Suite("The key of a name")
struct NameKeyTests {
  @Test(
    "is the same for two spellings of one name",
    arguments: [
      ("［Ｗｅｂ］", "web"), ("ﾏｲﾍﾟｰｼﾞ", "マイページ"), ("同意 ボタン", "同意ボタン"), ("が", "か\u{3099}"),
    ])
  func same(one: String, other: String) {
    #expect(NameKey.of(one) == NameKey.of(other))
  }

  @Test("tells a dakuten apart")
  func dakuten() {
    #expect(NameKey.of("つなく") != NameKey.of("つなぐ"))
  }

  @Test("of a screen drops one word for what a screen is")
  func screens() {
    #expect(NameKey.ofScreen("「同意確認」画面") == NameKey.ofScreen("同意確認"))
    #expect(NameKey.ofScreen("画面") == "画面")
  }
}
