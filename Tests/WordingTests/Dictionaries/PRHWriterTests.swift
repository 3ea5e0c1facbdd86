import Findings
import Reading
import TestSupport
import Testing
import Wording

@Suite("Terms written for prh")
struct PRHWriterTests {
  @Test("are a dictionary that a person can read")
  func readable() {
    let yaml = PRHWriter.yaml(of: [
      .init("利用者", variants: ["ユーザ", "ユーザー"], note: "公用文の言い方です。"), .init("Cookie", variants: []),
      .init("サーバー", variants: ["サーバ"]),
    ])

    #expect(
      yaml == """
        version: 1
        rules:
          - expected: 利用者
            patterns:
              - ユーザー
              - ユーザ
            prh: "公用文の言い方です。"
          - expected: "Cookie"
          - expected: サーバー
            pattern: "/(?!サーバー)サーバ/"

        """)
  }

  @Test(
    "are none where nothing is to be said", arguments: [[], [PRHWriter.Term("", variants: [""])]])
  func empty(terms: [PRHWriter.Term]) {
    let yaml = PRHWriter.yaml(of: terms)

    #expect(yaml == "version: 1\nrules: []\n")
    #expect(dictionary(yaml).value?.rules == [])
  }

  @Test(
    "pass over the word itself, of which a spelling is a part",
    arguments: [
      ("サーバー", "サーバ", "サーバとサーバーとサーバーー", "サーバーとサーバーとサーバーー"),
      ("お知らせ", "知らせ", "知らせとお知らせ", "お知らせとお知らせ"),
      ("お客様へ", "客様", "客様とお客様へとお客様", "お客様へとお客様へとおお客様へ"),
      ("ああ", "あ", "いあ", "いああ"),
    ])
  func within(expected: String, variant: String, text: String, corrected: String) {
    let terms = dictionary(PRHWriter.yaml(of: [.init(expected, variants: [variant])]))
      .then(TermMatcher.compile)

    #expect(terms.findings == [])
    #expect(terms.corrected(text) == corrected)
  }

  @Test(
    "are read again as they are, whatever they look like",
    arguments: [
      "no", "null", "~", "12:30", "0x1F", "1e3", "- a", "a: b", "a #b", "# a", "'", "\"", "\\",
      "\\n",
      "/a/", "/a/g", "//", "/", "a/b", "$1", "$0$$", "&a", "*a", "!a", "%a", "@a", "`a", "{a}",
      "[a]",
      "? a", "| a", "> a", " a ", "\u{3000}", "a\nb", "\n", "a\r\nb", "\ta", "/a\nb/",
      "/a\u{2028}b/",
      "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{200B}", "\u{E000}", "か\u{3099}", "\u{3099}", "👨‍👩‍👧", "𠮷",
      "---",
      "...", "\u{202E}", "<<", "=", "名,詞", "１２", "a\\", "/(/", "/[/v",
    ])
  func odd(text: String) throws {
    let yaml = PRHWriter.yaml(of: [.init("甲" + text, variants: [text], note: text)])

    let read = dictionary(yaml)
    let terms = read.then(TermMatcher.compile)

    let rule = try #require(read.value?.rules.first)
    #expect(terms.findings == [])
    #expect(rule.expected.text.utf8.elementsEqual(("甲" + text).utf8))
    #expect(terms.corrected(text).utf8.elementsEqual(("甲" + text).utf8))
    #expect(terms.corrected("甲" + text).utf8.elementsEqual(("甲" + text).utf8))
  }

  /// Pieces that YAML, prh or regular expressions make something of.
  private static let pieces = [
    "ー", "語", "か", "\u{3099}", "a", "A", "1", "/", "\\", "$", "(", ")", "[", "]", "{", "}", "*",
    "+",
    "?", "|", "^", ".", "-", ":", " ", "#", "'", "\"", "\n", "\t", ",", "&", "!", "%", "@",
    "\u{2028}",
    "\u{200D}", "😀", "g", "u",
  ]

  @Test(
    "of any texts are read again, and find what they are to find",
    arguments: 1...20 as ClosedRange<UInt64>)
  func property(seed: UInt64) throws {
    var random = Seeded(seed)
    func text(_ lengths: ClosedRange<Int>) -> String {
      (0..<Int.random(in: lengths, using: &random))
        .compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
    }
    for _ in 0..<50 {
      // A letter that no spelling has: what is written for cannot hold one of them.
      let term = PRHWriter.Term(
        "終" + text(0...4), variants: [text(1...5), text(1...5)], note: text(0...3))

      let terms = dictionary(PRHWriter.yaml(of: [term])).then(TermMatcher.compile)

      #expect(terms.findings == [], "\(term)")
      for variant in term.variants {
        #expect(terms.corrected(variant).utf8.elementsEqual(term.expected.utf8), "\(term)")
      }
    }
  }
}
