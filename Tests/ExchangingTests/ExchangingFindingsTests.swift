import Exchanging
import Testing

@Suite("What can be said of files for translators")
struct ExchangingFindingsTests {
  @Test("has the codes KSB6601 to KSB6619, each once")
  func codes() {
    #expect(ExchangingFindings.all.map(\.code) == (6601...6619).map { "KSB\($0)" })
  }
}
