import Testing
import Wording

@Suite("A dakuten slip")
struct VoicingSlipTests {
  @Test("is told of the rarer of two spellings")
  func rarer() {
    let manual = reviewed(
      """
      # 登録

      1. 「マイページ」画面の「登録」ボタンを押します。
      2. 「マイページ」画面に戻ります。

      ※マイベージは、あとから変えられます。
      """)

    #expect(told(VoicingSlip.self, of: manual) == ["マイベージ → マイページ"])
  }

  @Test("is not seen where both are equally usual")
  func twoWords() {
    let manual = reviewed(
      """
      # 登録

      1. 「ガード設定」を押します。
      2. 「カード設定」を押します。
      """)

    #expect(told(VoicingSlip.self, of: manual) == [])
  }

  @Test("needs both spellings")
  func one() {
    let manual = reviewed(
      """
      # 登録

      1. 「マイベージ」画面の「登録」ボタンを押します。
      """)

    #expect(told(VoicingSlip.self, of: manual) == [])
  }
}
