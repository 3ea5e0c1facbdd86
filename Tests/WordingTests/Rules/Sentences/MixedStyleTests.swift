import Testing
import Wording

@Suite("Polite and plain style")
struct MixedStyleTests {
  @Test(
    "are told apart: the rarer one is marked",
    arguments: [
      ("登録が終わりました。次の画面に進む。", "次の画面に進む。"),
      ("利用は無料である。登録は不要です。費用はかかりません。", "利用は無料である。"),
      ("申請は窓口で行う。手数料は不要だ。郵送もできます。", "郵送もできます。"),
      ("これは見本だ。\n実際とは異なります。", "これは見本だ。"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(MixedStyle.self, in: text, .text) == [expected])
  }

  @Test(
    "agree where sentences end alike, in a noun, or are quoted",
    arguments: [
      "登録が終わりました。次の画面に進みます。",
      "登録は不要。費用はかかりません。",
      "「終わったのである。」と表示されます。確認してください。",
      "対象は市民である。手数料は不要だ。",
      "まだ。もう少しお待ちください。",
      "必要なことを入力する\n手数料を支払います。",
      "送信しました（自動で送られる）。確認してください。",
      "よろしいですか？「はい」を押してください。",
      "受付は17時まで。土日は休みです。",
      "以上です。",
    ])
  func quiet(text: String) {
    #expect(marked(MixedStyle.self, in: text, .text) == [])
  }
}
