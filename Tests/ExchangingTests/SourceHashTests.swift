import Exchanging
import Testing

@Suite("The hash of a text")
struct SourceHashTests {
  @Test(
    "has 16 digits, and is FNV-1a's",
    arguments: [
      ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
    ])
  func known(text: String, hash: String) {
    #expect(SourceHash.of(text) == hash)
  }

  @Test("tells spellings apart that look alike")
  func normalised() {
    #expect(SourceHash.of("が") != SourceHash.of("か\u{3099}"))
  }
}
