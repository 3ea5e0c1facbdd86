import Testing
import Wording

@Suite("A name that no screen has")
struct UnknownNameTests {
  @Test("is told where one has a name very like it")
  func near() {
    let manual = reviewed(
      """
      # 登録

      1. 「利用登録」画面の「登録」を押します。

      ※「利用登緑」は、あとから変えられます。
      """,
      screens: [
        """
        screen: 利用登録
        content:
          - button: 登録
        """
      ])

    #expect(told(UnknownName.self, of: manual) == ["利用登緑"])
  }

  @Test("is left alone where nothing is like it, or an alias is it")
  func far() {
    let manual = reviewed(
      """
      # 登録

      1. 「利用登録」画面の「登録」を押します。

      ※「安心のしくみ」をご覧ください。「ユーザー登録」とも言います。
      """,
      screens: [
        """
        screen: 利用登録
        aliases: [ユーザー登録]
        content:
          - button: 登録
        """
      ])

    #expect(told(UnknownName.self, of: manual) == [])
  }
}
