import Findings
import Testing
import Wording

@Suite("Brackets")
struct UnmatchedBracketTests {
  @Test(
    "without a partner are found",
    arguments: [
      ("「次へボタンを押します。", "「"), ("次へ」ボタンを押します。", "」"), ("受付時間（平日のみ", "（"),
      ("【登録ボタンをクリックします", "【"), ("「『注文』を開く", "「"), ("“Submit to continue", "“"),
      ("申請書の写しを提出）してください", "）"), ("[保存をクリックします", "["),
    ])
  func found(text: String, bracket: String) {
    #expect(marked(UnmatchedBracket.self, in: text) == [bracket])
  }

  @Test("that cross are told once, at the one that stays open")
  func crossing() {
    #expect(marked(UnmatchedBracket.self, in: "「登録（変更」を押す") == ["（"])
  }

  @Test("closed in another width get the width of the first")
  func width() {
    let found = remarks(UnmatchedBracket.self, on: "受付時間（平日)", .label)

    #expect(found.map(\.marked) == [")"])
    #expect(found.map(\.replacement) == ["）"])
  }

  @Test(
    "are not told of pairs, marks of lists and faces",
    arguments: [
      "「『注文（変更）』を開く」を押します。", "1) ログインする", "a) Open the page", "（1）申請 2）確認", "注）平日のみ",
      "※1）税込", "ID(メールアドレス)", "ご利用ありがとうございます :)", "Sorry :(", "［次へ］", "“Submit”",
      "[保存]、【登録】、〈戻る〉", "(^^)", "料金：1）一般、2）学生",
    ])
  func clean(text: String) {
    #expect(marked(UnmatchedBracket.self, in: text) == [])
  }

  @Test("are not looked at in what a person types in")
  func typed() {
    #expect(marked(UnmatchedBracket.self, in: "[0-9", .example) == [])
  }
}
