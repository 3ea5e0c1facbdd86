import Testing
import Wording

@Suite("Links of one name that lead to several screens")
struct OneNameOfManyTargetsTests {
  @Test("are told where nothing tells them apart")
  func found() {
    let manual = reviewed(
      """
      # 登録

      1. 「はじめ」画面の「登録」を押します。
      """,
      screens: [
        """
        screen: はじめ
        content:
          - link: くわしく
            goes: 料金
          - link: くわしく
            goes: 手続き
          - button: 登録
        """,
        """
        screen: 料金
        content:
          - text: 無料
        """,
        """
        screen: 手続き
        content:
          - text: 簡単
        """,
      ])

    #expect(told(OneNameOfManyTargets.self, of: manual) == ["くわしく", "くわしく"])
  }

  @Test("are told apart by the row of their table")
  func rows() {
    let manual = reviewed(
      """
      # 登録

      1. 「はじめ」画面の「登録」を押します。
      """,
      screens: [
        """
        screen: はじめ
        content:
          - table:
              columns: [名前, 内容]
              rows:
                - [料金, { link: くわしく, goes: 料金 }]
                - [手続き, { link: くわしく, goes: 手続き }]
          - button: 登録
        """,
        """
        screen: 料金
        content:
          - text: 無料
        """,
        """
        screen: 手続き
        content:
          - text: 簡単
        """,
      ])

    #expect(told(OneNameOfManyTargets.self, of: manual) == [])
  }
}
