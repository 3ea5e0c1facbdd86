import Testing
import Wording

@Suite("A style unlike the rest")
struct StyleDifferenceTests {
  private static let polite = (1...4).map { "※その\($0)：料金はかかりません。" }

  @Test("is told of a plain sentence among polite ones")
  func plain() {
    let manual = reviewed(
      (["# 登録", "", "1. 「はじめ」画面の「登録」を押します。", ""] + Self.polite + ["※料金は無料である。"])
        .joined(separator: "\n\n"))

    #expect(told(StyleDifference.self, of: manual) == ["※料金は無料である。"])
  }

  @Test("is not told where steps are plain and the screens' texts polite")
  func parts() {
    let manual = reviewed(
      "# 登録\n\n1. 「はじめ」画面の「登録」を押す。\n2. 「おわり」画面で「閉じる」を押す。",
      screens: [
        "screen: はじめ\ncontent:\n  - text: 料金はかかりません。\n  - text: 登録できます。\n  - button: 登録",
        "screen: おわり\ncontent:\n  - text: 登録しました。\n  - button: 閉じる",
      ])

    #expect(told(StyleDifference.self, of: manual) == [])
  }
}
