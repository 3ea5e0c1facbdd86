import Testing
import Wording

@Suite("One destination with several names")
struct ManyNamesOfOneTargetTests {
  @Test("is told of links around the screens that share a word")
  func found() {
    let manual = reviewed(
      """
      # 登録

      1. 「はじめ」画面の「登録」を押します。
      2. 「施設の検索」画面の「検索」を押します。
      """,
      screens: [
        """
        screen: はじめ
        system: 窓口
        content:
          - button: 登録
        """,
        """
        screen: 施設の検索
        system: 窓口
        content:
          - button: 検索
        """,
      ],
      systems: """
        systems:
          - system: 窓口
            header:
              - link: 施設をさがす
                goes: 施設の検索
            footer:
              - link: 施設の検索
                goes: 施設の検索
        """)

    #expect(told(ManyNamesOfOneTarget.self, of: manual) == ["施設をさがす"])
  }

  @Test("is not told of links that stand on a screen")
  func own() {
    let manual = reviewed(
      """
      # 登録

      1. 「はじめ」画面の「登録」を押します。
      2. 「施設の検索」画面の「検索」を押します。
      """,
      screens: [
        """
        screen: はじめ
        content:
          - link: 施設をさがす
            goes: 施設の検索
          - link: 検索に戻る
            goes: 施設の検索
          - button: 登録
        """,
        """
        screen: 施設の検索
        content:
          - button: 検索
        """,
      ])

    #expect(told(ManyNamesOfOneTarget.self, of: manual) == [])
  }
}
