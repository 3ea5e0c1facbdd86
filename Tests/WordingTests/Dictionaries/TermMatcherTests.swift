import Findings
import Testing
import Wording

@Suite("A prh dictionary's terms")
struct TermMatcherTests {
  @Test("are told in the author's words, with span, replacement, and the rule's own message")
  func told() throws {
    let terms = matcher("  - { expected: 利用者, pattern: ユーザー, prh: 公用文の言い方です }\n")

    let remark = try #require(terms.remarks(on: "か\u{3099}、ユーザー名").first)

    #expect(remark.kind.code == "KSB6500")
    #expect(remark.message[.japanese] == "「ユーザー」ではなく「利用者」を使います。")
    #expect(remark.span == 3..<7)
    #expect(remark.replacement == "利用者")
    #expect(remark.notes.first?.text[.japanese] == "公用文の言い方です")
    #expect(remark.notes.last?.place == Place(file: "prh.yml", line: 2, column: 17))
  }

  @Test(
    "without a pattern are wanted in one case and width",
    arguments: [
      ("cookieとＣＯＯＫＩＥとCookie", "CookieとCookieとCookie"), ("Cookies", "Cookies"), ("Cokie", "Cokie"),
    ])
  func spelling(text: String, corrected: String) {
    #expect(matcher("  - Cookie\n").corrected(text) == corrected)
  }

  @Test("are done where a spelling stands in its replacement already")
  func done() {
    let terms = matcher("  - { expected: 一覧表, pattern: 一覧 }\n")

    #expect(terms.remarks(on: "申請の一覧表を開く").isEmpty)
    #expect(terms.remarks(on: "申請の一覧を開く").map(\.span) == [3..<5])
  }

  @Test("without a pattern take signs as signs")
  func signs() {
    let terms = matcher("  - C++\n  - Node.js\n  - \"[A-1]\"\n")

    #expect(terms.findings == [])
    #expect(terms.corrected("ｃ++とnodeXjsとNODE.JSと[ａ-１]") == "C++とnodeXjsとNode.jsと[A-1]")
  }

  @Test(
    "with word boundaries leave longer words alone",
    arguments: [
      ("foo JS bar", "foo js bar"), ("foo altJS bar", "foo altJS bar"), ("今日もJS祭り", "今日もjs祭り"),
      ("JS", "js"), ("JS_x", "JS_x"), ("JS1", "JS1"),
    ])
  func boundaries(text: String, corrected: String) {
    let terms = matcher("  - { expected: js, options: { wordBoundary: true } }\n")

    #expect(terms.corrected(text) == corrected)
  }

  @Test("with word boundaries bind an expression's ends, as prh does")
  func boundExpression() {
    let terms = matcher(
      "  - { expected: X, pattern: /foo|bar/, options: { wordBoundary: true } }\n")

    #expect(terms.corrected("afoo food abar bars") == "afoo Xd aX bars")
  }

  @Test(
    "take in what a pattern has found",
    arguments: [
      ("（$1）", #"/\((.+?)\)/"#, "そう(笑)", "そう（笑）"), ("$2の$1", "/(甲)と(乙)/", "甲と乙", "乙の甲"),
      ("[$&]", "/甲+/", "甲甲乙", "[甲甲]乙"), ("$1$3", "/(甲)/", "甲乙", "甲$3乙"),
      ("$1だ", "/(甲)|乙/", "乙", "だ"),
      ("$1", "甲", "甲乙", "$1乙"), ("$0$$", "/(甲)/", "甲", "$0$$"),
      ("一番$1", "/いちばん([^め目])|1番([^め目])/", "1番の", "一番"),
    ])
  func expanded(expected: String, pattern: String, text: String, corrected: String) {
    let terms = matcher("  - { expected: '\(expected)', pattern: '\(pattern)' }\n")

    #expect(terms.findings == [])
    #expect(terms.corrected(text) == corrected)
  }

  @Test(
    "hold only where the group that must be empty is", arguments: [("更に", "さらに"), ("変更に", "変更に")])
  func mustBeEmpty(text: String, corrected: String) {
    let terms = matcher("  - { expected: さらに, pattern: /(変)?更に/, regexpMustEmpty: $1 }\n")

    #expect(terms.corrected(text) == corrected)
  }

  @Test("name a group that there is", arguments: ["$2", "1", "$", "$0", "$１", "$-1"])
  func noGroup(group: String) {
    let terms = matcher("  - { expected: 甲, pattern: /(乙)/, regexpMustEmpty: '\(group)' }\n")

    #expect(terms.codes == ["KSB6504"])
    #expect(terms.value?.count == 0)
  }

  @Test("are the first pattern's that stands at a place")
  func firstPattern() {
    let terms = matcher("  - { expected: ハードウェア, patterns: [ハードウエアー, /ハードウェアー/, ハードウエア] }\n")

    #expect(terms.corrected("ハードウエアーとハードウェアーとハードウエア") == "ハードウェアとハードウェアとハードウェア")
  }

  @Test("do not mark what is as it should be", arguments: ["サーバー", "サーバーー", ""])
  func right(text: String) {
    let terms = matcher("  - { expected: サーバー, pattern: /サーバー?/ }\n")

    #expect(terms.remarks(on: text).isEmpty)
  }

  @Test("change no words twice: the first wins, then the longer, then the dictionary's order")
  func overlapping() {
    let terms = matcher(
      """
        - { expected: A, pattern: 乙 }
        - { expected: B, pattern: 甲乙 }
        - { expected: C, pattern: 甲 }
        - { expected: D, pattern: 甲乙 }
      """)

    #expect(terms.corrected("甲乙乙甲") == "BAC")
  }

  @Test("can be dropped, or put in")
  func empty() {
    let terms = matcher(
      "  - { expected: '', pattern: ！ }\n  - { expected: 。, pattern: '/(?<![。])$/' }\n")

    #expect(terms.corrected("終わり！です") == "終わりです。")
    #expect(
      terms.remarks(on: "終！").map { $0.message[.japanese] } == ["「！」は使いません。", "ここに「。」が必要です。"])
  }

  @Test("are compared scalar by scalar")
  func scalars() {
    let terms = matcher(
      "  - { expected: か, pattern: \"か\u{3099}\" }\n  - { expected: 甲, pattern: が }\n")

    #expect(terms.corrected("がか\u{3099}") == "甲か")
  }

  @Test("keep their specs, or say what came out instead")
  func specs() throws {
    let terms = matcher(
      """
        - expected: JavaScript
          specs:
            - { from: JAVASCRIPT, to: JavaScript }
            - { from: javascript, to: JavaScprit }
      """)

    let finding = try #require(terms.findings.first)
    #expect(terms.codes == ["KSB6501"])
    #expect(finding.place == Place(file: "prh.yml", line: 5, column: 33))
    #expect(
      finding.message[.japanese] == "「javascript」は「JavaScprit」ではなく「JavaScript」になります。")
    #expect(terms.value?.count == 0)
  }
}
