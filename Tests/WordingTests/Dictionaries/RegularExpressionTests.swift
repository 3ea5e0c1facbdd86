import Findings
import Testing
import Wording

@Suite("A dictionary's regular expression")
struct RegularExpressionTests {
  /// What an expression finds, each match in brackets.
  private func matches(_ pattern: String, in text: String) -> String? {
    let terms = matcher("  - { expected: '[$&]', pattern: '\(pattern)' }\n")
    return terms.findings.isEmpty ? terms.corrected(text) : nil
  }

  @Test(
    "means what it means in JavaScript",
    arguments: [
      // Digits, words and boundaries are ASCII; white space is Unicode's.
      (#"/\d/"#, "1１", "[1]１"), (#"/\w/"#, "aé", "[a]é"), (#"/\W/"#, "aé", "a[é]"),
      (#"/\bé/"#, "é aé", "é a[é]"), (#"/\s/"#, "a\u{3000}b\u{A0}", "a[\u{3000}]b[\u{A0}]"),
      (#"/[^\s]/"#, "\u{3000}b", "\u{3000}[b]"), (#"/[\S]/"#, "\u{FEFF}b", "\u{FEFF}[b]"),
      // Lines.
      (#"/^./"#, "ab\ncd", "[a]b\n[c]d"), (#"/.$/"#, "ab\ncd", "a[b]\nc[d]"),
      (#"/b.c/"#, "b\u{2028}c b\u{85}c", "b\u{2028}c [b\u{85}c]"), (#"/b.c/s"#, "b\nc", "[b\nc]"),
      // Escapes.
      (#"/\u3042\u{20BB7}\uD842\uDFB7\x41/"#, "あ𠮷𠮷A", "[あ𠮷𠮷A]"), (#"/a\/b/"#, "a/b", "[a/b]"),
      (#"/[\u3042-\u3044]/"#, "いう", "[い]う"), (#"/\cI\0?\v?/"#, "\t", "[\t]"),
      (#"/\-/"#, "-", "[-]"),
      (#"/[\b]/"#, "b", "b"), (#"/#\ a/"#, "# a", "[# a]"),
      // Sets and braces that JavaScript and PCRE2 read differently.
      (#"/[[a]/"#, "[", "[[]"), (#"/[[:alpha:]]/"#, "a]:]", "[a]][:]]"), (#"/[^]/"#, "a", "[a]"),
      (#"/a[]/"#, "a", "a"), (#"/a{,2}/"#, "aa{,2}", "a[a{,2}]"), (#"/a{2}/"#, "aaa", "[aa]a"),
      (#"/[a\-c]/"#, "b-", "b[-]"), (#"/[\d-x]/"#, "-a", "[-]a"), (#"/x{/"#, "x{", "[x{]"),
      // Groups, references, lookarounds.
      (#"/(?<y>.)\k<y>/"#, "abb", "a[bb]"), (#"/(a)|\1b/"#, "b", "[b]"),
      (#"/(.)\1/"#, "aab", "[aa]b"),
      (#"/(?<!ま)で(?!す)/"#, "までですで", "までです[で]"), (#"/(?<=a|bc)d/"#, "adbcd", "a[d]bc[d]"),
      // Case and properties.
      (#"/été/i"#, "ÉTÉ", "[ÉTÉ]"), (#"/(?i:a)b/"#, "Ab AB", "[Ab] AB"),
      (#"/\p{Script=Han}+/"#, "仮名かな", "[仮名]かな"), (#"/\p{sc=Hiragana}/"#, "ー仮か", "ー仮[か]"),
      (#"/\P{Letter}/"#, "a1", "a[1]"), (#"/\p{General_Category=Uppercase_Letter}/"#, "aA", "a[A]"),
      (#"/[\p{Nd}_]/"#, "１_a", "[１][_]a"), (#"/\p{Emoji_Presentation}/"#, "1😀", "1[😀]"),
      // Flags that prh sets anyway.
      (#"/a/gmuy"#, "aba", "[a]b[a]"),
    ])
  func semantics(pattern: String, text: String, expected: String) {
    #expect(matches(pattern, in: text) == expected)
  }

  @Test(
    "is a text where it is none",
    arguments: [
      ("/a", "/a", "甲"), ("/a/x", "/a/x", "甲"), ("//", "//", "甲"), ("a|b", "a|b", "甲"),
      ("a.c", "abc", "abc"),
    ])
  func texts(pattern: String, text: String, corrected: String) {
    let terms = matcher("  - { expected: 甲, pattern: '\(pattern)' }\n")

    #expect(terms.corrected(text) == corrected)
  }

  @Test(
    "that JavaScript does not have, or that cannot be carried over, is a finding",
    arguments: [
      "/a++/", "/(?>a)/", "/(?R)/", "/(*FAIL)/", "/(?#a)/", "/a**/", "/(a/", "/a)/", "/[a/", "/*a/",
      "/[a--b]/v", "/\\\\Qa\\\\E/", "/\\\\K/", "/\\\\h/", "/(?<=a+)b/", "/\\\\p{Nonsense}/",
      "/\\\\2(a)/",
      "/a{2,1}/", "/[b-a]/", "/\\\\uD800/", "/(?P<a>b)/", "/(?|a)/",
      "/\\\\p{sc:Han}/", "/(?<a>b)(?<a>c)/",
    ])
  func refused(pattern: String) {
    let terms = matcher("  - { expected: 甲, pattern: \"\(pattern)\" }\n  - 乙\n")

    #expect(terms.codes == ["KSB6502"])
    #expect(terms.findings.first?.place == Place(file: "prh.yml", line: 2, column: 29))
    #expect(terms.value?.count == 1)
  }

  @Test("of a list is named where it cannot be carried over")
  func culprit() {
    let terms = matcher("  - expected: 甲\n    patterns:\n      - /(乙)/\n      - /(?<=a*)b/\n")

    #expect(terms.codes == ["KSB6502"])
    #expect(terms.findings.first?.place?.line == 5)
  }

  @Test("that is nested without end is refused")
  func nested() {
    let pattern = String(repeating: "(", count: 5_000) + String(repeating: ")", count: 5_000)
    let terms = matcher("  - { expected: 甲, pattern: /\(pattern)/ }\n")

    #expect(terms.codes == ["KSB6502"])
  }

  @Test(
    "that would search for ever ends quickly, with a remark that names the rule",
    .timeLimit(.minutes(1)),
    arguments: ["(a+)+$", "(a|aa)+$", "(.*)*b", "(a*)*$", "([a-z]+)*1", #"(\\w+\\s?)+!"#])
  func bounded(pattern: String) throws {
    let terms = matcher("  - { expected: 甲, pattern: \"/\(pattern)/\" }\n")
    let clock = ContinuousClock()

    let start = clock.now
    let remarks = terms.remarks(on: String(repeating: "a", count: 2_000) + "b1x。")
    let time = clock.now - start

    #expect(terms.findings == [])
    #expect(time < .seconds(2))
    #expect(remarks.allSatisfy { $0.message[.japanese].contains("「甲」") })
  }

  @Test("that repeats within a repetition is told of")
  func catastrophe() {
    let terms = matcher("  - { expected: 甲, pattern: /(a+)+$/ }\n")

    let remarks = terms.remarks(on: String(repeating: "a", count: 40) + "b")

    #expect(remarks.map(\.kind.code) == ["KSB6503"])
    #expect(remarks.first?.span == nil)
  }

  @Test("that does so on its own spec is an error")
  func slowSpec() {
    let text = String(repeating: "a", count: 40) + "b"
    let terms = matcher(
      "  - { expected: 甲, pattern: /(a+)+$/, specs: [{ from: \(text), to: \(text) }] }\n")

    #expect(terms.codes == ["KSB6503"])
    #expect(terms.findings.hasErrors)
  }

  @Test(
    "is looked for wherever it may match",
    arguments: [
      "/甲?乙/", "/(?:甲|丙|)乙/", "/[甲乙丙]/", "/(甲)*乙/", "/甲{0,2}乙+/", "/(?=乙)./", "/(?!甲)乙|x/",
      "/.*乙/", "/[^甲]/", "/乙{1}/", "/(?:)乙/", "/((乙))/", "/Ｂ|乙/i", "/\\\\u4e59/",
      "/(?:甲(?:x|y)|乙)/", "/x{0}乙/", "/(?:甲){0}乙/", "/乙(?:甲)?$/",
    ])
  func required(pattern: String) {
    let terms = matcher("  - { expected: '', pattern: \"\(pattern)\" }\n")

    #expect(!terms.remarks(on: "乙").isEmpty)
  }
}
