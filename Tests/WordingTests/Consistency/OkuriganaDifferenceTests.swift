import Testing
import Wording

@Suite("Okurigana")
struct OkuriganaDifferenceTests {
  @Test("is told where one name has more of it")
  func more() {
    let manual = reviewed(
      """
      # 登録

      1. 「申込み」画面の「登録」を押します。
      """,
      screens: [
        """
        screen: 申し込み
        content:
          - button: 登録
        """
      ])

    #expect(told(OkuriganaDifference.self, of: manual) == ["申込み → 申し込み"])
  }

  @Test("is not seen in a verb and its noun")
  func verb() {
    let manual = reviewed(
      """
      # 登録

      1. 「確認」画面の「確認する」を押します。
      2. 「戻る」を押します。
      3. 「戻す」を押します。
      """)

    #expect(told(OkuriganaDifference.self, of: manual) == [])
  }
}
