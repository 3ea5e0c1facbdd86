import Testing
import Wording

@Suite("Sentences of a text")
struct ReviewedTextSentencesTests {
  @Test(
    "end at 。！？ and at line ends, but not in brackets",
    arguments: [
      ("一つ。二つ！三つ？", ["一つ。", "二つ！", "三つ？"]), ("一行\n二行\r\n三行", ["一行", "二行", "三行"]),
      ("「はい。」を押します。次へ", ["「はい。」を押します。", "次へ"]),
      ("（注意。）読む。", ["（注意。）読む。"]), ("本当？！はい。", ["本当？！", "はい。"]),
      ("  前後の空白。  次。 ", ["前後の空白。", "次。"]),
      ("閉じない「括弧。次。", ["閉じない「括弧。", "次。"]), ("", []), ("\n \n", []),
    ] as [(String, [String])])
  func parted(text: String, expected: [String]) {
    let reviewed = ReviewedText(text, .text, profile: .saas, language: .japanese)

    #expect(reviewed.sentences.map { reviewed[$0] } == expected)
  }

  @Test("know which scalars stand in brackets, and which in quotation marks")
  func brackets() {
    let reviewed = ReviewedText("a（b）「c」）d", .text, profile: .saas, language: .japanese)

    #expect(reviewed.bracketed == [false, true, true, true, true, true, true, false, false])
    #expect(reviewed.quoted == [false, false, false, false, true, true, true, false, false])
  }
}
