import Storyboards
import Testing
import Wording

@Suite("Runs of kanji")
struct KanjiRunTests {
  @Test(
    "are found from seven on",
    arguments: [
      ("属性連携不整合確認画面表示時に進みます。", "属性連携不整合確認画面表示時"),
      ("入札書受付締切日時までに操作します。", "入札書受付締切日時"),
      ("本人確認済登録内容変更の手順です。", "本人確認済登録内容変更"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(KanjiRun.self, in: text, .text) == [expected])
  }

  @Test(
    "are not seen where they are short, quoted, or look like names",
    arguments: [
      "住民票の写しを請求します。",
      "「属性連携不整合確認時」が表示されます。",
      "国民健康保険被保険者証を用意してください。",
      "雇用保険被保険者番号を入力します。",
      "東京都千代田区霞が関に届きます。",
      "独立行政法人情報処理推進機構のサイトです。",
      "個人情報保護委員会に届け出ます。",
      "申請内容確認画面が開きます。",
      "一括申請取消ボタンを押します。",
      "令和七年十二月末日まで受け付けます。",
    ])
  func quiet(text: String) {
    #expect(marked(KanjiRun.self, in: text, .text) == [])
  }

  @Test("are left alone in titles and labels")
  func elsewhere() {
    let texts = [TextKind.title, TextKind.label, TextKind.button, TextKind.heading].flatMap {
      marked(KanjiRun.self, in: "本人確認済登録内容変更", $0)
    }

    #expect(texts == [])
  }
}
