import Testing
import Wording

private func sentence(of words: Int) -> String {
  Array(repeating: "word", count: words).joined(separator: " ") + "."
}

@Suite("Long English sentences")
struct LongEnglishSentenceTests {
  @Test("are found beyond 35 words, one by one")
  func found() {
    let text = "Short. " + sentence(of: 36)

    #expect(
      marked(LongEnglishSentence.self, in: text, language: .english) == [" " + sentence(of: 36)])
  }

  @Test(
    "are not seen up to 35 words, or over two sentences",
    arguments: [
      sentence(of: 35), sentence(of: 20) + " " + sentence(of: 20),
      sentence(of: 20) + "\n" + sentence(of: 20),
    ])
  func quiet(text: String) {
    #expect(marked(LongEnglishSentence.self, in: text, language: .english) == [])
  }
}
