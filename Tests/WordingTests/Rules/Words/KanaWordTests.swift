import Findings
import Storyboards
import Testing
import Wording

@Suite("Words that are better in kana")
struct KanaWordTests {
  @Test(
    "are found with their kana",
    arguments: [
      ("入力して下さい", "下さい", "ください"), ("予めご用意ください", "予め", "あらかじめ"), ("送信致します", "致します", "いたします"),
      ("ご覧頂けます", "頂け", "いただけ"), ("利用出来ます", "出来ます", "できます"), ("次の通りです", "次の通り", "次のとおり"),
      ("宜しくお願いします", "宜しく", "よろしく"),
    ], [Profile.gov, .saas])
  func found(example: (text: String, word: String, kana: String), profile: Profile) {
    let found = remarks(KanaWord.self, on: example.text, profile: profile)

    #expect(found.map(\.marked) == [example.word])
    #expect(found.map(\.replacement) == [example.kana])
  }

  @Test("are told without a replacement where it depends on what is meant")
  func depends() {
    let found = remarks(KanaWord.self, on: "試して見る")

    #expect(found.map(\.marked) == ["て見る"])
    #expect(found.map(\.replacement) == [nil])
  }

  @Test(
    "stay in official writing where it keeps the kanji",
    arguments: ["氏名及び住所", "並びに", "又は", "更に", "全て"])
  func official(text: String) {
    #expect(marked(KanaWord.self, in: text, profile: .gov) == [])
    #expect(marked(KanaWord.self, in: text, profile: .saas).count == 1)
  }

  @Test(
    "are not seen in full verbs, other words, names and quotations",
    arguments: [
      "資料を下さい", "内容が一致します", "証明書を頂く", "出来事", "出来高", "容易い", "事務", "行為の内容", "猫又", "但し書き",
      "「予めご了承下さい」と表示されます", "平等", "1等賞", "手筈", "持って行く", "時間", "友達", "及ぶ", "通りに面した入口",
    ], [Profile.gov, .saas])
  func clean(text: String, profile: Profile) {
    #expect(marked(KanaWord.self, in: text, profile: profile) == [])
  }
}
