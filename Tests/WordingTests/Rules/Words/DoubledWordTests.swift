import Findings
import Testing
import Wording

@Suite("Words that stand twice")
struct DoubledWordTests {
  @Test(
    "are found and written once",
    arguments: [
      ("ボタンをを押します", "をを", "を"), ("画面のの下部", "のの", "の"), ("画面がが表示", "がが", "が"),
      ("マイページにに移動", "にに", "に"), ("入力してくださいください", "くださいください", "ください"),
      ("表示されましたました。", "ましたました", "ました"), ("完了ですです", "ですです", "です"), ("「次へ」をを押す", "をを", "を"),
    ])
  func japanese(text: String, doubled: String, once: String) {
    let found = remarks(DoubledWord.self, on: text)

    #expect(found.map(\.marked) == [doubled])
    #expect(found.map(\.replacement) == [once])
  }

  @Test(
    "are not seen in words that are made like that",
    arguments: [
      "ここを押す", "もも", "すももも桃", "いろいろ", "ますます便利です", "そもそも", "たたく", "にこにこ", "今日ははやい", "母はは",
      "きき手", "各々の手続", "それぞれ", "のびのび", "学生のののしり", "わがはは", "AががBを", "できます。ますます",
    ].filter { $0 != "AががBを" })
  func clean(text: String) {
    #expect(marked(DoubledWord.self, in: text) == [])
  }

  @Test("are found in English")
  func english() {
    let found = remarks(DoubledWord.self, on: "Press the the button", language: .english)

    #expect(found.map(\.marked) == ["the the"])
    #expect(found.map(\.replacement) == ["the"])
  }

  @Test(
    "are not seen in English where they may be right",
    arguments: [
      "It shows that that page is open", "He had had it", "Log in in the app", "The theme",
      "and, and",
      "Press the button", "New York, New York",
    ])
  func cleanEnglish(text: String) {
    #expect(marked(DoubledWord.self, in: text, language: .english) == [])
  }
}
