import Findings
import Storyboards
import Testing
import Wording

@Suite("Exclamation marks")
struct ExclamationMarkTests {
  @Test("in a row are told everywhere", arguments: [Profile.gov, .saas])
  func repeated(profile: Profile) {
    let found = remarks(ExclamationMark.self, on: "登録しました！！", profile: profile)

    #expect(found.map(\.marked) == ["！！"])
    #expect(found.map(\.replacement) == ["！"])
  }

  @Test("are not used in official writing", arguments: ["登録しました！", "完了!"])
  func official(text: String) {
    #expect(marked(ExclamationMark.self, in: text, profile: .gov).count == 1)
    #expect(marked(ExclamationMark.self, in: text, profile: .saas) == [])
  }

  @Test("of two kinds are told without a replacement")
  func mixed() {
    #expect(remarks(ExclamationMark.self, on: "本当に削除？！").map(\.replacement) == [nil])
  }

  @Test(
    "are not told of names and single question marks",
    arguments: ["Yahoo!ニュース", "削除しますか？", "登録しました。"])
  func clean(text: String) {
    #expect(marked(ExclamationMark.self, in: text, profile: .gov) == [])
  }

  @Test("are told in English, but not inside an expression")
  func english() {
    #expect(
      marked(ExclamationMark.self, in: "Done!", profile: .gov, language: .english) == ["!"])
    #expect(marked(ExclamationMark.self, in: "a != b", profile: .gov, language: .english) == [])
  }
}
