import Testing

@testable import Rendering

/// U+FDD0, which no literal may hold.
private let nonCharacter = String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self)

@Suite("The address of a page that rings a text")
struct RingTests {
  @Test(
    "has letters as they are, and all that an address could mistake as %XX",
    arguments: [
      ("次へ", "次へ"), ("A-1 / ?", "A%2D1%20%2F%20%3F"), ("a&b#c,\"%", "a%26b%23c%2C%22%25"),
      ("\u{85}", "%C2%85"), (nonCharacter + "文", "%EF%B7%90文"), ("é\u{3000}𠮷", "é\u{3000}𠮷"),
    ])
  func letters(text: String, encoded: String) {
    let ring = Ring(text)

    #expect(ring.href("a.html") == "a.html?ring=\(encoded)#:~:text=\(encoded)")
    #expect(ring.href("a.html", isShown: false) == "a.html?ring=\(encoded)")
  }

  @Test("tells browsers of a long text how it begins and ends")
  func long() {
    let text = String(repeating: "あ", count: 20) + String(repeating: "ん", count: 21)

    let href = Ring(text).href("a.html")

    let ends = [String(repeating: "あ", count: 12), String(repeating: "ん", count: 12)]
    #expect(href == "a.html?ring=\(text)#:~:text=\(ends.joined(separator: ","))")
  }
}
