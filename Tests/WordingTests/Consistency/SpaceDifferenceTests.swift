import Testing
import Wording

@Suite("A name with and without a space")
struct SpaceDifferenceTests {
  @Test("is told, and the one without is better where both are equally usual")
  func space() {
    let manual = reviewed(
      """
      # 登録

      1. 「一覧」画面の「や める」ボタンを押します。
      2. 「確認」画面の「やめる」ボタンを押します。
      """)

    #expect(told(SpaceDifference.self, of: manual) == ["や める → やめる"])
  }

  @Test("is not seen in two different names")
  func two() {
    let manual = reviewed(
      """
      # 登録

      1. 「一覧 へ」を押します。
      2. 「一覧に」を押します。
      """)

    #expect(told(SpaceDifference.self, of: manual) == [])
  }
}
