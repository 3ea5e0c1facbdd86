import Testing
import Wording

@Suite("A name with letters that look alike")
struct LookAlikeNameTests {
  @Test("is told with the usual spelling")
  func alike() {
    let manual = reviewed(
      """
      # 登録

      1. 「サービスー覧」画面を開きます。
      2. 「サービス一覧」画面の「登録」を押します。
      """,
      screens: [
        """
        screen: サービス一覧
        content:
          - button: 登録
        """
      ])

    #expect(told(LookAlikeName.self, of: manual) == ["サービスー覧 → サービス一覧"])
  }

  @Test("is not seen where letters differ otherwise")
  func other() {
    let manual = reviewed(
      """
      # 登録

      1. 「サービスの一覧」画面の「登録」を押します。
      """,
      screens: [
        """
        screen: サービス一覧
        content:
          - button: 登録
        """
      ])

    #expect(told(LookAlikeName.self, of: manual) == [])
  }
}
