import Testing
import Wording

@Suite("A small kana written large")
struct SmallKanaDifferenceTests {
  @Test("is told with the usual spelling")
  func small() {
    let manual = reviewed(
      """
      # 登録

      1. 「チヤット」画面の「登録」を押します。
      2. 「チャット」画面に戻ります。
      """,
      screens: [
        """
        screen: チャット
        content:
          - button: 登録
        """
      ])

    #expect(told(SmallKanaDifference.self, of: manual) == ["チヤット → チャット", "チヤット → チャット"])
  }

  @Test("is not seen where names agree")
  func same() {
    let manual = reviewed(
      """
      # 登録

      1. 「チャット」画面の「登録」を押します。
      """)

    #expect(told(SmallKanaDifference.self, of: manual) == [])
  }
}
