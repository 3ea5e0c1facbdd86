import Testing
import Wording

@Suite("Quotes around names")
struct QuoteStyleTests {
  @Test("are told where fewer names before the same word have them")
  func fewer() {
    let manual = reviewed(
      """
      # つなぐ

      1. 「一覧」画面のつなぐボタンをクリックします。
      2. 「確認」画面の同意ボタンをクリックします。
      3. 「一覧」画面の「やめる」ボタンをクリックします。
      """)

    #expect(told(QuoteStyle.self, of: manual) == ["「やめる」 → やめる"])
  }

  @Test("are missed where most names have them")
  func more() {
    let manual = reviewed(
      """
      # つなぐ

      1. 「一覧」画面の「つなぐ」ボタンをクリックします。
      2. 「確認」画面の同意ボタンをクリックします。
      3. 「一覧」画面の「やめる」ボタンをクリックします。
      """)

    #expect(told(QuoteStyle.self, of: manual) == ["同意 → 「同意」"])
  }

  @Test("are counted for each word by itself")
  func words() {
    let manual = reviewed(
      """
      # つなぐ

      1. 「一覧」画面の「つなぐ」ボタンをクリックします。
      2. 「確認」画面の規約リンクをクリックします。
      """)

    #expect(told(QuoteStyle.self, of: manual) == [])
  }
}
