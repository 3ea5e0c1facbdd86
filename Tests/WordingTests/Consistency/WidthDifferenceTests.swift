import Testing
import Wording

@Suite("A name in two widths")
struct WidthDifferenceTests {
  @Test("is told where the manual differs from the screen")
  func width() {
    let manual = reviewed(
      """
      # 登録

      1. 「利用登録」画面で「ユーザーＩＤ」を入力します。
      """,
      screens: [
        """
        screen: 利用登録
        content:
          - field: ユーザーID
          - button: 登録
        """
      ])

    #expect(told(WidthDifference.self, of: manual) == ["ユーザーＩＤ → ユーザーID"])
  }

  @Test("is told of letter case")
  func letterCase() {
    let manual = reviewed(
      """
      # Moor

      1. On the **My moorings** screen, click **Book**.
      """,
      screens: [
        """
        screen: My Moorings
        content:
          - button: Book
        """
      ])

    #expect(told(WidthDifference.self, of: manual) == ["My moorings → My Moorings"])
  }

  @Test("is not seen where names agree")
  func same() {
    let manual = reviewed(
      """
      # 登録

      1. 「利用登録」画面で「ユーザーID」を入力します。
      """,
      screens: [
        """
        screen: 利用登録
        content:
          - field: ユーザーID
        """
      ])

    #expect(told(WidthDifference.self, of: manual) == [])
  }
}
