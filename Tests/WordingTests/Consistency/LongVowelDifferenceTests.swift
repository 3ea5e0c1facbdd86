import Testing
import Wording

@Suite("A long vowel at the end of a word")
struct LongVowelDifferenceTests {
  @Test("is told of the rarer spelling")
  func rarer() {
    let manual = reviewed(
      """
      # 登録

      1. 「ユーザー登録」を押します。

      ※ユーザーは、いつでもやめられます。ユーザの情報は消えます。
      """)

    #expect(told(LongVowelDifference.self, of: manual) == ["ユーザ → ユーザー"])
  }

  @Test("is no difference in short words")
  func short() {
    let manual = reviewed(
      """
      # 登録

      1. 「キー設定」を押します。
      2. 「バー表示」を押します。
      """)

    #expect(told(LongVowelDifference.self, of: manual) == [])
  }
}
