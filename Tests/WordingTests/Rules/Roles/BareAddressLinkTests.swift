import Testing
import Wording

@Suite("An address as a link’s words")
struct BareAddressLinkTests {
  @Test(
    "is found",
    arguments: [
      ("https://www.example.jp/", "https://www.example.jp/"),
      ("http://example.jp/a?b=c", "http://example.jp/a?b=c"),
      ("www.example.jp", "www.example.jp"),
    ])
  func found(text: String, expected: String) {
    #expect(marked(BareAddressLink.self, in: text, .link) == [expected])
  }

  @Test(
    "is not seen in words",
    arguments: [
      "市のウェブサイト",
      "市のウェブサイト https://www.example.jp/",
      "https://www.example.jp/ を開く",
      "example.jp の使い方",
      "wwwとは",
    ])
  func quiet(text: String) {
    #expect(marked(BareAddressLink.self, in: text, .link) == [])
  }

  @Test("is left alone in body text")
  func elsewhere() {
    #expect(marked(BareAddressLink.self, in: "https://www.example.jp/", .text) == [])
  }
}
