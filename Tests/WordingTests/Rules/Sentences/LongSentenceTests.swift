import Testing
import Wording

private let hundred = String(repeating: "あ", count: 99) + "。"

@Suite("Long sentences")
struct LongSentenceTests {
  @Test("are found beyond 100 characters in gov, beyond 120 in saas")
  func limits() {
    let longer = "あ" + hundred
    let longest = String(repeating: "あ", count: 21) + hundred

    #expect(marked(LongSentence.self, in: longer, profile: .gov) == [longer])
    #expect(marked(LongSentence.self, in: longer, profile: .saas) == [])
    #expect(marked(LongSentence.self, in: longest, profile: .saas) == [longest])
  }

  @Test("are counted one by one, brackets not parting them")
  func single() {
    let second = String(repeating: "い", count: 80) + "（はい。）" + String(repeating: "う", count: 30)

    #expect(marked(LongSentence.self, in: hundred + second + "。", profile: .gov) == [second + "。"])
    #expect(marked(LongSentence.self, in: hundred + hundred, profile: .gov) == [])
    #expect(marked(LongSentence.self, in: hundred + "\n" + hundred, profile: .gov) == [])
  }

  @Test("are not looked for in names")
  func elsewhere() {
    #expect(marked(LongSentence.self, in: hundred + hundred, .label, profile: .gov) == [])
  }
}
