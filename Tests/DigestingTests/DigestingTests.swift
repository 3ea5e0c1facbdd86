import Digesting
import Testing

@Suite("Hashes and encodings")
struct DigestingTests {
  @Test(
    "are base64 of RFC 4648",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
  func base64(text: String, encoded: String) {
    #expect(Base64.encoded(Array(text.utf8)) == encoded)
  }

  @Test(
    "name a style as browsers do: SHA-256 in base64",
    arguments: [
      ("", "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"),
      ("alert('Hello, world.');", "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"),
    ])
  func policy(text: String, source: String) {
    #expect(PolicyHash.source(of: Array(text.utf8)) == source)
  }
}
