import Findings
import Storyboards
import Testing
import Wording

@Suite("The spelling of katakana words")
struct KatakanaFormTests {
  @Test("is mended where it is wrong", arguments: [Profile.gov, .saas])
  func wrong(profile: Profile) {
    let found = remarks(KatakanaForm.self, on: "料金シュミレーションを開く", profile: profile)

    #expect(found.map(\.marked) == ["シュミレーション"])
    #expect(found.map(\.replacement) == ["シミュレーション"])
  }

  @Test("that official writing has otherwise is told in gov, without a replacement")
  func variant() {
    let found = remarks(KatakanaForm.self, on: "サーバに接続する", profile: .gov)

    #expect(found.map(\.marked) == ["サーバ"])
    #expect(found.map(\.replacement) == [nil])
    #expect(marked(KatakanaForm.self, in: "サーバに接続する", profile: .saas) == [])
  }

  @Test(
    "is right in the official form, and in words that only begin alike",
    arguments: ["サーバーに接続", "ユーザビリティ", "メモリアル", "モニタリング", "センタリング", "インターフェース", "シミュレーション"])
  func clean(text: String) {
    #expect(marked(KatakanaForm.self, in: text, profile: .gov) == [])
  }
}
