import Findings
import Testing
import Wording

@Suite("Katakana words that are written in two ways")
struct KatakanaVariantsTests {
  @Test("are given word by word for whoever compares a whole manual")
  func occurrences() {
    let text = ReviewedText("ユーザーとサーバ", .text, profile: .saas, language: .japanese)

    let found = KatakanaVariants.occurrences(in: text)

    #expect(found.map(\.written) == ["ユーザー", "サーバ"])
    #expect(found.map(\.span) == [0..<4, 5..<8])
    #expect(found.map { $0.pairs.map(\.official) } == [["ユーザー"], ["サーバー"]])
  }
}
