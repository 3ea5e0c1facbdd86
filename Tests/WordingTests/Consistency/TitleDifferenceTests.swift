import Testing
import Wording

@Suite("A control and the screen that it leads to")
struct TitleDifferenceTests {
  @Test("are told where they have nearly one name")
  func near() {
    let manual = reviewed(
      """
      # 登録

      1. 「はじめ」画面の「会員情報変更」を押します。
      2. 「会員情報の変更」画面の「保存」を押します。
      """,
      screens: [
        """
        screen: はじめ
        content:
          - link: 会員情報変更
        """,
        """
        screen: 会員情報の変更
        content:
          - button: 保存
        """,
      ])

    #expect(told(TitleDifference.self, of: manual) == ["会員情報変更"])
  }

  @Test("are left alone where they are two things")
  func far() {
    let manual = reviewed(
      """
      # 登録

      1. 「はじめ」画面の「申請」を押します。
      2. 「申請内容の確認」画面の「送信」を押します。
      """,
      screens: [
        """
        screen: はじめ
        content:
          - button: 申請
        """,
        """
        screen: 申請内容の確認
        content:
          - button: 送信
        """,
      ])

    #expect(told(TitleDifference.self, of: manual) == [])
  }
}
