import Testing
import Wording

@Suite("A control that the manual does not mention")
struct UnmentionedControlTests {
  @Test("is told at its own place")
  func found() {
    let manual = reviewed(
      """
      # 登録

      1. 「利用登録」画面で「メール」を入力し、「登録」を押します。
      """,
      screens: [
        """
        screen: 利用登録
        content:
          - field: メール
          - button: 登録
          - button: 取り消し
        """
      ])

    #expect(told(UnmentionedControl.self, of: manual) == ["取り消し"])
  }

  @Test("is none where a field is named by a part of its label")
  func part() {
    let manual = reviewed(
      """
      # 登録

      1. 「利用登録」画面でメールアドレスを入力し、「登録」を押します。
      """,
      screens: [
        """
        screen: 利用登録
        content:
          - field: ID(メールアドレス)
          - button: 登録
        """
      ])

    #expect(told(UnmentionedControl.self, of: manual) == [])
  }
}
